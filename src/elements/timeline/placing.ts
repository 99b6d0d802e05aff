/** Puts handles, band and sentence where they belong: positions are set by script, never in the template. */
import type { Span } from '../../../graph/index.ts';
import type { HandleName } from './handle.ts';
import type { Scale } from './scale.ts';

/** Between the handle and the sentence, px. */
const GAP = 14;

/** @param asOf the asked time; the handle waits at the end where none is asked for */
export function place(root: ParentNode, scale: Scale, asOf: Span | undefined, range: Span | undefined): void {
  const at = (day: number | undefined): number =>
    day === undefined ? scale.width : Math.min(scale.width, Math.max(0, scale.x(day)));
  const places: Readonly<Record<HandleName, number>> = {
    date: at(asOf === undefined ? undefined : (asOf.from + asOf.to) / 2),
    from: at(range?.from),
    to: at(range?.to),
  };
  for (const element of root.querySelectorAll<HTMLElement>('.handle')) {
    const name = element.dataset['handle'] as HandleName;
    element.style.left = px(places[name]);
  }
  const band = root.querySelector<HTMLElement>('.band');
  if (band !== null) {
    band.style.left = px(places.from);
    band.style.width = px(Math.max(0, places.to - places.from));
  }
  const sentence = root.querySelector<HTMLElement>('.sentence');
  if (sentence === null) return;
  const x = range === undefined ? places.date : places.to;
  const isRight = x + GAP + sentence.offsetWidth < scale.width;
  sentence.style.left = px(Math.max(0, isRight ? x + GAP : x - GAP - sentence.offsetWidth));
}

function px(length: number): string {
  return `${String(length)}px`;
}
