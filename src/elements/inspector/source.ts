/** The card of a source, and its row in other cards. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Source } from '../../../graph/index.ts';
import { timeInWords } from '../../../graph/index.ts';
import { claimsOfSource, voiceName } from '../../explorer/index.ts';
import { icon } from '../shared/icon.ts';
import { safeHref, shownAddress } from '../shared/links.ts';
import { waiting } from '../shared/waiting.ts';
import { count, counted } from '../shared/words.ts';
import type { Desk } from './desk.ts';
import { claimRow } from './row.ts';

/** Claims that are listed. */
const MOST = 500;

/** Title, author and date; opens the card of the source, and beside it the source itself. */
export function sourceRow(source: Source, desk: Desk): TemplateResult {
  const href = safeHref(source.url) ?? safeHref(source.archived);
  return html`<li class="source">
    ${icon('file-text', 16)}
    <div>
      <button class="title-link" type="button" @click=${() => desk.openSource(source.id)}>${source.title}</button>
      <p class="quiet">${byline(source, desk)}</p>
    </div>
    ${href === undefined ? nothing : outLink(href, `Open ${source.title} (${shownAddress(href)})`)}
  </li>`;
}

/** "Keith Ward, 22 Feb 2008" */
function byline(source: Source, { graph }: Desk): string {
  return [
    source.author === undefined ? undefined : voiceName(graph, source.author),
    source.published === undefined ? undefined : timeInWords(source.published),
  ]
    .filter(Boolean)
    .join(', ');
}

function outLink(href: string, label: string): TemplateResult {
  return html`<a
    class="icon-button"
    href=${href}
    rel="noopener noreferrer"
    target="_blank"
    aria-label=${label}
    title=${label}
    >${icon('external-link', 15)}</a
  >`;
}

export function sourceView(source: Source, desk: Desk): TemplateResult {
  const { graph, reading } = desk;
  const { supports, refutes, pending } = claimsOfSource({ reading, source: source.id });
  const author = source.author === undefined ? -1 : graph.entityNumber(source.author);
  const facts: readonly (readonly [string, TemplateResult | string | undefined])[] = [
    [
      'Author',
      author === -1
        ? source.author
        : html`<button class="name" type="button" @click=${() => desk.openEntity(author)}>
            ${graph.nameOf(author)}
          </button>`,
    ],
    ['Publisher', source.publisher],
    ['Published', source.published === undefined ? undefined : timeInWords(source.published)],
    ['Accessed', source.accessed === undefined ? undefined : timeInWords(source.accessed)],
    ['Address', link(source.url)],
    ['Archived', link(source.archived)],
  ];
  return html`
    <h2 class="title">${source.title}</h2>
    <dl class="facts">
      ${facts.map(([label, value]) =>
        value === undefined
          ? nothing
          : html`<dt>${label}</dt>
              <dd>${value}</dd>`,
      )}
    </dl>
    <p class="actions">
      <button class="button" type="button" @click=${() => desk.listenTo(source.id)}>
        ${icon('funnel', 15)} According to this source only
      </button>
    </p>
    ${list('Refutes', refutes, desk)} ${list('Supports', supports, desk)}
    ${
      supports.length + refutes.length > 0
        ? nothing
        : pending === true
          ? waiting('Reading what it says')
          : html`<p class="lead">It bears no claim in view.</p>`
    }
  `;
}

function list(title: string, claims: readonly number[], desk: Desk): TemplateResult | typeof nothing {
  if (claims.length === 0) return nothing;
  return html`<section>
    <h3>${title} <span class="quiet">${counted(claims.length, 'claim')}</span></h3>
    <ul class="claims long">
      ${claims.slice(0, MOST).map((claim) => claimRow(claim, desk))}
    </ul>
    ${claims.length > MOST ? html`<p class="quiet">and ${count(claims.length - MOST)} more</p>` : nothing}
  </section>`;
}

/** An address as a link where it may be one, else as text. */
export function link(address: string | undefined): TemplateResult | string | undefined {
  const href = safeHref(address);
  if (href === undefined) return address;
  return html`<a href=${href} rel="noopener noreferrer" target="_blank">${shownAddress(href)}</a>`;
}
