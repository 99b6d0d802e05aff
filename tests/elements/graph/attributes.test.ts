/** Attributes say how to look; keys say what to do. */
import { describe, expect, test } from 'vitest';
import { FIRST_VIEW } from '../../../src/explorer/index.ts';
import { viewFrom } from '../../../src/elements/graph/attributes.ts';
import { listOf } from '../../../src/picture/index.ts';
import { commandOf } from '../../../src/elements/graph/keys.ts';

const nothing = {
  focus: undefined,
  depth: undefined,
  asOf: undefined,
  accordingTo: undefined,
  hide: undefined,
  layout: undefined,
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
  test('take the place of what the view says, one by one', () => {
    const view = viewFrom(FIRST_VIEW, {
      ...nothing,
      focus: 'xen',
      depth: 1,
      asOf: '2008',
      hide: 'people',
      layout: 'force',
    });
    expect(view).toMatchObject({ focus: ['xen'], depth: 1, lens: { asOf: '2008', hide: ['people'] }, layout: 'force' });
  });

  test('that are not there change nothing, nor do those that cannot be read', () => {
    expect(viewFrom(FIRST_VIEW, nothing)).toEqual(FIRST_VIEW);
    expect(viewFrom(FIRST_VIEW, { ...nothing, asOf: 'yesterday', depth: Number.NaN, layout: 'nonsense' })).toEqual(
      FIRST_VIEW,
    );
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
