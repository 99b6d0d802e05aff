/** A graph that went from thread to thread is the graph that it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buffersOf, Graph, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import { fragment as anyFragment } from '../support/arbitrary.ts';
import { contents, fragment, graph } from '../support/graphs.ts';

const empty = (): Graph => Graph.empty(STANDARD_VOCABULARY);

/** The graph on the other side, its columns handed over. */
function across(of: Graph): Graph {
  const data = of.packed();
  return Graph.unpacked(structuredClone(data, { transfer: buffersOf(data) }));
}

test('whatever is in it comes across, and can be added to', () => {
  fc.assert(
    fc.property(anyFragment, anyFragment, (one, other) => {
      const before = empty().merge(one);
      expect(contents(across(before))).toEqual(contents(before));
      expect(contents(across(before).merge(other))).toEqual(contents(before.merge(other)));
    }),
    { numRuns: 60 },
  );
});

test('what was added to it and dropped from it is so on the other side', () => {
  const before = graph(['a uses b +s', 'b uses c +s', 'c uses d @2007 +s'])
    .merge(fragment(['a uses b -t', 'x uses a +s']))
    .without({ entities: ['c'] });
  const after = across(before);
  expect(contents(after)).toEqual(contents(before));
  expect(after.entityCount).toBe(4);
  expect(after.claimNumber('a uses b')).not.toBe(-1);
  expect(after.entityNumber('c')).toBe(-1);
});

test('a graph that came across is not packed again', () => {
  const after = across(graph(['a uses b +s']));
  expect(after.packed().columns).toBe(after.packed().columns);
  expect(contents(across(after))).toEqual(contents(graph(['a uses b +s'])));
});

test('an empty graph comes across', () => {
  expect(across(empty()).entityCount).toBe(0);
  expect(across(empty()).merge(fragment(['a uses b'])).claimCount).toBe(1);
});

test('long texts and those with characters of every width come across', () => {
  const name = `${'x'.repeat(10_000)}é名💥\u0000`;
  const before = empty().merge({ entities: [{ id: 'a', name, about: name }] });
  expect(across(before).entityById('a')).toEqual(before.entityById('a'));
});
