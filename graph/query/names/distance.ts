/**
 * How many slips of the keyboard lie between two words: letters left out, put in, changed or swapped with a neighbour.
 * Optimal string alignment, after F. Damerau, "A technique for computer detection and correction of spelling errors"
 * (1964); cut off as soon as a bound is passed.
 */

/** The slips that a word of some length may have and still be recognised. */
export function toleranceOf(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The slips between what was typed and a word, or `bound + 1` where they are more than the bound.
 * @param asPrefix counts the slips to the beginning of the word that is nearest to what was typed so far
 */
export function slips(typed: string, word: string, bound: number, asPrefix = false): number {
  const [rows, columns] = [typed.length, asPrefix ? Math.min(word.length, typed.length + bound) : word.length];
  if (rows - columns > bound || (!asPrefix && columns - rows > bound)) return bound + 1;
  let twoAbove: number[] = [];
  let above = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= columns; column++) {
      const same = typed.charCodeAt(row - 1) === word.charCodeAt(column - 1);
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const isSwap =
        row > 1 &&
        column > 1 &&
        typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
      if (isSwap) cost = Math.min(cost, (twoAbove[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > bound) return bound + 1;
    [twoAbove, above] = [above, current];
  }
  const found = asPrefix ? Math.min(...above) : (above[columns] ?? 0);
  return Math.min(found, bound + 1);
}
