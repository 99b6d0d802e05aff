/** Says once, in the console, that an element was given something that it cannot use. */

/** What was said of each element. */
const said = new WeakMap<Element, Set<string>>();

/** Says a sentence once for each element; it goes on with what it has. */
export function warnOnce(element: Element, sentence: string): void {
  const known = said.get(element) ?? new Set();
  said.set(element, known);
  if (known.has(sentence)) return;
  known.add(sentence);
  console.warn(`<stemma-graph>: ${sentence}`, element);
}
