/** The JSON parser: the same values as JSON.parse, each with its place, and stricter where that loses something. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../graph/formats/text/json.ts';
import { pathText } from '../../../graph/formats/text/tree.ts';
import type { Node } from '../../../graph/formats/text/tree.ts';

function value(node: Node): unknown {
  if (node.type === 'list') return node.items.map(value);
  if (node.type === 'map') return Object.fromEntries(node.entries.map((entry) => [entry.key, value(entry.value)]));
  return node.written === 'text' ? node.text : JSON.parse(node.text);
}

test('values are those of JSON.parse', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t'), (text, space) => {
      const spaced = JSON.stringify(JSON.parse(text), undefined, space);
      const { tree, faults } = parseJson(spaced, 64);
      fc.pre(!faults.some(({ code }) => code === 'number-range'));
      expect(tree && value(tree)).toEqual(JSON.parse(spaced));
    }),
    { numRuns: 300 },
  );
});

test('what JSON.parse refuses is refused', () => {
  const nearly = fc.stringMatching(/^[[\]{}",:0-9.eE+\-truefalsn\\ u]{0,12}$/);
  fc.assert(
    fc.property(nearly, (text) => {
      let good = true;
      try {
        JSON.parse(text);
      } catch {
        good = false;
      }
      const { tree, faults } = parseJson(text, 64);
      if (!faults.some(({ code }) => code === 'key-duplicate' || code === 'number-range'))
        expect(tree !== undefined).toBe(good);
    }),
    { numRuns: 2000 },
  );
});

test('every value knows where it stands', () => {
  const text = '{"a": [1, "b"], "c": {"d": null}}';
  const { tree } = parseJson(text, 64);
  const places: string[] = [];
  const walk = (node: Node): void => {
    if (node.type === 'text') places.push(text.slice(node.at, node.at + 4));
    else if (node.type === 'list') node.items.forEach(walk);
    else
      for (const entry of node.entries) {
        places.push(text.slice(entry.keyAt, entry.keyAt + 3));
        walk(entry.value);
      }
  };
  if (tree !== undefined) walk(tree);
  expect(places).toEqual(['"a"', '1, "', '"b"]', '"c"', '"d"', 'null']);
});

describe('paths', () => {
  test.each([
    [['claims', 3, 'evidence', 0, 'source'], 'claims[3].evidence[0].source'],
    [['entities', 'hyper-v', 'name'], 'entities.hyper-v.name'],
    [['entities', 'a b', 'name'], 'entities["a b"].name'],
    [['entities', '__proto__'], 'entities.__proto__'],
    [['entities', 'x'.repeat(100)], `entities.${'x'.repeat(60)}…`],
    [[], ''],
  ])('%j: %s', (path, expected) => {
    expect(pathText(path)).toBe(expected);
  });
});
