/** The card of an entity: what it is, how it is called, what it is mistaken for, and its claims by family. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { questionsAbout } from '../../../graph/index.ts';
import type { EntityCard } from '../../explorer/index.ts';
import { marker } from '../shared/drawn.ts';
import { evidenceView } from '../shared/evidence.ts';
import { icon } from '../shared/icon.ts';
import { identifierHref } from '../shared/links.ts';
import { capitalised, count, counted } from '../shared/words.ts';
import type { Desk } from './desk.ts';
import { evidenceContext } from './desk.ts';
import type { Fold } from './family.ts';
import { familyView } from './family.ts';
import { link } from './source.ts';
import { way } from './way.ts';

export function entityHead({ number, entity }: EntityCard, { graph }: Desk): TemplateResult {
  return html`<div class="head">
    ${marker(graph.vocabulary, graph.kindOf(number), 44)}
    <h2 class="title">${entity.name}</h2>
  </div>`;
}

export function entityView(card: EntityCard, desk: Desk, fold: Fold): TemplateResult {
  const { entity } = card;
  return html`
    ${entity.about === undefined ? nothing : html`<p class="lead">${entity.about}</p>`} ${facts(card)}
    ${confusedWith(card, desk)}
    ${
      card.families.length === 0
        ? html`<section><p class="quiet">No claim in view touches ${entity.name}.</p></section>`
        : card.families.map((family) => familyView(family, desk, fold))
    }
    ${quotes(card, desk)} ${notes(card, desk)} ${questions(card, desk)}
  `;
}

function facts(card: EntityCard): TemplateResult | typeof nothing {
  const { entity, names, existed } = card;
  const rows: (readonly [string, TemplateResult | string | undefined])[] = [
    [
      'Also',
      names.length === 0
        ? undefined
        : html`${names.map(
            ({ name, note }, index) =>
              html`${index > 0 ? ', ' : nothing}<span>${name}</span>${
                note === undefined ? nothing : html` <span class="quiet">${note}</span>`
              }`,
          )}`,
    ],
    ['Existed', existed],
    ['Address', link(entity.url)],
    ...[...entity.ids].map(([scheme, id]) => [capitalised(scheme), identifier(scheme, id)] as const),
    ...[...(entity.extra ?? [])].map(([key, value]) => [capitalised(key), value] as const),
  ];
  const shown = rows.filter(([, value]) => value !== undefined);
  if (shown.length === 0) return nothing;
  return html`<dl class="facts">
    ${shown.map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

function identifier(scheme: string, id: string): TemplateResult | string {
  const href = identifierHref(scheme, id);
  return href === undefined ? id : html`<a href=${href} rel="noopener noreferrer" target="_blank">${id}</a>`;
}

function confusedWith({ confusedWith: others }: EntityCard, desk: Desk): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  const { graph } = desk;
  return html`<section>
    <h3>Not to be confused with</h3>
    <ul class="confused">
      ${others.map(
        (other) =>
          html`<li>
            <button
              class="chip"
              type="button"
              @click=${() => desk.openEntity(other)}
              @pointerenter=${() => desk.light({ entities: [other] })}
              @pointerleave=${() => desk.light(undefined)}
            >
              ${marker(graph.vocabulary, graph.kindOf(other), 20)} ${graph.nameOf(other)}
              <span class="quiet">${graph.kindTypeOf(other).label}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function quotes({ entity, quoted }: EntityCard, desk: Desk): TemplateResult | typeof nothing {
  if (quoted === 0) return nothing;
  return html`<section>
    <h3>Speaks here</h3>
    <button class="more first" type="button" @click=${() => desk.listenTo(entity.id)}>
      Only what ${entity.name} says: ${counted(quoted, 'claim')}
    </button>
  </section>`;
}

/** What can be asked about it. */
function questions({ number }: EntityCard, desk: Desk): TemplateResult | typeof nothing {
  const all = questionsAbout(desk.graph, number).slice(0, 4);
  if (all.length === 0) return nothing;
  return html`<section>
    <h3>Ask</h3>
    <ul class="ways">
      ${all.map((question) => way(question, () => desk.ask(question)))}
    </ul>
  </section>`;
}

function notes(card: EntityCard, desk: Desk): TemplateResult | typeof nothing {
  if (card.notes.length === 0) return nothing;
  const context = evidenceContext(desk);
  return html`<section class="notes">
    <h3>Notes <span class="quiet">${count(card.notes.length)}</span></h3>
    <ul>
      ${card.notes.map(
        ({ says, evidence }) =>
          html`<li>
            <p>${says}</p>
            ${
              evidence.length === 0
                ? html`<p class="quiet">Without a source</p>`
                : html`<details>
                    <summary>
                      ${icon('message-square-quote', 14)}
                      ${[...new Set(evidence.map(({ speaker }) => speaker.name))].join(', ')}
                    </summary>
                    <ul>
                      ${evidence.map((each) => evidenceView(each, context))}
                    </ul>
                  </details>`
            }
          </li>`,
      )}
    </ul>
  </section>`;
}
