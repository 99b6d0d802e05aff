/** What of a history is in the picture: laid out again where that has changed, with its colours and its camera kept. */
import type { History } from '../../explorer/index.ts';
import { Arranger } from '../../lanes/arranger.ts';
import type { Owners } from '../../lanes/owners.ts';
import type { Picture } from '../../lanes/picture.ts';
import type { Surface } from '../../lanes/surface.ts';
import type { Alone } from './choice.ts';

/** How long a window takes to get its size after something was selected, ms. */
const SETTLING = 1000;

export interface Shown {
  /** All that the view shows. */
  readonly whole: History;
  /** The part of it that the reader asked for. */
  readonly history: History;
  readonly alone: Alone | undefined;
  /** Keys of folded tracks. */
  readonly folded: ReadonlySet<string>;
}

export class Showing {
  readonly #arranger = new Arranger();
  readonly #arrived: (picture: Picture) => void;
  #inputs: readonly unknown[] = [];
  /** The whole that {@link #owners} are of. */
  #whole: History | undefined;
  #owners: Owners | undefined;
  /** The entity whose track stays where it is when the picture changes. */
  keep: number | undefined;
  /** The entities that are being brought into the window. */
  #revealing: readonly number[] = [];

  /** @param arrived is called with each picture, when it is shown */
  constructor(arrived: (picture: Picture) => void) {
    this.#arrived = arrived;
  }

  dispose(): void {
    this.#arranger.dispose();
    this.#inputs = [];
  }

  arrange(surface: Surface, { whole, history, alone, folded }: Shown): void {
    const { frame, lengthOf } = surface;
    if (frame.width === 0) return;
    const inputs = [whole, alone, folded, frame.vertical];
    if (inputs.every((input, index) => Object.is(input, this.#inputs[index]))) return;
    const isOtherPart = alone !== undefined && alone !== this.#inputs[1];
    this.#inputs = inputs;
    const owners = this.#whole === whole ? this.#owners : undefined;
    void this.#arranger.arrange(history, { frame, folded, owners, lengthOf }).then((picture) => {
      if (picture === undefined || this.#inputs !== inputs) return;
      if (alone === undefined && folded.size === 0) [this.#whole, this.#owners] = [whole, picture.owners];
      const kept = this.keep === undefined ? undefined : picture.byEntity.get(this.keep);
      surface.show(picture, kept, isOtherPart);
      this.#arrived(picture);
    });
  }

  /** For a while: a panel that opens may change the window, and with it the picture. */
  reveal(entities: readonly number[]): void {
    this.#revealing = entities;
    setTimeout(() => {
      if (this.#revealing === entities) this.#revealing = [];
    }, SETTLING);
  }

  get revealing(): readonly number[] {
    return this.#revealing;
  }
}
