/**
 * Finds circles of arrows that can all hold at one time. The entities that reach each other are found first (strongly
 * connected components: R. Tarjan, "Depth-first search and linear graph algorithms", 1972), so that the search for a
 * time is confined to the few that can be in a circle at all.
 */
import { addTo } from './groups.ts';
import type { Day, Span } from './day.ts';

export interface Arrow {
  readonly claim: number;
  readonly from: number;
  readonly to: number;
  /** The days on which it may hold. */
  readonly days: Span;
}

/** The days of a claim without a time: it may hold on any. */
export const ALWAYS: Span = { from: -Infinity, to: Infinity };

/** How many arrows are looked at in one component, over all the times that are tried. */
const MOST_STEPS = 5_000_000;

/** One shortest circle of each component, as claims in their order. */
export function* circles(arrows: readonly Arrow[]): Generator<readonly number[]> {
  const all = renumbered(arrows);
  const component = componentsOf(grouped(all), all.length * 2); // an arrow has two ends
  const within = new Map<number, Arrow[]>();
  for (const arrow of all) {
    const place = component[arrow.from] ?? -1;
    if (place !== component[arrow.to]) continue;
    addTo(within, place, arrow);
  }
  for (const group of within.values()) {
    const circle = circleAtOneTime(group);
    if (circle !== undefined) yield circle;
  }
}

/** Arrows that hold together all hold on the day on which the last of them begins. */
function circleAtOneTime(arrows: readonly Arrow[]): readonly number[] | undefined {
  const near = renumbered(arrows);
  const days: readonly Day[] = [...new Set(arrows.map((arrow) => arrow.days.from))].sort((a, b) => a - b);
  for (const day of days.slice(0, Math.max(1, Math.floor(MOST_STEPS / arrows.length)))) {
    const then = near.filter((arrow) => arrow.days.from <= day && day <= arrow.days.to);
    const circle = shortestCircle(then, near.length * 2);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

/** The same arrows between entities that are counted from 0, so that a small component costs little. */
function renumbered(arrows: readonly Arrow[]): readonly Arrow[] {
  const numbers = new Map<number, number>();
  const numberOf = (entity: number): number => {
    const known = numbers.get(entity);
    if (known !== undefined) return known;
    numbers.set(entity, numbers.size);
    return numbers.size - 1;
  };
  return arrows.map((arrow) => ({ ...arrow, from: numberOf(arrow.from), to: numberOf(arrow.to) }));
}

/** A shortest circle through the first entity that is in one. */
function shortestCircle(arrows: readonly Arrow[], limit: number): readonly number[] | undefined {
  const leaving = grouped(arrows);
  const component = componentsOf(leaving, limit);
  const start = arrows.find(({ from, to }) => component[from] === component[to])?.from;
  if (start === undefined) return undefined;
  const arrivedBy = new Map<number, Arrow>();
  const queue = [start];
  for (const entity of queue) {
    for (const arrow of leaving.get(entity) ?? []) {
      if (arrow.to === start) return way(arrow, start, arrivedBy);
      if (arrivedBy.has(arrow.to)) continue;
      arrivedBy.set(arrow.to, arrow);
      queue.push(arrow.to);
    }
  }
  return undefined;
}

function way(last: Arrow, start: number, arrivedBy: ReadonlyMap<number, Arrow>): readonly number[] {
  const claims = [last.claim];
  for (let at = last.from; at !== start;) {
    const arrow = arrivedBy.get(at);
    if (arrow === undefined) break;
    claims.push(arrow.claim);
    at = arrow.from;
  }
  return claims.reverse();
}

function grouped(arrows: readonly Arrow[]): ReadonlyMap<number, readonly Arrow[]> {
  const byFrom = new Map<number, Arrow[]>();
  for (const arrow of arrows) {
    addTo(byFrom, arrow.from, arrow);
  }
  return byFrom;
}

/** The component of each entity; −1 where no arrow touches it. An entity alone is in one only if it points at itself. */
function componentsOf(leaving: ReadonlyMap<number, readonly Arrow[]>, limit: number): Int32Array {
  const component = new Int32Array(limit).fill(-1);
  const order = new Int32Array(limit); // 0: not visited
  const low = new Int32Array(limit);
  const open: number[] = [];
  let visited = 0;
  let count = 0;
  for (const root of leaving.keys()) {
    if ((order[root] ?? 0) > 0) continue;
    const stack = [{ entity: root, next: 0 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { entity } = top;
      if (top.next === 0) {
        order[entity] = low[entity] = ++visited;
        open.push(entity);
      }
      const arrow = leaving.get(entity)?.[top.next++];
      if (arrow !== undefined) {
        const seen = order[arrow.to] ?? 0;
        if (seen === 0) stack.push({ entity: arrow.to, next: 0 });
        else if (component[arrow.to] === -1) low[entity] = Math.min(low[entity] ?? 0, seen);
        continue;
      }
      stack.pop();
      const below = stack.at(-1)?.entity;
      if (below !== undefined) low[below] = Math.min(low[below] ?? 0, low[entity] ?? 0);
      if (low[entity] !== order[entity]) continue;
      for (let member = open.pop(); member !== undefined; member = member === entity ? undefined : open.pop())
        component[member] = count;
      count++;
    }
  }
  return component;
}
