/** The best-fitting name of each entity among many. */
import { compare } from './terms.ts';

/** A name with how well it fits; less is better. */
export interface Scored {
  readonly name: number;
  readonly score: number;
}

/** The best name of each entity. */
export class Best {
  readonly #accepts: ((entity: number) => boolean) | undefined;
  readonly #byEntity = new Map<number, Scored>();

  constructor(accepts: ((entity: number) => boolean) | undefined) {
    this.#accepts = accepts;
  }

  get size(): number {
    return this.#byEntity.size;
  }

  add(name: number, entity: number, score: number): void {
    const known = this.#byEntity.get(entity);
    if (known !== undefined && known.score <= score) return;
    if (known === undefined && this.#accepts?.(entity) === false) return;
    this.#byEntity.set(entity, { name, score });
  }

  /** The best of all, those that fit alike in the order of their texts. */
  top(limit: number, text: (name: number) => string): readonly Scored[] {
    return [...this.#byEntity.values()]
      .sort((a, b) => a.score - b.score || compare(text(a.name), text(b.name)) || a.name - b.name)
      .slice(0, limit);
  }
}
