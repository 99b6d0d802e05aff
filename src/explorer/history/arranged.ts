/** Sorts the stated links out: which are beginnings, which say the same, which contradict time or lead in a circle. */
import { addTo } from '../../../graph/index.ts';
import type { Graph, Standing } from '../../../graph/index.ts';
import type { Bounds } from './bounds.ts';
import { closingSteps } from './circles.ts';
import type { StatedLink } from './links.ts';
import type { HistoryProblem, Link, LinkKind } from './track.ts';

/** Days between a beginning and a link that still count as one. */
const NEAR = 31;
/** More weak links than this are not tested for circles one by one: they are drawn where they join. */
const MOST_TESTED = 2000;

/** What a first look at the stated links gives. */
export interface Arranged {
  readonly links: readonly Link[];
  readonly refuted: readonly Link[];
  readonly problems: readonly HistoryProblem[];
  /** The entities, older ones first, parents before children. */
  readonly order: readonly number[];
}

/** The strongest first. */
const STRENGTH: Readonly<Record<LinkKind, number>> = {
  fork: 0,
  split: 1,
  derive: 2,
  need: 3,
  merge: 4,
  succeed: 5,
  influence: 6,
};

export function arranged(
  graph: Graph,
  bounds: ReadonlyMap<number, Bounds>,
  stated: readonly StatedLink[],
  standingOf: (claim: number) => Standing = () => 'supported',
): Arranged {
  const problems: HistoryProblem[] = [];
  const entities = [...bounds.keys()].sort(byBeginning(graph, bounds));
  const place = new Map(entities.map((entity, index) => [entity, index]));
  const asLink = (link: StatedLink): Link => ({
    key: `e${String(link.claim)}`,
    claims: [link.claim],
    kind: link.kind,
    from: link.from,
    to: link.to,
    when: link.when,
    origin: isOrigin(link, bounds),
    descent: link.descent && !link.refuted,
    standing: standingOf(link.claim),
  });
  const held = stated.filter(({ refuted }) => !refuted);
  problems.push(...held.flatMap((link) => outOfOrder(graph, link, bounds)));
  const merged = withoutRepeats(held.map(asLink)).sort(
    (a, b) =>
      STRENGTH[a.kind] - STRENGTH[b.kind] ||
      (place.get(a.from) ?? 0) - (place.get(b.from) ?? 0) ||
      (place.get(a.to) ?? 0) - (place.get(b.to) ?? 0) ||
      (a.claims[0] ?? 0) - (b.claims[0] ?? 0),
  );
  const strong = merged.filter((link) => link.origin && isStrong(link));
  const closing = closingSteps(entities, strong);
  for (const link of closing) problems.push(circle(graph, link));
  const links = withoutWeakCircles(
    merged.map((link) => (closing.has(link) ? { ...link, origin: false, descent: false } : link)),
  );
  return {
    links,
    refuted: stated.filter(({ refuted }) => refuted).map(asLink),
    problems,
    order: parentsFirst(entities, links),
  };
}

function isStrong({ kind }: Link): boolean {
  return kind === 'fork' || kind === 'split' || kind === 'derive' || kind === 'need';
}

function byBeginning(graph: Graph, bounds: ReadonlyMap<number, Bounds>): (a: number, b: number) => number {
  const key = (entity: number): number => {
    const known = bounds.get(entity);
    return known?.begins?.span.from ?? known?.begunBy ?? Infinity;
  };
  return (a, b) => {
    const [dayA, dayB] = [key(a), key(b)];
    if (dayA !== dayB) return dayA < dayB ? -1 : 1;
    const [idA, idB] = [graph.entityIdOf(a), graph.entityIdOf(b)];
    return idA < idB ? -1 : Number(idA > idB);
  };
}

/** Whether the link can be the beginning of the newer track. */
function isOrigin(link: StatedLink, bounds: ReadonlyMap<number, Bounds>): boolean {
  if (link.kind === 'merge') return false;
  const older = bounds.get(link.from)?.begins?.span;
  const newer = bounds.get(link.to);
  const begins = newer?.begins?.span;
  if (older !== undefined && begins !== undefined && older.from > begins.to) return false;
  if (link.when === undefined) return true;
  const latest = Math.min(begins?.to ?? Infinity, newer?.begunBy ?? Infinity);
  return link.when.from <= latest + NEAR;
}

/** A link that is dated to before its older end began. */
function outOfOrder(graph: Graph, link: StatedLink, bounds: ReadonlyMap<number, Bounds>): readonly HistoryProblem[] {
  const older = bounds.get(link.kind === 'merge' ? link.to : link.from)?.begins?.span;
  if (link.when === undefined || older === undefined || link.when.to >= older.from) return [];
  const late = graph.nameOf(link.kind === 'merge' ? link.to : link.from);
  const other = graph.nameOf(link.kind === 'merge' ? link.from : link.to);
  const says = `${other} is linked to ${late} at a time before ${late} began: drawn from its beginning.`;
  return [{ kind: 'order', says, claims: [link.claim] }];
}

function circle(graph: Graph, { from, to, claims }: Link): HistoryProblem {
  const [older, newer] = [graph.nameOf(from), graph.nameOf(to)];
  const says = `${newer} is said to come from ${older}, and ${older} from ${newer}, directly or through others: that ${newer} comes from ${older} is drawn, and not followed.`;
  return { kind: 'circle', says, claims };
}

/** Links between the same two tracks that mean one thing become one: the strongest, with the claims of all. */
function withoutRepeats(links: readonly Link[]): Link[] {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const what = link.descent && link.origin ? 'descent' : `${link.kind} ${String(link.when?.from)}`;
    const key = `${String(link.from)} ${String(link.to)} ${what}`;
    addTo(groups, key, link);
  }
  return [...groups.values()].map((group) => {
    const [first, ...rest] = group.sort((a, b) => STRENGTH[a.kind] - STRENGTH[b.kind]);
    const when = first?.when ?? rest.find((link) => link.when !== undefined)?.when;
    return { ...(first as Link), when, claims: group.flatMap(({ claims }) => claims) };
  });
}

/** A weak link that would lead back to where it comes from is no beginning. */
function withoutWeakCircles(links: readonly Link[]): readonly Link[] {
  const newer = new Map<number, number[]>();
  const add = ({ from, to }: Link): void => {
    addTo(newer, from, to);
  };
  for (const link of links) if (link.origin && isStrong(link)) add(link);
  let tested = 0;
  return links.map((link) => {
    if (!link.origin || isStrong(link)) return link;
    tested += 1;
    if (tested > MOST_TESTED || leads(newer, link.to, link.from)) return { ...link, origin: false };
    add(link);
    return link;
  });
}

function leads(newer: ReadonlyMap<number, readonly number[]>, start: number, goal: number): boolean {
  const seen = new Set([start]);
  for (const at of seen) {
    if (at === goal) return true;
    for (const next of newer.get(at) ?? []) seen.add(next);
  }
  return false;
}

/** Parents before children, otherwise in the given order. Source: A. Kahn, "Topological sorting of large networks", 1962. */
function parentsFirst(entities: readonly number[], links: readonly Link[]): readonly number[] {
  const waiting = new Map<number, number>(entities.map((entity) => [entity, 0]));
  const newer = new Map<number, number[]>();
  for (const { origin, from, to } of links) {
    if (!origin) continue;
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
    addTo(newer, from, to);
  }
  const order = entities.filter((entity) => waiting.get(entity) === 0);
  for (const at of order) {
    for (const next of newer.get(at) ?? []) {
      const left = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, left);
      if (left === 0) order.push(next);
    }
  }
  return order;
}
