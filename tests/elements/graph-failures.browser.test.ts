/** What a reader is told when the diagram cannot do what was asked for. */
import { afterEach, expect, test } from 'vitest';
import { owner } from '../support/graphs.ts';
import { box, menuOf, mounted } from './graph/mounted.ts';
import { clear, part, press } from './hands.ts';

afterEach(clear);

test('a picture that cannot be made is said, with the reason', async () => {
  const { element } = await mounted(owner());
  const reason = 'The picture is too large for this browser to make.';
  Object.assign(element.diagram ?? {}, { png: () => Promise.reject(new RangeError(reason)) });
  press(box(element), 'F10', { shiftKey: true });
  const items = [...(await menuOf(element)).querySelectorAll<HTMLElement>('[role=menuitem]')];
  items.find(({ textContent }) => textContent.includes('picture'))?.click();
  await expect.poll(() => part(element, '[role=status]').textContent).toBe(reason);
});
