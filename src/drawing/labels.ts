/** The words on a claim's line. */
import type { SceneEdge } from '../explorer/index.ts';
import type { LineLook } from '../look/index.ts';
import { CHANGE_LOOKS } from '../look/index.ts';
import type { Label, Seal } from '../picture/index.ts';
import { labelWith } from '../picture/index.ts';
import { drawable } from './words.ts';

/** The words on a claim's line; a year at their end is said more quietly. */
export function labelOf(edge: SceneEdge, look: LineLook, compact: boolean): Label {
  const text = drawable(compact ? edge.short : edge.label);
  const isPlain = edge.standing !== 'refuted' && edge.standing !== 'unsourced' && !compact;
  const [, words, year] = (isPlain ? /^(.*\S(?<!\bto)) (\d{4})$/u.exec(text) : null) ?? [];
  return labelWith(words ?? (edge.standing === 'unsourced' ? `${text}, no source` : text), year, sealOf(edge), look);
}

function sealOf({ standing, central, change = 'none' }: SceneEdge): Seal | undefined {
  if (standing === 'refuted') return central ? 'myth' : 'refuted';
  if (change !== 'none') return CHANGE_LOOKS[change];
  return standing === 'disputed' ? 'disputed' : undefined;
}

/** All words of a label on one line, for a canvas that can do no better. */
export function plainText({ words, year, seal, struck }: Label): string {
  // U+0336 strikes the letter before it
  const told = struck ? [...words].map((letter) => `${letter}\u0336`).join('') : words;
  const before = seal === undefined ? '' : `${signOf(seal)} `;
  return `${before}${told}${year === undefined ? '' : ` ${year}`}`;
}

function signOf(seal: Seal): string {
  if (seal === 'myth') return '✕ myth:';
  if (seal === 'refuted') return '✕';
  return seal === 'disputed' ? '◐' : seal.sign;
}
