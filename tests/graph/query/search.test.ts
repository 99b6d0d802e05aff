/** Finding names: by their beginnings, with slips, under other names; and completing questions. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../graph/index.ts';
import { ask, complete, nameIndex, OPEN_LENS } from '../../../graph/index.ts';
import { slips } from '../../../graph/query/names/distance.ts';
import { graphOf } from './graphs.ts';
import { xen } from './xen.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await xen();
});

function found(typed: string): readonly string[] {
  return nameIndex(graph)
    .find(typed, { limit: 3 })
    .map(({ entity }) => graph.entityIdOf(entity));
}

test('diacritics are no difference where a script is read without them; in others they are letters', () => {
  const names = graphOf([], {
    entities: [
      { id: 'bus', name: 'バス' },
      { id: 'lotus', name: 'ハス' },
      { id: 'that', name: 'कि' },
      { id: 'of', name: 'की' },
      { id: 'soc', name: 'Société Générale' },
      { id: 'han', name: '한국' },
    ],
  });
  const named = (text: string): readonly string[] =>
    nameIndex(names)
      .named(text)
      .map(({ entity }) => names.entityIdOf(entity));
  for (const [text, id] of [
    ['バス', 'bus'],
    ['ハス', 'lotus'],
    ['कि', 'that'],
    ['की', 'of'],
    ['societe generale', 'soc'],
  ] as const)
    expect(named(text)).toEqual([id]);
  // a syllable that is being typed
  expect(
    nameIndex(names)
      .find('하')
      .map(({ entity }) => names.entityIdOf(entity)),
  ).toEqual(['han']);
});

test('a slip beside a rare word finds the name among many with the word that was meant', () => {
  const many = graphOf([], {
    entities: Array.from({ length: 31_000 }, (_, i) => ({ id: `e${i}`, name: `Name ${i} Corporation` })),
  });
  const [best] = nameIndex(many).find('30999 corporatoin');
  expect([best?.name, best?.slips]).toEqual(['Name 30999 Corporation', 1]);
});

describe('as one types', () => {
  test.each([
    ['xen', 'xen'],
    ['XEN', 'xen'],
    ['hyp', 'hyper-v'],
    ['hyperv', 'hyper-v'],
    ['hyper v', 'hyper-v'],
    ['xensou', 'xensource'],
    ['source', 'xensource'],
    ['redm', 'microsoft'],
    ['mircosoft', 'microsoft'],
    ['micorsof', 'microsoft'],
    ['virtaul iron', 'virtual-iron'],
    ['neil', 'mike-neil'],
    ['advisory bo', 'xen-advisory-board'],
    ['GPL2', 'gpl-2.0'],
  ])('"%s" finds %s first', (typed, id) => expect(found(typed)[0]).toBe(id));

  test('nothing finds nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('  -- ')).toEqual([]);
    expect(found('qqqqqq')).toEqual([]);
  });

  test('a whole name before a beginning, a beginning before another name, slips last', () => {
    const many = graphOf([], {
      entities: [
        { id: 'slip', kind: 'product', name: 'Orian' },
        { id: 'alias', kind: 'product', name: 'Zeta', also: ['Orion Two'] },
        { id: 'longer', kind: 'product', name: 'Orionis' },
        { id: 'exact', kind: 'product', name: 'Orion' },
        { id: 'word', kind: 'product', name: 'New Orion' },
      ],
    });
    const ids = nameIndex(many)
      .find('orion')
      .map(({ entity }) => many.entityIdOf(entity));
    expect(ids).toEqual(['exact', 'longer', 'word', 'alias', 'slip']);
  });

  test('diacritics, other letters and odd ids do no harm', () => {
    const odd = graphOf([], {
      entities: [
        { id: '__proto__', kind: 'company', name: 'Société Générale' },
        { id: 'constructor', kind: 'company', name: 'Straße' },
        { id: '北京', kind: 'company', name: '北京大学' },
        { id: 'c', kind: 'codebase', name: 'C++' },
        { id: 'dots', kind: 'codebase', name: '...' },
      ],
    });
    const first = (typed: string): string | undefined => {
      const [match] = nameIndex(odd).find(typed);
      return match === undefined ? undefined : odd.entityIdOf(match.entity);
    };
    expect(first('societe gen')).toBe('__proto__');
    expect(first('strasse')).toBe('constructor');
    expect(first('北京')).toBe('北京');
    expect(first('c++')).toBe('c');
    expect(ask(odd, OPEN_LENS, 'what is 北京大学?').answer[0]?.id).toBe('北京');
  });
});

test('slips are counted as one would by hand', () => {
  expect(slips('xensorce', 'xensource', 2)).toBe(1);
  expect(slips('xensuorce', 'xensource', 2)).toBe(1);
  expect(slips('abc', 'xyz', 2)).toBe(3);
  expect(slips('micorsof', 'microsoft', 2, true)).toBe(1);
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(slips(a, b, 9)).toBe(slips(b, a, 9));
      expect(slips(a, a, 2)).toBe(0);
      expect(slips(a, b, 2)).toBe(Math.min(slips(a, b, 9), 3));
      expect(slips(a, b, 9, true)).toBeLessThanOrEqual(slips(a, b, 9));
    }),
  );
});

describe('completing a question', () => {
  test.each([
    ['who owns xens', 'who owns XenSource (company)?'],
    ['is Hyper-V ', 'is Hyper-V derived from '],
    ['is Hyper-V der', 'is Hyper-V derived from '],
    ['is Hyper-V derived from ', 'is Hyper-V derived from Xen?'],
    ['is Hyper-V derived from x', 'is Hyper-V derived from Xen?'],
    ['did Citrix acq', 'did Citrix acquire '],
    ['how are Xen and Hyp', 'how are Xen and Hyper-V '],
    ['who', 'who owns '],
    ['hyperv', 'Hyper-V'],
    ['what is Xen simil', 'what is Xen similar to?'],
  ])('"%s" may go on as "%s"', (typed, text) =>
    expect(complete(graph, typed).map((each) => each.text)).toContain(text),
  );

  test('what is whole can be asked; nothing typed gives examples', () => {
    for (const typed of ['', 'xen', 'who owns ', 'is Hyper-V derived from ', 'what ', 'where does ', 'what does ']) {
      const all = complete(graph, typed);
      expect(all.length).toBeGreaterThan(0);
      for (const { text, isWhole } of all) {
        if (isWhole) expect([text, ask(graph, OPEN_LENS, text).problems]).toEqual([text, []]);
      }
    }
  });

  test('a name that several have is completed so that it means one', () => {
    const texts = complete(graph, 'who owns xensource').map((each) => each.text);
    expect(texts).toContain('who owns XenSource (company)?');
    expect(texts).toContain('who owns XenSource (product)?');
  });
});
