/** The picture for code while it is composed: for one view at a time, anew for another, no longer once nobody wants it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { State } from '../../explorer/index.ts';
import { reasonOf } from '../shared/words.ts';
import type { PictureCode } from './picture-code.ts';
import { pictureCode } from './picture-code.ts';

const BUSY = 'Composing …';

export class Composing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #picture: PictureCode | string = BUSY;
  /** What the picture is of, and what stops its making. */
  #of: (Pick<State, 'graph' | 'view'> & { readonly stop: AbortController }) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The picture, or in a sentence why there is none, or none yet. */
  get picture(): PictureCode | string {
    return this.#picture;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Composes the picture of a view, unless it is of this one already. */
  async follow(state: State): Promise<void> {
    const { graph, view } = state;
    if (this.#of?.graph === graph && this.#of.view === view) return;
    this.stop();
    const of = (this.#of = { graph, view, stop: new AbortController() });
    const told = await pictureCode(state, of.stop.signal).then(
      (picture) => picture ?? 'There is nothing to draw.',
      (error: unknown) => `The picture could not be made. ${reasonOf(error)}`,
    );
    if (of !== this.#of) return;
    this.#picture = told;
    this.#host.requestUpdate();
  }

  stop(): void {
    this.#of?.stop.abort();
    this.#of = undefined;
    this.#picture = BUSY;
  }
}
