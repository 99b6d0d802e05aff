/** From a history to its picture: lays it out for a window, and keeps things where they were as far as it can. */
import type { History } from '../explorer/index.ts';
import { LanesClient } from '../layout/lanes/client.ts';
import type { LaneSide } from '../layout/lanes/lanes.ts';
import { lanesInput } from './input.ts';
import type { Owners } from './owners.ts';
import type { Picture } from './picture.ts';
import { picture } from './picture.ts';
import type { Frame } from './projection.ts';
import { legible } from './projection.ts';
import { LINE_HEIGHT } from './spots.ts';

export interface Arranging {
  readonly frame: Pick<Frame, 'vertical'>;
  /** Keys of tracks whose descendants are folded away. */
  readonly folded: ReadonlySet<string>;
  /** The colours of a picture that this one is a part of. */
  readonly owners?: Owners | undefined;
  /** The length of a name in px. */
  readonly lengthOf: (name: string) => number;
}

export class Arranger {
  readonly #client = new LanesClient();
  /** On which side of its parent each track lay, by the entity's id. */
  readonly #sides = new Map<string, LaneSide>();

  dispose(): void {
    this.#client.dispose();
  }

  /** `undefined` where another was asked for meanwhile. */
  async arrange(history: History, { frame, folded, owners, lengthOf }: Arranging): Promise<Picture | undefined> {
    const { year, generation } = legible(frame);
    const reading = {
      year,
      generation,
      // where time runs down, a name takes its two lines
      lengthOf: frame.vertical ? () => 2 * LINE_HEIGHT : lengthOf,
    };
    const ids = new Map(history.tracks.map(({ key, id }) => [key, id]));
    const sides = new Map<string, LaneSide>();
    for (const [key, id] of ids) {
      const side = this.#sides.get(id);
      if (side !== undefined) sides.set(key, side);
    }
    const lanes = await this.#client.arrange(lanesInput(history, reading, { folded: [...folded], sides }));
    if (lanes === undefined) return undefined;
    for (const { id: key, side } of lanes.tracks) {
      const id = ids.get(key);
      if (id !== undefined && side !== undefined) this.#sides.set(id, side);
    }
    return picture(history, lanes, owners);
  }
}
