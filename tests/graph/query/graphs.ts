/** Small named graphs, each with something to work out by hand. */
import type { ClaimInput, Evidence, Fragment, Lens, QualifierValue, Relation } from '../../../graph/index.ts';
import { Graph, OPEN_LENS, Reading, scopeOf, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { Scope } from '../../../graph/index.ts';

/** One claim in short: `['maria', 'forked-from', 'my', { when: '2009' }]`. */
export type Short = readonly [subject: string, relation: string, object: string, more?: More];

interface More {
  readonly when?: string;
  /** What the evidence makes of it; one supporting piece where left out. */
  readonly is?: 'supported' | 'refuted' | 'disputed' | 'unsourced';
  /** The share that is held, in per cent. */
  readonly stake?: number;
  readonly price?: QualifierValue;
  readonly evidence?: readonly Evidence[];
}

/** The day on which the sources of these graphs were published. */
export const SAID = '2008-02-22';

const SOURCES = [
  { id: 'book', title: 'The Book', author: 'ann', published: SAID },
  { id: 'letter', title: 'A Letter', author: 'ben', published: SAID },
];

const FOR: Evidence = { source: 'book', stance: 'supports' };
const AGAINST: Evidence = { source: 'letter', stance: 'refutes' };
const EVIDENCE = { supported: [FOR], refuted: [AGAINST], disputed: [FOR, AGAINST], unsourced: [] } as const;

/** Claims as the store takes them. */
export function claimsOf(shorts: readonly Short[]): readonly ClaimInput[] {
  return shorts.map(([subject, relation, object, more = {}]) => ({
    subject,
    relation,
    object,
    ...(more.when === undefined ? {} : { when: more.when }),
    evidence: more.evidence ?? EVIDENCE[more.is ?? 'supported'],
    qualifiers: new Map<string, QualifierValue>([
      ...(more.stake === undefined ? [] : [['stake', { text: `${more.stake} %`, amount: more.stake }] as const]),
      ...(more.price === undefined ? [] : [['price', more.price] as const]),
    ]),
  }));
}

/** A graph of claims; entities are companies, products or codebases by what their claims need. */
export function graphOf(shorts: readonly Short[], more: Fragment = {}): Graph {
  return Graph.empty(STANDARD_VOCABULARY).merge({ sources: SOURCES, ...more, claims: claimsOf(shorts) });
}

/** Entities of one kind, named after their ids. */
export function named(kind: string, ...ids: readonly string[]): NonNullable<Fragment['entities']> {
  return ids.map((id) => ({ id, kind, name: id.charAt(0).toUpperCase() + id.slice(1) }));
}

export function look(graph: Graph, lens: Partial<Lens> = {}): Scope {
  return scopeOf(new Reading(graph, { ...OPEN_LENS, ...lens }));
}

/** The number of an entity. */
export function at(graph: Graph, id: string): number {
  return graph.entityNumber(id);
}

/** Acquired in 2007, once owned by another; a part and a sold-off division. */
export function owner(): Graph {
  return graphOf(
    [
      ['venture', 'owns', 'xensource', { when: '2001/2005' }],
      [
        'citrix',
        'acquired',
        'xensource',
        { when: '2007', price: { text: '500 million USD', amount: 5e8, currency: 'USD' } },
      ],
      ['vista', 'acquired', 'citrix', { when: '2022-09-30' }],
      ['division', 'part-of', 'citrix', { when: '2000/..' }],
      ['xensource', 'develops', 'xen', { when: '/2007' }],
      ['project', 'maintains', 'xen'],
    ],
    {
      entities: [
        ...named('company', 'venture', 'xensource', 'citrix', 'vista', 'division'),
        ...named('community', 'project'),
        ...named('codebase', 'xen'),
      ],
    },
  );
}

/** A fork, and what came of its parent after the split. */
export function fork(): Graph {
  return graphOf(
    [
      ['maria', 'forked-from', 'my', { when: '2009' }],
      ['my', 'derived-from', 'unireg', { when: '1994/2000' }],
      ['my', 'rebased-on', 'newbase', { when: '2015/..' }],
      ['percona', 'forked-from', 'my'],
    ],
    { entities: named('codebase', 'maria', 'my', 'unireg', 'newbase', 'percona') },
  );
}

/** A codebase with two parents. */
export function mergeOfTwo(): Graph {
  return graphOf(
    [
      ['child', 'derived-from', 'left'],
      ['child', 'derived-from', 'right'],
      ['left', 'derived-from', 'root'],
    ],
    { entities: named('codebase', 'child', 'left', 'right', 'root') },
  );
}

/** Two ways up to one ancestor, one of them disputed. */
export function diamond(): Graph {
  return graphOf(
    [
      ['d', 'derived-from', 'b', { is: 'disputed' }],
      ['d', 'derived-from', 'c'],
      ['b', 'derived-from', 'a'],
      ['c', 'derived-from', 'a'],
    ],
    { entities: named('codebase', 'a', 'b', 'c', 'd') },
  );
}

/** A supported chain that is refuted outright; a refuted claim; a disputed one. */
export function contested(): Graph {
  return graphOf(
    [
      ['c', 'derived-from', 'b'],
      ['b', 'derived-from', 'a'],
      ['c', 'derived-from', 'a', { is: 'refuted' }],
      ['e', 'derived-from', 'a', { is: 'refuted' }],
      ['f', 'derived-from', 'a', { is: 'disputed' }],
      ['g', 'derived-from', 'f'],
      ['e', 'architecturally-similar', 'a'],
    ],
    { entities: named('codebase', 'a', 'b', 'c', 'e', 'f', 'g') },
  );
}

/** A circle in bad data, and one that time resolves: the compiler that absorbed its own fork. */
export function cycle(): Graph {
  return graphOf(
    [
      ['x', 'derived-from', 'y'],
      ['y', 'derived-from', 'z'],
      ['z', 'derived-from', 'x'],
      ['egcs', 'forked-from', 'gcc', { when: '1997' }],
      ['gcc', 'rebased-on', 'egcs', { when: '1999/..' }],
    ],
    { entities: named('codebase', 'x', 'y', 'z', 'egcs', 'gcc') },
  );
}

/** Two owners with shares, and two that both claim the whole. */
export function joint(): Graph {
  return graphOf(
    [
      ['sony', 'owns', 'venture', { when: '2001/2012', stake: 50 }],
      ['ericsson', 'owns', 'venture', { when: '2001/2012', stake: 50 }],
      ['north', 'owns', 'river', { when: '2000/2010' }],
      ['south', 'owns', 'river', { when: '2005/2015' }],
    ],
    { entities: named('company', 'sony', 'ericsson', 'venture', 'north', 'south', 'river') },
  );
}

/** What is known only roughly. */
export function possibly(): Graph {
  return graphOf(
    [
      ['citrix', 'acquired', 'xensource', { when: '2007' }],
      ['ann', 'maintains', 'tool', { when: '2005~/2008' }],
      ['ben', 'maintains', 'tool'],
    ],
    {
      entities: [
        ...named('company', 'citrix', 'xensource'),
        ...named('person', 'ann', 'ben'),
        ...named('codebase', 'tool'),
      ],
    },
  );
}

/** A relation of a document's own, with labels only. */
export const ENDORSES: Relation = {
  id: 'endorses',
  family: 'other',
  label: 'endorses',
  inverse: 'endorsed by',
  forward: [{ verb: 'endorse', third: 'endorses', past: 'endorsed' }],
  backward: [{ be: 'endorsed by' }],
  subject: ['thing'],
  object: ['thing'],
  nature: 'state',
  traits: [],
  qualifiers: [],
};
