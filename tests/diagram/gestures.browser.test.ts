/** Gestures in a box, and what they have their target do. */
import { expect, test } from 'vitest';
import { Gestures } from '../../src/diagram/gestures.ts';

test('what a finger drags is dropped when a second finger comes, and not once more', () => {
  const box = document.createElement('div');
  const done: string[] = [];
  const gestures = new Gestures(box, {
    hit: () => 'thing',
    draggable: () => true,
    tap: () => void done.push('tap'),
    open: () => void done.push('open'),
    hover: () => undefined,
    menu: () => void done.push('menu'),
    pan: () => undefined,
    zoom: () => undefined,
    drag: () => void done.push('drag'),
    drop: () => void done.push('drop'),
  });
  const finger = (type: string, pointerId: number, clientX: number): void =>
    void box.dispatchEvent(new PointerEvent(`pointer${type}`, { pointerId, clientX, pointerType: 'touch' }));
  finger('down', 1, 20);
  finger('move', 1, 60);
  finger('down', 2, 200);
  expect(done).toEqual(['drag', 'drop']);
  finger('up', 2, 200);
  finger('up', 1, 60);
  expect(done).toEqual(['drag', 'drop']);
  gestures.destroy();
});
