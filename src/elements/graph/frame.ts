/** What is said around an embedded diagram: the question with its verdict, the date, the sources, the way to the whole. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Answer, Source } from '../../../graph/index.ts';
import { timeInWords } from '../../../graph/index.ts';
import type { State } from '../../explorer/index.ts';
import { selectAnswer, selectScene, voiceName } from '../../explorer/index.ts';
import { SIGN_ICONS } from '../../look/index.ts';
import { iconShape } from '../shared/icon-shape.ts';
import { safeHref } from '../shared/links.ts';
import type { Caption } from '../../picture/index.ts';
import { count, counted } from '../shared/words.ts';

export interface FrameParts {
  readonly state: State;
  /** What its author calls it. */
  readonly heading: string | undefined;
  /** Where the same is open in an explorer. */
  readonly href: string | undefined;
}

export interface CaptionParts extends FrameParts {
  /** Whether what is drawn is claims one by one, so that they can be counted. */
  readonly counts: boolean;
}

/** The head, where there is something to say: a heading, a question, a date. */
export function head({ state, heading }: FrameParts): TemplateResult | typeof nothing {
  const { question, lens } = state.view;
  const words = heading ?? question;
  if (words === undefined) return nothing;
  const answer = selectAnswer(state);
  return html`<div class="head" part="head">
    <p class="question" part="question">${words}</p>
    ${
      answer === undefined
        ? nothing
        : html`<p class="verdict ${answer.verdict ?? ''}" part="verdict" title=${answer.text}>
            ${verdictWords(answer)}
          </p>`
    }
    ${lens.asOf === undefined ? nothing : html`<p class="as-of">As of ${timeInWords(lens.asOf)}</p>`}
  </div>`;
}

/** "No. 3 speakers refute it." */
function verdictWords({ headline, verdict, tally: { speakers } }: Answer): string {
  if (speakers === 0) return headline;
  if (verdict === 'refuted')
    return `${headline} ${counted(speakers, 'speaker')} ${speakers === 1 ? 'refutes' : 'refute'} it.`;
  if (verdict === 'supported')
    return `${headline} ${counted(speakers, 'speaker')} ${speakers === 1 ? 'says' : 'say'} so.`;
  return headline;
}

/** The caption, where there are sources or an address. */
export function caption({ state, href, counts }: CaptionParts): TemplateResult | typeof nothing {
  const { graph } = state;
  const sources = [...graph.sources.values()];
  const address = addressOf(href);
  const { nodes, edges, isBeginning } = selectScene(state);
  const isPart = counts && isBeginning && nodes.length > 0;
  if (sources.length === 0 && address === undefined && !isPart) return nothing;
  const shown = edges.length;
  const all = graph.claimCount;
  return html`<div class="caption" part="caption">
    <div class="said">
      ${sources.length === 0 ? nothing : html`<p class="sources">${sourcesLine(state, sources)}</p>`}
      ${isPart ? html`<p>A beginning: ${nodes.length} of ${counted(graph.entityCount, 'entity', 'entities')}, those most related.</p>` : nothing}
      <p>
        ${counts ? (shown === all ? `All ${counted(all, 'claim')} shown.` : `${count(shown)} of ${counted(all, 'claim')} shown.`) : nothing}
        <span class="mouse">Ctrl and wheel to zoom.</span><span class="touch">Two fingers to zoom.</span>
      </p>
    </div>
    ${
      address === undefined
        ? nothing
        : html`<a class="button" part="open" href=${address} target="_blank" rel="noopener noreferrer">
            Open in Stemma ${iconShape(SIGN_ICONS['arrow-up-right'], 14)}
          </a>`
    }
  </div>`;
}

function sourcesLine({ graph }: State, sources: readonly Source[]): TemplateResult {
  const [first] = sources;
  if (first === undefined) return html``;
  const href = safeHref(first.url ?? first.archived);
  const title =
    href === undefined
      ? first.title
      : html`<a href=${href} target="_blank" rel="noopener noreferrer">${first.title}</a>`;
  const author = first.author === undefined ? nothing : `${voiceName(graph, first.author)}, `;
  const published = first.published === undefined ? nothing : `, ${timeInWords(first.published)}`;
  const others = sources.length - 1;
  return html`${others > 0 ? 'Sources' : 'Source'}:
  ${author}${title}${published}${others > 0 ? ` and ${counted(others, 'other')}` : nothing}`;
}

/** The address that the author of the page gave, where it leads to a page. */
function addressOf(href: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  try {
    return safeHref(new URL(href, document.baseURI).href);
  } catch {
    return undefined;
  }
}

/** What a diagram shows, in a few words; the answer goes first where something is asked and nobody else says it. */
export function inWords(state: State, isAlone: boolean): Caption {
  const { nodes, edges } = selectScene(state);
  const { title } = state.graph.document;
  const counts = `${counted(nodes.length, 'entity', 'entities')}, ${counted(edges.length, 'relation')}`;
  const answer = isAlone ? selectAnswer(state)?.text : undefined;
  const description = title === undefined ? counts : `${title}: ${counts}`;
  return { title: title ?? 'Diagram', description: answer === undefined ? description : `${answer} ${description}` };
}

/** Whether a narrow box shows a few entities only: all of them, where the document says how they are to be drawn. */
export function hasRoomForFew({ graph, view }: State): boolean {
  return view.mode === 'diagram' && graph.document.arrangement.length === 0;
}
