/** Line icons from their parts, stroked in the colour of the text around them. */
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, svg } from 'lit';
import type { Icon, IconPart } from '../../look/index.ts';

/** An icon of the given size in px; decoration only: the words beside it or the button's label say it. */
export function iconShape(icon: Icon, size = 16): TemplateResult {
  return html`<svg
    class="icon"
    width=${size}
    height=${size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${icon.map((each) => iconPart(each))}
  </svg>`;
}

/** One of the shapes of an icon, in a box of 24 by 24. */
export function iconPart([tag, attributes]: IconPart): SVGTemplateResult {
  const at = (name: string): string => String(attributes[name] ?? 0);
  switch (tag) {
    case 'path':
      return svg`<path d=${at('d')} />`;
    case 'circle':
      return svg`<circle cx=${at('cx')} cy=${at('cy')} r=${at('r')} />`;
    case 'line':
      return svg`<line x1=${at('x1')} y1=${at('y1')} x2=${at('x2')} y2=${at('y2')} />`;
    case 'rect':
      return svg`<rect x=${at('x')} y=${at('y')} width=${at('width')} height=${at('height')} rx=${at('rx')} />`;
    case 'polyline':
      return svg`<polyline points=${at('points')} />`;
    case 'polygon':
      return svg`<polygon points=${at('points')} />`;
    case 'ellipse':
      return svg`<ellipse cx=${at('cx')} cy=${at('cy')} rx=${at('rx')} ry=${at('ry')} />`;
    default:
      return svg``;
  }
}
