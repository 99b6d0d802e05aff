/** Lineage along time and the strip of time in the built page: by mouse, by keyboard and by touch. */
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { Box } from './support.ts';
import { hashOf, heading } from './support.ts';

/** Opens a lineage and waits until its tracks are drawn and stay where they are. */
async function openLineage(page: Page, hash: string): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`/#${hash}`);
  let before: Box | undefined;
  await expect
    .poll(async () => {
      const place = await trackOf(page, 'chrome');
      const isSame = place !== undefined && JSON.stringify(place) === JSON.stringify(before);
      before = place;
      return isSame;
    })
    .toBe(true);
  expect(errors).toEqual([]);
}

/** Where a track is on the screen. */
function trackOf(page: Page, id: string): Promise<Box | undefined> {
  return page.evaluate((entity) => {
    const lanes = document.querySelector('stemma-explorer')?.shadowRoot?.querySelector('stemma-lanes');
    const place = lanes?.place(entity);
    return place && { x: place.x, y: place.y, width: place.width, height: place.height };
  }, id);
}

async function middleOf(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = (await trackOf(page, id)) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

const descent = (page: Page) => page.locator('stemma-lanes .descent');

test('by mouse: a track is clicked, shown alone and folded; a date is dragged and taken back', async ({ page }) => {
  await openLineage(page, 'data=browsers&layout=lineage');
  const { x, y } = await middleOf(page, 'edge');
  await page.mouse.click(x, y);
  await expect(descent(page)).toContainText('Edge ← Chrome');
  await expect(heading(page)).toHaveText('Edge');
  await page.getByRole('button', { name: 'Only ancestors' }).click();
  await expect(page.getByRole('application', { name: 'Lineage: 2 tracks, 1 link' })).toBeVisible();
  await page.getByRole('button', { name: 'Everything', exact: true }).last().click();
  const chrome = await middleOf(page, 'chrome');
  await page.mouse.click(chrome.x, chrome.y);
  await page.getByRole('button', { name: /^Fold \d/ }).click();
  await expect(page.getByRole('button', { name: /^Unfold \d/ })).toBeVisible();
  const strip = (await page.locator('stemma-timeline .track').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(strip.x + strip.width * 0.9, strip.y + 30);
  await page.mouse.down();
  await page.mouse.move(strip.x + strip.width * 0.6, strip.y + 30, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => hashOf(page).get('as-of')).toMatch(/^\d{4}-\d\d-\d\d$/);
  await expect(page.locator('stemma-timeline .sentence')).toContainText(/begin|end/);
  await page.getByRole('button', { name: 'All of time' }).click();
  await expect.poll(() => hashOf(page).get('as-of')).toBeNull();
});

test('by keyboard: from question to tracks to the strip; between two dates; the tree says the same', async ({
  page,
}) => {
  await openLineage(page, 'data=browsers&layout=lineage');
  await page.keyboard.press('/');
  await page.keyboard.type('edge');
  await page.keyboard.press('Enter');
  await expect(descent(page)).toContainText('Edge ← Chrome');
  await page.keyboard.press('F6');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Chrome');
  await page.locator('stemma-timeline .handle').focus();
  await page.keyboard.press('Home');
  await expect.poll(() => hashOf(page).get('as-of')).toMatch(/^19/);
  await page.getByRole('button', { name: 'Between two dates' }).press('Enter');
  await expect.poll(() => hashOf(page).get('as-of')).toMatch(/^19.*\/20/);
  await page.locator('stemma-timeline .sentence').press('Enter');
  await expect(page.locator('stemma-timeline .list')).toContainText('Chrome began');
  await page.getByRole('button', { name: 'Outline', exact: true }).press('Enter');
  await page.getByRole('treeitem', { name: 'Chrome', exact: true }).press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Samsung Browser');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('by touch: time runs down, a tap selects, the strip is in the sheet', async ({ page }) => {
    await openLineage(page, 'data=browsers&layout=lineage');
    const chrome = await trackOf(page, 'chrome');
    expect(chrome?.height ?? 0).toBeGreaterThan(chrome?.width ?? 0);
    const { x, y } = await middleOf(page, 'chrome');
    await page.touchscreen.tap(x, y);
    await expect(heading(page)).toHaveText('Chrome');
    await page.getByRole('button', { name: 'Time', exact: true }).tap();
    await page.getByRole('button', { name: 'Previous change' }).tap();
    await expect.poll(() => hashOf(page).get('as-of')).toMatch(/^\d{4}/);
    await expect(page.locator('stemma-timeline .list')).toBeVisible();
  });
});
