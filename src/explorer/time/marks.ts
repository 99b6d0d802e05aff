/** What changed when, as the strip of time draws it: what began, what ended, and what changed hands. */
import type { Change, Graph, Reading, Span, Steps } from '../../../graph/index.ts';
import { changesInSteps, inSteps, overlaps } from '../../../graph/index.ts';

/** One thing that changed. A date as wide as it is vague. */
export interface Mark {
  readonly type: 'begins' | 'ends';
  /** Who owned it, or who holds it, changed. */
  readonly isHandover: boolean;
  readonly on: Span;
  /** The family of the claim; none where an entity came or went. */
  readonly family?: string;
  /** Numbers; one of them. */
  readonly claim?: number;
  readonly entity?: number;
}

const EVER: Span = { from: -Infinity, to: Infinity };

/** All dated changes in the order of time. @param reading without a date */
export function* marksInSteps(reading: Reading): Steps<readonly Mark[]> {
  const changes = yield* changesInSteps(reading, EVER);
  const marks: Mark[] = [];
  yield* inSteps(changes.keys(), (place) => {
    const change = changes[place];
    const mark = change === undefined ? undefined : markOf(reading.graph, change);
    if (mark !== undefined) marks.push(mark);
  });
  return marks;
}

function markOf(graph: Graph, { type, claim, entity, on }: Change): Mark | undefined {
  if (!Number.isFinite(on.from) || !Number.isFinite(on.to)) return undefined;
  if (claim === undefined)
    return entity === undefined
      ? undefined
      : { type: type === 'ended' ? 'ends' : 'begins', isHandover: false, on, entity };
  const relation = graph.relationOf(claim);
  const isHandover = relation.traits.some((trait) => HANDOVER.has(trait));
  // what went up into another has come to its end
  const ends = type === 'ended' || relation.traits.includes('absorbed');
  return { type: ends ? 'ends' : 'begins', isHandover, on, family: relation.family, claim };
}

const HANDOVER: ReadonlySet<string> = new Set(['begins-owning', 'ends-owning']);

/** Marks that stand together: all of one slot of the axis, or of one date that is vaguer than a slot. */
export interface Pile {
  readonly on: Span;
  readonly marks: readonly Mark[];
  /** How many marks lie beneath, of piles that it overlaps. */
  readonly base: number;
}

/**
 * Piles the marks up. Narrow piles stand at the bottom, and what is vaguer lies across them.
 *
 * @param slotOf the slot of the axis that a day is in
 */
export function piles(marks: readonly Mark[], slotOf: (day: number) => Span): readonly Pile[] {
  const groups = new Map<string, { readonly on: Span; readonly marks: Mark[] }>();
  let last: { readonly of: Span; readonly marks: Mark[] } | undefined;
  for (const mark of marks) {
    // of a hundred thousand marks most are on the day of the one before
    if (last === undefined || mark.on.from !== last.of.from || mark.on.to !== last.of.to) {
      const slot = slotOf(mark.on.from);
      const on = mark.on.to <= slot.to ? slot : mark.on;
      const key = `${String(on.from)} ${String(on.to)}`;
      const group = groups.get(key) ?? { on, marks: [] };
      groups.set(key, group);
      last = { of: mark.on, marks: group.marks };
    }
    last.marks.push(mark);
  }
  const widths = [...groups.values()].sort(
    (a, b) => a.on.to - a.on.from - (b.on.to - b.on.from) || a.on.from - b.on.from,
  );
  const placed: Pile[] = [];
  for (const { on, marks: own } of widths) {
    const beneath = placed.filter((pile) => overlaps(pile.on, on));
    placed.push({ on, marks: own, base: Math.max(0, ...beneath.map((pile) => pile.base + pile.marks.length)) });
  }
  return placed.sort((a, b) => a.on.from - b.on.from || a.base - b.base);
}
