/** Numbers as SVG has them. */

/** A number with at most two decimals: a hundredth of a px is as much as anybody sees. */
export function decimals(value: number): string {
  return String(Math.round(value * 100) / 100);
}
