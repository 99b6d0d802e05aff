/** Code with pieces cut out of it. */
import { parseSync, Visitor } from 'vite';

/** @typedef {import('./methods.mjs').Range} Range */

/**
 * @param {string} code
 * @param {readonly Range[]} ranges in the order of the code
 */
export function without(code, ranges) {
  const kept = ranges.map(({ start }, index) => code.slice(ranges[index - 1]?.end ?? 0, start));
  return kept.join('') + code.slice(ranges.at(-1)?.end ?? 0);
}

/**
 * The code that lists properties of style, without some of them: neither `{ name, … }` nor the value each has by default.
 * @param {string} code
 * @param {ReadonlySet<string>} names
 */
export function withoutProperties(code, names) {
  /** @type {Range[]} */
  const ranges = [];
  const left = new Set(names);
  /**
   * @param {import('vite').ESTree.Node} list
   * @param {readonly (import('vite').ESTree.Node | null)[]} parts
   * @param {(part: import('vite').ESTree.Node | null) => unknown} nameOf
   */
  const look = (list, parts, nameOf) => {
    parts.forEach((part, index) => {
      const name = nameOf(part);
      if (part === null || typeof name !== 'string' || !names.has(name)) return;
      left.delete(name);
      ranges.push({ start: part.start, end: parts[index + 1]?.start ?? list.end - 1 });
    });
  };
  new Visitor({
    ArrayExpression(list) {
      look(list, list.elements, (part) => {
        const first = part?.type === 'ObjectExpression' ? part.properties[0] : undefined;
        const isName = first?.type === 'Property' && first.key.type === 'Identifier' && first.key.name === 'name';
        return isName && first.value.type === 'Literal' ? first.value.value : undefined;
      });
    },
    ObjectExpression(list) {
      look(list, list.properties, (part) => {
        const key = part?.type === 'Property' ? part.key : undefined;
        return key?.type === 'Identifier' ? key.name : key?.type === 'Literal' ? key.value : undefined;
      });
    },
  }).visit(parseSync('properties.mjs', code).program);
  if (left.size > 0) throw new Error(`No properties of style any more: ${[...left].join(', ')}.`);
  ranges.sort((a, b) => a.start - b.start);
  // what lies in another goes with it
  const outer = ranges.filter(({ start }, index) => !ranges.slice(0, index).some(({ end }) => start < end));
  return without(code, outer);
}
