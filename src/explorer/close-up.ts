/** The few entities that a small window has room for: what the view is about, and what is most bound up with it. */
import type { Graph } from '../../graph/index.ts';
import { OPEN_LENS, Reading } from '../../graph/index.ts';

/** So many are drawn in a close-up. */
const CLOSE = 6;

/**
 * What the view is about and its nearest neighbours, up to a number. Neighbours that are related to each other come
 * first; an entity the view is about that has none yet is preferred, so that each has its own. The same for the same
 * graph.
 * @param about numbers of entities; where there are none, the one with most claims in view
 */
export function closeUp(reading: Reading, about: ReadonlySet<number>, most = CLOSE): Set<number> {
  const core = about.size > 0 ? about : mostRelated(reading);
  const chosen = new Set(core);
  const near = neighbours(reading, core);
  const alone = new Set(core);
  while (chosen.size < most && near.size > 0) {
    let best: number | undefined;
    let bestScore = -1;
    for (const [entity, to] of near) {
      const score = bonds(reading, entity, near, chosen) + ([...to].some((each) => alone.has(each)) ? 2 : 0);
      if (score > bestScore) [best, bestScore] = [entity, score];
    }
    if (best === undefined) break;
    for (const each of near.get(best) ?? []) alone.delete(each);
    near.delete(best);
    chosen.add(best);
  }
  return chosen;
}

/** So many are drawn of a graph that is too large to be drawn whole, until the reader says what the view is about. */
const BEGINNING = 12;

const beginnings = new WeakMap<Graph, ReadonlySet<number>>();

/**
 * Where a large graph begins: its hub and what is most bound up with it. The same under every lens that leaves something of
 * it, so that nothing moves while one looks at another time.
 */
export function beginning(reading: Reading): ReadonlySet<number> {
  const { graph } = reading;
  const all = beginnings.get(graph) ?? grown(new Reading(graph, OPEN_LENS));
  beginnings.set(graph, all);
  const isBound = (entity: number): boolean => [...partners(reading, entity)].some((other) => all.has(other));
  const inView = new Set([...all].filter(isBound));
  return inView.size > 1 ? inView : grown(reading);
}

/** What is near the hub, then what is near that, until there is enough. */
function grown(reading: Reading): ReadonlySet<number> {
  let all = closeUp(reading, new Set(), BEGINNING);
  for (let before = 0; before < all.size && all.size < BEGINNING;) {
    before = all.size;
    all = closeUp(reading, all, BEGINNING);
  }
  return all;
}

/** The entities next to some others, each with those that it is next to. */
function neighbours(reading: Reading, core: ReadonlySet<number>): Map<number, Set<number>> {
  const near = new Map<number, Set<number>>();
  for (const entity of core)
    for (const other of partners(reading, entity))
      if (!core.has(other)) near.set(other, (near.get(other) ?? new Set()).add(entity));
  return near;
}

/** How many claims join an entity with those that are or may be chosen. */
function bonds(
  reading: Reading,
  entity: number,
  near: ReadonlyMap<number, unknown>,
  chosen: ReadonlySet<number>,
): number {
  let count = 0;
  for (const other of partners(reading, entity)) if (near.has(other) || chosen.has(other)) count += 1;
  return count;
}

/** Enough to rank by; a hub with a million claims is not walked. */
const LOOKED_AT = 400;

function* partners(reading: Reading, entity: number): Generator<number> {
  const { graph } = reading;
  let looked = 0;
  for (const claim of graph.touching(entity)) {
    if ((looked += 1) > LOOKED_AT) return;
    if (!reading.inView(claim)) continue;
    const subject = graph.subjectOf(claim);
    yield subject === entity ? graph.objectOf(claim) : subject;
  }
}

/** The entity with most claims in view; of several, the one that a claim names first. */
function mostRelated(reading: Reading): ReadonlySet<number> {
  const { graph } = reading;
  const counts = new Uint32Array(graph.entityLimit);
  let most = 0;
  for (const claim of reading.claims()) {
    const [subject, object] = [graph.subjectOf(claim), graph.objectOf(claim)];
    most = Math.max(most, (counts[subject] = (counts[subject] ?? 0) + 1));
    most = Math.max(most, (counts[object] = (counts[object] ?? 0) + 1));
  }
  for (const claim of reading.claims())
    for (const end of [graph.subjectOf(claim), graph.objectOf(claim)]) if (counts[end] === most) return new Set([end]);
  return new Set();
}
