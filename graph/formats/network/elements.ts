/** Nodes and edges as graph files have them: what the readers hand to the {@link NetworkBuilder}. */
import type { Place } from '../document/report.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What an element carries beside its id and label, by name, as written. */
export type Attributes = ReadonlyMap<string, string>;

export interface NodeDraft {
  readonly id: string;
  readonly label?: string | undefined;
  readonly attributes: Attributes;
  /** Downwards is positive, as on a screen. */
  readonly position?: Point | undefined;
  /** EDTF; from its beginning to its end, where the format has words of its own for that. */
  readonly existed?: string | undefined;
  readonly place: Place;
}

export interface EdgeDraft {
  /** How the file calls it; told in its evidence. */
  readonly id?: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly label?: string | undefined;
  /** Whether it has no direction. */
  readonly undirected?: boolean;
  readonly attributes: Attributes;
  /** EDTF; the times it held or happened at, where the format has words of its own for that. A claim each. */
  readonly whens?: readonly string[];
  readonly place: Place;
  /** The place as evidence names it; the line where left out. */
  readonly at?: string;
}

/** How attributes are called that carry a field of an entity. */
export const NODE_KEYS = {
  kind: 'kind',
  also: 'also',
  names: 'names',
  about: 'about',
  existed: 'existed',
  url: 'url',
  ids: 'ids',
  confusions: 'not-to-be-confused-with',
  notes: 'notes',
} as const;

/** How attributes are called that carry a field of a claim. */
export const EDGE_KEYS = {
  /** Its own id, where it has one. */
  claim: 'claim',
  relation: 'relation',
  when: 'when',
  /** Computed; told to readers, and passed over when read. */
  standing: 'standing',
  evidence: 'evidence',
} as const;

const STRUCTURED: Readonly<Record<'node' | 'edge', ReadonlySet<string>>> = {
  node: new Set([NODE_KEYS.also, NODE_KEYS.names, NODE_KEYS.ids, NODE_KEYS.confusions, NODE_KEYS.notes]),
  edge: new Set([EDGE_KEYS.evidence]),
};

/** Whether an attribute that Stemma writes is JSON, which may be longer than a text. */
export function isStructured(of: 'node' | 'edge', key: string): boolean {
  return STRUCTURED[of].has(key);
}

/** The qualifier that says of a relation with a direction that an edge shows none. */
export const DIRECTED = 'directed';

/** `derived from`; `refuted: derived from`. */
export function edgeLabel(label: string, standing: string): string {
  return standing === 'refuted' || standing === 'disputed' ? `${standing}: ${label}` : label;
}

/** Names that have a meaning of their own: others that are called so get a prefix. */
const WORDS: Readonly<Record<'node' | 'edge', ReadonlySet<string>>> = {
  node: new Set([...Object.values(NODE_KEYS), 'id', 'label', 'x', 'y']),
  edge: new Set([...Object.values(EDGE_KEYS), 'id', 'label', 'source', 'target', DIRECTED]),
};
const PREFIX = 'extra:';

/** What an attribute is called that carries what the model has no field for. */
export function attributeName(of: 'node' | 'edge', key: string): string {
  return WORDS[of].has(key) || key.startsWith(PREFIX) ? `${PREFIX}${key}` : key;
}

/** The attributes, with a prefix before those that a format would take for something else. */
export function withoutClash(attributes: Attributes, isTaken: (key: string) => boolean): Attributes {
  return new Map([...attributes].map(([key, text]) => [isTaken(key) ? `${PREFIX}${key}` : key, text]));
}

/** What an attribute carries that the model has no field for. */
export function extraKey(name: string): string {
  return name.startsWith(PREFIX) && name.length > PREFIX.length ? name.slice(PREFIX.length) : name;
}
