/**
 * Circles in what should have none: something that comes from itself. Circles respect time: a compiler that absorbed its
 * own fork two years later is no circle, since no ancestry went all the way around at one time.
 *
 * Components that can reach themselves are found first (R. Tarjan, "Depth-first search and linear graph algorithms",
 * 1972); within one, a circle counts where all its claims can hold on one day.
 */
import type { Reading } from '../model/index.ts';
import { reach } from '../model/index.ts';
import type { Step } from './trail.ts';

/** Entities that lead to one another and back, and the claims that do it, in order. */
export interface Circle {
  readonly entities: readonly number[];
  readonly claims: readonly number[];
}

/** One circle for each group of entities that lead to one another at one time. */
export function findCircles(reading: Reading, steps: readonly Step[]): readonly Circle[] {
  const arcs = new Map<number, Step[]>();
  const seen = new Set<number>();
  for (const step of steps) {
    if (seen.has(step.claim)) continue;
    seen.add(step.claim);
    const [from, to] = [reading.graph.subjectOf(step.claim), reading.graph.objectOf(step.claim)];
    push(arcs, { claim: step.claim, from, to });
  }
  return components(arcs).flatMap((members) => {
    const within = new Set(members);
    const inside = members.flatMap((member) => (arcs.get(member) ?? []).filter(({ to }) => within.has(to)));
    const circle = circleAtOneTime(reading, inside);
    return circle === undefined ? [] : [circle];
  });
}

/** Groups of entities that can all reach one another; single ones only where they reach themselves outright. */
function components(arcs: ReadonlyMap<number, readonly Step[]>): readonly (readonly number[])[] {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const stack: number[] = [];
  const onStack = new Set<number>();
  const found: number[][] = [];
  const enter = (entity: number): Frame => {
    order.set(entity, order.size);
    low.set(entity, order.size - 1);
    stack.push(entity);
    onStack.add(entity);
    return { entity, next: 0 };
  };
  const lower = (entity: number, value: number): void => {
    low.set(entity, Math.min(low.get(entity) ?? value, value));
  };
  for (const root of arcs.keys()) {
    if (order.has(root)) continue;
    const frames = [enter(root)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const to = arcs.get(frame.entity)?.[frame.next]?.to;
      if (to !== undefined) {
        frame.next += 1;
        if (!order.has(to)) frames.push(enter(to));
        else if (onStack.has(to)) lower(frame.entity, order.get(to) ?? 0);
        continue;
      }
      frames.pop();
      const above = frames.at(-1);
      if (above !== undefined) lower(above.entity, low.get(frame.entity) ?? 0);
      if (low.get(frame.entity) !== order.get(frame.entity)) continue;
      const members = stack.splice(stack.lastIndexOf(frame.entity));
      for (const member of members) onStack.delete(member);
      const [only] = members;
      const reachesItself = (arcs.get(only ?? -1) ?? []).some((arc) => arc.to === only);
      if (members.length > 1 || reachesItself) found.push(members);
    }
  }
  return found;
}

function push(arcs: Map<number, Step[]>, arc: Step): void {
  const known = arcs.get(arc.from);
  if (known === undefined) arcs.set(arc.from, [arc]);
  else known.push(arc);
}

interface Frame {
  readonly entity: number;
  next: number;
}

/** A circle all of whose claims can hold on one day; the days to try are those on which a claim begins. */
function circleAtOneTime(reading: Reading, arcs: readonly Step[]): Circle | undefined {
  const spans = arcs.map(({ claim }) => {
    const when = reading.graph.whenOf(claim);
    return when === undefined ? { from: -Infinity, to: Infinity } : reach(when);
  });
  for (const day of new Set(spans.map(({ from }) => from))) {
    const alive = arcs.filter((_, place) => {
      const span = spans[place];
      return span !== undefined && span.from <= day && day <= span.to;
    });
    const circle = anyCircle(alive);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

/** Depth first, until an entity of the current path is met again. */
function anyCircle(arcs: readonly Step[]): Circle | undefined {
  const from = new Map<number, Step[]>();
  for (const arc of arcs) push(from, arc);
  const done = new Set<number>();
  for (const root of from.keys()) {
    const path: Step[] = [];
    const places = new Map([[root, 0]]);
    const frames: Frame[] = [{ entity: root, next: 0 }];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const arc = done.has(frame.entity) ? undefined : from.get(frame.entity)?.[frame.next];
      if (arc === undefined) {
        done.add(frame.entity);
        places.delete(frame.entity);
        frames.pop();
        path.pop();
        continue;
      }
      frame.next += 1;
      const place = places.get(arc.to);
      if (place !== undefined) {
        const around = [...path.slice(place), arc];
        return { entities: around.map((step) => step.from), claims: around.map((step) => step.claim) };
      }
      if (done.has(arc.to)) continue;
      path.push(arc);
      places.set(arc.to, path.length);
      frames.push({ entity: arc.to, next: 0 });
    }
  }
  return undefined;
}
