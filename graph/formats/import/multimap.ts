/** Values by key, several under one, in the order in which they come. Keys are data. */
export class Multimap {
  readonly #values = new Map<string, Set<string>>();

  add(key: string, value: string): void {
    const values = this.#values.get(key);
    if (values === undefined) this.#values.set(key, new Set([value]));
    else values.add(value);
  }

  /** Each key with its values in one text. */
  joined(separator = '; '): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#values].map(([key, values]) => [key, [...values].join(separator)]));
  }
}
