/** In the place of selectors: `node`, `edge`, `.class` and `node.class`, which is all that the style sheet of the diagram says. */
export default class Selector {
  /** @type {string} */
  #text;
  /** @type {string} */
  #group;
  /** @type {readonly string[]} */
  #classes;

  /** @param {string} text */
  constructor(text) {
    this.#text = text;
    const [, group = '', classes = ''] = /^(node|edge)?((?:\.[\w-]+)*)$/.exec(text) ?? [];
    if (group + classes === '') throw new Error(`No selector of ours is ${text}.`);
    this.#group = group && `${group}s`;
    this.#classes = classes.split('.').slice(1);
  }

  /** @param {{ group(): string, hasClass(name: string): boolean }} element */
  matches(element) {
    if (this.#group !== '' && element.group() !== this.#group) return false;
    return this.#classes.every((name) => element.hasClass(name));
  }

  /** @param {import('cytoscape').Collection} elements */
  filter(elements) {
    return elements.filter((element) => this.matches(element));
  }

  text() {
    return this.#text;
  }

  /** @param {Selector} other */
  sameText(other) {
    return this.#text === other.text();
  }
}
