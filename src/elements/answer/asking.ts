/** What leads from an answer to another: which was meant, what was not understood, what stands in the way, what next. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Answer } from '../../../graph/index.ts';
import { without } from '../../../graph/index.ts';
import { marker } from '../shared/drawn.ts';
import { icon } from '../shared/icon.ts';
import type { AnswerDesk } from './desk.ts';

export function problems({ problems: all, next }: Answer, desk: AnswerDesk): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<section role="status">
    ${all.map(
      ({ code, message, hint, nearest }) =>
        html`<p>${message}</p>
          ${
            nearest.length > 0
              ? html`<h3>${code === 'name-unknown' ? 'Nearest' : 'For example'}</h3>
                  ${questions(nearest, desk)}`
              : next.length > 0
                ? nothing
                : html`<p class="quiet">${hint}</p>`
          }`,
    )}
  </section>`;
}

/** The name means several things that give different answers: which? */
export function choices({ choices: all }: Answer, desk: AnswerDesk): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const { graph } = desk;
  return html`<section>
    <h3>Which is meant?</h3>
    <ul class="ways">
      ${all.map(({ entity, label, kind, about, question }) => {
        const number = graph.entityNumber(entity);
        return html`<li>
          <button class="way choice" type="button" @click=${() => desk.ask(question)}>
            ${number === -1 ? nothing : marker(graph.vocabulary, graph.kindOf(number), 30)}
            <span class="what">
              <span><strong>${label}</strong> <span class="quiet">${kind}</span></span>
              ${about === undefined ? nothing : html`<span class="quiet">${about}</span>`}
            </span>
            ${icon('chevron-right', 15)}
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** The part of the lens without which the answer would be another, and the way back. */
export function obstacles({ obstacles: all }: Answer, desk: AnswerDesk): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<section>
    <h3>The lens stands in the way</h3>
    <ul class="obstacles">
      ${all.map(
        ({ part, label, without: answer }) =>
          html`<li>
            <span><strong>${label}</strong> the answer is: ${answer}</span>
            <button class="button" type="button" @click=${() => desk.look(without(desk.reading.lens, part))}>
              Look that way
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

export function askNext({ next }: Answer, desk: AnswerDesk): TemplateResult | typeof nothing {
  if (next.length === 0) return nothing;
  return html`<section>
    <h3>Ask next</h3>
    ${questions(next, desk)}
  </section>`;
}

function questions(all: readonly string[], desk: AnswerDesk): TemplateResult {
  return html`<ul class="ways">
    ${all.map(
      (question) =>
        html`<li>
          <button class="way" type="button" @click=${() => desk.ask(question)}>
            <span>${question}</span>${icon('chevron-right', 15)}
          </button>
        </li>`,
    )}
  </ul>`;
}
