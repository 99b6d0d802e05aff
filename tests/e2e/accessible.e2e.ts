/** No rule of axe is broken, in any view, theme or size. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { openPage } from './support.ts';

const VIEWS = [
  { name: 'diagram', hash: '' },
  { name: 'outline', hash: 'view=outline&entity=xen' },
  { name: 'answer', hash: 'ask=who owns XenSource in 2008' },
  { name: 'entity', hash: 'entity=xen' },
  { name: 'graph', hash: 'view=diagram' },
  { name: 'empty lens', hash: 'according-to=nobody' },
] as const;

for (const { name, hash } of VIEWS) {
  test(name, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openPage(page, hash);
    expect(await findings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    // nothing but colours has changed
    expect(await findings(page, { rules: ['color-contrast'] })).toEqual([]);
  });
}

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

async function findings(page: Page, { rules, within }: Look = {}): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  if (rules !== undefined) axe.withRules(rules);
  if (within !== undefined) axe.include({ fromShadowDom: ['stemma-explorer', within] });
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(' | ')}`);
}
