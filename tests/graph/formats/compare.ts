/** Graphs as plain data that can be compared, whatever order things were read in; and fragments that a format can hold. */
import type fc from 'fast-check';
import type { Fragment, Graph } from '../../../graph/index.ts';
import { fragment } from '../support/arbitrary.ts';

/** What every graph format keeps of a graph: all but views, stories, and sources that nothing names. */
export function kept(graph: Graph, withTitle: boolean): unknown {
  const named = new Set<string>();
  const evidence = (list: readonly { readonly source: string }[]): unknown =>
    list.map((piece) => {
      named.add(piece.source);
      return plain(piece);
    });
  const entities = Array.from(graph.entities(), (number) => graph.entity(number));
  const claims = Array.from(graph.claims(), (number) => graph.claim(number));
  const told = {
    entities: byId(entities).map((entity) => plain({ ...entity, extra: entity.extra ?? new Map() })),
    claims: byId(claims).map((claim) => [plain(claim), evidence(claim.evidence)]),
    notes: graph.notes.map((note) => JSON.stringify([note.about, note.says, evidence(note.evidence)])).sort(),
    positions: plain(graph.document.positions),
    ...(withTitle ? { title: graph.document.title } : {}),
  };
  return { ...told, sources: byId([...graph.sources.values()].filter(({ id }) => named.has(id))).map(plain) };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Maps and objects as lists of entries, keys in order; `-0` is `0`. */
function plain(value: unknown): unknown {
  if (value instanceof Map || (typeof value === 'object' && value !== null && !Array.isArray(value))) {
    const entries = value instanceof Map ? [...(value as Map<string, unknown>)] : Object.entries(value);
    return entries
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, plain(item)]);
  }
  if (Array.isArray(value)) return value.map(plain);
  return value === 0 ? 0 : value;
}

/** Any fragment, of texts that a format can hold: characters that it cannot are replaced. */
export function fragmentsWithout(characters: RegExp): fc.Arbitrary<Fragment> {
  return fragment
    .map((each) => mapped(each, (text) => text.replace(characters, '¤')) as Fragment)
    .filter(({ entities = [], sources = [] }) => isUnique(entities) && isUnique(sources));
}

function isUnique(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}

function mapped(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, map));
  if (value instanceof Map)
    return new Map([...(value as Map<string, unknown>)].map(([key, item]) => [map(key), mapped(item, map)]));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, map)]));
  return value;
}
