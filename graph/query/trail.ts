/** Claims that lead from one entity to another. */
import type { Sureness } from './answer.ts';

/** One claim, walked from one entity to another. */
export interface Step {
  readonly claim: number;
  readonly from: number;
  readonly to: number;
}

export interface Trail {
  readonly steps: readonly Step[];
  readonly certainty: Sureness;
  readonly disputed: boolean;
}

/** A trail that a walk found. Its steps are put together when asked for: of a deep lineage, few are. */
export interface FoundTrail extends Trail {
  /** How many steps it has. */
  readonly length: number;
  /** The claim that leads to its end. */
  readonly lastClaim: number;
}

/** From subjects to objects (`out`: towards the ancestors), or from objects to subjects. */
export type Side = 'out' | 'in';

/** Undisputed before disputed, certain before possible: of two ways, the one that counts. */
export function isPlainer(a: Omit<Trail, 'steps'>, b: Omit<Trail, 'steps'>): boolean {
  if (a.disputed !== b.disputed) return !a.disputed;
  return a.certainty === 'certain' && b.certainty === 'possible';
}

/** As {@link isPlainer}; of two that are alike, the shorter. */
export function isBetter(a: FoundTrail, b: FoundTrail): boolean {
  const isAlike = a.disputed === b.disputed && a.certainty === b.certainty;
  return isAlike ? a.length < b.length : isPlainer(a, b);
}
