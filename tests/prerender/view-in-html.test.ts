/** The view of a reader as HTML: the same picture as that of a document that was composed, of no more than is shown. */
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { dataSetById, formatById, Graph, OPEN_LENS, STANDARD_VOCABULARY } from '../../graph/index.ts';
import { attributesOf, FIRST_VIEW, openingView } from '../../src/explorer/index.ts';
import type { View } from '../../src/explorer/index.ts';
import { arrange } from '../../src/layout/arrange.ts';
import { arranged, prerendered, styleIn, viewInHtml, viewsOf } from '../../src/prerender/index.ts';

let xen: Graph;

beforeAll(async () => {
  xen = Graph.empty(STANDARD_VOCABULARY).merge(
    (await dataSetById('xen')?.load({ open: (url) => readFile(url) }))?.fragment ?? {},
  );
});

/** What is seen, whatever is drawn first: how large it is, and all words in their places. */
const seenIn = (html: string | undefined): readonly string[] =>
  [...(html ?? '').matchAll(/viewBox="[^"]+"|<text.*?<\/text>/gu)].map(([found]) => found).sort();

/** What `stemma publish` writes for a view. */
async function published(graph: Graph, view: View): Promise<string | undefined> {
  const document = { ...graph.document, ...(await arranged(graph, viewsOf(graph, [view]))) };
  const writer = await formatById('stemma-json')?.load();
  const text = [...(writer?.write?.(graph.replacing({ document }), { report: () => undefined }) ?? [])].join('');
  return prerendered(JSON.parse(text), Object.fromEntries(attributesOf(view, openingView(graph))));
}

test.each<[string, Partial<View>]>([
  ['everything', {}],
  ['what is around two', { focus: ['hyper-v', 'xen'], depth: 1 }],
  ['one voice, before a date', { lens: { ...OPEN_LENS, asOf: '2007', accordingTo: ['keith-ward'] } }],
  ['with a claim that is selected', { selection: { type: 'claim', id: 'hyper-v derived-from xen' } }],
  ['without a kind', { lens: { ...OPEN_LENS, hide: ['license'] } }],
])('%s: the same picture as the published one', async (_, asked) => {
  const view = { ...FIRST_VIEW, ...asked };
  const seen = seenIn(await viewInHtml(xen, view, arrange));
  expect(seen.length).toBeGreaterThan(20);
  expect(seen).toEqual(seenIn(await published(xen, view)));
});

test('whose neighbours a reader unfolded is not in it, since no attribute can say that', async () => {
  const view: View = { ...FIRST_VIEW, focus: ['xen'], depth: 1 };
  const more: View = { ...view, expanded: ['citrix'], selection: { type: 'entity', id: 'xen' } };
  expect(await viewInHtml(xen, more, arrange)).toBe(await viewInHtml(xen, view, arrange));
});

test('it names its sources, and brings its style', async () => {
  const html = (await viewInHtml(xen, FIRST_VIEW, arrange)) ?? '';
  expect(html).toMatch(/^<template shadowrootmode="open"/);
  expect(html).toContain('Source: Keith Ward, Xen and the Art of Demystification');
  expect(styleIn(html)).toContain(':host');
});

test('there is none where there is nothing to draw', async () => {
  expect(await viewInHtml(Graph.empty(STANDARD_VOCABULARY), FIRST_VIEW, arrange)).toBeUndefined();
});
