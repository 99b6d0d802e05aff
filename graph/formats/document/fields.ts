/** The plain maps, lists and scalars that documents are written from. */

/** A map keeps its order and any key, `__proto__` too. */
export type Plain = string | number | boolean | readonly Plain[] | PlainMap;
export type PlainMap = ReadonlyMap<string, Plain>;

export function isPlainMap(value: Plain): value is PlainMap {
  return value instanceof Map;
}

/** The fields that are there, in the order given. */
export function fields(...pairs: readonly (readonly [string, Plain | undefined])[]): PlainMap {
  const map = new Map<string, Plain>();
  for (const [key, value] of pairs) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    if (!(isPlainMap(value) && value.size === 0)) map.set(key, value);
  }
  return map;
}
