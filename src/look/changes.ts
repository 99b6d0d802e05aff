/** What changed between two dates: a sign for each way, on a dark seal; what did not change stands back. */
import type { LineLook } from './standings.ts';

/** `passed`: began and ended between the two dates. */
export type ChangeType = 'added' | 'gone' | 'changed' | 'passed';

export interface ChangeLook {
  /** Heading of a list, word in a key. */
  readonly label: string;
  /** In pictures that are files, and where only letters can be written. */
  readonly sign: string;
  /** The sign as a line in a box of 10 by 10 around the origin. */
  readonly path: string;
}

export const CHANGE_LOOKS: Readonly<Record<ChangeType, ChangeLook>> = {
  added: { label: 'Began', sign: '+', path: 'M-3.8 0H3.8M0 -3.8V3.8' },
  gone: { label: 'Ended', sign: '−', path: 'M-3.8 0H3.8' },
  changed: {
    label: 'Changed hands',
    sign: '⇄',
    path: 'M-4 -2H3.4M1.2 -4.2L3.4 -2L1.2 .2M4 2.2H-3.4M-1.2 0L-3.4 2.2L-1.2 4.4',
  },
  passed: { label: 'Came and went', sign: '±', path: 'M-3.4 -1.4H3.4M0 -4.8V2M-3.4 4H3.4' },
};

/** A line that changed: its words lie on a bordered plate beside the sign. */
export function changedLook(look: LineLook): LineLook {
  return look.struck ? look : { ...look, plate: { fill: 'canvas', border: 'ink', borderWidth: 1.25, padding: 5 } };
}

/** A line that did not change, among others that did. */
export function unchangedLook(look: LineLook): LineLook {
  return look.struck ? look : { ...look, opacity: 0.3, ink: 'ink-3' };
}
