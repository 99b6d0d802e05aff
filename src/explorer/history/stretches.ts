/** Stretches of time with vague ends, and which of several that overlap is shown. */
import type { Certainty, Span } from '../../../graph/index.ts';

/** Something that held for a time. */
export interface Stretch<Value> {
  readonly value: Value;
  /** The change lies in this span. */
  readonly from: Span;
  readonly to: Span;
  readonly certainty: Exclude<Certainty, 'no'>;
  readonly claims: readonly number[];
}

export const SINCE_EVER: Span = { from: -Infinity, to: -Infinity };
export const FOR_EVER: Span = { from: Infinity, to: Infinity };

/** The one day that stands for a vague bound where things are put in order. */
export function middle({ from, to }: Span): number {
  if (Number.isFinite(from) && Number.isFinite(to)) return (from + to) / 2;
  if (Number.isFinite(from)) return to === Infinity ? Infinity : from;
  return Number.isFinite(to) && from !== -Infinity ? to : from;
}

/**
 * One stretch at a time, the earliest first: where several overlap, the one that comes first in the list is shown.
 * Neighbours with the same value are one.
 */
export function flattened<Value>(
  ranked: readonly Stretch<Value>[],
  same: (a: Value, b: Value) => boolean = Object.is,
): readonly Stretch<Value>[] {
  const bounds = new Map<number, Span>();
  for (const { from, to } of ranked) {
    if (!bounds.has(middle(from))) bounds.set(middle(from), from);
    if (!bounds.has(middle(to))) bounds.set(middle(to), to);
  }
  const cuts = [...bounds].sort(([a], [b]) => a - b);
  const found: Stretch<Value>[] = [];
  cuts.forEach(([at, from], index) => {
    const [next, to] = cuts[index + 1] ?? [];
    if (next === undefined || to === undefined) return;
    const top = ranked.find((stretch) => middle(stretch.from) <= at && middle(stretch.to) >= next);
    if (top === undefined) return;
    const last = found.at(-1);
    const joins = last !== undefined && middle(last.to) === at && same(last.value, top.value);
    if (joins && last.certainty === top.certainty) found[found.length - 1] = joined(last, top, to);
    else found.push({ ...top, from, to });
  });
  return found;
}

function joined<Value>(a: Stretch<Value>, b: Stretch<Value>, to: Span): Stretch<Value> {
  return { ...a, to, claims: [...new Set([...a.claims, ...b.claims])] };
}

/** The part of a stretch that lies within another; `undefined` where there is none. */
export function clipped<Value>(stretch: Stretch<Value>, outer: Stretch<unknown>): Stretch<Value> | undefined {
  const from = middle(stretch.from) >= middle(outer.from) ? stretch.from : outer.from;
  const to = middle(stretch.to) <= middle(outer.to) ? stretch.to : outer.to;
  return middle(from) < middle(to) ? { ...stretch, from, to } : undefined;
}
