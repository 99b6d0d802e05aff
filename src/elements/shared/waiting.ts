/** Says that something of a large graph is being worked out, in the place where it will be. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** @param what is being done: "Counting" */
export function waiting(what: string): TemplateResult {
  return html`<p class="quiet waiting" role="status">${what} …</p>`;
}

/** In the place of a number that is not known yet. */
export const UNKNOWN_YET = '…';
