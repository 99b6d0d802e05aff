/** Attributes say how to look; keys say what to do. */
import { describe, expect, test } from 'vitest';
import { FIRST_VIEW } from '../../../src/explorer/index.ts';
import { viewFrom } from '../../../src/elements/graph/attributes.ts';
import { listOf } from '../../../src/picture/index.ts';
import { owner } from '../../support/graphs.ts';
import { stateOf } from '../../explorer/state.ts';
import { commandOf } from '../../../src/elements/graph/keys.ts';

const graph = stateOf(owner()).graph;
const nothing = {
  view: undefined,
  question: undefined,
  focus: undefined,
  depth: undefined,
  asOf: undefined,
  accordingTo: undefined,
  hide: undefined,
  layout: undefined,
  select: undefined,
};

describe('a list in an attribute', () => {
  test.each([
    ['xen hyper-v', ['xen', 'hyper-v']],
    ['xen, hyper-v ', ['xen', 'hyper-v']],
    ['["an id with spaces", "xen"]', ['an id with spaces', 'xen']],
    ['[not json', ['[not', 'json']],
    ['', []],
  ])('%j', (text, list) => {
    expect(listOf(text)).toEqual(list);
  });
});

describe('attributes', () => {
  const quiet = (): void => undefined;

  test('take the place of what the view says, one by one', () => {
    const attributes = { ...nothing, focus: 'big', depth: 1, asOf: '2008', hide: 'people', layout: 'force' };
    const view = viewFrom(graph, attributes, quiet);
    expect(view).toMatchObject({ focus: ['big'], depth: 1, lens: { asOf: '2008', hide: ['people'] }, layout: 'force' });
  });

  test('select an entity, a claim or a source, or nothing', () => {
    const [claim] = [...graph.claims()].map((number) => graph.claim(number).id);
    const selection = (select: string) => viewFrom(graph, { ...nothing, select }, quiet).selection;
    expect(selection('big')).toEqual({ type: 'entity', id: 'big' });
    expect(selection(claim ?? '')).toEqual({ type: 'claim', id: claim });
    expect(selection('')).toBeUndefined();
  });

  test('that are not there change nothing', () => {
    expect(viewFrom(graph, nothing, quiet)).toEqual(FIRST_VIEW);
  });

  test('that cannot be used change nothing, and each is told with what to write instead', () => {
    const told: string[] = [];
    const attributes = {
      ...nothing,
      view: 'outlin',
      asOf: 'yesterday',
      depth: Number.NaN,
      layout: 'nonsense',
      select: 'bigg',
    };
    expect(viewFrom(graph, attributes, (sentence) => told.push(sentence))).toEqual(FIRST_VIEW);
    expect(told).toEqual([
      'The document has no view "outlin". Did you mean "outline"?',
      expect.stringContaining('as-of="yesterday" is no date'),
      expect.stringContaining('depth is no whole number'),
      expect.stringContaining('The layouts are composed,'),
      expect.stringContaining('select names "bigg"'),
    ]);
  });

  test('name a view of the document, or the diagram or the outline of the first', () => {
    const view = { id: 'myth', title: 'A myth', focus: ['small'], accordingTo: [], hide: [] };
    const named = stateOf({ ...owner(), document: { views: [{ ...view, id: 'first', focus: ['big'] }, view] } }).graph;
    expect(viewFrom(named, { ...nothing, view: 'myth' }, quiet)).toMatchObject({ focus: ['small'], mode: 'diagram' });
    expect(viewFrom(named, { ...nothing, view: 'outline' }, quiet)).toMatchObject({ focus: ['big'], mode: 'outline' });
  });
});

describe('a key', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}): string | undefined =>
    commandOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more })?.type;

  test('means what the help says', () => {
    expect(['ArrowRight', 'Home', 'Enter', 'r', 'E', '+', '0', 'Escape'].map((key) => press(key))).toEqual([
      'walk',
      'walk',
      'select',
      'select-claim',
      'expand',
      'zoom',
      'fit',
      'leave',
    ]);
    expect(press('F10', { shiftKey: true })).toBe('menu');
  });

  test('with Ctrl, Alt or Meta is the browser’s', () => {
    expect([
      press('0', { ctrlKey: true }),
      press('ArrowLeft', { altKey: true }),
      press('r', { metaKey: true }),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
