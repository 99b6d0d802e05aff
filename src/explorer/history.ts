/**
 * The history that a reading tells: tracks from a beginning to an end, and the links between them. Plain data, made once
 * for a graph and a lens; what is drawn as lanes, told as a tree and traced in words is all this.
 */
import type { Graph, Reading, Span } from '../../graph/index.ts';
import { parseWhen, Reading as ReadingOf } from '../../graph/index.ts';
import { boundsOf, isDated } from './history/bounds.ts';
import type { Bounds } from './history/bounds.ts';
import { sharedEvents } from './history/events.ts';
import { Holders } from './history/holders.ts';
import { linksAround, statedLinks } from './history/links.ts';
import type { StatedLink } from './history/links.ts';
import { arranged } from './history/arranged.ts';
import { between } from './history/between.ts';
import type { HistoryProblem, Link, SharedEvent, Track, TrackName } from './history/track.ts';
import { memo } from './memo.ts';
import type { State } from './state.ts';

export type {
  HistoryProblem,
  Holding,
  Link,
  LinkKind,
  Moment,
  SharedEvent,
  Track,
  TrackName,
  TrackState,
} from './history/track.ts';

export interface History {
  /** In the order of their beginnings, then of their ids. */
  readonly tracks: readonly Track[];
  /** What leads from one track to another; refuted claims are not among them. */
  readonly links: readonly Link[];
  /** Links that the evidence refutes: drawn struck out on demand, never walked. */
  readonly refuted: readonly Link[];
  readonly events: readonly SharedEvent[];
  readonly problems: readonly HistoryProblem[];
  /** From the first to the last day that anything in it is dated to; `undefined` where nothing is. */
  readonly span: Span | undefined;
  /** How many tracks there would be, where they are more than can be drawn; else 0. */
  readonly tooMany: number;
}

/** More than this is not drawn: it would say nothing. */
const MOST_TRACKS = 5000;
/** How many are drawn around what a view is about, where there are too many. */
const MOST_AROUND = 800;

/** The history under the lens, over all of time: a date looks at it, and takes nothing away. */
export const selectHistory: (state: State) => History = memo(
  (state: State) => [state.graph, state.view.lens.accordingTo, state.view.lens.hide] as const,
  (graph, accordingTo, hide) => historyOf(new ReadingOf(graph, { accordingTo, hide })),
);

/**
 * @param reading without a date: with one, what is not of that date would be missing
 * @param around numbers of entities: where there are too many tracks, what these come from and what comes from them, the
 *   nearest first
 */
export function historyOf(reading: Reading, around: readonly number[] = []): History {
  const { graph } = reading;
  const every = statedLinks(reading);
  const stated = around.length === 0 ? every : linksAround(every, around, MOST_AROUND);
  const ofLinks = new Set(stated.map(({ claim }) => claim));
  const members = around.length === 0 ? membersOf(reading, stated) : endsOf(stated, around);
  if (members.length > MOST_TRACKS) return { ...NO_HISTORY, tooMany: members.length };
  const dated = isDated(reading, members);
  const bounds = new Map<number, Bounds>(members.map((entity) => [entity, boundsOf(reading, entity, ofLinks, dated)]));
  const { links, refuted, problems, order } = arranged(
    graph,
    bounds,
    stated,
    (claim) => reading.judge(claim).standing ?? 'unsourced',
  );
  const moments = between(order, bounds, links);
  const holders = new Holders(reading);
  const absorbed = new Set(links.filter(({ kind }) => kind === 'merge').map(({ from }) => from));
  const tracks = order.map((entity): Track => {
    const { begins, ends } = moments.get(entity) ?? UNKNOWN;
    const { state: known, lastSeen } = bounds.get(entity) ?? UNBOUND;
    const state = known === 'unknown' && absorbed.has(entity) ? 'ended' : known;
    return {
      entity,
      key: `n${String(entity)}`,
      id: graph.entityIdOf(entity),
      name: graph.nameOf(entity),
      kind: graph.kindOf(entity),
      names: namesOf(graph, entity, begins.span),
      begins,
      ends,
      state,
      lastSeen,
      holdings: holders.of(entity),
    };
  });
  const events = sharedEvents(graph, tracks);
  return { tracks, links, refuted, events, problems, span: spanOf(tracks, links), tooMany: 0 };
}

export const NO_HISTORY: History = {
  tracks: [],
  links: [],
  refuted: [],
  events: [],
  problems: [],
  span: undefined,
  tooMany: 0,
};

const OPEN: Span = { from: -Infinity, to: Infinity };
const UNKNOWN = { begins: { span: OPEN, stated: false }, ends: { span: OPEN, stated: false } } as const;
const UNBOUND = { state: 'unknown', lastSeen: -Infinity } as const;

function endsOf(stated: readonly StatedLink[], around: readonly number[]): readonly number[] {
  return [...new Set([...around, ...stated.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
}

/** Whatever a link touches, and what can descend and has dates of its own. */
function membersOf(reading: Reading, stated: readonly StatedLink[]): readonly number[] {
  const { graph } = reading;
  const members = new Set(stated.flatMap(({ from, to }) => [from, to]));
  const kinds = new Set(
    graph.vocabulary.withTrait('descends').flatMap(({ subject, object }) => [...subject, ...object]),
  );
  const canDescend = [...graph.vocabulary.kinds.keys()].filter((kind) =>
    [...kinds].some((able) => graph.vocabulary.isA(kind, able)),
  );
  const able = new Set(canDescend);
  for (const entity of graph.entities()) {
    if (members.has(entity) || !able.has(graph.kindOf(entity)) || !reading.looksAtEntity(entity)) continue;
    if (graph.entity(entity).existed !== undefined) members.add(entity);
  }
  return [...members].sort((a, b) => a - b);
}

/**
 * Its names in the order they were borne. The first dated name is its first name where it was taken at the beginning or
 * before all that is known; else it bore its present name until then. Names in other languages are left out.
 */
function namesOf(graph: Graph, entity: number, begins: Span): readonly TrackName[] {
  const { name, names } = graph.entity(entity);
  const dated = names.flatMap((each): { readonly name: string; readonly since: Span }[] => {
    if (each.when === undefined || each.language !== undefined) return [];
    const result = parseWhen(each.when);
    return 'when' in result ? [{ name: each.name, since: result.when.start }] : [];
  });
  dated.sort((a, b) => a.since.from - b.since.from || a.since.to - b.since.to);
  const [first, ...later] = dated;
  if (first === undefined) return [{ name }];
  const atFirst = !Number.isFinite(first.since.from) || first.since.from <= begins.to + NAMED_WITHIN;
  const all = atFirst || dated.some((each) => each.name === name) ? later : dated;
  const earliest = all === dated ? { name } : { name: first.name };
  return [earliest, ...all].filter((each, index, list) => index === 0 || each.name !== list[index - 1]?.name);
}

/** A name taken this many days after the beginning is still the first. */
const NAMED_WITHIN = 31;

/** From the first to the last finite day. */
function spanOf(tracks: readonly Track[], links: readonly Link[]): Span | undefined {
  let from = Infinity;
  let to = -Infinity;
  const add = (day: number): void => {
    if (!Number.isFinite(day)) return;
    from = Math.min(from, day);
    to = Math.max(to, day);
  };
  for (const { begins, ends, lastSeen, names, holdings } of tracks) {
    for (const { span } of [begins, ends]) [span.from, span.to].forEach(add);
    add(lastSeen);
    for (const { since } of names) [since?.from ?? NaN, since?.to ?? NaN].forEach(add);
    for (const holding of holdings) [holding.from, holding.to].forEach((span) => [span.from, span.to].forEach(add));
  }
  for (const { when } of links) [when?.from ?? NaN, when?.to ?? NaN].forEach(add);
  return from <= to ? { from, to } : undefined;
}
