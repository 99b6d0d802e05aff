/** Two drawings differ by what was added, what was removed, and what looks otherwise. */
import { describe, expect, test } from 'vitest';
import { diff, isEmpty } from '../../src/diagram/diff.ts';
import { NOTHING } from '../../src/drawing/index.ts';
import { drawn, sceneFrom } from './drawings.ts';

const before = drawn(sceneFrom(['a develops b', 'b uses c']));

describe('between two drawings', () => {
  test('nothing changes where they are drawn from the same scene', () => {
    expect(isEmpty(diff(before, drawn(sceneFrom(['a develops b', 'b uses c']))))).toBe(true);
  });

  test('everything is new at first', () => {
    const { nodes, edges } = diff(NOTHING, before);
    expect(nodes.added.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(edges.added).toHaveLength(2);
  });

  test('what is gone is named, edges and nodes', () => {
    const { nodes, edges } = diff(before, drawn(sceneFrom(['a develops b'])));
    expect([nodes.removed, edges.removed]).toEqual([['n2'], ['e1']]);
    expect([nodes.added, nodes.changed, edges.changed]).toEqual([[], [], []]);
  });

  test('a claim that others deny now looks otherwise, and stays the same edge', () => {
    const { edges } = diff(before, drawn(sceneFrom(['a develops b', 'b uses c'], { standing: 'refuted' })));
    expect(edges.changed.map(({ key }) => key)).toEqual(['e0', 'e1']);
    expect([edges.added, edges.removed]).toEqual([[], []]);
  });

  test('of two graphs nothing is the same, whatever numbers both have', () => {
    const { nodes, edges } = diff(before, drawn(sceneFrom(['d develops e', 'e uses f'])));
    expect([nodes.removed, edges.removed]).toEqual([
      ['n0', 'n1', 'n2'],
      ['e0', 'e1'],
    ]);
    expect(nodes.added.map(({ id }) => id)).toEqual(['d', 'e', 'f']);
    expect([nodes.changed, edges.changed]).toEqual([[], []]);
  });

  test('an edge with other ends is another edge', () => {
    const { edges } = diff(before, drawn(sceneFrom(['b develops a', 'b uses c'])));
    expect(edges.added.length + edges.changed.length).toBeGreaterThan(0);
  });
});
