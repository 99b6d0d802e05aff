/** One's own data in the page: dropped, added and taken away, exported and opened again; what links may ask for. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { hashOf, openPage } from './support.ts';

const DEALS = 'acquirer;acquired;date\nCitrix;Acme;2009\nIBM;Red Hat;2019\nBad;row\n';

/** Drops a file on the explorer, as a reader does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    [name, text] as const,
  );
  const explorer = page.locator('stemma-explorer');
  await explorer.dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.getByText('Drop to see what is in it')).toBeVisible();
  await explorer.dispatchEvent('drop', { dataTransfer: transfer });
}

/** What the graph holds: ids of entities, and of claims with their evidence. */
const contentsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { graph } = document.querySelector('stemma-explorer')?.explorer.state ?? {};
    if (graph === undefined) return [];
    const entities = [...graph.entities()].map((entity) => JSON.stringify(graph.entity(entity)));
    const claims = [...graph.claims()].map((claim) => JSON.stringify(graph.claim(claim)));
    return [...entities, ...claims].sort();
  });

test('a file is dropped, looked at, added without what is faulty, and taken away: the graph is as before', async ({
  page,
}) => {
  await openPage(page);
  const before = await contentsOf(page);
  await drop(page, 'deals.csv', DEALS);
  const dialog = page.getByRole('dialog', { name: 'deals.csv' });
  await page.keyboard.press('Escape'); // the dialog goes, and nothing below it
  await expect(dialog).toBeHidden();
  await expect(page.locator('stemma-inspector h2')).toContainText('Hyper-V is derived from Xen');
  await drop(page, 'deals.csv', DEALS);
  await expect(dialog.getByText('By the mapping “Who acquired whom”')).toBeVisible();
  await expect(dialog.getByText('line 4')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Open as a new graph' })).toBeDisabled();
  await dialog.getByLabel('Leave out 1 faulty item').check();
  await dialog.getByRole('button', { name: 'Add to Xen, demystified' }).click();
  await expect(page.getByText('2 entities and 2 claims were added')).toBeVisible();

  await page.getByRole('button', { name: 'Xen, demystified' }).click();
  await page.getByRole('button', { name: 'About this graph' }).click();
  const layers = page.locator('stemma-layers');
  await layers.getByRole('button', { name: 'Take deals.csv away' }).click();
  await expect(layers.getByRole('button', { name: 'Add it' })).toBeVisible();
  expect(await contentsOf(page)).toEqual(before);
  await layers.getByRole('button', { name: 'Add it' }).click();
  await expect(layers.getByRole('button', { name: 'Take deals.csv away' })).toBeVisible();
});

test('what is exported opens as the same graph; the address names the file, and leads back to it', async ({ page }) => {
  await openPage(page);
  const before = await contentsOf(page);
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Format').selectOption('stemma-json');
  await expect(dialog.getByText('nothing is lost')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save' }).click(),
  ]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  const text = await readFile(await download.path(), 'utf8');
  await drop(page, 'own.stemma.json', text);
  await page.getByRole('button', { name: 'Open as a new graph' }).click();
  await expect.poll(() => hashOf(page).get('file')).toBe('own.stemma.json');
  expect((await contentsOf(page)).filter((each) => !each.includes('"evidence"'))).toEqual(
    before.filter((each) => !each.includes('"evidence"')),
  );
  expect(await contentsOf(page)).toHaveLength(before.length);
  await page.reload();
  await expect(page.getByText('This link is about a file')).toBeVisible();
  await page.getByRole('button', { name: 'Open Xen, demystified' }).click();
  await expect(page.locator('stemma-explorer')).toHaveAttribute('data', 'xen');
});

test('a link that names another host asks nothing of it before the reader agrees', async ({ page }) => {
  const asked: string[] = [];
  await page.route('https://elsewhere.example/**', (route) => {
    asked.push(route.request().url());
    const headers = { 'access-control-allow-origin': '*', 'content-type': 'text/csv' };
    return route.fulfill({ body: 'source,target\na,b\n', headers });
  });
  await page.goto('/#src=https%3A%2F%2Felsewhere.example%2Fgraph.csv');
  await expect(page.getByText('This link wants to load data from elsewhere.example')).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Fetch it from elsewhere.example' }).click();
  await expect(page.getByRole('dialog', { name: 'graph.csv' }).getByText('Related to', { exact: true })).toBeVisible();
  expect(asked).toHaveLength(1);
  await page.getByRole('button', { name: 'Open as a new graph' }).click();
  await expect.poll(() => hashOf(page).get('src')).toBe('https://elsewhere.example/graph.csv');
  for (const bad of ['javascript:alert(1)', '//x', 'https://u:p@elsewhere.example/x']) {
    await page.goto('about:blank');
    await page.goto(`/#src=${encodeURIComponent(bad)}`);
    await expect(page.getByText('This link cannot be followed')).toBeVisible();
  }
  expect(asked).toHaveLength(1);
});
