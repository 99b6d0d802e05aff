/** No rule of axe is broken, in any view, theme or size. */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import axe from 'axe-core';
import { diagramStands, openPage } from './support.ts';

/** What a link leads to, and what is to be seen there. */
const VIEWS = [
  { hash: '', shows: 'stemma-graph' },
  { hash: 'view=outline&entity=xen', shows: 'stemma-outline' },
  { hash: 'ask=who owns XenSource in 2008', shows: 'stemma-answer' },
  { hash: 'entity=xen', shows: 'stemma-inspector' },
  { hash: 'view=diagram', shows: 'stemma-graph' },
  { hash: 'according-to=nobody', shows: '.ways-back' },
] as const;

test('every view, light and dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openPage(page);
  for (const { hash, shows } of VIEWS) {
    await page.goto(`/#${hash}`);
    await expect(page.locator(shows)).toBeVisible();
    if (shows === 'stemma-graph') await diagramStands(page);
    expect.soft(await findings(page), hash).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // nothing but colours has changed
    expect.soft(await findings(page, { rules: ['color-contrast'] }), `${hash}, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  }
});

test('phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page);
  expect(await findings(page)).toEqual([]);
});

test('lens and help', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: /^Lens:/ }).click();
  expect(await findings(page, { within: 'stemma-lens' })).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  expect(await findings(page, { within: 'dialog' })).toEqual([]);
});

test('at 200 % everything is still there', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await openPage(page);
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

test('forced colours keep what is refuted apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPage(page);
  await expect(page.locator('stemma-inspector').getByText('Refuted: a myth')).toBeVisible();
});

interface Look {
  /** All where left out. */
  readonly rules?: string[];
  /** A part of the explorer; the whole page where left out. */
  readonly within?: string;
}

/** Runs axe in the page itself: what drives it from outside takes several times as long. */
async function findings(page: Page, { rules, within }: Look = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const where = { include: within === undefined ? 'html' : { fromShadowDom: ['stemma-explorer', within] } };
  const { violations, passes } = await page.evaluate(
    async ([where, options]): Promise<axe.AxeResults> => {
      const { run } = (globalThis as unknown as { readonly axe: typeof axe }).axe;
      return run(where as axe.ContextObject, options);
    },
    [where, rules === undefined ? {} : { runOnly: rules }] as const,
  );
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`);
}
