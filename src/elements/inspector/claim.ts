/** The card of a claim: the sentence, how it stands, what is true instead, and every piece of evidence. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { timeInWords } from '../../../graph/index.ts';
import type { ClaimCard, QualifierCard } from '../../explorer/index.ts';
import { doubtAt } from '../../explorer/index.ts';
import { claimSentence } from '../shared/claim-sentence.ts';
import { evidenceView } from '../shared/evidence.ts';
import { stamp, tally } from '../shared/standing.ts';
import { counted } from '../shared/words.ts';
import type { Desk } from './desk.ts';
import { evidenceContext } from './desk.ts';
import { claimRow } from './row.ts';
import { sourceRow } from './source.ts';

export function claimView(card: ClaimCard, desk: Desk): TemplateResult {
  const { graph } = desk;
  const { standing } = card;
  return html`
    <h2 class="title">${claimSentence(graph, card.number, { standing, onEntity: desk.openEntity, time: false })}</h2>
    <p class="verdict">
      ${stamp(standing ?? 'out-of-view', card.certainty)} ${card.evidence.length > 0 ? tally(card.tally) : nothing}
    </p>
    ${doubt(card, desk)} ${card.facts.length > 0 ? facts(card.facts) : nothing} ${beside(card, desk)}
    ${evidence(card, desk)} ${otherLenses(card, desk)} ${card.relation.about === undefined ? nothing : meaning(card)}
  `;
}

/** Why it is no more than possible at the asked time. */
function doubt({ number }: ClaimCard, { reading }: Desk): TemplateResult | typeof nothing {
  const words = doubtAt(reading, number);
  if (words === undefined) return nothing;
  return html`<p class="lead">Only possibly ${lensTime(reading)}. ${words}</p>`;
}

function lensTime({ lens }: Desk['reading']): string {
  return lens.asOf === undefined ? '' : `as of ${timeInWords(lens.asOf)}`;
}

/** The time and the qualifiers; where values conflict, all of them side by side. */
function facts(cards: readonly QualifierCard[]): TemplateResult {
  return html`<dl class="facts">
    ${cards.map(
      ({ label, values }) =>
        html`<dt>${label}</dt>
          <dd>
            ${values.map(
              ({ text, by }, index) =>
                html`${index > 0 ? html` <span class="against">or</span> ` : nothing}<span class="value"
                    >${text}${by === undefined ? nothing : html` <span class="quiet">${by}</span>`}</span
                  >`,
            )}
            ${values.length > 1 ? html`<span class="exception disputed">sources differ</span>` : nothing}
          </dd>`,
    )}
  </dl>`;
}

function beside(card: ClaimCard, desk: Desk): TemplateResult | typeof nothing {
  const title = card.standing === 'refuted' ? 'What is true instead' : 'Also between them';
  if (card.beside.length === 0) {
    if (card.standing !== 'refuted') return nothing;
    return html`<section>
      <h3>${title}</h3>
      <p class="quiet">Nothing in view says what holds between the two.</p>
    </section>`;
  }
  return html`<section>
    <h3>${title}</h3>
    <ul class="claims">
      ${card.beside.map((claim) => claimRow(claim, desk))}
    </ul>
  </section>`;
}

function evidence(card: ClaimCard, desk: Desk): TemplateResult {
  if (card.evidence.length === 0) {
    return html`<section>
      <h3>Who says so</h3>
      <p class="quiet">Nobody on record: the document states it without a source.</p>
    </section>`;
  }
  const { supporting, refuting, sources } = card.tally;
  const speakers = new Set([...supporting, ...refuting]).size;
  const context = evidenceContext(desk);
  const used = [...new Set(card.evidence.map(({ source }) => source))].filter((source) => source !== undefined);
  return html`<section>
    <h3>Who says so <span class="quiet">${counted(speakers, 'speaker')}, ${counted(sources, 'source')}</span></h3>
    <ul>
      ${card.evidence.map((each) => evidenceView(each, context))}
    </ul>
    <ul class="sources">
      ${used.map((source) => sourceRow(source, desk))}
    </ul>
  </section>`;
}

function otherLenses(card: ClaimCard, desk: Desk): TemplateResult | typeof nothing {
  if (card.otherLenses.length === 0) return nothing;
  return html`<section>
    <h3>Under other lenses</h3>
    <ul class="lenses">
      ${card.otherLenses.map(
        ({ voice, name, standing }) =>
          html`<li>
            <button class="name" type="button" title="Look through this lens" @click=${() => desk.listenTo(voice)}>
              ${name} alone
            </button>
            <span class="stance ${standing === 'refuted' ? 'refutes' : standing === 'supported' ? 'supports' : ''}"
              >${standing}</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

function meaning({ relation }: ClaimCard): TemplateResult {
  return html`<section class="meaning">
    <h3>What the relation means</h3>
    <p class="quiet"><q>${relation.label}</q>: ${relation.about}</p>
  </section>`;
}
