/** Documents with their pictures composed: what is in them, and that reading and writing keeps it. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fragment } from '../../graph/index.ts';
import { dataSetById, Graph, readText, STANDARD_VOCABULARY } from '../../graph/index.ts';
import { FIRST_VIEW, openingView, pictureKeyOf } from '../../src/explorer/index.ts';
import { instantFigure } from '../../src/picture/index.ts';
import { arranged, viewsOf } from '../../src/prerender/arranged.ts';
import { nameFor, textOf, withPictures } from '../../src/publish/document.ts';

const graphOf = (fragment: Fragment): Graph => Graph.empty(STANDARD_VOCABULARY).merge(fragment);

const SMALL = graphOf({
  entities: [
    { id: 'citrix', kind: 'company', name: 'Citrix' },
    { id: 'xensource', kind: 'company', name: 'XenSource' },
  ],
  claims: [{ subject: 'citrix', relation: 'acquired', object: 'xensource', when: '2007' }],
});

describe('a small graph without places', () => {
  test('gains places for what is drawn, and one picture of everything', async () => {
    const { positions, arrangement } = await arranged(SMALL);
    expect([...positions.keys()].sort()).toEqual(['citrix', 'xensource']);
    expect(arrangement.map(({ view }) => view)).toEqual(['']);
    expect([...(arrangement[0]?.claims.values() ?? [])]).toMatchObject([{ words: 'acquired 2007, no source' }]);
  });

  test('is the same each time', async () => {
    expect(await arranged(SMALL)).toEqual(await arranged(SMALL));
  });

  test.each(['stemma-json', 'stemma-yaml'] as const)('is read again from %s as it was written', async (format) => {
    const composed = await withPictures(SMALL, undefined);
    const { fragment, problems } = await readText(await textOf(composed, format), { file: 'x', format });
    expect(problems).toEqual([]);
    expect(fragment?.document?.arrangement).toEqual(composed.document.arrangement);
  });
});

describe('Xen', () => {
  let xen: Graph;
  beforeAll(async () => {
    const { fragment } = (await dataSetById('xen')?.load({ open: (url) => readFile(url) })) ?? {};
    xen = await withPictures(graphOf(fragment ?? {}), { ...FIRST_VIEW, focus: ['citrix'] });
  });

  test('what is placed by hand stays there', () => {
    expect(xen.document.positions.get('xen')).toEqual({ x: 560, y: 374 });
    expect(xen.document.arrangement[0]?.entities.get('xen')).toEqual({ side: 'left', focus: true });
  });

  test('there is a picture of the opening view, of each named view, and of the one that was asked for', () => {
    const keys = xen.document.arrangement.map(({ view }) => view);
    expect(keys[0]).toBe(pictureKeyOf(openingView(xen)));
    expect(keys[1]).toBe('focus=citrix');
    expect(new Set(keys).size).toBe(viewsOf(xen).length + 1);
  });

  test('the instant picture has the myth sealed, at the place that was composed for it', async () => {
    const document: unknown = JSON.parse(await textOf(xen, 'stemma-json'));
    const figure = instantFigure(document, { attribute: () => undefined, compact: false });
    const myth = figure?.edges.find(({ label }) => label?.seal === 'myth');
    expect(myth?.label?.at).toEqual(xen.document.arrangement[0]?.claims.get('hyper-v derived-from xen')?.label);
    expect(figure?.edges).toHaveLength(xen.document.arrangement[0]?.claims.size ?? 0);
  });
});

test.each([
  ['xen', 'xen'],
  ['/some/where/Who owns Xen?.stemma.yaml', 'who-owns-xen'],
  ['-', 'a-title'],
  ['index.json', 'graph'],
  ['💥.json', 'graph'],
])('a graph from %s is called %s', (operand, name) => {
  expect(nameFor(operand, 'A Title')).toBe(name);
});
