/** A large graph is gone through in slices: what comes of it is the same, and until then it says that it is not all. */
import { describe, expect, test } from 'vitest';
import type { Fragment } from '../../graph/index.ts';
import { atOnce, sortedInSteps } from '../../graph/index.ts';
import type { State } from '../../src/explorer/index.ts';
import {
  claimsOfSource,
  selectCounts,
  selectExamples,
  selectIsReadyToAsk,
  selectReading,
  selectSources,
  selectTimeline,
  selectVoices,
  suggest,
  timelineOf,
  selectTimeless,
  whenWorkedOut,
} from '../../src/explorer/index.ts';
import { stateOf } from './state.ts';

/** Companies that buy each other: more than a page goes through at once. */
function market(companies = 3_000, deals = 9_000): Fragment {
  const id = (number: number): string => `c${number % companies}`;
  return {
    sources: ['a', 'b'].map((source) => ({ id: source, title: `Register ${source}`, published: '2020-01-01' })),
    entities: Array.from({ length: companies }, (_, n) => ({ id: id(n), kind: 'company', name: `Company ${n}` })),
    claims: Array.from({ length: deals }, (_, n) => ({
      subject: id(n),
      relation: 'acquired',
      object: id(n * 7 + 1),
      when: String(1990 + (n % 29)),
      evidence: [{ source: n % 3 === 0 ? 'a' : 'b', stance: n % 50 === 0 ? 'refutes' : 'supports' }],
    })),
  };
}

/** Resolves when something holds, looking again whenever something has been worked out. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds())
    await new Promise<void>((resolve) => {
      const end = whenWorkedOut(() => {
        end();
        resolve();
      });
    });
}

const counted = async (state: State): Promise<ReturnType<typeof selectCounts>> => {
  await until(() => selectCounts(state).pending === undefined);
  return selectCounts(state);
};

describe('a large graph', () => {
  test('is counted in the end, and says until then that it is not', async () => {
    const state = stateOf(market());
    const { claimCount } = state.graph;
    expect(selectCounts(state)).toMatchObject({ pending: true, kinds: [], claims: claimCount });
    const counts = await counted(state);
    expect(counts.kinds).toMatchObject([{ id: 'company', count: 3_000 }]);
    expect([...counts.relations]).toEqual(['acquired']);
    expect(counts.standings.reduce((sum, { count }) => sum + count, 0)).toBe(claimCount);
    await until(() => selectSources(state).every(({ pending }) => pending === undefined));
    const [first, second] = selectSources(state);
    expect(first?.source.id).toBe('b');
    expect((first?.supports ?? 0) + (first?.refutes ?? 0) + (second?.supports ?? 0) + (second?.refutes ?? 0)).toBe(
      claimCount,
    );
    const reading = selectReading(state);
    const borne = claimsOfSource({ reading, source: 'a' });
    expect(borne.pending ?? borne.supports.length).toBe(true);
    await until(() => claimsOfSource({ reading, source: 'a' }).pending === undefined);
    expect(claimsOfSource({ reading, source: 'a' }).supports).toHaveLength(second?.supports ?? 0);
    await until(() => selectVoices(state) !== undefined);
    expect(selectVoices(state)?.map(({ id, supports }) => [id, supports])).toEqual(
      selectSources(state).map(({ source, supports }) => [source.id, supports]),
    );
  });

  test('keeps its rows while it is counted under another lens, with what is hidden as it is now', async () => {
    const before = stateOf(market());
    await counted(before);
    const hiding = { ...before, view: { ...before.view, lens: { ...before.view.lens, hide: ['company'] } } };
    expect(selectCounts(hiding)).toMatchObject({ pending: true, kinds: [{ count: 3_000, hidden: true }] });
    expect(await counted(hiding)).toMatchObject({ entities: 0, claims: 0, kinds: [{ count: 3_000, hidden: true }] });
  });

  test('has the strip of time that it has when read at once', async () => {
    const state = stateOf(market());
    expect(selectTimeline(state)).toMatchObject({ pending: true, marks: [] });
    await until(() => selectTimeline(state).pending === undefined);
    expect(selectTimeline(state)).toEqual(timelineOf(selectTimeless(state)));
  });

  test('names nothing and asks nothing before its names are read', async () => {
    const state = stateOf(market());
    expect(suggest(state, 'Company 12')).toEqual([]);
    expect(selectExamples(state)).toEqual([]);
    await until(() => selectIsReadyToAsk(state));
    expect(suggest(state, 'Company 12')[0]).toMatchObject({ label: 'Company 12', isName: true });
    expect(selectExamples(state)).toContain('Who owns Company 8?');
  });
});

test('a small graph is gone through at once', () => {
  const state = stateOf(market(20, 40));
  expect(selectCounts(state).pending).toBeUndefined();
  expect(selectIsReadyToAsk(state)).toBe(true);
});

test('sorting in steps keeps what is equal in its order', () => {
  const numbers = Array.from({ length: 7_001 }, (_, n) => ({ n, rank: (n * 7919) % 101 }));
  const byRank = (a: { rank: number }, b: { rank: number }): number => a.rank - b.rank;
  expect(atOnce(sortedInSteps(numbers, byRank))).toEqual([...numbers].sort(byRank));
});
