/** Small graphs with names, for tests of the explorer and of the elements. */
import type { ClaimInput, EntityInput, Evidence, Fragment } from '../../graph/index.ts';

const says = (source: string, more: Partial<Evidence> = {}): Evidence => ({ source, stance: 'supports', ...more });
const denies = (source: string, more: Partial<Evidence> = {}): Evidence => ({ source, stance: 'refutes', ...more });

const article = {
  id: 'article',
  title: 'An article',
  author: 'ann',
  published: '2008-02-22',
  url: 'https://news.example/article',
};
const filing = { id: 'filing', title: 'A filing', published: '2009-01-05', url: 'javascript:alert(1)' };

const entity = (id: string, kind: string, name = id, more: Partial<EntityInput> = {}): EntityInput => ({
  id,
  kind,
  name,
  ...more,
});

function fragment(
  entities: readonly EntityInput[],
  claims: readonly ClaimInput[],
  more: Partial<Fragment> = {},
): Fragment {
  return { sources: [article, filing], entities, claims, ...more };
}

/** A company buys another for a price that sources disagree on, and so gets its product. */
export function owner(): Fragment {
  return fragment(
    [
      entity('big', 'company', 'Big Corp', { about: 'It buys.', also: ['BigCo'], url: 'https://big.example/' }),
      entity('small', 'company', 'Small Ltd', { notToBeConfusedWith: ['tool'], existed: '1999/2009' }),
      entity('tool', 'product', 'Small Tool'),
      entity('ann', 'person', 'Ann'),
    ],
    [
      {
        subject: 'big',
        relation: 'acquired',
        object: 'small',
        when: '2007',
        qualifiers: new Map([['price', { text: '5 million USD', amount: 5_000_000, currency: 'USD' }]]),
        evidence: [
          says('article', { at: 'paragraph 2' }),
          says('filing', {
            qualifiers: new Map([['price', { text: '6 million USD', amount: 6_000_000, currency: 'USD' }]]),
          }),
        ],
      },
      { subject: 'small', relation: 'develops', object: 'tool', when: '/2007', evidence: [says('article')] },
    ],
    { document: { title: 'Who owns the tool', license: 'CC0-1.0' } },
  );
}

/** A myth: two speakers deny that one comes from the other; they are alike, and one party makes it. */
export function contested(): Fragment {
  return fragment(
    [
      entity('new', 'product', 'Newer'),
      entity('old', 'codebase', 'Older'),
      entity('maker', 'company', 'The Maker'),
      entity('ann', 'person', 'Ann'),
      entity('bob', 'person', 'Bob'),
    ],
    [
      {
        subject: 'new',
        relation: 'derived-from',
        object: 'old',
        evidence: [
          denies('article', { quote: 'No.' }),
          denies('article', { speaker: 'bob', for: 'maker', quote: 'nothing in common' }),
        ],
      },
      { subject: 'new', relation: 'architecturally-similar', object: 'old', evidence: [says('article')] },
      {
        subject: 'maker',
        relation: 'develops',
        object: 'new',
        evidence: [says('article', { speaker: 'bob', for: 'maker' })],
      },
      {
        subject: 'maker',
        relation: 'maintains',
        object: 'old',
        evidence: [says('filing'), denies('article', { speaker: 'bob', for: 'maker' })],
      },
      { subject: 'bob', relation: 'employed-by', object: 'maker' },
    ],
    { document: { title: 'A myth' } },
  );
}

/** One entity with many neighbours. */
export function hub(neighbours: number): Fragment {
  const others = Array.from({ length: neighbours }, (_, index) => `n${index}`);
  return fragment(
    [entity('hub', 'codebase', 'Hub'), ...others.map((id) => entity(id, 'company', `Neighbour ${id}`))],
    others.map((id) => ({ subject: id, relation: 'uses', object: 'hub', evidence: [says('article')] })),
  );
}

/** Texts and ids that have broken programs before, at every place that a reader sees. */
export function hostile(): Fragment {
  const markup = '<img src=x onerror="globalThis.broken = true">';
  return fragment(
    [
      entity('__proto__', 'company', markup, { about: markup, also: [markup], url: 'javascript:alert(1)' }),
      entity('a"b\\c #d', 'product', '<b>bold</b>', { ids: new Map([['wikidata', 'java\nscript:alert(1)']]) }),
    ],
    [
      {
        subject: '__proto__',
        relation: 'develops',
        object: 'a"b\\c #d',
        evidence: [says('article', { quote: markup, says: markup, speaker: markup })],
      },
    ],
    { notes: [{ about: '__proto__', says: markup, evidence: [says('article')] }], document: { title: markup } },
  );
}
