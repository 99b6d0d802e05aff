/** Standing: what the evidence in view makes of a claim. Computed, never stored; nothing is averaged or scored. */
import type { Stance } from './claim.ts';
import type { Standing } from './lens.ts';

/**
 * @param stances the stances of the evidence in view
 * @param everHadEvidence whether the claim has any evidence at all, in view or not
 * @returns `undefined` where the claim has evidence and none of it is in view: the claim is out of view, which says
 *   nothing about it
 */
export function standingOf(stances: Iterable<Stance>, everHadEvidence: boolean): Standing | undefined {
  let supported = false;
  let refuted = false;
  for (const stance of stances) {
    if (stance === 'supports') supported = true;
    else refuted = true;
  }
  if (supported && refuted) return 'disputed';
  if (supported) return 'supported';
  if (refuted) return 'refuted';
  return everHadEvidence ? undefined : 'unsourced';
}
