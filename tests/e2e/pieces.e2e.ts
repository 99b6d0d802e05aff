/** A page of which a piece of the code does not come: a server was changed meanwhile, or a network fails. */
import { expect, test } from '@playwright/test';
import { diagramStands } from './support.ts';

test('without the one that starts workers, layouts are worked out in the page', async ({ page }) => {
  await page.route(/\/start-[^/]*\.js/, (route) => route.abort());
  await page.goto('/#layout=layered');
  await diagramStands(page);
});

test('without the lanes, an embed of lineage says that it could not be drawn', async ({ page }) => {
  await page.route(/\/element-[^/]*\.js/, async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes('aria-roledescription="lineage"')) await route.abort();
    else await route.fulfill({ response });
  });
  await page.goto('/embed.html#data=browsers&layout=lineage');
  await page.locator('stemma-graph').click();
  await expect(page.getByRole('alert')).toContainText('This diagram could not be drawn.');
});
