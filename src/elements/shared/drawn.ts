/** Small drawings in the style of the diagram: the marker of a kind, the line of a relation. */
import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import type { Relation, Standing, Vocabulary } from '../../../graph/index.ts';
import {
  CHANGE_LOOKS,
  familyLook,
  inkOf,
  kindLook,
  lineLook,
  lineSample,
  outlinePath,
  relationLook,
  tintOf,
  use,
} from '../../look/index.ts';
import type { ChangeType, FamilyLook } from '../../look/index.ts';
import { iconParts } from './icon.ts';

/** The largest kind's width and height, px at zoom 1: markers of all kinds are drawn to one scale. */
const BOX = 50;

/** A kind's shape, colour and icon, as a node at rest; filled where `filled`. */
export function marker(vocabulary: Vocabulary, kind: string, size = 24, filled = false): TemplateResult {
  const look = kindLook(vocabulary, kind);
  const scale = size / BOX;
  const icon = 22 * scale;
  return html`<svg
    class="icon"
    width=${size}
    height=${size}
    viewBox="${-size / 2} ${-size / 2} ${size} ${size}"
    aria-hidden="true"
  >
    ${svg`<path d=${outlinePath({ ...look, corner: look.corner * scale }, scale)} fill=${use(filled ? look.hue : tintOf(look.hue))} stroke=${use(look.hue)}
      stroke-width=${size < 30 ? 1.4 : 1.75} />
    <g transform="translate(${-icon / 2} ${-icon / 2}) scale(${icon / 24})" fill="none"
      stroke=${use(filled ? 'on-solid' : inkOf(look.hue))} stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
      ${iconParts(look.icon)}
    </g>`}
  </svg>`;
}

/** The seal of what changed between two dates. */
export function changeSign(change: ChangeType): TemplateResult {
  return html`<svg class="icon" width="17" height="15" viewBox="-8.5 -7.5 17 15" aria-hidden="true">
    ${svg`<rect x="-8.5" y="-7.5" width="17" height="15" rx="3.5" fill=${use('ink')} />
      <path d=${CHANGE_LOOKS[change].path} fill="none" stroke=${use('canvas')} stroke-width="1.5" />`}
  </svg>`;
}

/** The line of a relation under a standing. */
export function relationLine(relation: Relation, standing: Standing = 'supported', length = 36): TemplateResult {
  return line(relationLook(relation), standing, length);
}

/** The line of a family. */
export function familyLine(family: string, length = 36): TemplateResult {
  return line(familyLook(family), 'supported', length);
}

/** The line of a standing, in a neutral hue. */
export function standingLine(standing: Standing, length = 36): TemplateResult {
  const look = { ...familyLook('other'), width: 2 };
  const plain = { ...look, target: { shape: 'none' } } as const;
  return line(standing === 'unsourced' ? look : plain, standing, length);
}

function line(look: FamilyLook, standing: Standing, length: number): TemplateResult {
  const { width, height, paths } = lineSample(lineLook(look, standing), length);
  return html`<svg class="icon" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${paths.map(
      (path) => svg`<path d=${path.d} stroke=${use(path.stroke)} stroke-width=${path.strokeWidth}
        stroke-dasharray=${path.dash?.join(' ') ?? nothing} stroke-linecap=${path.cap}
        fill=${path.fill === 'none' ? 'none' : use(path.fill)} opacity=${path.opacity} />`,
    )}
  </svg>`;
}
