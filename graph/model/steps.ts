/**
 * Work on whole graphs that can be laid down between two steps, so that a page stays alive meanwhile. A worker, a command
 * line and whoever cannot wait do it at once.
 */

/** Yields after each step, which takes a millisecond or so; what it returns is the result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of it now. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Numbers that are gone through in one step. */
const STRIDE = 2048;

/** Goes through numbers, with a step after every so many of them. */
export function* inSteps(numbers: Iterable<number>, visit: (number: number) => void): Steps<void> {
  let visited = 0;
  for (const number of numbers) {
    visit(number);
    if ((visited += 1) % STRIDE === 0) yield;
  }
}

/** Sorted as `sort` does it: what is equal stays in its order. */
export function* sortedInSteps<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  let from: Item[] = [];
  for (let start = 0; start < items.length; start += STRIDE) {
    from.push(...items.slice(start, start + STRIDE).sort(compare));
    yield;
  }
  let into: Item[] = new Array<Item>(from.length);
  for (let width = STRIDE; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) yield* mergeRuns(from, into, start, width, compare);
    [from, into] = [into, from];
  }
  return from;
}

/** Merges two sorted runs that lie side by side. */
function* mergeRuns<Item>(
  from: readonly Item[],
  into: Item[],
  start: number,
  width: number,
  compare: (a: Item, b: Item) => number,
): Steps<void> {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(start + 2 * width, from.length);
  let left = start;
  let right = middle;
  for (let place = start; place < end; place++) {
    const takesLeft = left < middle && (right >= end || compare(from[left] as Item, from[right] as Item) <= 0);
    into[place] = from[takesLeft ? left++ : right++] as Item;
    if (place % STRIDE === 0) yield;
  }
}
