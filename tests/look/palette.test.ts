/** Every colour that is read has the contrast that it promises, in light and in dark. */
import { describe, expect, test } from 'vitest';
import type { Token } from '../../src/look/index.ts';
import { countLook, HUES, inkOf, PALETTE, themeCss, tintOf, TOKENS } from '../../src/look/index.ts';
import { contrast } from '../support/contrast.ts';

const TEXT = 4.5;
const LINE = 3;

/** What lies on what, and how well it must be told from it. */
const pairs: readonly (readonly [Token, Token, number])[] = [
  ...(['canvas', 'surface', 'surface-2'] as const).flatMap((ground): (readonly [Token, Token, number])[] => [
    ['ink', ground, TEXT],
    ['ink-2', ground, TEXT],
    ['ink-3', ground, TEXT],
    ['accent', ground, TEXT],
  ]),
  ...(['canvas', 'surface'] as const).flatMap((ground): (readonly [Token, Token, number])[] => [
    ['control', ground, LINE],
    ['refuted', ground, LINE],
    ['refuted-ink', ground, TEXT],
    ['disputed-ink', ground, TEXT],
    ['supported-ink', ground, TEXT],
    ['unsourced-ink', ground, TEXT],
    ...HUES.flatMap((hue): (readonly [Token, Token, number])[] => [
      [hue, ground, LINE],
      [inkOf(hue), ground, TEXT],
    ]),
  ]),
  ...HUES.flatMap((hue): (readonly [Token, Token, number])[] => [
    [hue, tintOf(hue), LINE],
    [inkOf(hue), tintOf(hue), TEXT],
    ['on-solid', hue, LINE],
    [countLook(hue).ink, countLook(hue).fill, TEXT],
  ]),
  ['refuted-ink', 'refuted-tint', TEXT],
  ['refuted', 'refuted-tint', LINE],
  ['on-solid', 'refuted', TEXT],
  ['disputed-ink', 'disputed-tint', TEXT],
  ['supported-ink', 'supported-tint', TEXT],
  ['canvas', 'ink', TEXT],
];

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each(pairs)('%s on %s has a contrast of at least %d', (above, below, least) => {
    expect(contrast(PALETTE[above][scheme], PALETTE[below][scheme])).toBeGreaterThanOrEqual(least);
  });
});

test('the style sheet names every colour, and lets the host override each', () => {
  const css = themeCss();
  for (const token of TOKENS) expect(css).toContain(`--_${token}: var(--stemma-${token}, light-dark(`);
  expect(css).toContain('--_canvas: Canvas;');
});
