/** Exploring the graph: by mouse, by touch, by keyboard alone; links, and the way back. */
import { expect, test } from '@playwright/test';
import { diagramStands, hashOf, heading, middle, openPage, placeOf } from './support.ts';

test.describe('by mouse', () => {
  test('a click on an entity opens its card, and one on a relation says who says so', async ({ page }) => {
    await openPage(page);
    const citrix = middle(await placeOf(page, 'entity', 'citrix'));
    await page.mouse.click(citrix.x, citrix.y);
    await expect(heading(page)).toHaveText('Citrix');
    expect(hashOf(page).get('entity')).toBe('citrix');
    const acquired = middle(await placeOf(page, 'claim', 'citrix acquired xensource @2007'));
    await page.mouse.click(acquired.x, acquired.y);
    await expect(heading(page)).toContainText('XenSource');
    await expect(page.locator('stemma-inspector')).toContainText('500 million USD');
    await expect(page.locator('stemma-inspector')).toContainText('Keith Ward');
  });

  test('the card leads from entity to claim to entity, and to what it is mistaken for', async ({ page }) => {
    await openPage(page, 'entity=xen');
    const panel = page.locator('stemma-inspector');
    await panel.getByRole('button', { name: 'XenSource company' }).click();
    await expect(heading(page)).toHaveText('XenSource');
    await panel.getByRole('button', { name: 'acquired by, 2007' }).click();
    await expect(heading(page)).toContainText('Citrix');
    await heading(page).getByRole('button', { name: 'Citrix' }).click();
    await expect(heading(page)).toHaveText('Citrix');
  });

  test('the key hides and shows, and says what is hidden', async ({ page }) => {
    await openPage(page);
    const row = page.locator('stemma-legend').getByRole('button', { name: /Licensing/ });
    await row.click();
    await expect(row).toHaveAttribute('aria-pressed', 'false');
    expect(hashOf(page).getAll('hide')).toEqual(['licensing']);
    await expect(page.getByRole('button', { name: 'Lens: 1 hidden' })).toBeVisible();
    await page.locator('stemma-legend').getByRole('button', { name: 'Show all' }).click();
    await expect(row).toHaveAttribute('aria-pressed', 'true');
  });

  test('the lens listens to one party, and is cleared in one click', async ({ page }) => {
    await openPage(page);
    await page.getByRole('button', { name: /^Lens:/ }).click();
    const lens = page.locator('stemma-lens');
    await lens.getByLabel('Microsoft').check();
    await expect(lens.getByText('2 claims in view')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lens: Microsoft' })).toBeVisible();
    await lens.getByRole('button', { name: 'Clear the lens' }).click();
    await expect(page.getByRole('button', { name: 'Lens: Everyone' })).toBeVisible();
  });

  test('a lens that leaves nothing says which part of it does, and offers the way back', async ({ page }) => {
    await openPage(page, 'according-to=nobody&as-of=2008&view=diagram');
    await expect(page.getByText('Nothing is in view under this lens')).toBeVisible();
    await page.getByRole('button', { name: /whoever says it/ }).click();
    await expect(page.getByText('Nothing is in view under this lens')).toBeHidden();
    expect(hashOf(page).get('as-of')).toBe('2008');
  });

  test('the outline is the same view: what is selected there is selected in the diagram', async ({ page }) => {
    await openPage(page);
    await page.getByRole('button', { name: 'Outline', exact: true }).click();
    const outline = page.locator('stemma-outline');
    await outline.getByRole('button', { name: 'Novell' }).first().click();
    await expect(heading(page)).toHaveText('Novell');
    await outline.getByRole('button', { name: 'All claims' }).click();
    await outline.getByRole('button', { name: 'Standing' }).click();
    await expect(outline.locator('tbody tr').first()).toContainText('refuted');
    await page.getByRole('button', { name: 'Diagram', exact: true }).click();
    await diagramStands(page);
    expect(hashOf(page).get('entity')).toBe('novell');
  });
});

test.describe('questions', () => {
  test('are completed, answered in words, and lead on', async ({ page }) => {
    await openPage(page);
    const field = page.getByRole('combobox', { name: /^Ask/ });
    await field.click();
    await field.fill('is hyper-v derived from x');
    await page.getByRole('option', { name: /^Xen codebase/ }).click();
    const answer = page.locator('stemma-answer');
    await expect(answer.locator('h2')).toHaveText('No.');
    await expect(answer).toContainText('Hyper-V is not derived from Xen');
    await expect(answer).toContainText('architecturally similar');
    expect(hashOf(page).get('ask')).toBe('Is hyper-v derived from Xen?');
    await answer.locator('section', { hasText: 'Ask next' }).getByRole('button').first().click();
    await expect(answer.locator('h2')).not.toHaveText('No.');
    await page.goBack();
    await expect(answer.locator('h2')).toHaveText('No.');
  });

  test('that name nothing known say what is near', async ({ page }) => {
    await openPage(page);
    await page.getByRole('combobox', { name: /^Ask/ }).fill('who owns zzyzx');
    await page.getByRole('combobox', { name: /^Ask/ }).press('Enter');
    await expect(page.locator('stemma-answer')).toContainText('zzyzx');
  });

  test('a name is found and selected', async ({ page }) => {
    await openPage(page);
    await page.getByRole('combobox', { name: /^Ask/ }).fill('redmond');
    await page.getByRole('combobox', { name: /^Ask/ }).press('Enter');
    await expect(heading(page)).toHaveText('Microsoft');
  });

  test('can be copied with their citations', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPage(page, 'ask=who owns XenSource in 2008');
    await page.getByRole('button', { name: 'Copy with citation' }).click();
    await expect(page.getByText('Answer copied')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('Citrix acquired XenSource in 2007');
    expect(text).toContain('[1] Keith Ward, “Xen and the Art of Demystification”');
    expect(text).toContain('#');
  });
});

test.describe('by keyboard alone', () => {
  test('the graph is explored: question, diagram, panel, outline', async ({ page }) => {
    await openPage(page);
    await page.keyboard.press('/');
    await page.keyboard.type('xen project');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Xen Project');

    await page.keyboard.press('F6');
    const diagram = page.getByRole('application');
    await expect(diagram).toBeFocused();
    await page.keyboard.press('Home');
    await expect(page.locator('stemma-graph [role=status]')).toContainText(/Xen|Hyper-V/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const said = await page.locator('stemma-graph [role=status]').textContent();
    expect(said).toMatch(/Relation \d+ of \d+/);
    await page.keyboard.press('Enter');
    const name = (said ?? '').split(',')[0] ?? '';
    await expect(heading(page)).toContainText(name);

    await page.keyboard.press('F6');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const inPanel = await page.evaluate(
      () => document.querySelector('stemma-explorer')?.shadowRoot?.activeElement?.localName,
    );
    expect(inPanel).toBe('stemma-inspector');

    await page.keyboard.press('Escape');
    await expect(page.locator('stemma-inspector')).toContainText('About this graph');
  });

  test('the first stop of the page skips to the outline', async ({ page }) => {
    await openPage(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Skip to the outline' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('stemma-outline')).toBeVisible();
    expect(
      await page.evaluate(() => document.querySelector('stemma-explorer')?.shadowRoot?.activeElement?.localName),
    ).toBe('stemma-outline');
  });

  test('the sheet of keys opens and closes', async ({ page }) => {
    await openPage(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys and signs' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Keys and signs' })).toBeHidden();
  });
});

test.describe('links', () => {
  test('a link to a claim opens it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPage(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    await other.goto(link);
    await expect(heading(other)).toContainText('Hyper-V is derived from Xen');
    await other.close();
  });

  test('the way back leads through what was selected', async ({ page }) => {
    await openPage(page);
    const panel = page.locator('stemma-inspector');
    await panel.getByRole('button', { name: 'Microsoft develops Hyper-V' }).click();
    await expect(heading(page)).toContainText('Microsoft develops Hyper-V');
    await heading(page).getByRole('button', { name: 'Microsoft' }).click();
    await expect(heading(page)).toHaveText('Microsoft');
    await page.goBack();
    await expect(heading(page)).toContainText('Microsoft develops Hyper-V');
    await page.goBack();
    await expect(heading(page)).toContainText('Hyper-V is derived from Xen');
    await page.goForward();
    await expect(heading(page)).toContainText('Microsoft develops Hyper-V');
  });

  test('to what is not there say so', async ({ page }) => {
    await openPage(page, 'entity=nobody');
    await expect(page.locator('stemma-inspector')).toContainText('There is no entity');
  });

  test('to a data set that is not there say which are', async ({ page }) => {
    await page.goto('/#data=atlantis');
    await expect(page.getByRole('alert').first()).toContainText('atlantis');
    await expect(page.getByRole('alert').first()).toContainText('xen');
  });
});
