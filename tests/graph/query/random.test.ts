/** Verdicts and lineages on random graphs: as a slow evaluator has them, in any order, under any lens. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineage, related, verdict } from '../../../graph/index.ts';
import { at, graphOf, look } from './graphs.ts';
import type { Short } from './graphs.ts';
import { naiveAncestors, naiveVerdict } from './naive.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const RELATIONS = ['derived-from', 'forked-from', 'rebased-on', 'part-of'];
const WHENS = [undefined, undefined, '1995', '2000', '2000-06', '1998/2003', '2002/..', '2001~/2004'];

const short = fc
  .tuple(
    fc.constantFrom(...IDS),
    fc.constantFrom(...RELATIONS),
    fc.constantFrom(...IDS),
    fc.constantFrom(...WHENS),
    fc.constantFrom(
      'supported' as const,
      'supported' as const,
      'refuted' as const,
      'disputed' as const,
      'unsourced' as const,
    ),
  )
  .filter(([subject, , object]) => subject !== object)
  .map(([subject, relation, object, when, is]): Short => [
    subject,
    relation,
    object,
    { is, ...(when === undefined ? {} : { when }) },
  ]);

/** Claims, no two of them with the same ends, relation and time. */
const shorts = fc.uniqueArray(short, {
  maxLength: 14,
  selector: ([subject, relation, object, more]) => [subject, relation, object, more?.when ?? ''].join(' '),
});

const question = fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...RELATIONS), fc.constantFrom(...IDS));

function graphWithAll(claims: readonly Short[]): ReturnType<typeof graphOf> {
  return graphOf(claims, { entities: IDS.map((id) => ({ id, kind: 'codebase', name: id })) });
}

describe('on random graphs', () => {
  test('verdicts are those of the slow evaluator', () => {
    fc.assert(
      fc.property(shorts, question, (claims, [subject, relation, object]) => {
        const graph = graphWithAll(claims);
        const found = verdict(look(graph), at(graph, subject), relation, at(graph, object));
        const naive = naiveVerdict(claims, subject, relation, object);
        expect({ verdict: found.verdict, certainty: found.certainty }).toEqual(naive);
      }),
      { numRuns: 600 },
    );
  });

  test('so are ancestors, and descendants are their mirror', () => {
    fc.assert(
      fc.property(shorts, fc.constantFrom(...IDS), (claims, entity) => {
        const graph = graphWithAll(claims);
        const found = lineage(look(graph), at(graph, entity));
        const names = (entities: Iterable<number>): readonly string[] =>
          [...entities].map((each) => graph.entityIdOf(each)).sort();
        expect(names(found.ancestors.trails.keys())).toEqual(naiveAncestors(claims, entity, IDS));
        const below = IDS.filter((other) => other !== entity && naiveAncestors(claims, other, IDS).includes(entity));
        expect(names(found.descendants.trails.keys())).toEqual(below);
      }),
      { numRuns: 300 },
    );
  });

  test('what is asked of all agrees with what is asked of each', () => {
    fc.assert(
      fc.property(
        shorts,
        question,
        fc.constantFrom('in' as const, 'out' as const),
        (claims, [entity, relation], side) => {
          const graph = graphWithAll(claims);
          const scope = look(graph);
          const { found, refuted } = related(scope, at(graph, entity), relation, side);
          for (const other of IDS.filter((id) => id !== entity)) {
            const pair = side === 'out' ? ([entity, other] as const) : ([other, entity] as const);
            const single = verdict(scope, at(graph, pair[0]), relation, at(graph, pair[1]));
            const each = found.find((one) => one.entity === at(graph, other));
            const isRefuted = refuted.some((one) => one.entity === at(graph, other));
            const expected =
              each === undefined ? (isRefuted ? 'refuted' : 'unknown') : each.disputed ? 'disputed' : 'supported';
            expect([other, expected, each?.certainty ?? 'certain']).toEqual([other, single.verdict, single.certainty]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the order of claims changes nothing', () => {
    const shuffled = shorts.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims], { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, question, ([claims, other], [subject, relation, object]) => {
        const judged = (list: readonly Short[]): unknown => {
          const graph = graphWithAll(list);
          const {
            verdict: word,
            certainty,
            trail,
          } = verdict(look(graph), at(graph, subject), relation, at(graph, object));
          return [word, certainty, trail?.steps.length];
        };
        expect(judged(other)).toEqual(judged(claims));
      }),
      { numRuns: 300 },
    );
  });

  test('a narrower lens adds support only by removing a refutation', () => {
    const lens = fc.record({
      accordingTo: fc.constantFrom([], ['book'], ['letter'], ['ann']),
      hide: fc.constantFrom([], ['refuted'], ['disputed'], ['unsourced'], ['forked-from']),
      asOf: fc.constantFrom('1999', '2002-02', '2008-02-22'),
    });
    fc.assert(
      fc.property(shorts, question, lens, (claims, [subject, relation, object], narrow) => {
        const graph = graphWithAll(claims);
        const ask = (scope: ReturnType<typeof look>): string =>
          verdict(scope, at(graph, subject), relation, at(graph, object)).verdict;
        if (ask(look(graph, narrow)) === 'supported') expect(['supported', 'disputed']).toContain(ask(look(graph)));
        if (ask(look(graph, narrow)) === 'refuted')
          expect(['refuted', 'disputed', 'supported']).toContain(ask(look(graph)));
      }),
      { numRuns: 400 },
    );
  });
});
