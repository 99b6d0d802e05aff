/** Walking by keyboard: every step is a relation or a neighbour, and every step says where one is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { Position, Step } from '../../../src/elements/graph/walk.ts';
import { edgeOf, walked } from '../../../src/elements/graph/walk.ts';
import { spoken } from '../../../src/elements/graph/spoken.ts';
import { contested, hub } from '../../support/graphs.ts';
import { sceneFrom, sceneOf } from '../../diagram/drawings.ts';

const scene = sceneFrom([
  'maker develops tool',
  'maker maintains code',
  'tool derived-from code',
  'code interoperates-with tool',
]);
const nameOf = (position: Position | undefined): string | undefined =>
  scene.nodes.find(({ key }) => key === position?.at)?.name;

/** The names along some steps. */
function names(...steps: readonly Step[]): readonly (string | undefined)[] {
  let position: Position | undefined;
  return steps.map((step) => {
    position = walked(scene, position, step);
    return nameOf(position);
  });
}

describe('the keyboard', () => {
  test('starts where most relations meet, or at what the view is about', () => {
    expect(names('first')).toEqual(['tool']);
    const focused = { ...scene, nodes: scene.nodes.map((node) => ({ ...node, focus: node.name === 'maker' })) };
    expect(walked(focused, undefined, 'out')?.at).toBe('n0');
  });

  test('follows a relation out and goes back along the same one', () => {
    expect(names('first', 'in', 'out', 'in')).toEqual(['tool', 'maker', 'tool', 'maker']);
  });

  test('chooses among the relations of the node that it came from', () => {
    // out of tool: derived from code, interoperates with code; into tool: developed by maker, interoperates with code
    expect(names('first', 'in', 'next', 'next', 'previous')).toEqual(['tool', 'maker', 'code', 'maker', 'code']);
  });

  test('goes from node to node before any relation was followed', () => {
    expect(names('first', 'next', 'next', 'previous', 'last')).toEqual(['tool', 'code', 'maker', 'code', 'code']);
  });

  test('stays where there is no relation to follow', () => {
    const lonely = sceneFrom(['a owns b']);
    const at = walked(lonely, walked(lonely, undefined, 'first'), 'in');
    expect(at).toEqual({ at: 'n0' });
    expect(walked({ ...lonely, nodes: [], edges: [] }, undefined, 'first')).toBeUndefined();
  });

  test('begins anew when the node that it was at is gone', () => {
    expect(walked(scene, { at: 'n99' }, 'out')?.at).toBe('n1');
  });

  test('never leaves the scene, and every relation followed joins the two ends', () => {
    const step = fc.constantFrom<Step>('out', 'in', 'next', 'previous', 'first', 'last');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let position: Position | undefined;
        for (const each of steps) {
          position = walked(scene, position, each);
          const edge = edgeOf(scene, position?.trail);
          expect(nameOf(position)).toBeDefined();
          if (edge !== undefined) expect([edge.source, edge.target]).toContain(position?.at);
        }
      }),
    );
  });
});

describe('what is said', () => {
  const say = (...steps: readonly Step[]): string => {
    const of = sceneOf(contested(), { focus: ['old'] });
    let position: Position | undefined;
    for (const step of steps) position = walked(of, position, step);
    return position === undefined ? '' : spoken(of, STANDARD_VOCABULARY, position);
  };

  test('is what is there and how much is around it', () => {
    expect(say('first')).toBe('Older, codebase. 1 relation out, 3 in.');
  });

  test('is the relation as read from there, its doubts first, and which of how many', () => {
    expect(say('first', 'in')).toBe('Newer, product. Refuted: derived from Older. Relation 1 of 3.');
    expect(say('first', 'in', 'next')).toBe('Newer, product. Architecturally similar to Older. Relation 2 of 3.');
    expect(say('first', 'in', 'previous')).toBe('The Maker, company. Disputed: maintains Older. Relation 3 of 3.');
  });

  test('is the inverse where the relation was followed out', () => {
    const of = sceneOf(hub(3), { focus: ['n1'] });
    const position = walked(of, walked(of, undefined, 'first'), 'out');
    expect(position && spoken(of, STANDARD_VOCABULARY, position)).toBe(
      'Hub, codebase. Used by Neighbour n1. Relation 1 of 1.',
    );
  });

  test('tells how much is not shown', () => {
    const of = sceneOf(hub(9), { focus: ['n1'], depth: 0 });
    expect(spoken(of, STANDARD_VOCABULARY, { at: of.nodes[0]?.key ?? '' })).toBe(
      'Neighbour n1, company. 0 relations out, 0 in. 1 relation not shown.',
    );
  });
});
