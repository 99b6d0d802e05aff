/** A table of strings, so that columns can hold numbers. Append-only: a number once given keeps its meaning. */

export class Strings {
  readonly #all: string[];
  readonly #numbers: Map<string, number>;

  /** @param all strings whose numbers are their places */
  constructor(all: readonly string[] = []) {
    this.#all = [...all];
    this.#numbers = new Map(this.#all.map((text, number) => [text, number]));
  }

  /** The strings by their numbers. */
  all(): readonly string[] {
    return this.#all;
  }

  /** The number of a string, given out on first use. */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const next = this.#all.length;
    this.#all.push(text);
    this.#numbers.set(text, next);
    return next;
  }

  /** The number of a string, or −1 where it was never given one. */
  known(text: string): number {
    return this.#numbers.get(text) ?? -1;
  }

  /** The string of a number that {@link number} gave. */
  text(number: number): string {
    const text = this.#all[number];
    if (text === undefined) throw new RangeError(`No string has the number ${String(number)}.`);
    return text;
  }

  /** As {@link text}; −1 stands for nothing. */
  optional(number: number): string | undefined {
    return number < 0 ? undefined : this.text(number);
  }
}
