/** A claim as a sentence whose ends are links and whose verb wears the colour of its family; struck where refuted. */
import type { CSSResult, TemplateResult } from 'lit';
import { css, html, nothing } from 'lit';
import type { Graph, Standing } from '../../../graph/index.ts';
import { sentenceOf } from '../../explorer/index.ts';
import { relationLook } from '../../look/index.ts';

/** Said before what is struck out, for who cannot see that it is. */
export const NOT_TRUE = 'Not true: ';

export interface SentenceHandlers {
  /** An end was chosen; without it, the ends are plain text. */
  readonly onEntity?: (entity: number) => void;
  /** The verb was chosen. */
  readonly onClaim?: (claim: number) => void;
}

/** The sentence. Reads as one line of text; what can be pressed is a button. */
export function claimSentence(
  graph: Graph,
  claim: number,
  {
    standing,
    onEntity,
    onClaim,
    time = true,
  }: SentenceHandlers & { readonly standing?: Standing | undefined; readonly time?: boolean } = {},
): TemplateResult {
  const { subject, verb, object, time: when } = sentenceOf(graph, claim);
  const { hue } = relationLook(graph.relationOf(claim));
  const end = (entity: number): TemplateResult =>
    onEntity === undefined
      ? html`<span>${graph.nameOf(entity)}</span>`
      : html`<button class="name" type="button" @click=${() => onEntity(entity)}>${graph.nameOf(entity)}</button>`;
  const words = html`<span class="verb hue-${hue}">${verb}</span>`;
  const refuted = standing === 'refuted';
  return html`<span class="sentence ${refuted ? 'struck' : ''}"
    >${refuted ? html`<span class="spoken">${NOT_TRUE}</span>` : nothing}${end(subject)}
    ${
      onClaim === undefined
        ? words
        : html`<button class="name" type="button" @click=${() => onClaim(claim)}>${words}</button>`
    }
    ${end(object)}${time && when !== undefined ? html` <span class="time">${when}</span>` : nothing}</span
  >`;
}

export const sentenceStyles: CSSResult = css`
  .sentence {
    overflow-wrap: anywhere;
  }
  .sentence button {
    display: inline;
  }
  .verb {
    color: var(--hue-ink);
  }
  .time {
    color: var(--_ink-3);
  }
  .struck,
  .struck button {
    text-decoration: line-through;
    text-decoration-color: var(--_refuted);
    text-decoration-thickness: 1.5px;
  }
  .struck .verb {
    color: inherit;
  }
`;
