/** In the place of a heap: what is first by `compare` comes out first. Sorted when something is taken, not before. */
export default class Heap {
  #compare;
  #items = [];
  #isSorted = true;

  constructor(compare) {
    this.#compare = (a, b) => compare(b, a);
  }

  push(item) {
    this.#items.push(item);
    this.#isSorted = false;
  }

  updateItem() {
    this.#isSorted = false;
  }

  peek() {
    if (!this.#isSorted) this.#items.sort(this.#compare);
    this.#isSorted = true;
    return this.#items.at(-1);
  }

  pop() {
    this.peek();
    return this.#items.pop();
  }

  size() {
    return this.#items.length;
  }
}
