/** What changed between two dates, on a row of the outline: the seal that the diagram draws; what did not stands back. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { OutlineClaim } from '../../explorer/index.ts';
import { CHANGE_LOOKS } from '../../look/index.ts';
import { changeSign } from '../shared/drawn.ts';

type Changed = Pick<OutlineClaim, 'change' | 'standing'>;

/** The seal, read as "began". */
export function changeMark({ change = 'none' }: Changed): TemplateResult | typeof nothing {
  if (change === 'none') return nothing;
  const { label } = CHANGE_LOOKS[change];
  return html`<span class="change" title=${label}>${changeSign(change)}<span class="spoken">${label}</span></span>`;
}

/** The class of a row: a denial stays as loud as it is. */
export function rowClass({ change, standing }: Changed): string {
  if (standing === 'refuted') return 'denied';
  return change === 'none' ? 'unchanged' : '';
}
