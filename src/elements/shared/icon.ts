/** Line icons, stroked in the colour of the text around them. */
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, svg } from 'lit';
import type { IconName } from '../../look/index.ts';
import { ICONS, MARK, use } from '../../look/index.ts';
import { iconPart, iconShape } from './icon-shape.ts';

/** An icon of the given size in px; decoration only: the words beside it or the button's label say it. */
export function icon(name: IconName, size = 16): TemplateResult {
  return iconShape(ICONS[name], size);
}

/** The shapes of an icon, in a box of 24 by 24. */
export function iconParts(name: IconName): readonly SVGTemplateResult[] {
  return ICONS[name].map((each) => iconPart(each));
}

/** Stemma's mark. */
export function mark(size = 26): TemplateResult {
  return html`<svg class="icon" width=${size} height=${size} viewBox="0 0 24 24" aria-hidden="true">
    ${MARK.map(
      ({ d, stroke, strokeWidth, fill }) =>
        svg`<path d=${d} stroke=${use(stroke)} stroke-width=${strokeWidth} fill=${fill === undefined ? 'none' : use(fill)}
          stroke-linecap="round" stroke-linejoin="round" />`,
    )}
  </svg>`;
}
