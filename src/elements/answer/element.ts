/** `<stemma-answer>`: the verdict first, then the sentence with its citations, the chain, and on whose word. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Answer } from '../../../graph/index.ts';
import { besideAnswer, plain } from '../../../graph/index.ts';
import type { State } from '../../explorer/index.ts';
import { answerMarkdown, answerText, selectAnswer, selectReading } from '../../explorer/index.ts';
import { base, sections } from '../shared/base.ts';
import { beginAnew } from '../shared/card.ts';
import { cardStyles } from '../shared/card-styles.ts';
import { sentenceStyles } from '../shared/claim-sentence.ts';
import { copyText } from '../shared/clipboard.ts';
import { evidenceStyles } from '../shared/evidence.ts';
import { icon } from '../shared/icon.ts';
import { Panel } from '../shared/panel.ts';
import { standingStyles } from '../shared/standing.ts';
import { tokens } from '../shared/tokens.ts';
import { chains } from './chain.ts';
import type { AnswerDesk } from './desk.ts';
import { evidenceList } from './evidence.ts';
import { askNext, choices, obstacles, problems } from './asking.ts';
import { periods } from './periods.ts';
import { statements, verdictBlock } from './statements.ts';
import { answerStyles } from './styles.ts';

/**
 * @summary The answer to the question that is asked: verdict, sentence, chain, what is true instead, evidence.
 * @fires {CustomEvent<void>} stemma-close - The reader closes the panel; the question is taken away unless prevented.
 * @fires {CustomEvent<Lit | undefined>} stemma-hover - The pointer rests on something that the diagram can light.
 * @csspart card - What scrolls.
 *
 * @example
 * <stemma-explorer id="xen" data="xen"></stemma-explorer>
 * <stemma-answer for="xen"></stemma-answer>
 */
export class AnswerElement extends Panel {
  static override styles = [
    tokens,
    base,
    sections,
    cardStyles,
    standingStyles,
    sentenceStyles,
    evidenceStyles,
    answerStyles,
  ];

  /** The question that is answered: another one's answer begins at its top. */
  #asked: string | undefined;

  protected override slice(current: State): readonly unknown[] {
    return [selectAnswer(current)];
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const { question } = this.current.view;
    if (question === this.#asked) return;
    this.#asked = question;
    beginAnew(this.renderRoot);
  }

  get #desk(): AnswerDesk {
    const { graph } = this.current;
    const reading = selectReading(this.current);
    return {
      graph,
      reading,
      openEntity: (id) => this.select('entity', id),
      openClaim: (id) => this.select('claim', id),
      openSource: (id) => this.select('source', id),
      ask: (question) => this.dispatch({ type: 'asked', question }),
      look: (lens) => this.dispatch({ type: 'lens-changed', lens: { asOf: undefined, ...lens } }),
      lightClaims: (ids) =>
        this.light(ids === undefined ? undefined : { claims: ids.map((id) => graph.claimNumber(id)) }),
      goTo: (citation) => this.#goTo(citation),
    };
  }

  /** Leads to a source, for the eyes and for the keyboard. */
  #goTo(citation: number): void {
    const source = this.renderRoot.querySelector<HTMLElement>(`#source-${citation}`);
    source?.scrollIntoView({ block: 'center' });
    source?.focus({ preventScroll: true });
  }

  async #copy(text: string, what: string): Promise<void> {
    this.announce((await copyText(text)) ? `${what} copied` : `${what} could not be copied`);
  }

  #close(): void {
    const event = new CustomEvent('stemma-close', { bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(event)) this.dispatch({ type: 'asked', question: undefined });
  }

  #foot(answer: Answer): TemplateResult | typeof nothing {
    if (answer.problems.length > 0 || answer.choices.length > 0) return nothing;
    const link = this.linkTo({});
    return html`<footer>
      <button class="button filled" type="button" @click=${() => void this.#copy(answerText(answer, link), 'Answer')}>
        ${icon('quote', 15)} Copy with citation
      </button>
      <button class="button" type="button" @click=${() => void this.#copy(answerMarkdown(answer, link), 'Markdown')}>
        Markdown
      </button>
      ${
        link === undefined
          ? nothing
          : html`<button class="button" type="button" @click=${() => void this.#copy(link, 'Link')}>
              ${icon('link', 15)} Link
            </button>`
      }
    </footer>`;
  }

  override render(): TemplateResult | typeof nothing {
    const answer = selectAnswer(this.current);
    if (!this.isConnectedToExplorer || answer === undefined) return nothing;
    const desk = this.#desk;
    return html`
      <header>
        <span class="eyebrow">Answer</span>
        <button class="icon-button" type="button" aria-label="Close" title="Close" @click=${() => this.#close()}>
          ${icon('x', 17)}
        </button>
      </header>
      <div class="card" part="card" tabindex="-1">
        ${verdictBlock(answer, desk)} ${problems(answer, desk)} ${choices(answer, desk)} ${obstacles(answer, desk)}
        ${chains(answer, desk)} ${periods(answer, desk)}
        ${besideAnswer(answer, plain(answer.parts)).map((beside) => statements(beside.title, beside.statements, desk))}
        ${evidenceList(answer, desk)} ${askNext(answer, desk)}
      </div>
      ${this.#foot(answer)}
    `;
  }
}
