/** The sources of an answer by their numbers, with what is quoted from each. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Answer, CitedEvidence, CitedSource } from '../../../graph/index.ts';
import { icon } from '../shared/icon.ts';
import { safeHref, shownAddress } from '../shared/links.ts';
import { count, quoted } from '../shared/words.ts';
import type { AnswerDesk } from './desk.ts';

export function evidenceList(answer: Answer, desk: AnswerDesk): TemplateResult | typeof nothing {
  if (answer.sources.length === 0) return nothing;
  return html`<section>
    <h3>Evidence</h3>
    <ol class="cited">
      ${answer.sources.map((source) => sourceView(source, desk))}
    </ol>
  </section>`;
}

function sourceView(source: CitedSource, desk: AnswerDesk): TemplateResult {
  const href = safeHref(source.url) ?? safeHref(source.archived);
  return html`<li id="source-${source.number}" tabindex="-1">
    <span class="number">${source.number}</span>
    <div>
      ${source.evidence.map((evidence) => evidenceView(evidence, desk))}
      ${source.more === undefined ? nothing : html`<p class="quiet">and ${count(source.more)} more</p>`}
      <p class="source-line">
        ${source.author === undefined ? nothing : html`${source.author}, `}<button
          class="title-link"
          type="button"
          @click=${() => desk.openSource(source.id)}
        >
          ${source.title}</button
        >${source.published === undefined ? nothing : html`, ${source.published}`}
        ${
          href === undefined
            ? nothing
            : html`<a
                href=${href}
                rel="noopener noreferrer"
                target="_blank"
                aria-label="Open it (${shownAddress(href)})"
                >${icon('external-link', 13)}</a
              >`
        }
      </p>
    </div>
  </li>`;
}

/** What is said, by whom, with the stance as a bar at the left. */
function evidenceView(evidence: CitedEvidence, desk: AnswerDesk): TemplateResult {
  const { speaker, role, for: party, quote, says, at, stance } = evidence;
  const who = [role ?? (party === undefined ? undefined : `for ${party.name}`), at].filter(
    (part) => part !== undefined,
  );
  return html`<div
    class="piece ${stance}"
    @pointerenter=${() => desk.lightClaims([evidence.claim])}
    @pointerleave=${() => desk.lightClaims(undefined)}
  >
    ${quote === undefined ? nothing : html`<blockquote>${quoted(quote)}</blockquote>`}
    ${quote !== undefined || says === undefined ? nothing : html`<p class="says">${says}</p>`}
    <p class="byline">
      ${
        speaker === undefined
          ? nothing
          : speaker.id === undefined
            ? html`<strong>${speaker.name}</strong>`
            : html`<button class="name" type="button" @click=${() => desk.openEntity(speaker.id ?? '')}>
                <strong>${speaker.name}</strong>
              </button>`
      }${speaker !== undefined && who.length > 0 ? ', ' : nothing}${who.join(', ')}
      <span class="stance ${stance}">${icon(stance === 'refutes' ? 'x' : 'check', 12)}${stance}</span>
    </p>
  </div>`;
}
