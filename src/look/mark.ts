/** Stemma's mark: a small tree of copies, one of which is struck out. */
import type { Token } from './palette.ts';

/** A stroked path in a box of 24 by 24, round caps and joins. */
export interface MarkPart {
  readonly d: string;
  readonly stroke: Token;
  readonly strokeWidth: number;
  readonly fill?: Token;
}

/** The mark, from back to front. */
export const MARK: readonly MarkPart[] = [
  { d: 'M12 7v4.6C6.6 13.9 5 14.6 5 17.6', stroke: 'ink', strokeWidth: 2.2 },
  { d: 'M12 11.6C17.4 13.9 19 14.6 19 17.2', stroke: 'ink', strokeWidth: 2.2 },
  { d: circle(12, 5.2, 3.2), stroke: 'ink', strokeWidth: 0, fill: 'ink' },
  { d: circle(5, 20, 2.6), stroke: 'ink', strokeWidth: 2.1, fill: 'canvas' },
  { d: 'M16.6 17.6l4.8 4.8M21.4 17.6l-4.8 4.8', stroke: 'refuted', strokeWidth: 2.3 },
];

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
