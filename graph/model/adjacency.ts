/**
 * Which claims leave or enter an entity, as compressed sparse rows: all claims in one array, grouped by entity.
 * Where a segment touches most entities, the row of an entity is found by its number; where it touches few (a small
 * delta on a large graph), by binary search, so that the rows cost what the segment costs.
 */

export class Adjacency {
  /** Entities that have a row, ascending; `undefined` where every entity below the limit has one. */
  readonly #keys: Int32Array | undefined;
  readonly #offsets: Uint32Array;
  readonly #claims: Int32Array;

  /**
   * @param ends the entity of each claim of the segment
   * @param firstClaim the number of the segment's first claim
   * @param entityLimit one more than the greatest entity that may occur
   */
  constructor(ends: Int32Array, firstClaim: number, entityLimit: number) {
    const dense = entityLimit <= ends.length * 4 + 64;
    const keys = dense ? undefined : distinct(ends);
    const rows = keys?.length ?? entityLimit;
    const rowOf = (entity: number): number => (keys === undefined ? entity : search(keys, entity));
    const offsets = new Uint32Array(rows + 1);
    for (const end of ends) add(offsets, rowOf(end) + 1, 1);
    for (let row = 0; row < rows; row++) add(offsets, row + 1, at(offsets, row));
    const next = offsets.slice(0, rows);
    const claims = new Int32Array(ends.length);
    for (let claim = 0; claim < ends.length; claim++) {
      const row = rowOf(at(ends, claim));
      claims[at(next, row)] = firstClaim + claim;
      add(next, row, 1);
    }
    this.#keys = keys;
    this.#offsets = offsets;
    this.#claims = claims;
  }

  /** The claims of an entity's row; a view, not a copy. */
  row(entity: number): Int32Array {
    const row = this.#keys === undefined ? entity : search(this.#keys, entity);
    if (row < 0 || row + 1 >= this.#offsets.length) return EMPTY;
    return this.#claims.subarray(at(this.#offsets, row), at(this.#offsets, row + 1));
  }
}

const EMPTY = new Int32Array(0);

function at(array: Int32Array | Uint32Array, index: number): number {
  return array[index] ?? 0;
}

function add(array: Uint32Array, index: number, amount: number): void {
  array[index] = at(array, index) + amount;
}

function distinct(values: Int32Array): Int32Array {
  const sorted = values.slice().sort();
  let length = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[length++] = at(sorted, i);
  }
  return sorted.slice(0, length);
}

/** The place of a value in an ascending array, or −1. */
function search(keys: Int32Array, value: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const key = at(keys, middle);
    if (key === value) return middle;
    if (key < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
