/** Columns of values that few rows have, as objects or as the text that they are made from when asked for. */
import type { PackedTexts } from './texts.ts';
import { PackedColumn, TextPacker } from './texts.ts';

/** Values by place. */
export interface Values<Value> {
  get(place: number): Value | undefined;
}

/** The values of the rows that have one. */
export function sparse<Row, Value>(
  rows: readonly Row[],
  pick: (row: Row) => Value | undefined,
): ReadonlyMap<number, Value> {
  const found = new Map<number, Value>();
  rows.forEach((row, place) => {
    const value = pick(row);
    if (value !== undefined) found.set(place, value);
  });
  return found;
}

/** What evidence of an import mostly has is its place in the file, and that alone. */
const PLACE = '@';

export class PackedValues<Value extends object> implements Values<Value> {
  readonly #texts: PackedColumn;

  constructor(packed: PackedTexts) {
    this.#texts = new PackedColumn(packed);
  }

  /** Whether a value may have a field: one that has not is nearly always told by its text alone. */
  mentions(place: number, key: string): boolean {
    if (this.#texts.isEmpty(place)) return false;
    return this.#texts.begins(place, PLACE) ? key === 'at' : this.#texts.at(place).includes(`"${key}":`);
  }

  get(place: number): Value | undefined {
    const text = this.#texts.at(place);
    if (text === '') return undefined;
    return (text.startsWith(PLACE) ? { at: text.slice(1) } : JSON.parse(text, revived)) as Value;
  }
}

/** One field of a value. Of packed values only those are made that have it. */
export function fieldOf<Value extends object, Key extends keyof Value & string>(
  values: Values<Value>,
  place: number,
  key: Key,
): Value[Key] | undefined {
  return values instanceof PackedValues && !values.mentions(place, key) ? undefined : values.get(place)?.[key];
}

/** Puts values one after the other; `undefined` takes no room. */
export class ValuePacker {
  readonly #texts = new TextPacker();

  add(value: object | undefined): void {
    this.#texts.add(value === undefined ? '' : textOf(value));
  }

  packed(): PackedTexts {
    return this.#texts.packed();
  }
}

function textOf(value: object): string {
  const [only, ...more] = Object.keys(value);
  if (only === 'at' && more.length === 0 && 'at' in value && typeof value.at === 'string') return PLACE + value.at;
  return JSON.stringify(value, flattened);
}

/** A map is written as an object with the one key `''`, which no field of a value has. */
function flattened(_: string, value: unknown): unknown {
  return value instanceof Map ? { '': [...(value as Map<unknown, unknown>)] } : value;
}

function revived(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && '' in value
    ? new Map(value[''] as [unknown, unknown][])
    : value;
}
