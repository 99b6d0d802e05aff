/** The known word that somebody probably meant, for messages such as `Did you mean "evidence"?`. */

/** Words longer than this are compared by their beginning. */
const LONGEST = 64;

/**
 * The candidate nearest to a word that is not one of them: the fewest letters to insert, drop, change or swap, and at
 * most a third of the word. `undefined` where none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.slice(0, LONGEST).toLowerCase();
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(Math.max(wanted.length, 3) / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const steps = distance(wanted, candidate.slice(0, LONGEST).toLowerCase(), fewest);
    if (steps < fewest) [best, fewest] = [candidate, steps];
  }
  return best;
}

/** `Did you mean "evidence"?`, or else the fallback. */
export function didYouMean(word: string, candidates: Iterable<string>, fallback?: string): string | undefined {
  const near = nearest(word, candidates);
  return near === undefined ? fallback : `Did you mean "${near}"?`;
}

/** Optimal string alignment distance; gives up at `limit`. */
function distance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    if (Math.min(...current) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? limit;
}
