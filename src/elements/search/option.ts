/** One option under the question bar: a name with its kind, or a question. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Vocabulary } from '../../../graph/index.ts';
import type { Suggestion } from '../../explorer/index.ts';
import { marker } from '../shared/drawn.ts';
import { icon } from '../shared/icon.ts';

export interface OptionContext {
  readonly vocabulary: Vocabulary;
  readonly index: number;
  readonly isActive: boolean;
  readonly typed: string;
  readonly choose: () => void;
}

export function optionView(suggestion: Suggestion, context: OptionContext): TemplateResult {
  const { index, isActive, choose } = context;
  return html`<li
    id="option-${index}"
    class=${suggestion.type}
    role="option"
    aria-selected=${isActive ? 'true' : 'false'}
    @click=${choose}
  >
    ${suggestion.type === 'entity' ? entity(suggestion, context) : question(suggestion, context)}
  </li>`;
}

function entity(
  { text, kind, kindLabel, alias }: Extract<Suggestion, { type: 'entity' }>,
  { vocabulary, typed }: OptionContext,
): TemplateResult {
  return html`${marker(vocabulary, kind, 24)}
    <span class="words">
      ${marked(text, typed)}
      ${alias === undefined ? nothing : html`<span class="quiet">also ${marked(alias, typed)}</span>`}
    </span>
    <span class="quiet">${kindLabel}</span>`;
}

function question({ text }: Suggestion, { typed }: OptionContext): TemplateResult {
  return html`${icon('message-square-quote', 18)}<span class="words">${marked(text, typed)}</span>`;
}

/** What was typed stands out in what is offered. */
function marked(text: string, typed: string): TemplateResult {
  const wanted = typed.trim().toLowerCase();
  const at = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted);
  if (at === -1) return html`<span>${text}</span>`;
  const end = at + wanted.length;
  return html`<span>${text.slice(0, at)}<b>${text.slice(at, end)}</b>${text.slice(end)}</span>`;
}
