/** The legend of the lanes: whose colour is which, and what the marks mean. It stays in view. */
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import type { OwnerEntry, Owners } from '../../lanes/owners.ts';
import { OTHER_HUE } from '../../lanes/owners.ts';
import type { Picture } from '../../lanes/picture.ts';
import { counted } from '../shared/words.ts';

export interface LegendParts {
  readonly picture: Picture;
  readonly nameOf: (entity: number) => string;
  readonly showRefuted: boolean;
  readonly point: (entry: OwnerEntry | undefined) => void;
  readonly choose: (entry: OwnerEntry) => void;
  readonly toggleRefuted: () => void;
}

export function legend(parts: LegendParts): TemplateResult {
  const { owners, tracks } = parts.picture;
  const hues = new Set(tracks.flatMap(({ segments }) => segments.map(({ hue }) => hue)));
  return html`<div class="legend" part="legend">
    <ul class="owners" aria-label="Colours">
      <li class="rest">${owners.by === 'holder' ? 'Owner or maker' : 'Line of'}</li>
      ${owners.entries.filter(({ hue }) => hues.has(hue)).map((entry) => ownerRow(entry, parts))}
      ${hues.has(OTHER_HUE) ? others(owners) : nothing}
    </ul>
    <div class="forms">${forms(parts.picture)} ${refuted(parts)}</div>
  </div>`;
}

function ownerRow(entry: OwnerEntry, { nameOf, point, choose }: LegendParts): TemplateResult {
  const { entity, through, hue } = entry;
  const name = through === undefined ? nameOf(entity) : `${nameOf(entity)}, through ${nameOf(through)}`;
  return html`<li>
    <button
      type="button"
      class="hue-${hue}"
      @pointerenter=${() => point(entry)}
      @pointerleave=${() => point(undefined)}
      @focus=${() => point(entry)}
      @blur=${() => point(undefined)}
      @click=${() => choose(entry)}
    >
      <span class="swatch"></span><span class="owner">${name}</span>
    </button>
  </li>`;
}

function others({ others: count, by }: Owners): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<li class="rest hue-likeness">
    <span class="swatch"></span>${by === 'holder' ? counted(count, 'other') : 'Others'}
  </li>`;
}

/** The marks that are in the picture, each as it is drawn. */
function forms({ links, tracks, lanes }: Picture): readonly TemplateResult[] {
  const has = (form: string): boolean => links.some((link) => link.form === form);
  const samples: (readonly [words: string, isThere: boolean, sample: SVGTemplateResult])[] = [
    [lanes.axis === 'time' ? 'fork' : 'comes from', has('branch'), FORK],
    ['merge', has('merge'), MERGE],
    ['joins later', has('join'), JOIN],
    ['takes its place', has('succeed'), SUCCEED],
    ['renamed', tracks.some(({ names }) => names.length > 1), RENAME],
    ['ends', tracks.some(({ ending }) => ending === 'ended'), END],
    ['not known when', tracks.some(({ placed }) => isVague(placed)), VAGUE],
  ];
  return samples.flatMap(([words, isThere, sample]) =>
    isThere
      ? [html`<span class="form"><svg width="26" height="16" aria-hidden="true">${sample}</svg>${words}</span>`]
      : [],
  );
}

function isVague({ start, solidFrom, solidTo, stop }: Picture['tracks'][number]['placed']): boolean {
  return solidFrom - start > 200 || stop - solidTo > 200;
}

const FORK = svg`<path class="thin" d="M4 3V8Q4 13 9 13H24" /><circle class="dot" cx="4" cy="3" r="2.3" />`;
const MERGE = svg`<path class="thick" d="M2 4H11Q16 4 16 8V10" /><path class="head" d="M16 15L12.2 9H19.8Z" />`;
const JOIN = svg`<path class="thin dashed" d="M13 15V6" /><path class="head" d="M13 1L9.8 7H16.2Z" />`;
const SUCCEED = svg`<path class="thin dotted" d="M13 15V6" /><path class="head" d="M13 1L9.8 7H16.2Z" />`;
const RENAME = svg`<circle class="ring" cx="13" cy="8" r="4" />`;
const END = svg`<path class="track" d="M3 8H22" /><path class="bar" d="M22 2V14" />`;
const VAGUE = svg`<path class="track vague" d="M2 8H25" />`;

function refuted({ picture, showRefuted, toggleRefuted }: LegendParts): TemplateResult | typeof nothing {
  const count = picture.refuted.length;
  if (count === 0) return nothing;
  return html`<button
    type="button"
    class="form toggle"
    aria-pressed=${showRefuted ? 'true' : 'false'}
    title="Links that the evidence refutes: never descent"
    @click=${toggleRefuted}
  >
    <svg width="26" height="16" aria-hidden="true">
      <path class="myth" d="M2 8H24" />
      <circle class="disc" cx="13" cy="8" r="6" />
      <path class="cross" d="M10.7 5.7L15.3 10.3M15.3 5.7L10.7 10.3" />
    </svg>
    ${showRefuted ? 'Hide' : 'Show'} ${counted(count, 'refuted link')}
  </button>`;
}
