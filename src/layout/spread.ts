/** Spreading along a line: things stay in their order, keep their distance, and move as little as possible from where they want to be. */

/** A thing on a line. */
export interface Wish {
  /** Where its centre wants to be. */
  readonly place: number;
  /** How strongly; above 0. */
  readonly weight: number;
}

/**
 * Places with at least `gap(i)` between the centres of thing i - 1 and thing i, and the least weighted sum of squared moves:
 * the pool-adjacent-violators algorithm on the places less the gaps before them. Linear in the number of things.
 */
export function spread(wishes: readonly Wish[], gap: (index: number) => number): readonly number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  const before: number[] = [];
  let gaps = 0;
  wishes.forEach(({ place, weight }, index) => {
    if (index > 0) gaps += gap(index);
    before.push(gaps);
    let pool = { sum: (place - gaps) * weight, weight, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.weight > pool.sum / pool.weight; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const places: number[] = [];
  for (const { sum, weight, count } of pools) {
    for (let k = 0; k < count; k++) places.push(sum / weight + (before[places.length] ?? 0));
  }
  return places;
}
