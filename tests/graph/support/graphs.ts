/** Small graphs in one line a claim, worked out by hand; some have names, as tests speak of them again and again. */
import { Graph, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { ClaimInput, EntityInput, Evidence, Fragment, Source } from '../../../graph/index.ts';

/**
 * A claim from a line: `hyper-v derived-from xen @2008 +ward -neil`. `@` gives its time, `+` a source that supports it,
 * `-` one that refutes it.
 */
export function claim(line: string, more: Partial<ClaimInput> = {}): ClaimInput {
  const [subject = '', relation = '', object = '', ...rest] = line.split(' ');
  const when = rest.find((word) => word.startsWith('@'))?.slice(1);
  const evidence = rest.flatMap((word): Evidence[] => {
    if (word.startsWith('+')) return [{ source: word.slice(1), stance: 'supports' }];
    return word.startsWith('-') ? [{ source: word.slice(1), stance: 'refutes' }] : [];
  });
  return {
    subject,
    relation,
    object,
    ...(when === undefined ? {} : { when }),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...more,
  };
}

export interface Extras {
  readonly entities?: readonly EntityInput[];
  readonly sources?: readonly Source[];
}

/** A fragment of claims; what they name is described as a thing, and the sources by their ids alone. */
export function fragment(
  claims: readonly (string | ClaimInput)[],
  { entities = [], sources = [] }: Extras = {},
): Fragment {
  const made = claims.map((each) => (typeof each === 'string' ? claim(each) : each));
  const described = new Set(entities.map(({ id }) => id));
  const known = new Set(sources.map(({ id }) => id));
  const named = new Set(made.flatMap(({ subject, object }) => [subject, object]).filter((id) => !described.has(id)));
  const cited = new Set(
    made.flatMap(({ evidence = [] }) => evidence.map(({ source }) => source)).filter((id) => !known.has(id)),
  );
  return {
    sources: [...sources, ...[...cited].map((id) => ({ id, title: id }))],
    entities: [...entities, ...[...named].map((id) => ({ id, kind: 'thing', name: id }))],
    claims: made,
  };
}

export function graph(claims: readonly (string | ClaimInput)[], extras: Extras = {}): Graph {
  return Graph.empty(STANDARD_VOCABULARY).merge(fragment(claims, extras));
}

/** A company that bought another, with the source that says so. */
export const owner = (): Graph => graph(['citrix acquired xensource @2007 +ward']);

/** A fork that was absorbed again. */
export const fork = (): Graph => graph(['egcs forked-from gcc @1997 +wiki', 'gcc derived-from egcs @1999/.. +wiki']);

/** A claim that one source supports and another refutes. */
export const contested = (): Graph => graph(['hyper-v derived-from xen +forum -ward']);

/** Two ways from the top to the bottom. */
export const diamond = (): Graph =>
  graph(['d derived-from b +s', 'd derived-from c +s', 'b derived-from a +s', 'c derived-from a +s']);

/** What a graph holds, for comparing graphs that were made in different ways. */
export function contents(of: Graph): object {
  const entities = Array.from(of.entities(), (number) => of.entity(number)).map((entity) => ({
    ...entity,
    ids: [...entity.ids].sort(),
    extra: [...(entity.extra ?? [])],
  }));
  const claims = Array.from(of.claims(), (number) => of.claim(number)).map(({ qualifiers, evidence, ...rest }) => ({
    ...rest,
    qualifiers: [...qualifiers],
    evidence: evidence.map((each) => ({ ...each, qualifiers: [...(each.qualifiers ?? [])] })),
  }));
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
  return {
    entities: entities.sort(byId),
    claims: claims.sort(byId),
    sources: [...of.sources.keys()].sort(),
    notes: of.notes,
  };
}
