/** The picture that is there at once, from documents as pages have them. */
import { expect, test } from 'vitest';
import { draw, instantFigure, textWidth, toText, wrapped } from '../../src/picture/index.ts';
import type { Markup } from '../../src/picture/index.ts';

const MYTH = {
  stemma: '1',
  title: 'A myth',
  entities: { xen: { kind: 'codebase', name: 'Xen' }, 'hyper-v': { kind: 'product', name: 'Hyper-V' } },
  claims: [
    { claim: 'hyper-v derived-from xen', evidence: [{ source: 's', stance: 'refutes' }] },
    { subject: 'hyper-v', relation: 'architecturally-similar', object: 'xen', evidence: [{ source: 's' }] },
    { claim: 'hyper-v uses xen' },
  ],
  positions: { xen: [0, 0], 'hyper-v': { x: 200, y: 0 } },
};

const PLAIN = { colour: (token: string) => token, font: 'sans-serif', icon: () => [] };

function textsOf(markup: Markup): readonly string[] {
  return markup.children.flatMap((child) => (typeof child === 'string' ? [child] : textsOf(child)));
}

test('a refuted claim between the two in focus is sealed as a myth, and its words are struck out', () => {
  const figure = instantFigure(MYTH, { focus: ['xen', 'hyper-v'] });
  expect(figure?.edges.map((edge) => [edge.label?.words, edge.label?.seal, edge.look.struck])).toEqual([
    ['derived from', 'myth', true],
    ['architecturally similar to', undefined, false],
    ['uses', undefined, false],
  ]);
  expect(textsOf(draw(figure ?? never(), PLAIN))).toEqual(
    expect.arrayContaining(['Xen', 'Hyper-V', 'MYTH', 'derived from']),
  );
});

test('away from the focus a refuted claim is marked and is nobody’s myth', () => {
  expect(instantFigure(MYTH, { focus: [] })?.edges[0]?.label?.seal).toBe('refuted');
});

test('a claim without evidence is drawn as unsourced: a hairline', () => {
  expect(instantFigure(MYTH, { focus: [] })?.edges[2]?.look.width).toBe(1);
});

test('parallel claims do not lie on each other', () => {
  const bends = instantFigure(MYTH, { focus: [] })?.edges.map((edge) => edge.bend);
  expect(new Set(bends).size).toBe(3);
});

test('what was arranged beforehand is kept: sides, bends, and labels that had no room', () => {
  const arrangement = {
    sides: { xen: 'left' },
    bends: { 'hyper-v derived-from xen': 42 },
    labels: { 'hyper-v derived-from xen': [7, 8], 'hyper-v uses xen': null },
  };
  const figure = instantFigure({ ...MYTH, arrangement }, { focus: [] });
  expect(figure?.nodes[0]?.side).toBe('left');
  expect(figure?.edges[0]).toMatchObject({ bend: 42, label: { at: { x: 7, y: 8 } } });
  expect(figure?.edges[2]?.label).toBeUndefined();
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'xen'],
  ['a list', []],
  ['no places', { entities: MYTH.entities }],
  ['places of nothing', { positions: { xen: [0, 0] } }],
  ['places that are no numbers', { ...MYTH, positions: { xen: ['0', Number.NaN], 'hyper-v': [1e308, 0] } }],
])('%s gives no picture and no error', (_, document) => {
  expect(instantFigure(document, { focus: [] })).toBeUndefined();
});

test.each(['__proto__', 'constructor', '💥', 'a"b<c>&', 'x'.repeat(1000)])(
  'an entity with the id %s is drawn',
  (id) => {
    const entities = JSON.parse(`{${JSON.stringify(id)}:{"kind":"company","name":"<b>Name</b> & co"}}`) as unknown;
    const positions = JSON.parse(`{${JSON.stringify(id)}:[1,2]}`) as unknown;
    const figure = instantFigure(
      { entities, positions, claims: [{ subject: id, relation: 'uses', object: id }] },
      { focus: [] },
    );
    expect(figure?.nodes).toHaveLength(1);
    expect(figure?.edges).toHaveLength(1);
    const text = toText(draw(figure ?? never(), PLAIN));
    expect(text).toContain('&lt;b&gt;Name&lt;/b&gt; &amp; co');
    expect(text).not.toMatch(/<b>|NaN|undefined/);
  },
);

test('a picture as a file holds no characters that XML refuses', () => {
  const entities = { a: { name: 'A\u0000B\u001b\ud800C' } };
  const figure = instantFigure({ entities, positions: { a: [0, 0] } }, { focus: [] });
  expect(toText(draw(figure ?? never(), PLAIN))).toContain('>ABC<');
});

test('a picture says what it shows to those who cannot see it', () => {
  const { attributes, children } = draw(instantFigure(MYTH, { focus: [] }) ?? never(), PLAIN);
  expect(attributes['role']).toBe('img');
  expect(children.slice(0, 2)).toMatchObject([
    { name: 'title', children: ['A myth'] },
    { name: 'desc', children: ['A myth: 2 entities and 3 claims.'] },
  ]);
});

test('long names are broken at spaces into at most three lines', () => {
  expect(wrapped('Virtualization and Management Division', 12, 120)).toEqual([
    'Virtualization and',
    'Management',
    'Division',
  ]);
  expect(wrapped('one two three four five six seven eight nine ten eleven twelve', 12, 60)).toHaveLength(3);
});

test('wide letters count for more than narrow ones, and bold for more than plain', () => {
  expect(textWidth('mmm', 12)).toBeGreaterThan(textWidth('iii', 12));
  expect(textWidth('Xen', 12, true)).toBeGreaterThan(textWidth('Xen', 12));
});

function never(): never {
  throw new Error('There was no figure.');
}
