/** One option under the question bar: a name with its kind, the words of a relation, or a question. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Vocabulary } from '../../../graph/index.ts';
import type { Suggestion } from '../../explorer/index.ts';
import { marker, relationLine } from '../shared/drawn.ts';
import { icon } from '../shared/icon.ts';

export interface OptionContext {
  readonly vocabulary: Vocabulary;
  readonly index: number;
  readonly isActive: boolean;
  readonly typed: string;
  readonly choose: () => void;
}

export function optionView(suggestion: Suggestion, context: OptionContext): TemplateResult {
  const { type, label, detail } = suggestion;
  return html`<li
    id="option-${context.index}"
    class=${type}
    role="option"
    aria-selected=${context.isActive ? 'true' : 'false'}
    @click=${context.choose}
  >
    <span class="sign">${sign(suggestion, context)}</span>
    <span class="words">${marked(label, context.typed)}</span>
    ${detail === undefined ? nothing : html`<span class="quiet">${detail}</span>`}
  </li>`;
}

function sign({ type, kind, relation }: Suggestion, { vocabulary }: OptionContext): TemplateResult {
  if (type === 'entity') return marker(vocabulary, kind ?? 'thing', 24);
  const known = relation === undefined ? undefined : vocabulary.relations.get(relation);
  return known === undefined ? icon('message-square-quote', 18) : relationLine(known, 'supported', 24);
}

/** What was typed stands out in what is offered. */
function marked(text: string, typed: string): TemplateResult {
  const wanted = typed.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  const at = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted);
  if (at === -1) return html`${text}`;
  const end = at + wanted.length;
  return html`${text.slice(0, at)}<b>${text.slice(at, end)}</b>${text.slice(end)}`;
}
