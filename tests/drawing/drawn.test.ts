/** What the words on a line are, which of them give way, and how scenes become drawings. */
import { describe, expect, test } from 'vitest';
import { bearsLabel, layoutInput } from '../../src/drawing/index.ts';
import { plainText } from '../../src/drawing/index.ts';
import { statesOf } from '../../src/diagram/states.ts';
import { contested, hostile, hub, owner } from '../support/graphs.ts';
import { drawn, ruler, sceneFrom, sceneOf } from '../diagram/drawings.ts';

const labels = (drawing: ReturnType<typeof drawn>): readonly string[] =>
  [...drawing.edges.values()].map(({ label }) => plainText(label));

describe('the words on a line', () => {
  test('are the verb, with the year apart', () => {
    const [acquired] = drawn(sceneOf(owner())).edges.values();
    expect(acquired?.label).toMatchObject({ words: 'acquired', year: '2007' });
  });

  test('of a refuted claim are struck out, letter by letter where a canvas draws them', () => {
    const refuted = drawn(sceneFrom(['a controls b'], { standing: 'refuted' }));
    expect(labels(refuted)).toEqual([`✕ ${[...'controls'].map((letter) => `${letter}\u0336`).join('')}`]);
  });

  test('say that it is a myth where the view is about both ends', () => {
    const drawing = drawn(sceneOf(contested(), { focus: ['new', 'old'] }));
    expect([...drawing.edges.values()].map(({ label }) => label.seal)).toContain('myth');
  });

  test('say what is disputed and what has no source', () => {
    expect(labels(drawn(sceneFrom(['a owns b'], { standing: 'disputed' })))).toEqual(['◐ owns']);
    expect(labels(drawn(sceneFrom(['a owns b'], { standing: 'unsourced' })))).toEqual(['owns, no source']);
  });

  test('are short in a small box', () => {
    expect(labels(drawn(sceneFrom(['a architecturally-similar b']), { compact: true }))).toEqual(['similar']);
  });

  test('are all shown up to forty lines, then the weighty ones, then only what is refuted', () => {
    const shown = (edges: number): readonly number[] => [0, 1, 2, 3].filter((rank) => bearsLabel({ rank }, edges));
    expect([shown(40), shown(41), shown(151)]).toEqual([[0, 1, 2, 3], [2, 3], [3]]);
  });
});

describe('a drawing', () => {
  test('has nothing of what data calls things in its keys', () => {
    const drawing = drawn(sceneOf(hostile()));
    for (const key of [...drawing.nodes.keys(), ...drawing.edges.keys()]) expect(key).toMatch(/^[ne]\d+$/);
    expect([...drawing.nodes.values()].map(({ id }) => id)).toEqual(['__proto__', 'a"b\\c #d']);
  });

  test('has no edge without its ends', () => {
    const scene = sceneFrom(['a owns b', 'b owns c']);
    const drawing = drawn({ ...scene, nodes: scene.nodes.slice(0, 2) });
    expect([...drawing.edges.keys()]).toEqual(['e0']);
  });

  test('is laid out with the sizes of its words and the ids of its entities', () => {
    const input = layoutInput(drawn(sceneOf(contested(), { focus: ['new', 'old'] })), {
      ruler,
      at: new Map(),
      aspect: 1.4,
    });
    expect(input.focus).toEqual(['new', 'old']);
    expect(input.nodes.map(({ id, role }) => [id, role])).toContainEqual(['bob', 'person']);
    for (const { label } of input.nodes) expect(label.width).toBeGreaterThan(5);
    expect(input.edges.map(({ side }) => side)).toContain('above');
  });

  test('keeps what is attended to and fades all else', () => {
    const drawing = drawn(sceneOf(hub(5)));
    const [first] = [...drawing.edges.values()];
    const states = statesOf(drawing, {
      selected: undefined,
      hovered: first?.source,
      lit: undefined,
      cursor: undefined,
      far: false,
    });
    expect([...(states.near ?? [])].sort()).toEqual([first?.key, first?.source, first?.target].sort());
    expect(
      statesOf(drawing, { selected: 'e0', hovered: undefined, lit: undefined, cursor: undefined, far: false }).near,
    ).toBeUndefined();
  });
});
