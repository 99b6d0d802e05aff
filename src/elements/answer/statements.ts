/** Sentences of an answer, in parts: links to entities, verbs in the colour of their family, citation marks. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Answer, Part, Standing, Statement } from '../../../graph/index.ts';
import { relationLook } from '../../look/index.ts';
import { relationLine } from '../shared/drawn.ts';
import type { Stamp } from '../shared/standing.ts';
import { stamp } from '../shared/standing.ts';
import { asQuestion, counted } from '../shared/words.ts';
import type { AnswerDesk } from './desk.ts';

/** The question, the verdict, the sentence, and how much it rests on. */
export function verdictBlock(answer: Answer, desk: AnswerDesk): TemplateResult {
  const asks = answer.choices.length > 0 || answer.problems.length > 0;
  const standing = stampOf(answer);
  return html`
    <p class="question">${asQuestion(answer.question)}</p>
    <h2 class="headline">${answer.headline}</h2>
    ${answer.parts.length === 0 || answer.problems.length > 0 ? nothing : html`<p class="sentence-line">${parts(answer.parts, desk)}</p>`}
    ${
      asks
        ? nothing
        : html`<p class="verdict">
            ${standing === undefined ? nothing : stamp(standing, answer.certainty)}
            ${answer.tally.claims === 0 ? nothing : html`<span class="quiet">${tallyWords(answer)}</span>`}
          </p>`
    }
  `;
}

/** Yes-no questions have a verdict; who and what have an answer or none; what no claim says and reports are not stamped. */
function stampOf({ verdict, claims, answer, statements: told }: Answer): Stamp | undefined {
  if (verdict !== null) return verdict;
  if (claims.length === 0) return answer.length === 0 && told.length === 0 ? 'unknown' : undefined;
  if (answer.length === 0) return undefined;
  return answer.some(({ disputed }) => disputed) ? 'disputed' : 'supported';
}

/** "1 claim, 1 speaker, 1 source" */
function tallyWords({ tally: { claims, speakers, sources } }: Answer): string {
  return [counted(claims, 'claim'), counted(speakers, 'speaker'), counted(sources, 'source')].join(', ');
}

export function parts(all: readonly Part[], desk: AnswerDesk): readonly TemplateResult[] {
  return all.map((part) => partView(part, desk));
}

function partView(part: Part, desk: AnswerDesk): TemplateResult {
  if ('entity' in part)
    return html`<button class="name" type="button" @click=${() => desk.openEntity(part.entity)}>${part.text}</button>`;
  if ('citation' in part) return citation(part.citation, desk);
  if (!('relation' in part)) return html`${part.text}`;
  const relation = desk.graph.vocabulary.relations.get(part.relation);
  const words = html`<span class="verb hue-${relation === undefined ? 'other' : relationLook(relation).hue}"
    >${part.text}</span
  >`;
  const { claim } = part;
  if (claim === undefined) return words;
  return html`<button class="name" type="button" @click=${() => desk.openClaim(claim)}>${words}</button>`;
}

/** Keeps what follows on the line of what is before it. */
const JOINED = '\u2060';

/** The raised number that leads to a source. */
export function citation(number: number, desk: AnswerDesk): TemplateResult {
  return html`${JOINED}<sup
      ><button class="citation" type="button" aria-label="Source ${number}" @click=${() => desk.goTo(number)}>
        ${number}
      </button></sup
    >`;
}

/** Sentences under a heading, each with the line of its relation where it says one claim. */
export function statements(
  title: string,
  all: readonly Statement[],
  desk: AnswerDesk,
): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<section>
    <h3>${title}</h3>
    <ul class="statements">
      ${all.map((statement) => statementRow(statement, desk))}
    </ul>
  </section>`;
}

function statementRow(statement: Statement, desk: AnswerDesk): TemplateResult {
  const [claim, ...others] = statement.claims;
  const number = claim === undefined || others.length > 0 ? -1 : desk.graph.claimNumber(claim);
  const standing: Standing = number === -1 ? 'supported' : (desk.reading.judge(number).standing ?? 'unsourced');
  return html`<li
    class=${number === -1 ? 'plain' : ''}
    @pointerenter=${() => desk.lightClaims(statement.claims)}
    @pointerleave=${() => desk.lightClaims(undefined)}
  >
    ${number === -1 ? nothing : relationLine(desk.graph.relationOf(number), standing, 34)}
    <span>${parts(statement.parts, desk)}</span>
  </li>`;
}
