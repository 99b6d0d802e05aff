/** Descent in a circle, which bad data can state: found and broken, the same way each time. */
import { addTo } from '../../../graph/index.ts';

/** A step from an older to a newer track. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/**
 * The steps that close a circle, by depth-first search along the steps in the given order. Without them the rest has no
 * circle.
 *
 * @param starts the tracks in the order in which they are tried
 */
export function closingSteps<S extends Step>(starts: Iterable<number>, steps: readonly S[]): ReadonlySet<S> {
  const outgoing = new Map<number, S[]>();
  const entered = new Set<number>();
  for (const step of steps) {
    addTo(outgoing, step.from, step);
    entered.add(step.to);
  }
  const closing = new Set<S>();
  const state = new Map<number, 'open' | 'done'>();
  const all = [...starts];
  // whoever comes from nothing goes first, so that a circle is broken where it leads back and not where it is entered
  for (const start of [...all.filter((each) => !entered.has(each)), ...all]) {
    if (state.has(start)) continue;
    const stack: { readonly at: number; next: number }[] = [{ at: start, next: 0 }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const step = outgoing.get(top.at)?.[top.next];
      top.next += 1;
      if (step === undefined) {
        state.set(top.at, 'done');
        stack.pop();
      } else if (state.get(step.to) === 'open') closing.add(step);
      else if (!state.has(step.to)) {
        state.set(step.to, 'open');
        stack.push({ at: step.to, next: 0 });
      }
    }
  }
  return closing;
}
