/** The buttons that zoom. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Surface } from '../../lanes/surface.ts';
import { icon } from '../shared/icon.ts';

const STEP = 1.6;

export function zoomButtons(surface: Surface | undefined): TemplateResult | typeof nothing {
  if (surface === undefined) return nothing;
  const button = (name: 'minus' | 'plus' | 'maximize', label: string, act: () => void): TemplateResult =>
    html`<button type="button" aria-label=${label} title=${label} @click=${act}>${icon(name, 16)}</button>`;
  return html`<div class="zoom" part="zoom" role="group" aria-label="Zoom">
    ${button('minus', 'Zoom out', () => surface.zoomBy(1 / STEP))}
    ${button('plus', 'Zoom in', () => surface.zoomBy(STEP))} ${button('maximize', 'Everything', () => surface.fit())}
  </div>`;
}
