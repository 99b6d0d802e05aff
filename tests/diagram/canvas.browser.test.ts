/** The canvas when pictures follow each other faster than the frames that show them. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Canvas } from '../../src/diagram/canvas.ts';
import { pageStyle } from '../../src/diagram/colors.ts';
import { diff } from '../../src/diagram/diff.ts';
import type { Drawing } from '../../src/drawing/index.ts';
import { NOTHING } from '../../src/drawing/index.ts';
import { drawn, sceneFrom } from './drawings.ts';

const errors: string[] = [];
const noted = ({ message }: ErrorEvent): void => void errors.push(message);

afterEach(() => {
  window.removeEventListener('error', noted);
  document.body.replaceChildren();
  errors.length = 0;
});

function canvas(): Canvas {
  const box = document.createElement('div');
  box.style.cssText = 'position: relative; width: 400px; height: 300px';
  document.body.append(box);
  const made = new Canvas(box);
  made.restyle(pageStyle(box), { names: true, words: true });
  return made;
}

const twoFrames = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

function rendered(on: Canvas): Promise<unknown> {
  return new Promise((resolve) => on.cy.one('render', resolve));
}

describe('what is taken away before the frame that would have shown it', () => {
  test.each(['acquired', 'likeness', 'derived-from'])('breaks nothing: %s', async (relation) => {
    window.addEventListener('error', noted);
    const warned = vi.spyOn(console, 'warn');
    const made = canvas();
    const [few, many] = [
      drawn(sceneFrom([`a ${relation} b`])),
      drawn(sceneFrom([`a ${relation} b`, `b ${relation} c`])),
    ];
    const show = (from: Drawing, to: Drawing): void => {
      made.draw(to, diff(from, to), () => ({ x: 0, y: 0 }));
    };
    show(NOTHING, many);
    made.compose(new Map(), new Map());
    show(many, few);
    show(few, NOTHING);
    await rendered(made);
    show(NOTHING, few);
    await rendered(made);
    expect(errors).toEqual([]);
    expect(warned).not.toHaveBeenCalled();
    expect(made.edge('e0')).toBeDefined();
    expect(made.edge('e1')).toBeUndefined();
    made.destroy();
  });
});

test('nothing is drawn before it was composed', async () => {
  const made = canvas();
  const drawing = drawn(sceneFrom(['a acquired b']));
  let frames = 0;
  made.draw(drawing, diff(NOTHING, drawing), () => ({ x: 0, y: 0 }));
  made.cy.on('render', () => (frames += 1));
  await twoFrames();
  expect(frames).toBe(0);
  made.compose(new Map(), new Map());
  await rendered(made);
  made.destroy();
});

test('what moves is at its very place in the end, or where the next move takes it', async () => {
  const made = canvas();
  const drawing = drawn(sceneFrom(['a acquired b']));
  made.draw(drawing, diff(NOTHING, drawing), () => ({ x: 0.1, y: 0.7 }));
  const [a = '', b = ''] = drawing.nodes.keys();
  const first = made.move(new Map([[a, { x: 300.3, y: -5 }]]), true);
  await made.move(new Map([[b, { x: 33.3, y: 60 }]]), true);
  await first;
  expect(made.position(b)).toEqual({ x: 33.3, y: 60 });
  expect(made.position(a).x).toBeLessThan(300);
  await made.move(new Map([[a, { x: 1, y: 2 }]]), false);
  expect(made.position(a)).toEqual({ x: 1, y: 2 });
  made.destroy();
});

test.each([
  ['few', 1],
  ['many, once they rest', 110], // drawn from textures at first
])('at any zoom, what is seen is as sharp as a picture that is saved: %s', async (_, claims) => {
  const made = canvas();
  const drawing = drawn(
    sceneFrom(Array.from({ length: claims }, (_, each) => `a${String(each)} acquired b${String(each)}`)),
  );
  let placed = 0;
  made.draw(drawing, diff(NOTHING, drawing), () => ({
    x: 30 + (placed % 9) * 50,
    y: 30 + Math.floor(placed++ / 9) * 13,
  }));
  made.compose(new Map(), new Map());
  await rendered(made);
  made.cy.viewport({ zoom: 0.83, pan: { x: 13.4, y: 7.7 } });
  await expect.poll(async () => mostApart(seenOf(made), await savedOf(made))).toBeLessThan(4);
  made.destroy();
});

/** The pixels of the canvas that nodes and lines are on. */
function seenOf({ cy }: Canvas): ImageData {
  const canvas = cy.container()?.querySelector<HTMLCanvasElement>('[data-id=layer2-node]');
  return pixelsOf(canvas ?? document.createElement('canvas'));
}

async function savedOf({ cy }: Canvas): Promise<ImageData> {
  const blob = await cy.png({ output: 'blob-promise', scale: devicePixelRatio });
  return pixelsOf(await createImageBitmap(blob));
}

function pixelsOf(picture: HTMLCanvasElement | ImageBitmap): ImageData {
  const copy = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  copy?.drawImage(picture, 0, 0);
  return copy?.getImageData(0, 0, picture.width, picture.height) ?? new ImageData(1, 1);
}

/** How far two pictures are apart where they are most so, of 255. */
function mostApart(a: ImageData, b: ImageData): number {
  if (a.width !== b.width || !a.data.some((value) => value > 0)) return 255;
  return a.data.reduce((most, value, at) => Math.max(most, Math.abs(value - (b.data[at] ?? 0))), 0);
}
