/** Motion: from one place to another, picture by picture. */
import { DURATIONS } from '../look/index.ts';

export class Motion {
  #frame: number | undefined;

  /**
   * Sets out; what was on its way stops where it is.
   *
   * @param go is told with each picture how much of the way is behind, from 0 to 1
   * @returns a promise that is kept once it is there or would have been, in a page that is not shown too: that has no pictures
   */
  start(go: (share: number) => void): Promise<void> {
    this.stop();
    const begin = performance.now();
    let last: number;
    const next = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - begin) / DURATIONS.move));
      this.#frame = last = requestAnimationFrame(next);
      if (share === 1) this.stop();
      go(eased(share));
    };
    this.#frame = last = requestAnimationFrame(next);
    return new Promise((resolve) => {
      setTimeout(() => {
        if (this.#frame === last) {
          this.stop();
          go(1);
        }
        resolve();
      }, DURATIONS.move + 20);
    });
  }

  /** Stops where it is. */
  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }
}

/** A share of the way, gently off and gently there. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - 4 * (1 - share) ** 3;
}

/** What lies a share of the way from one number to another; at 1 the other itself. */
export function between(from: number, to: number, share: number): number {
  return from * (1 - share) + to * share;
}
