/** The picture that is there at once, from documents as pages have them. */
import { expect, test } from 'vitest';
import { draw, instantFigure, tableRuler, textWidth, toText } from '../../src/picture/index.ts';
import type { Drawing, Figure, Markup, Wish } from '../../src/picture/index.ts';

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

const PLAIN: Drawing = { colour: (token: string) => token, ruler: tableRuler('sans-serif'), icon: () => '' };

const pictureOf = (figure: Figure, drawing: Drawing): Markup => draw(figure, drawing, [0, 0, 640, 400]);

const asked = (attributes: Readonly<Record<string, string>> = {}): Wish => ({
  attribute: (name) => attributes[name],
  compact: false,
});

function textsOf(markup: Markup): readonly string[] {
  return markup.children.flatMap((child) => (typeof child === 'object' ? textsOf(child) : (child ?? [])));
}

test('a refuted claim between the two in focus is sealed as a myth, and its words are struck out', () => {
  const figure = instantFigure(MYTH, asked({ focus: 'xen hyper-v' }));
  expect(figure?.edges.map((edge) => [edge.label?.words, edge.label?.seal, edge.look.struck])).toEqual([
    ['derived from', 'myth', true],
    ['architecturally similar to', undefined, false],
    ['uses', undefined, false],
  ]);
  expect(textsOf(pictureOf(figure ?? never(), PLAIN))).toEqual(
    expect.arrayContaining(['Xen', 'Hyper-V', 'MYTH', 'derived from']),
  );
});

test('away from the focus a refuted claim is marked and is nobody’s myth', () => {
  expect(instantFigure(MYTH, asked())?.edges[0]?.label?.seal).toBe('refuted');
});

test('a claim without evidence is drawn as unsourced: a hairline', () => {
  expect(instantFigure(MYTH, asked())?.edges[2]?.look.width).toBe(1);
});

test('parallel claims do not lie on each other', () => {
  const bends = instantFigure(MYTH, asked())?.edges.map((edge) => edge.bend);
  expect(new Set(bends).size).toBe(3);
});

function pathsOf(markup: Markup): readonly string[] {
  const own = markup.name === 'path' ? [String(markup.attributes['d'])] : [];
  return [...own, ...markup.children.flatMap((child) => (typeof child === 'object' ? pathsOf(child) : []))];
}

test('what has one look is one path where nobody takes the picture apart, and each its own elsewhere', () => {
  const claims = ['a uses b', 'b uses c', 'a owns c'].map((claim) => ({ claim, evidence: [{ source: 's' }] }));
  const chain = {
    stemma: '1',
    entities: { a: { kind: 'company' }, b: { kind: 'company' }, c: { kind: 'company' } },
    claims,
    positions: { a: [0, 0], b: [200, 0], c: [400, 0] },
  };
  const figure = instantFigure(chain, asked({ focus: 'c' })) ?? never();
  const [apart, joined] = [pictureOf(figure, PLAIN), pictureOf(figure, { ...PLAIN, joined: true })].map(pathsOf);
  // lines: two of `uses` with a head at both ends, one of `owns` with one; nodes: outline, icon and ground of the name; plates
  expect(apart).toHaveLength(3 + 5 + 3 * 3 + 3);
  expect(joined).toHaveLength(2 + 3 + 2 + 3 + 1 + 3);
  const moves = (paths: readonly string[] = []): number => paths.join('').match(/M/g)?.length ?? 0;
  expect(moves(joined)).toBe(moves(apart));
  expect(textsOf(pictureOf(figure, { ...PLAIN, joined: true }))).toEqual(textsOf(pictureOf(figure, PLAIN)));
});

test('families that nobody knows are one look, whatever their names: none of them is kept', () => {
  const relations = { first: { family: 'x'.repeat(100_000) }, second: { family: 'constructor' } };
  const claims = ['a first b', 'b second a', 'a related-to b'].map((claim) => ({ claim, evidence: [{ source: 's' }] }));
  const figure = instantFigure(
    { ...MYTH, entities: { a: {}, b: {} }, positions: { a: [0, 0], b: [9, 9] }, vocabulary: { relations }, claims },
    asked(),
  );
  const [first, second, related] = figure?.edges.map(({ look }) => look) ?? [];
  expect(first).toBe(second);
  expect(first?.stroke).toBe('other');
  expect(related?.stroke).toBe('other');
});

test('a node with its border is as large as its kind says, which is what the diagram draws', () => {
  const lone = { stemma: '1', entities: { a: { kind: 'company' } }, claims: [], positions: { a: [0, 0] } };
  const [outline = ''] = pathsOf(pictureOf(instantFigure(lone, asked()) ?? never(), PLAIN));
  // a box of 38 with corners of 8: the middle of a border of 1.75 is 36.25 wide and high
  expect(outline).toMatch(/^M0 0m-10\.1\d -18\.1\dh20\.25a8 8 0 0 1 8 8v20\.25/);
});

const ARRANGED = {
  ...MYTH,
  arrangement: [
    {
      view: 'focus=hyper-v&focus=xen',
      entities: { xen: { side: 'left', focus: true }, 'hyper-v': { at: [9, 8], lines: ['Hyper-', 'V'], focus: true } },
      claims: {
        'hyper-v derived-from xen': { bend: 42, from: [1, 2], label: [7, 8], words: 'comes from', short: 'from' },
        'hyper-v uses xen': { of: 4, mixed: true, label: [1, 1] },
      },
    },
  ],
};

test('what was arranged beforehand is kept: places, names, curves, words, and what had no room', () => {
  const figure = instantFigure(ARRANGED, asked({ focus: 'xen, hyper-v' }));
  expect(figure?.nodes).toMatchObject([
    { id: 'xen', x: 0, y: 0, side: 'left', lines: ['Xen'] },
    { id: 'hyper-v', x: 9, y: 8, side: 'below', lines: ['Hyper-', 'V'] },
  ]);
  expect(figure?.edges).toMatchObject([
    { bend: 42, ends: { source: { x: 1, y: 2 } }, label: { words: 'comes from', seal: 'myth', at: { x: 7, y: 8 } } },
    { bend: 0, look: { stroke: 'ink-3' }, label: { words: '×4', pill: true } },
  ]);
});

test('what was renamed since has its new name', () => {
  const entities = { ...MYTH.entities, 'hyper-v': { kind: 'product', name: 'Viridian' } };
  const figure = instantFigure({ ...ARRANGED, entities }, asked({ focus: 'xen hyper-v' }));
  expect(figure?.nodes.map(({ lines }) => lines)).toEqual([['Xen'], ['Viridian']]);
});

test('small boxes have the short words', () => {
  const figure = instantFigure(ARRANGED, { ...asked({ focus: 'xen hyper-v' }), compact: true });
  expect(figure?.edges[0]?.label?.words).toBe('from');
});

test('another view than the one that was arranged is drawn around the places', () => {
  expect(instantFigure(ARRANGED, asked({ focus: 'xen' }))?.edges).toHaveLength(3);
});

test('a view that leaves something out is no picture of everything', () => {
  expect(instantFigure(ARRANGED, asked({ 'as-of': '2008' }))).toBeUndefined();
  const views = { first: { title: 'First', focus: ['xen', 'hyper-v'] } };
  expect(instantFigure({ ...ARRANGED, views }, asked())?.edges).toHaveLength(2);
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
  expect(instantFigure(document, asked())).toBeUndefined();
});

test.each(['__proto__', 'constructor', '💥', 'a"b<c>&', 'x'.repeat(1000)])(
  'an entity with the id %s is drawn',
  (id) => {
    const entities = JSON.parse(`{${JSON.stringify(id)}:{"kind":"company","name":"<b>Name</b> & co"}}`) as unknown;
    const positions = JSON.parse(`{${JSON.stringify(id)}:[1,2]}`) as unknown;
    const claims = [{ subject: id, relation: 'uses', object: id }];
    const figure = instantFigure({ entities, positions, claims }, asked());
    expect(figure?.nodes).toHaveLength(1);
    expect(figure?.edges).toHaveLength(1);
    const text = toText(pictureOf(figure ?? never(), PLAIN));
    expect(text).toContain('&lt;b&gt;Name&lt;/b&gt; &amp; co');
    expect(text).not.toMatch(/<b>|NaN|undefined/);
  },
);

test('a picture as a file holds no characters that XML refuses', () => {
  const entities = { a: { name: 'A\u0000B\u001b\ud800C' } };
  const figure = instantFigure({ entities, positions: { a: [0, 0] } }, asked());
  expect(toText(pictureOf(figure ?? never(), PLAIN))).toContain('>ABC<');
});

test('a picture says what it shows to those who cannot see it', () => {
  const { attributes, children } = pictureOf(instantFigure(MYTH, asked()) ?? never(), PLAIN);
  expect(attributes['role']).toBe('img');
  expect(children.slice(0, 2)).toMatchObject([
    { name: 'title', children: ['A myth'] },
    { name: 'desc', children: ['A myth. Entities: 2. Claims: 3.'] },
  ]);
});

test('wide letters count for more than narrow ones, and bold for more than plain', () => {
  expect(textWidth('mmm', 12)).toBeGreaterThan(textWidth('iii', 12));
  expect(textWidth('Xen', 12, true)).toBeGreaterThan(textWidth('Xen', 12));
});

function never(): never {
  throw new Error('There was no figure.');
}
