/** The buttons that zoom. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { SIGN_ICONS } from '../../look/index.ts';
import { iconShape } from '../shared/icon-shape.ts';

export interface ZoomActs {
  zoomBy(factor: number): void;
  fit(): void;
}

export function zoomButtons({ zoomBy, fit }: ZoomActs): TemplateResult {
  const button = (name: 'minus' | 'plus' | 'maximize', label: string, act: () => void): TemplateResult =>
    html`<button type="button" aria-label=${label} title=${label} @click=${act}>
      ${iconShape(SIGN_ICONS[name], 16)}
    </button>`;
  return html`<div class="zoom" part="zoom" role="group" aria-label="Zoom">
    ${button('minus', 'Zoom out', () => zoomBy(0.8))} ${button('plus', 'Zoom in', () => zoomBy(1.25))}
    ${button('maximize', 'Fit', fit)}
  </div>`;
}
