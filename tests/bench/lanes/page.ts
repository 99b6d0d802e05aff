/** The page of the benchmark: lanes of a history that is handed over, and a hand that pans and zooms them frame by frame. */
import type { Fragment } from '../../../graph/index.ts';
import { LanesElement } from '../../../src/elements/lanes/element.ts';
import { Explorer } from '../../../src/explorer/index.ts';

customElements.define('stemma-lanes', LanesElement);

const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });

let canvas: HTMLElement;

/** Resolves when the lanes are drawn. */
async function show(fragment: Fragment): Promise<void> {
  const explorer = new Explorer();
  explorer.dispatch({ type: 'arrived', layer: { source: 'bench', title: 'A benchmark', fragment } });
  const element = new LanesElement();
  element.explorer = explorer;
  Object.assign(element.style, { position: 'fixed', inset: '0', width: 'auto', height: 'auto' });
  const ready = new Promise((resolve) => {
    element.addEventListener('stemma-ready', resolve, { once: true });
  });
  document.body.append(element);
  await ready;
  canvas = element.shadowRoot?.querySelector<HTMLElement>('.canvas') ?? element;
  await frame();
}

function at(type: string, x: number, y: number, more: PointerEventInit = {}): PointerEvent {
  return new PointerEvent(type, {
    bubbles: true,
    composed: true,
    cancelable: true,
    pointerId: 1,
    isPrimary: true,
    pointerType: 'mouse',
    button: 0,
    buttons: 1,
    clientX: x,
    clientY: y,
    ...more,
  });
}

/** Drags to and fro; each frame is one move. */
async function pan(frames: number): Promise<void> {
  canvas.dispatchEvent(at('pointerdown', 640, 400));
  for (let index = 1; index <= frames; index++) {
    const way = Math.sin((index / frames) * 2 * Math.PI);
    canvas.dispatchEvent(at('pointermove', 640 + way * 300, 400 + way * 200));
    await frame();
  }
  canvas.dispatchEvent(at('pointerup', 640, 400, { buttons: 0 }));
}

/** In for the one half of the frames, out for the other. */
async function zoom(frames: number): Promise<void> {
  for (let index = 0; index < frames; index++) {
    const deltaY = index < frames / 2 ? -24 : 24;
    canvas.dispatchEvent(
      new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, clientX: 640, clientY: 400, deltaY }),
    );
    await frame();
  }
}

Object.assign(globalThis, { bench: { show, pan, zoom } });
