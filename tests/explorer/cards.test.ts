/** What the inspector says of claims and entities, and what the legend counts. */
import { describe, expect, test } from 'vitest';
import {
  citation,
  claimCard,
  claimsOfSource,
  entityCard,
  lensInWords,
  selectCounts,
  selectReading,
  selectSources,
  selectVoices,
  sentenceText,
} from '../../src/explorer/index.ts';
import { contested, owner } from '../support/graphs.ts';
import { claimOf, stateOf } from './state.ts';

describe('the card of a claim', () => {
  const state = stateOf(contested());
  const reading = selectReading(state);
  const myth = claimOf(state, 'new', 'derived-from', 'old');

  test('says how it stands, and counts each speaker once', () => {
    const card = claimCard(reading, myth);
    expect(card.standing).toBe('refuted');
    expect(card.tally).toEqual({ supporting: [], refuting: ['Ann', 'Bob'], sources: 1 });
  });

  test('says what is true instead: the pair first, then who makes it', () => {
    const sentences = claimCard(reading, myth).beside.map((claim) => sentenceText(state.graph, claim));
    expect(sentences).toEqual(['Newer is architecturally similar to Older', 'The Maker develops Newer']);
  });

  test('says how it stands for each voice alone, and nothing where there is but one', () => {
    const maintains = claimOf(state, 'maker', 'maintains', 'old');
    expect(claimCard(reading, maintains).otherLenses).toEqual([
      { voice: 'filing', name: 'A filing', standing: 'supported' },
      { voice: 'maker', name: 'The Maker', standing: 'refuted' },
    ]);
    expect(claimCard(reading, claimOf(state, 'maker', 'develops', 'new')).otherLenses).toEqual([]);
  });

  test('names the author where nobody else speaks', () => {
    const [first, second] = claimCard(reading, myth).evidence;
    expect(first).toMatchObject({ speaker: { name: 'Ann' }, isAuthor: true, date: '22 Feb 2008' });
    expect(second).toMatchObject({ speaker: { name: 'Bob' }, isAuthor: false, for: { name: 'The Maker' } });
  });

  test('shows values that conflict side by side', () => {
    const owned = stateOf(owner());
    const card = claimCard(selectReading(owned), claimOf(owned, 'big', 'acquired', 'small'));
    expect(card.facts).toEqual([
      { label: 'When', values: [{ text: '2007' }] },
      { label: 'Price', values: [{ text: '5 million USD' }, { text: '6 million USD', by: 'A filing' }] },
    ]);
  });

  test('can be cited with who says what, and where', () => {
    const text = citation(reading, myth, 'https://stemma.example/#x');
    expect(text).toContain('“Newer is derived from Older”: refuted.');
    expect(text).toContain('Bob (for The Maker) refutes it: “nothing in common”.');
    expect(text).toContain('Ann, “An article”, 22 Feb 2008, https://news.example/article.');
    expect(text.endsWith('https://stemma.example/#x')).toBe(true);
  });

  test('leaves out of view what the lens leaves out, and says nothing about it', () => {
    const lens = stateOf(contested(), { type: 'lens-changed', lens: { accordingTo: ['filing'] } });
    const card = claimCard(selectReading(lens), myth);
    expect(card).toMatchObject({ standing: undefined, inView: false });
    expect(card.evidence.every(({ heard }) => !heard)).toBe(true);
  });
});

describe('the card of an entity', () => {
  test('has its claims by family, outgoing before incoming, in words from its end', () => {
    const state = stateOf(owner());
    const card = entityCard(selectReading(state), state.graph.entityNumber('small'));
    expect(card.families.map(({ family, rows }) => [family.id, rows.map(({ words }) => words)])).toEqual([
      ['ownership', ['acquired by, 2007']],
      ['making', ['developed']],
    ]);
    expect(card.confusedWith.map((other) => state.graph.nameOf(other))).toEqual(['Small Tool']);
    expect(card.existed).toBe('1999 to 2009');
  });

  test('counts what somebody says', () => {
    const state = stateOf(contested());
    expect(entityCard(selectReading(state), state.graph.entityNumber('bob')).quoted).toBe(3);
  });
});

describe('the card of a source', () => {
  const state = stateOf(contested());
  const reading = selectReading(state);
  const bears = (source: string): Readonly<Record<'supports' | 'refutes', readonly string[]>> => {
    const { supports, refutes } = claimsOfSource({ reading, source });
    const inWords = (claims: readonly number[]): readonly string[] =>
      claims.map((claim) => sentenceText(state.graph, claim));
    return { supports: inWords(supports), refutes: inWords(refutes) };
  };

  test('has each claim once, however often it is said there', () => {
    expect(bears('article')).toEqual({
      supports: ['Newer is architecturally similar to Older', 'The Maker develops Newer'],
      refutes: ['Newer is derived from Older', 'The Maker maintains Older'],
    });
    expect(bears('filing')).toEqual({ supports: ['The Maker maintains Older'], refutes: [] });
    expect(bears('nowhere')).toEqual({ supports: [], refutes: [] });
  });
});

describe('counts', () => {
  test('include what is hidden, so that one sees what would come back', () => {
    const counts = selectCounts(stateOf(contested(), { type: 'hidden-toggled', id: 'refuted' }));
    expect(counts.standings.map(({ id, count, hidden }) => [id, count, hidden])).toEqual([
      ['supported', 2, false],
      ['refuted', 1, true],
      ['disputed', 1, false],
      ['unsourced', 1, false],
    ]);
    expect(counts.claims).toBe(4);
    expect(counts.sourced).toBe(3);
  });

  test('leave out what a hidden kind takes away, and keep its rows', () => {
    const all = selectCounts(stateOf(contested()));
    const { families, standings, claims } = selectCounts(
      stateOf(contested(), { type: 'hidden-toggled', id: 'company' }),
    );
    const sum = (rows: readonly { readonly count: number }[]): number =>
      rows.reduce((total, { count }) => total + count, 0);
    expect(claims).toBeLessThan(all.claims);
    expect([sum(families), sum(standings)]).toEqual([claims, claims]);
    expect(families.map(({ id }) => id)).toEqual(all.families.map(({ id }) => id));
  });

  test('of sources say what each supports and refutes', () => {
    expect(
      selectSources(stateOf(contested())).map(({ source, supports, refutes }) => [source.id, supports, refutes]),
    ).toEqual([
      ['article', 2, 2],
      ['filing', 1, 0],
    ]);
  });

  test('of voices do not depend on whom one listens to', () => {
    const all = selectVoices(stateOf(contested()));
    expect(all?.map(({ type, name, supports, refutes }) => `${type} ${name} ${supports} ${refutes}`)).toEqual([
      'source An article 2 2',
      'source A filing 1 0',
      'speaker Bob 1 2',
      'speaker Ann 1 1',
      'party The Maker 1 2',
    ]);
    expect(selectVoices(stateOf(contested(), { type: 'lens-changed', lens: { accordingTo: ['bob'] } }))).toEqual(all);
  });
});

test('the lens is said in a few words', () => {
  const { graph } = stateOf(contested());
  const lens = { accordingTo: [], hide: [] };
  expect(lensInWords(lens, graph)).toBe('Everyone');
  expect(lensInWords({ ...lens, asOf: '2006', accordingTo: ['maker'] }, graph)).toBe('As of 2006 · The Maker');
  expect(lensInWords({ ...lens, accordingTo: ['bob', 'ann', 'x'], hide: ['people'] }, graph)).toBe(
    'Bob and 2 more · 1 hidden',
  );
});
