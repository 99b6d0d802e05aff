/** Plays: goes from stop to stop at one of three speeds, until the last one or until it is told to end. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Ms for a step. */
const PACES = [1200, 600, 250] as const;
/** The whole takes no more steps than this. */
const MOST_STEPS = 80;

export class Player implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #advance: (by: number) => boolean;
  #timer: ReturnType<typeof setInterval> | undefined;
  #speed = 0;
  #by = 1;

  /** @param advance goes on by some stops; `false` where there is nothing to go on to */
  constructor(host: ReactiveControllerHost, advance: (by: number) => boolean) {
    this.#host = host;
    this.#advance = advance;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  /** 1, 2 or 4: how many times as fast as at first. */
  get speed(): number {
    return 2 ** this.#speed;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** @param stops how many there are: of very many some are passed over */
  play(stops: number): void {
    this.stop();
    this.#by = Math.max(1, Math.ceil(stops / MOST_STEPS));
    const step = (): void => {
      if (!this.#advance(this.#by)) this.stop();
    };
    this.#timer = setInterval(step, PACES[this.#speed] ?? PACES[0]);
    step();
    this.#host.requestUpdate();
  }

  stop(): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }

  /** The next of the three speeds. @param stops as for {@link play} */
  faster(stops: number): void {
    this.#speed = (this.#speed + 1) % PACES.length;
    if (this.isPlaying) this.play(stops);
    this.#host.requestUpdate();
  }
}
