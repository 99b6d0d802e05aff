/** What the end-to-end tests share: opening the page, waiting for the diagram, finding things in it. */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Opens the page and waits until the diagram stands. Any error of the page fails the test that opened it. */
export async function openPage(page: Page, hash = ''): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('close', () => expect(errors).toEqual([]));
  await page.goto(hash === '' ? '/' : `/#${hash}`);
  await expect(page.locator('stemma-explorer')).toHaveAttribute('data', /./);
  if (!hash.includes('view=outline')) await diagramStands(page);
  expect(errors).toEqual([]);
}

/** Waits until everything in the diagram is in its place, and nothing is on its way in the next frames either. */
export async function diagramStands(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const stands = (): boolean => {
      const graph = document.querySelector('stemma-explorer')?.shadowRoot?.querySelector('stemma-graph');
      return graph?.matches(':state(ready):not(:state(moving), :state(arranging))') === true;
    };
    for (let frames = 0; frames < 3; frames = stands() ? frames + 1 : 0)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where an entity, or the words of a claim, are on the screen. */
export async function placeOf(page: Page, type: 'entity' | 'claim', id: string): Promise<Box> {
  const place = await page.evaluate(
    ({ type, id }) => {
      const element = document.querySelector('stemma-explorer');
      const diagram = element?.shadowRoot?.querySelector('stemma-graph')?.diagram;
      if (element === null || diagram === undefined) return undefined;
      const { graph } = element.explorer.state;
      const key = type === 'entity' ? `n${graph.entityNumber(id)}` : `e${graph.claimNumber(id)}`;
      const place = diagram.place(key);
      return place && { x: place.x, y: place.y, width: place.width, height: place.height };
    },
    { type, id },
  );
  if (place === undefined) throw new Error(`${type} ${id} is not in the diagram.`);
  return place;
}

/** The middle of a box. */
export function middle({ x, y, width, height }: Box): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The part of the address after `#`, as keys and values. */
export function hashOf(page: Page): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}

/** The heading of the panel at the side. */
export const heading = (page: Page) => page.locator('stemma-inspector h2');
