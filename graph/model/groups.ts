/** Things in groups: several values under one key, in the order in which they come. */

/** Adds a value to the group of a key, which begins with it where there is none yet. */
export function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
