/** One piece of evidence: who speaks, for whom, the stance, the quoted words in serif, and the place in the source. */
import type { CSSResult, TemplateResult } from 'lit';
import { css, html, nothing } from 'lit';
import type { Vocabulary } from '../../../graph/index.ts';
import type { EvidenceCard, Party } from '../../explorer/index.ts';
import { marker } from './drawn.ts';
import { icon } from './icon.ts';
import { quoted } from './words.ts';

export interface EvidenceContext {
  readonly vocabulary: Vocabulary;
  /** The kind of the speaker, where the speaker is an entity. */
  readonly kindOf: (party: Party) => string;
  readonly onParty: (party: Party) => void;
  /** The document has one source only, so its title is not said again at each piece. */
  readonly oneSource: boolean;
}

export function evidenceView(card: EvidenceCard, context: EvidenceContext): TemplateResult {
  const { evidence, speaker } = card;
  return html`<li class="evidence ${card.heard ? '' : 'unheard'}">
    <span class="face">${marker(context.vocabulary, context.kindOf(speaker), 28)}</span>
    <div class="who">
      <span class="speaker">${partyName(speaker, context)}</span>
      ${stance(evidence.stance)}
      <span class="role">${roleOf(card, context)}</span>
    </div>
    ${evidence.quote === undefined ? nothing : html`<blockquote>${quoted(evidence.quote)}</blockquote>`}
    ${sayingOf(card, context)}
  </li>`;
}

/** "✕ refutes", "✓ supports". */
export function stance(value: 'supports' | 'refutes'): TemplateResult {
  return html`<span class="stance ${value}">${icon(value === 'refutes' ? 'x' : 'check', 12)}${value}</span>`;
}

function partyName(party: Party, { onParty }: EvidenceContext): TemplateResult {
  if (party.entity === undefined) return html`${party.name}`;
  return html`<button class="name" type="button" @click=${() => onParty(party)}>${party.name}</button>`;
}

/** The author of the source, or whom one speaks for. */
function roleOf(card: EvidenceCard, context: EvidenceContext): TemplateResult {
  if (card.for !== undefined) return html`speaking for ${partyName(card.for, context)}`;
  return card.isAuthor ? html`author of the source` : html`${nothing}`;
}

/** What it says in the writer's words, and where: the title of the source only where there are several. */
function sayingOf(card: EvidenceCard, { oneSource }: EvidenceContext): TemplateResult | typeof nothing {
  const { evidence, source, date, heard } = card;
  const place = [
    oneSource ? undefined : (source?.title ?? evidence.source),
    evidence.at,
    oneSource && evidence.date === undefined ? undefined : date,
    heard ? undefined : 'not heard under this lens',
  ].filter((part) => part !== undefined && part !== '');
  if (evidence.says === undefined && place.length === 0) return nothing;
  return html`<p class="says">${evidence.says} <span class="place">${place.join(', ')}</span></p>`;
}

export const evidenceStyles: CSSResult = css`
  .evidence {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    gap: 0 8px;
    padding: var(--_space-3) 0;
  }
  .evidence + .evidence {
    border-top: 1px solid var(--_hairline);
  }
  .evidence:first-child {
    padding-top: 2px;
  }
  .evidence > .face {
    grid-row: 1;
    padding-top: 3px;
  }
  .evidence > :not(.face) {
    grid-column: 2;
  }
  .who {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space-2);
    align-items: baseline;
    line-height: 1.3;
  }
  .speaker {
    font-weight: 700;
  }
  .role,
  .place {
    color: var(--_ink-3);
    font-size: var(--_text-s);
  }
  .place {
    padding-left: 3px;
  }
  .role {
    grid-column: 1 / -1;
  }
  .evidence .stance {
    font-size: var(--_text-s);
  }
  blockquote {
    margin-top: 6px;
    font: 14.5px / var(--_leading-quote) var(--_font-quote);
    overflow-wrap: anywhere;
  }
  .says {
    margin-top: 4px;
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }
  .unheard blockquote,
  .unheard .says,
  .unheard .speaker {
    color: var(--_ink-3);
  }
`;
