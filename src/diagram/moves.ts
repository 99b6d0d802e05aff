/** What the reader dragged, to be put back and moved again, in the order of what was changed beside it. */
import type { Point } from '../layout/layout.ts';

export interface Move {
  readonly key: string;
  readonly from: Point;
  readonly to: Point;
  /** How many steps of other changes were done when it was made: those are undone before it, or done again. */
  readonly step: number;
}

export class Moves {
  #held: Pick<Move, 'key' | 'from'> | undefined;
  #done: Move[] = [];
  #undone: Move[] = [];

  /** Something is dragged; `from` counts when a drag begins. */
  hold(key: string, from: Point): void {
    if (this.#held?.key !== key) this.#held = { key, from };
  }

  /** @param to where it is now; nowhere where it was taken away meanwhile */
  drop(to: Point | undefined, step: number): void {
    if (this.#held !== undefined && to !== undefined) this.#done.push({ ...this.#held, to, step });
    this.#held = undefined;
    this.#undone = [];
  }

  /** The move that is to be undone or done again; none where another change comes first. */
  take(way: 'undo' | 'redo', step: number): Move | undefined {
    const [from, to] = way === 'undo' ? [this.#done, this.#undone] : [this.#undone, this.#done];
    const move = from.at(-1);
    if (move?.step !== step) return undefined;
    from.pop();
    to.push(move);
    return move;
  }

  /** Everything is placed anew: where it was says nothing any more. */
  clear(): void {
    this.#held = undefined;
    this.#done = [];
    this.#undone = [];
  }
}
