/** What a reader sees without a click. */
import { expect, test } from '@playwright/test';
import { diagramStands, openPage, placeOf } from './support.ts';
import type { Box } from './support.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** The diagram at 1280 × 800, between the key and the panel. */
const CANVAS: Box = { x: 172, y: 52, width: 736, height: 748 };

const SAYS = [
  { id: 'citrix acquired xensource @2007', row: 'acquired 2007 XenSource' },
  { id: 'xen-project maintains xen', row: 'maintains Xen' },
  { id: 'hyper-v derived-from xen', row: 'derived from Xen myth' },
] as const;

test('shows that Citrix acquired XenSource, that the Xen Project maintains Xen, and the myth', async ({ page }) => {
  await openPage(page);
  for (const { id } of SAYS) {
    const words = await placeOf(page, 'claim', id);
    expect(words.width).toBeGreaterThan(20);
    expect(isInside(words, CANVAS)).toBe(true);
  }
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  for (const { row } of SAYS) await expect(page.locator('stemma-outline li', { hasText: row }).last()).toBeVisible();
});

test('shows the myth with everybody who denies it', async ({ page }) => {
  await openPage(page);
  const panel = page.locator('stemma-inspector');
  await expect(panel.getByText('Refuted: a myth')).toBeVisible();
  await expect(panel.getByText('3 refute', { exact: false })).toBeVisible();
  for (const speaker of ['Keith Ward', 'Mike Neil', 'Simon Crosby'])
    await expect(panel.getByRole('button', { name: speaker, exact: true }).first()).toBeAttached();
});

test('names are readable and no name lies on another', async ({ page }) => {
  await openPage(page);
  const ids = await page.evaluate(() => {
    const element = document.querySelector('stemma-explorer');
    if (element === null) return [];
    const { graph } = element.explorer.state;
    return [...graph.entities()].map((entity) => graph.entityIdOf(entity)).filter((id) => id !== 'keith-ward');
  });
  const places: Box[] = [];
  for (const id of ids) places.push(await placeOf(page, 'entity', id));
  expect(places).toHaveLength(23);
  for (const [index, a] of places.entries()) {
    expect(isInside(a, CANVAS)).toBe(true);
    for (const b of places.slice(index + 1)) expect(overlap(a, b)).toBe(false);
  }
});

test('asks nothing of any other server, and breaks no rule of its policy', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (globalThis as { violations?: string[] }).violations ??= [];
      (globalThis as { violations?: string[] }).violations?.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await openPage(page);
  await page.keyboard.press('/');
  await page.keyboard.type('who owns XenSource in 2008');
  await page.keyboard.press('Enter');
  await expect(page.locator('stemma-answer h2')).toHaveText('Citrix.');
  await page.getByRole('combobox', { name: 'Layout' }).selectOption('Layers');
  await diagramStands(page);
  expect(await page.evaluate(() => (globalThis as { violations?: string[] }).violations ?? [])).toEqual([]);
  const { origin } = new URL(page.url());
  expect(
    requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')),
  ).toEqual([]);
});

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
