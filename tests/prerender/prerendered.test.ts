/** Pictures as HTML that a server writes into its page. */
import { expect, test } from 'vitest';
import { STANDARD_VOCABULARY } from '../../graph/index.ts';
import { prerendered } from '../../src/prerender/prerendered.ts';
import { sourcesLine } from '../../src/prerender/sources-line.ts';

const MYTH = {
  stemma: '1',
  title: 'A myth',
  sources: { s: { title: 'An article', author: 'ward', published: '2008-02-22' } },
  entities: {
    xen: { kind: 'codebase', name: 'Xen' },
    'hyper-v': { kind: 'product', name: 'Hyper-V' },
    ward: { kind: 'person', name: 'Keith Ward' },
  },
  claims: [{ claim: 'hyper-v derived-from xen', evidence: [{ source: 's', stance: 'refutes' }] }],
  positions: { xen: [0, 0], 'hyper-v': [220, 0] },
};

test('a picture is a declarative shadow root with names, claims and sources as text', () => {
  const html = prerendered(MYTH, { focus: 'xen hyper-v' }) ?? '';
  expect(html).toMatch(
    /^<template shadowrootmode="open" shadowrootdelegatesfocus><style>[\s\S]+?<\/style><div class="frame"/u,
  );
  for (const words of ['>Xen<', '>Hyper-V<', '>MYTH<', '>derived from<', 'Source: Keith Ward, An article, 22 Feb 2008'])
    expect(html).toContain(words);
});

test('it brings the colours that it uses, and no others', () => {
  const html = prerendered(MYTH) ?? '';
  const brought = new Set([...html.matchAll(/(--_[\w-]+): var\(/gu)].map(([, name]) => name));
  const used = new Set([...html.matchAll(/var\((--_[\w-]+)\)/gu)].map(([, name]) => name));
  expect([...brought].sort()).toEqual([...used].sort());
});

test('it has no attribute that a strict policy refuses', () => {
  expect(prerendered(MYTH)).not.toMatch(/\s(?:style|on\w+)=/u);
});

test('names that are markup are text', () => {
  const hostile = '</text></svg></template><script>alert(1)</script>"\'&';
  const html =
    prerendered({
      ...MYTH,
      title: hostile,
      sources: { s: { title: hostile } },
      entities: { xen: { kind: 'codebase', name: hostile }, 'hyper-v': { kind: hostile, name: hostile } },
    }) ?? '';
  expect(html).not.toContain('<script');
  expect(html.match(/<\/template>/gu)).toHaveLength(1);
  expect(html).toContain('&lt;/text&gt;&lt;/svg&gt;');
});

test.each([
  ['no places', { ...MYTH, positions: {} }, {}],
  ['no document', 'hello', {}],
  ['a view that nobody composed', MYTH, { 'as-of': '2006' }],
])('there is none of %s', (_, document, attributes: Record<string, string>) => {
  expect(prerendered(document, attributes)).toBeUndefined();
});

test.each([
  ['Source: Untitled', { sources: { s: { title: 'Untitled' } } }],
  ['Source: nobody-known, A', { sources: { s: { title: 'A', author: 'nobody-known' } } }],
  ['Sources: A and 1 other', { sources: { a: { title: 'A' }, b: { title: 'B' } } }],
  ['Sources: A, 2007 and 2 others', { sources: { a: { title: 'A', published: '2007' }, b: {}, c: {} } }],
  [`Source: ${'x'.repeat(200)}`, { sources: { s: { title: 'x'.repeat(9_000_000) } } }],
  ['Source: A title', { sources: { s: { title: 'A\u202e\n title' } } }],
  [undefined, { sources: {} }],
  [undefined, null],
])('who says it: %.40s', (line, document) => {
  expect(sourcesLine(document)).toBe(line);
});

test('whatever kind, family and standing there is, its colours are there', () => {
  const kinds = [...STANDARD_VOCABULARY.kinds.keys()];
  const relations = [...STANDARD_VOCABULARY.relations.keys()];
  const stances = [['supports'], ['refutes'], ['supports', 'refutes'], []];
  const html =
    prerendered(
      {
        ...MYTH,
        entities: Object.fromEntries(kinds.map((kind) => [kind, { kind, name: kind }])),
        positions: Object.fromEntries(kinds.map((kind, nth) => [kind, [nth * 200, 0]])),
        claims: relations.flatMap((relation, nth) =>
          stances.map((each) => ({
            claim: `${String(kinds[nth % kinds.length])} ${relation} ${String(kinds[(nth + 1) % kinds.length])}`,
            evidence: each.map((stance) => ({ source: 's', stance })),
          })),
        ),
      },
      { focus: kinds.slice(0, 3).join(' ') },
    ) ?? '';
  const brought = new Set([...html.matchAll(/(--_[\w-]+): var\(/gu)].map(([, name]) => name));
  const used = [...html.matchAll(/var\((--_[\w-]+)\)/gu)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(100);
  expect(used.filter((name) => !brought.has(name))).toEqual([]);
});
