/** Texts as a canvas measures them. */
import type { Ruler, TextStyle } from './measure.ts';

/** Most texts that a ruler remembers. */
const REMEMBERED = 5000;

/** A ruler for the fonts of a CSS `font-family`; `undefined` where there is no canvas to measure on. */
export function canvasRuler(family: string): Ruler | undefined {
  const context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  return context === null ? undefined : measured(context, family);
}

function measured(context: CanvasRenderingContext2D, family: string): Ruler {
  const widths = new Map<string, number>();
  const baselines = new Map<string, number>();
  let current = '';
  const set = (style: TextStyle): void => {
    const font = fontOf(style, family);
    if (font !== current) context.font = current = font; // setting it reads it, even where it is the same
  };
  return {
    family,
    width(text, style) {
      const key = `${String(style.size)} ${String(style.bold)} ${String(style.italic)} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      set(style);
      const { width } = context.measureText(text);
      if (widths.size > REMEMBERED) widths.clear();
      widths.set(key, width);
      return width;
    },
    baseline(style) {
      const key = `${String(style.size)} ${String(style.bold)}`;
      const known = baselines.get(key);
      if (known !== undefined) return known;
      set(style);
      // between the middle of small letters and that of capitals: to the eye, words stand in the middle there
      const small = context.measureText('x').actualBoundingBoxAscent;
      const capital = context.measureText('H').actualBoundingBoxAscent;
      const baseline = (small + capital) / 4;
      baselines.set(key, baseline);
      return baseline;
    },
  };
}

/** A CSS `font`. */
export function fontOf({ size, bold, italic }: TextStyle, family: string): string {
  return `${italic === true ? 'italic ' : ''}${bold === true ? '700' : '400'} ${String(size)}px ${family}`;
}
