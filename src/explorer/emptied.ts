/** Which part of the lens leaves nothing in view, so that the reader is offered the way back. */
import type { Lens } from '../../graph/index.ts';
import { isOpen, Reading, without } from '../../graph/index.ts';
import { memo } from './memo.ts';
import { selectReading } from './scene.ts';
import type { State } from './state.ts';

export interface Emptied {
  readonly part: 'asOf' | 'accordingTo' | 'hide';
  /** The lens without that part. */
  readonly lens: Lens;
  /** How many claims that would bring back. */
  readonly claims: number;
}

const PARTS = ['asOf', 'accordingTo', 'hide'] as const;

/** `undefined` while there is something in view, or no lens to blame; else the parts that bring something back. */
export const selectEmptied: (state: State) => readonly Emptied[] | undefined = memo(
  (state: State) => [selectReading(state)] as const,
  (reading) => {
    if (isOpen(reading.lens) || hasAny(reading)) return undefined;
    return PARTS.map((part) => without(reading.lens, part))
      .map((lens, index) => ({ part: PARTS[index] ?? 'hide', lens, claims: count(new Reading(reading.graph, lens)) }))
      .filter(({ claims }) => claims > 0);
  },
);

function hasAny(reading: Reading): boolean {
  return reading.claims().next().done !== true;
}

function count(reading: Reading): number {
  let claims = 0;
  for (const _ of reading.claims()) claims += 1;
  return claims;
}
