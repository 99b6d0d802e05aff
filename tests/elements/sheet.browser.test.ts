/** `<stemma-sheet>` under a finger and a mouse. */
import { afterEach, expect, test, vi } from 'vitest';
import type { SheetElement } from '../../src/elements/explorer/sheet.ts';
import { clear } from './hands.ts';
import { settled } from './mounted.ts';

afterEach(clear);

/** A sheet in a room of 600 px, with a button in it. */
async function sheet(): Promise<{ element: SheetElement; handle: HTMLElement; inside: HTMLElement }> {
  const element = document.createElement('stemma-sheet');
  const inside = document.createElement('button');
  const room = document.createElement('div');
  room.style.cssText = 'position: relative; height: 600px';
  element.append(inside);
  room.append(element);
  document.body.append(room);
  await settled(element);
  const handle = element.shadowRoot?.querySelector<HTMLElement>('.handle');
  if (!handle) throw new Error('The sheet has no handle.');
  return { element, handle, inside };
}

function draw(handle: HTMLElement, by: number): void {
  const { top } = handle.getBoundingClientRect();
  for (const [type, clientY] of [
    ['pointerdown', top],
    ['pointermove', top - by],
    ['pointerup', top - by],
  ] as const)
    handle.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientY, bubbles: true }));
}

const click = (): MouseEvent => new MouseEvent('click', { bubbles: true, composed: true, detail: 1 });

test('a press in it is heard after a finger drew it up, which ends without a click', async () => {
  const { element, handle, inside } = await sheet();
  const heard = vi.fn();
  inside.addEventListener('click', heard);
  draw(handle, 400);
  expect(element.detent).toBe('full');
  inside.dispatchEvent(click());
  expect(heard).toHaveBeenCalledOnce();
});

test('the click that ends a drag of the mouse is no press, and the next one is', async () => {
  const { element, handle } = await sheet();
  draw(handle, 400);
  handle.dispatchEvent(click());
  expect(element.detent).toBe('full');
  handle.dispatchEvent(click());
  expect(element.detent).toBe('peek');
});
