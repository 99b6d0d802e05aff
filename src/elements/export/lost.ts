/** What a format has no place for, before a file is saved in it. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Problem } from '../../../graph/index.ts';
import { icon } from '../shared/icon.ts';
import { counted } from '../shared/words.ts';

/** Sentences that are shown. */
const MOST = 12;

export function lostView(lost: readonly Problem[], format: string): TemplateResult {
  if (lost.length === 0)
    return html`<p class="kept">${icon('check', 15)}<span>${format} holds all of it: nothing is lost.</span></p>`;
  const rest = lost.length - MOST;
  return html`<section aria-label="What is lost">
    <h3>What is lost<span class="quiet">${counted(lost.length, 'remark')}</span></h3>
    <ul class="lost">
      ${lost.slice(0, MOST).map(({ message, hint }) => html`<li>${message} <span class="quiet">${hint}</span></li>`)}
    </ul>
    ${rest > 0 ? html`<p class="quiet">and ${counted(rest, 'more', 'more')}</p>` : ''}
  </section>`;
}
