/** What changed when, as the strip of time draws it: what began, what ended, and what changed hands. */
import type { Reading, Span } from '../../../graph/index.ts';
import { changes, overlaps } from '../../../graph/index.ts';

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
export function marksOf(reading: Reading): readonly Mark[] {
  const { graph } = reading;
  return changes(reading, EVER).flatMap(({ type, claim, entity, on }): Mark[] => {
    if (!Number.isFinite(on.from) || !Number.isFinite(on.to)) return [];
    if (claim === undefined)
      return entity === undefined
        ? []
        : [{ type: type === 'ended' ? 'ends' : 'begins', isHandover: false, on, entity }];
    const relation = graph.relationOf(claim);
    const isHandover = relation.traits.some((trait) => HANDOVER.has(trait));
    // what went up into another has come to its end
    const ends = type === 'ended' || relation.traits.includes('absorbed');
    return [{ type: ends ? 'ends' : 'begins', isHandover, on, family: relation.family, claim }];
  });
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
  for (const mark of marks) {
    const slot = slotOf(mark.on.from);
    const on = mark.on.to <= slot.to ? slot : mark.on;
    const key = `${String(on.from)} ${String(on.to)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { on, marks: [mark] });
    else group.marks.push(mark);
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
