/** Hostile documents in the instant picture: it draws what it can, as text, and hangs and throws at nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure, Markup } from '../../src/picture/index.ts';
import { draw, extentOf, fitted, heartOf, instantFigure, roomIn, tableRuler, toText } from '../../src/picture/index.ts';

/** What the worst of them may take of the processor. */
const SECONDS = 1;
const RULER = tableRuler('sans-serif');
const PLAIN = { colour: (token: string) => token, ruler: RULER, icon: () => '' };

const pictured = (root: unknown, attributes: Readonly<Record<string, string>> = {}): Figure | undefined =>
  instantFigure(root, { attribute: (name) => attributes[name], compact: false });

/** All that an embed does with a document, but for the page. */
function drawn(root: unknown, attributes: Readonly<Record<string, string>> = {}): Markup | undefined {
  const figure = pictured(root, attributes);
  if (figure === undefined) return undefined;
  const bounds = extentOf(figure);
  const fit = bounds && fitted(bounds, roomIn({ width: 640, height: 400 }), heartOf(figure), false);
  const { zoom, pan } = fit ?? { zoom: 1, pan: { x: 0, y: 0 } };
  return draw(figure, PLAIN, [-pan.x / zoom, -pan.y / zoom, 640 / zoom, 400 / zoom]);
}

function textsOf(markup: Markup | undefined): readonly string[] {
  return (markup?.children ?? []).flatMap((child) => (typeof child === 'object' ? textsOf(child) : (child ?? [])));
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Two entities and a claim, with something else in their place. */
const two = (more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  stemma: '1',
  entities: { a: { name: 'A' }, b: { name: 'B' } },
  claims: [{ claim: 'a uses b' }],
  positions: { a: [0, 0], b: [200, 0] },
  ...more,
});
const parsed = (text: string): unknown => JSON.parse(text);
const deep = (depth: number): unknown => parsed('['.repeat(depth) + ']'.repeat(depth));
const many = <Item>(count: number, item: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

describe('a document with', () => {
  const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const ring = Object.fromEntries(many(50, (i) => [`k${String(i)}`, { broader: `k${String((i + 1) % 50)}` }]));
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list in the place of a map', [two()]],
    ['a number in the place of each part', { entities: 1, claims: 2, positions: 3, views: 4, arrangement: 5 }],
    ['a text in the place of each part', { entities: 'a', claims: 'b', positions: 'c', views: 'd', vocabulary: 'e' }],
    ['lists in the place of maps', { entities: [{}], claims: {}, positions: [[0, 0]], views: [{}], arrangement: {} }],
    ['parts 50,000 deep', two({ entities: deep(50_000), views: deep(50_000), claims: deep(50_000) })],
    ['names that are no text', two({ entities: { a: { name: {} }, b: { name: ['B'], kind: 7 } }, title: 9 })],
    ['kinds that are names of properties', two({ entities: Object.fromEntries(ids.map((id) => [id, { kind: id }])) })],
    ['kinds in a circle', two({ entities: { a: { kind: 'k0' }, b: {} }, vocabulary: { kinds: ring } })],
    ['a kind above itself', two({ entities: { a: { kind: 'k' } }, vocabulary: { kinds: { k: { broader: 'k' } } } })],
    [
      'claims that are none',
      two({ claims: [null, 1, 'a uses b', [], {}, { claim: 7 }, { claim: 'a' }, { claim: '' }] }),
    ],
    ['evidence that is none', two({ claims: [{ claim: 'a uses b', evidence: [null, 1, { stance: {} }] }] })],
    ['claims of entities about themselves', two({ claims: many(200, () => ({ claim: 'a uses a' })) })],
    ['entities at one point', two({ positions: { a: [5, 5], b: [5, 5] } })],
    ['all views of other shapes', two({ views: { v: { focus: [1, {}, 'a'], depth: {}, hide: 'x', ask: [] } } })],
    ['ids with halves of characters', two({ claims: [{ claim: '\ud800 \udfff \ud800', when: '\ud800' }] })],
    [
      'an arrangement of nonsense',
      two({
        arrangement: [null, { view: '', entities: { a: 1, b: { lines: [{}], side: {} } }, claims: { 'a uses b': 7 } }],
      }),
    ],
    [
      'an arrangement with numbers beyond all measure',
      two({
        arrangement: [
          {
            view: '',
            entities: { a: { at: [1e308, 0] }, b: { at: [null, '12'] } },
            claims: { 'a uses b': { bend: 1e308, from: [1e9, 1], label: [-1e9, 0], of: 1e300 } },
          },
        ],
      }),
    ],
  ])('%s', (_, root) => {
    const started = cpuSeconds();
    const text = drawn(root);
    expect(text === undefined ? '' : toText(text)).not.toMatch(/NaN|Infinity|\[object|undefined/);
    expect(cpuSeconds() - started).toBeLessThan(SECONDS);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('ids that are names of properties draws each of them', () => {
    const fields = (value: unknown): string => `{${ids.map((id) => `"${id}":${JSON.stringify(value)}`).join()}}`;
    const claims = ids.map((id) => ({ claim: `${id} uses constructor` }));
    const figure = pictured(
      parsed(`{"entities":${fields({ name: 'N' })},"positions":${fields([1, 2])},"claims":${JSON.stringify(claims)}}`),
    );
    expect(figure?.nodes.map(({ id }) => id)).toEqual(ids);
    expect(figure?.edges).toHaveLength(ids.length);
    expect(pictured({ entities: {}, positions: { constructor: [0, 0], toString: [0, 0] } })).toBeUndefined();
  });

  test.each([['1e400'], ['-1e400'], ['1e308'], ['1000001'], ['"12"'], ['null'], ['{}']])(
    'a place at %s leaves that entity to the full reader',
    (x) => {
      const figure = pictured({ ...two(), positions: parsed(`{"a":[${x},0],"b":{"x":0,"y":0}}`) });
      expect(figure?.nodes.map(({ id }) => id)).toEqual(['b']);
      expect(figure?.edges).toEqual([]);
    },
  );

  test('places as far apart as may be is drawn in numbers', () => {
    const text = drawn(two({ positions: { a: [-1e6, -1e6], b: [1e6, 1e6] } }));
    expect(text && toText(text)).not.toMatch(/NaN|Infinity|e\+/);
  });
});

describe('words', () => {
  const zalgo = `z${'\u0301'.repeat(200)}`;
  const hostile = {
    entities: {
      a: { name: '<img src=x onerror=alert(1)>' },
      b: { name: '\u202eevil\u2066\u0000\u001b[31m\u200b\n\ttext' },
      c: { name: zalgo },
      d: { name: 'x'.repeat(1_000_000) },
      e: { name: '👩‍👩‍👧 &amp; ]]> "\'' },
    },
    positions: { a: [0, 0], b: [200, 0], c: [400, 0], d: [600, 0], e: [800, 0] },
    vocabulary: { relations: { long: { label: 'y'.repeat(1_000_000) }, turned: { label: '\u202eturned' } } },
    claims: [{ claim: 'a long b' }, { claim: 'b turned c' }, { claim: `c ${'w'.repeat(100_000)} d` }],
  };
  const texts = textsOf(drawn(hostile)).slice(2); // after title and description

  test('that are markup are text, and no part of the picture', () => {
    const markup = drawn(hostile);
    expect(texts).toContain('<img src=x onerror=alert(1)>');
    expect(markup && toText(markup)).not.toMatch(/<(?:img|script|image|foreignObject|style|a)\b/i);
  });

  test('hold no controls of direction, no others, and few marks on one letter', () => {
    expect(texts.join('')).not.toMatch(/[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u);
    expect(texts.join('')).not.toMatch(/\p{M}{9}/u);
    expect(texts).toContain('👩‍👩‍👧 &amp; ]]> "\'');
  });

  test('are cut, whatever they are', () => {
    expect(Math.max(...texts.map((each) => [...each].length))).toBeLessThanOrEqual(60);
    const arrangement = [
      {
        view: '',
        entities: { a: { lines: many(500, () => 'l'.repeat(9000)), note: 'n'.repeat(9000) }, b: {} },
        claims: { 'a uses b': { label: [9, 9], words: 'w'.repeat(9000), year: '9'.repeat(9000) } },
      },
    ];
    const arranged = textsOf(drawn(two({ arrangement }))).slice(2);
    expect(arranged.length).toBeLessThan(12);
    expect(Math.max(...arranged.map((each) => each.trim().length))).toBeLessThanOrEqual(60);
  });
});

describe('too much', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['100,000 claims between two', two({ claims: many(100_000, () => ({ claim: 'a uses b' })) })],
    [
      '20,000 entities around one',
      {
        entities: Object.fromEntries(many(20_000, (i) => [`e${String(i)}`, {}])),
        positions: Object.fromEntries(many(20_000, (i) => [`e${String(i)}`, [i, i]])),
        claims: many(20_000, (i) => ({ claim: `e0 uses e${String(i)}` })),
      },
    ],
    ['views and sources by the ten thousand', two({ views: Object.fromEntries(many(50_000, (i) => [i, {}])) })],
  ])('%s is soon drawn as far as it is read, or left to the diagram', (_, root) => {
    const started = cpuSeconds();
    const markup = drawn(root);
    expect(cpuSeconds() - started).toBeLessThan(SECONDS);
    expect(textsOf(markup).length).toBeLessThan(3000);
  });
});

test('whatever comes, it is drawn or left to the full reader', () => {
  const keys = ['claim', 'subject', 'relation', 'object', 'evidence', 'stance', 'name', 'kind', 'x', 'y', 'view', 'at'];
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('a', 'b', 'uses', 'a uses b', '', '__proto__', null, true, 0, -1, 1e7, 0.5),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'a uses b', ...keys), tie('value'), { maxKeys: 4 }),
    ),
  }));
  const parts = ['entities', 'positions', 'claims', 'views', 'arrangement', 'vocabulary', 'sources', 'title'] as const;
  const changes = fc.dictionary(fc.constantFrom(...parts), value, { maxKeys: 3 });
  fc.assert(
    fc.property(changes, fc.constantFrom('', 'a', '["a"', '[1]'), (change, focus) => {
      const markup = drawn({ ...two(), ...change }, { focus });
      expect(markup === undefined ? '' : toText(markup)).not.toMatch(/"[^"]*NaN[^"]*"|\[object/);
    }),
    { numRuns: 1000 },
  );
});
