/** Which part of the lens leaves nothing in view, so that the reader is offered the way back. */
import type { Lens, Reading, Steps } from '../../graph/index.ts';
import { inSteps, isOpen, Reading as ReadingOf, without } from '../../graph/index.ts';
import { gradually } from './gradual.ts';
import { selectReading } from './scene.ts';
import type { State } from './state.ts';

export interface Emptied {
  readonly part: 'asOf' | 'accordingTo' | 'hide';
  /** The lens without that part. */
  readonly lens: Lens;
  /** How many claims that would bring back. */
  readonly claims: number;
}

/** Claims that are looked at in one step. */
const STRIDE = 2048;
const PARTS = ['asOf', 'accordingTo', 'hide'] as const;

/** `undefined` while there is something in view, or no lens to blame; else the parts that bring something back. */
export const selectEmptied: (state: State) => readonly Emptied[] | undefined = gradually(selectReading, {
  steps: (reading) => emptiedInSteps(reading),
  meanwhile: () => undefined,
});

function* hasAnyInSteps(reading: Reading): Steps<boolean> {
  let looked = 0;
  for (const claim of reading.graph.claims()) {
    if (reading.inView(claim)) return true;
    if ((looked += 1) % STRIDE === 0) yield;
  }
  return false;
}

function* emptiedInSteps(reading: Reading): Steps<readonly Emptied[] | undefined> {
  if (isOpen(reading.lens) || (yield* hasAnyInSteps(reading))) return undefined;
  const emptied: Emptied[] = [];
  for (const part of PARTS) {
    const lens = without(reading.lens, part);
    const other = new ReadingOf(reading.graph, lens);
    let claims = 0;
    yield* inSteps(reading.graph.claims(), (claim) => {
      if (other.inView(claim)) claims += 1;
    });
    if (claims > 0) emptied.push({ part, lens, claims });
  }
  return emptied;
}
