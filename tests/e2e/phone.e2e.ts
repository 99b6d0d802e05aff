/** The phone: diagram above, sheet below, everything by touch. */
import { expect, test } from '@playwright/test';
import { heading, middle, openPage, placeOf } from './support.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('a tap selects, and the sheet shows it', async ({ page }) => {
  await openPage(page);
  await expect(heading(page)).toContainText('Hyper-V is derived from Xen');
  const { x, y } = middle(await placeOf(page, 'entity', 'citrix'));
  await page.touchscreen.tap(x, y);
  await expect(heading(page)).toHaveText('Citrix');
});

test('six entities or fewer are shown, and all on demand', async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole('application', { name: /6 entities/ })).toBeVisible();
  await page.getByRole('button', { name: 'All 24' }).tap();
  await expect(page.getByRole('application', { name: /23 entities/ })).toBeVisible();
});

test('the sheet is drawn up and down, and what can be pressed is 44 px high', async ({ page }) => {
  await openPage(page);
  const sheet = page.locator('stemma-sheet');
  const height = async (): Promise<number> => (await sheet.boundingBox())?.height ?? 0;
  const half = await height();
  expect(half).toBeGreaterThan(330);
  await page.getByRole('button', { name: /Height of the panel/ }).tap();
  await expect.poll(height).toBeGreaterThan(half + 200);
  await page.getByRole('button', { name: /Height of the panel/ }).tap();
  await expect.poll(height).toBeLessThan(110);
  // drawn by a finger, and what is pressed next is pressed
  const handle = await page.getByRole('button', { name: /Height of the panel/ }).boundingBox();
  const { x, y } = middle(handle ?? { x: 0, y: 0, width: 0, height: 0 });
  const touch = await page.context().newCDPSession(page);
  const finger = (type: 'touchStart' | 'touchMove' | 'touchCancel', to?: number) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: to === undefined ? [] : [{ x, y: to }] });
  await finger('touchStart', y);
  await finger('touchMove', y - 80);
  await finger('touchMove', 90);
  await finger('touchCancel'); // without the momentum that would take the next press for its end
  await expect.poll(height).toBeGreaterThan(half + 200);
  await page.locator('stemma-inspector').getByRole('button', { name: 'Hyper-V', exact: true }).first().tap();
  await expect(heading(page)).toHaveText('Hyper-V');
  for (const button of await page.locator('stemma-inspector footer button').all())
    expect((await button.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
});

test('key, lens and the rest are within reach', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'Key', exact: true }).tap();
  await expect(page.locator('stemma-legend')).toBeVisible();
  await page.getByRole('button', { name: 'Everyone', exact: true }).tap();
  await page.locator('stemma-lens').getByLabel('Microsoft').tap();
  await expect(page.getByRole('button', { name: 'Microsoft', exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).tap();
  await page.getByRole('button', { name: 'Outline', exact: true }).tap();
  await expect(page.locator('stemma-outline')).toBeVisible();
});

test('on a tablet, and on a phone that lies, nothing lies over what can be pressed; an answer is not left under a keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1180, height: 820 });
  await openPage(page, 'as-of=2007');
  const fit = page.getByRole('button', { name: 'Fit' });
  await fit.tap();
  await page.getByRole('button', { name: 'All of time' }).tap();
  await page.setViewportSize({ width: 667, height: 375 });
  await page.locator('stemma-inspector').getByRole('button', { name: 'Does Citrix control Xen Project?' }).tap();
  await page.locator('stemma-answer').getByRole('button', { name: 'Close' }).tap();
  await fit.tap();
  const field = page.getByRole('combobox');
  await field.fill('who owns XenSource in 2008');
  await field.press('Enter');
  await expect(page.locator('stemma-answer h2')).toHaveText('Citrix.');
  await expect(field).not.toBeFocused();
});

test('a tablet held upright shows all of the diagram, above what is said', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await openPage(page);
  await expect(page.getByRole('application', { name: /23 entities/ })).toBeVisible();
  const sheet = await page.locator('stemma-sheet').boundingBox();
  for (const id of ['simon-crosby', 'mike-neil', 'parallels', 'vmware', 'gpl-2.0']) {
    const { x, y, width, height } = await placeOf(page, 'entity', id);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(820);
    expect(y + height).toBeLessThan(sheet?.y ?? 0);
  }
});

test('nothing is wider than the window; paper has all of the panel, and nothing to press', async ({ page }) => {
  await openPage(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await page.emulateMedia({ media: 'print' });
  const card = page.locator('stemma-inspector .card');
  expect(await card.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  for (const pressed of ['.chips', '.handle', 'stemma-search', 'stemma-inspector footer'])
    await expect(page.locator(pressed)).toBeHidden();
});

test('a menu that a long press opens stays when the finger is lifted, and goes with a press beside it', async ({
  page,
}) => {
  await openPage(page);
  const at = middle(await placeOf(page, 'entity', 'citrix'));
  const touch = await page.context().newCDPSession(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  const menu = page.getByRole('menu', { name: 'Citrix' });
  await expect(menu).toBeVisible();
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(menu).toHaveAttribute('popover', 'auto'); // as it is once no finger holds it
  await expect(menu).toBeVisible();
  await page.touchscreen.tap(370, 380);
  await expect(menu).toBeHidden();
});
