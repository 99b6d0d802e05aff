/** Many claims between the same two are one line, and what is refuted never hides in it. */
import { describe, expect, test } from 'vitest';
import { drawn, sceneFrom } from '../diagram/drawings.ts';

const relations = ['develops', 'maintains', 'sponsors', 'distributes', 'uses'];
const between = (count: number): readonly string[] => relations.slice(0, count).map((relation) => `a ${relation} b`);

describe('claims between the same two entities', () => {
  test('have a line each, up to three', () => {
    expect(drawn(sceneFrom(between(3))).edges.size).toBe(3);
  });

  test('are one line with their number above that, neutral where families differ', () => {
    const { edges, edgeOf } = drawn(sceneFrom(between(5)));
    const [bundle] = edges.values();
    expect(edges.size).toBe(1);
    expect(bundle?.label).toMatchObject({ words: '×5', pill: true });
    expect(bundle?.look).toMatchObject({ stroke: 'ink-3', width: 3.5 });
    expect(bundle?.claims).toEqual(['e0', 'e1', 'e2', 'e3', 'e4']);
    expect(edgeOf.get('e4')).toBe('e0');
  });

  test('keep the hue of their family where it is one', () => {
    const [bundle] = drawn(sceneFrom(between(4))).edges.values();
    expect(bundle?.look.stroke).toBe('making');
  });

  test('are counted in both directions', () => {
    expect(drawn(sceneFrom([...between(2), 'b uses a', 'b develops a'])).edges.size).toBe(1);
  });

  test('leave a refuted claim beside the bundle', () => {
    const scene = sceneFrom([...between(5), 'a controls b']);
    const edges = scene.edges.map((edge) =>
      edge.relation === 'controls' ? { ...edge, standing: 'refuted' as const } : edge,
    );
    const drawing = drawn({ ...scene, edges });
    expect([...drawing.edges.values()].map(({ standing, claims }) => [standing, claims.length])).toEqual([
      ['refuted', 1],
      ['supported', 5],
    ]);
  });

  test('are drawn line by line where one of them is looked at', () => {
    expect(drawn(sceneFrom(between(5)), { unfolded: new Set(['e3']) }).edges.size).toBe(5);
  });

  test('are at most fifty lines, even then', () => {
    const many = Array.from({ length: 500 }, () => 'a uses b');
    const drawing = drawn(sceneFrom(many), { unfolded: new Set(['e3']) });
    expect(drawing.edges.size).toBe(51);
    expect(
      drawn(sceneFrom(Array.from({ length: 200 }, () => 'a uses a')), { unfolded: new Set(['e0']) }).edges.size,
    ).toBe(21);
  });
});
