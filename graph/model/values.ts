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

  get(place: number): Value | undefined {
    const text = this.#texts.at(place);
    if (text === '') return undefined;
    return (text.startsWith(PLACE) ? { at: text.slice(1) } : JSON.parse(text, revived)) as Value;
  }
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
