/** The colours that hold where the diagram stands: read from the page's style, for a canvas that knows no CSS. */
import type { Token } from '../look/index.ts';
import { ownProperty, PALETTE, TOKENS, use } from '../look/index.ts';

/** Each colour as `rgb(…)` or `#…`. */
export type Colors = Readonly<Record<Token, string>>;

/** What the canvas needs to know of the page's style. */
export interface PageStyle {
  readonly colors: Colors;
  readonly fontFamily: string;
  /** Things appear where they are, without moving there. */
  readonly still: boolean;
}

/** Reads colours, font and preferences at an element. Costs one recalculation of the page's style. */
export function pageStyle(element: HTMLElement): PageStyle {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const style = getComputedStyle(probe);
  const colors = {} as Record<Token, string>;
  for (const token of TOKENS) {
    // a custom property is handed out as it was written; a real property comes computed
    probe.style.color = `var(${ownProperty(token)}, ${PALETTE[token].light})`;
    colors[token] = plain(style.color);
  }
  probe.remove();
  const fontFamily = getComputedStyle(element).fontFamily || 'sans-serif';
  return { colors, fontFamily, still: matchMedia('(prefers-reduced-motion: reduce)').matches };
}

/** A computed colour in a form that the canvas library reads: it knows `rgb()` and not `oklch()` or `color()`. */
function plain(color: string): string {
  if (/^rgba?\(/.test(color)) return color;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return '#808080';
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${String(red)}, ${String(green)}, ${String(blue)})`;
}

/** A colour over another, as if it let so much of it through. Both as `rgb(…)` or `#rrggbb`. */
export function mixed(above: string, below: string, opacity: number): string {
  const [top, bottom] = [channelsOf(above), channelsOf(below)];
  const channels = top.map((value, index) => Math.round(value * opacity + (bottom[index] ?? 0) * (1 - opacity)));
  return `rgb(${channels.join(', ')})`;
}

function channelsOf(color: string): readonly number[] {
  if (color.startsWith('#')) return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}

/**
 * Calls back when a colour changes, whatever changed it: the system's preference, the page's scheme, a class or a custom
 * property further up. A transition of next to no length on an unseen element starts when its colour changes.
 *
 * @returns a function that ends the watch
 */
export function watchColors(element: HTMLElement, changed: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const probe = document.createElement('span');
  probe.setAttribute('aria-hidden', 'true');
  Object.assign(probe.style, {
    position: 'absolute',
    width: '0',
    height: '0',
    visibility: 'hidden',
    // all of them in one property
    boxShadow: TOKENS.map((token) => `0 0 ${use(token)}`).join(', '),
    transitionProperty: 'box-shadow',
    transitionDuration: '1ms',
    forcedColorAdjust: 'none',
  });
  element.append(probe);
  probe.addEventListener('transitionrun', changed, { signal });
  for (const query of ['(prefers-reduced-motion: reduce)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', changed, { signal });
  return () => {
    ending.abort();
    probe.remove();
  };
}
