/** `<stemma-search>`: the question bar: names complete as one types, and so do questions. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { nameIndex } from '../../../graph/index.ts';
import type { State, Suggestion } from '../../explorer/index.ts';
import {
  changed,
  isQuestion,
  LINEAGE,
  MOST_DRAWN,
  selectAnswer,
  selectIsReadyToAsk,
  selectKin,
  suggest,
} from '../../explorer/index.ts';
import { base } from '../shared/base.ts';
import { icon } from '../shared/icon.ts';
import { Panel } from '../shared/panel.ts';
import { tokens } from '../shared/tokens.ts';
import { waiting } from '../shared/waiting.ts';
import { asQuestion } from '../shared/words.ts';
import { raised } from '../shared/raised.ts';
import { optionView } from './option.ts';
import { searchStyles } from './styles.ts';

/**
 * @summary A field to ask a question or to find a name. Enter asks; a name is selected.
 * @csspart field - The field.
 *
 * @example
 * <stemma-explorer id="xen" data="xen"></stemma-explorer>
 * <stemma-search for="xen"></stemma-search>
 */
export class SearchElement extends Panel {
  static override styles = [tokens, base, raised('.list'), searchStyles];

  /** @internal */
  @state() protected text = '';
  /** @internal */
  @state() protected isOpen = false;
  /** The option that the arrow keys are at; −1 is the field itself. @internal */
  @state() protected active = -1;
  @query('input') private readonly field!: HTMLInputElement;
  /** Entered while the names of a large graph were still being read. */
  #isEntered = false;
  /** The question that the field was last filled with. */
  #filled: string | undefined;

  protected override slice(current: State): readonly unknown[] {
    return [current.graph, current.view.question, selectIsReadyToAsk(current)];
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const { question } = this.current.view;
    if (question === this.#filled) return;
    this.#filled = question;
    this.text = question ?? '';
  }

  protected override updated(): void {
    if (!this.#isEntered || !selectIsReadyToAsk(this.current)) return;
    this.#isEntered = false;
    this.#submit();
  }

  /** Puts the cursor into the field. */
  override focus(options?: FocusOptions): void {
    this.field.focus(options);
    this.field.select();
  }

  get #suggestions(): readonly Suggestion[] {
    return this.isOpen ? suggest(this.current, this.text) : [];
  }

  /** A question that was asked and could not be answered is explained under the field. */
  get #problem(): string | undefined {
    const { question } = this.current.view;
    if (question === undefined || question !== this.text.trim()) return undefined;
    return selectAnswer(this.current)?.problems[0]?.message;
  }

  #onInput(): void {
    this.text = this.field.value;
    this.active = -1;
    this.isOpen = true;
    this.#isEntered = false;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return; // the keys choose among characters
    const suggestions = this.#suggestions;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.isOpen = true;
      const places = this.#suggestions.length + 1;
      this.active = ((this.active + 1 + step + places) % places) - 1;
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
      );
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = suggestions[this.active];
      if (chosen === undefined) this.#submit();
      else this.#choose(chosen);
    } else if (event.key === 'Tab' && this.active >= 0) {
      this.#complete(event, suggestions[this.active]);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (this.isOpen && (suggestions.length > 0 || this.#problem !== undefined)) this.#close();
      else if (this.text === '') this.field.blur();
      else this.#clear();
    }
  }

  /** Tab takes the option into the field, to be typed on from there. */
  #complete(event: KeyboardEvent, chosen: Suggestion | undefined): void {
    if (chosen === undefined || chosen.text === this.text) return;
    event.preventDefault();
    this.text = chosen.text;
    this.active = -1;
  }

  /** A whole name is selected, anything else asked; what is no question may still be the beginning of a name. */
  #submit(): void {
    const text = this.text.trim();
    if (text === '') return;
    if (!selectIsReadyToAsk(this.current)) {
      this.#isEntered = true;
      return;
    }
    const { graph } = this.current;
    const [exact, ...others] = nameIndex(graph).named(text, { slips: false });
    if (exact !== undefined && others.length === 0) {
      this.#open(graph.entityIdOf(exact.entity));
      return;
    }
    const near = isQuestion(this.current, text) ? undefined : suggest(this.current, text).find(({ isName }) => isName);
    if (near?.entity === undefined) this.#ask(text);
    else this.#open(near.entity);
  }

  /** A name is opened, a whole question asked; else the field is filled, to be typed on. */
  #choose({ isName, isWhole, entity, text }: Suggestion): void {
    if (isName && entity !== undefined) {
      this.#open(entity);
    } else if (isWhole) {
      this.#ask(asQuestion(text));
    } else {
      this.text = text;
      this.active = -1;
      void this.updateComplete.then(() => {
        this.field.focus();
        this.field.setSelectionRange(text.length, text.length);
      });
    }
  }

  #open(id: string): void {
    this.#close();
    this.#leave();
    this.text = '';
    this.#filled = undefined;
    const { view } = this.current;
    const isAround = !this.#isDrawn(id) && !view.focus.includes(id);
    const around = isAround ? { focus: [id], depth: 1, expanded: [], along: undefined } : {};
    const selection = { type: 'entity', id } as const;
    this.dispatch({ type: 'view-opened', view: changed(view, { question: undefined, selection, ...around }) });
  }

  /** Whether the view shows it as it is, so that going there is enough. */
  #isDrawn(id: string): boolean {
    const { graph, view } = this.current;
    if (graph.entityCount <= MOST_DRAWN) return true;
    const isLineage = view.layout === LINEAGE && view.mode === 'diagram';
    return isLineage && selectKin(this.current).track(graph.entityNumber(id)) !== undefined;
  }

  #ask(question: string): void {
    this.#close();
    this.text = question;
    this.#filled = question;
    this.dispatch({ type: 'asked', question });
    if (this.#problem === undefined) this.#leave();
    else this.isOpen = true;
  }

  #clear(): void {
    this.text = '';
    this.#filled = undefined;
    this.dispatch({ type: 'asked', question: undefined });
    this.field.focus();
  }

  #close(): void {
    this.isOpen = false;
    this.active = -1;
  }

  /** What was asked for is there: a keyboard on the screen would lie over it. */
  #leave(): void {
    if (matchMedia('(pointer: coarse)').matches) this.field.blur();
  }

  #list(suggestions: readonly Suggestion[]): TemplateResult {
    const problem = this.isOpen ? this.#problem : undefined;
    const isReading = this.isOpen && this.text.trim() !== '' && !selectIsReadyToAsk(this.current);
    const isShown = suggestions.length > 0 || problem !== undefined || isReading;
    return html`<div class="list" ?hidden=${!isShown} @pointerdown=${(event: Event) => event.preventDefault()}>
      ${problem === undefined ? nothing : html`<p class="problem" role="status">${problem}</p>`}
      ${isReading ? waiting('Reading the names') : nothing}
      <ul id="options" role="listbox" aria-label="Names and questions">
        ${suggestions.map((suggestion, index) =>
          optionView(suggestion, {
            vocabulary: this.current.graph.vocabulary,
            index,
            isActive: index === this.active,
            typed: this.text,
            choose: () => this.#choose(suggestion),
          }),
        )}
      </ul>
    </div>`;
  }

  override render(): TemplateResult {
    const suggestions = this.#suggestions;
    const example = this.current.graph.document.views.find(({ ask }) => ask !== undefined)?.ask;
    return html`<div class="field" part="field" role="search">
        ${icon('search', 17)}
        <input
          type="text"
          role="combobox"
          aria-label="Ask a question, or search for a name"
          aria-autocomplete="list"
          aria-controls="options"
          aria-expanded=${suggestions.length > 0 ? 'true' : 'false'}
          aria-activedescendant=${this.active >= 0 ? `option-${this.active}` : nothing}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          placeholder=${example === undefined ? 'Ask, or search for a name' : `Ask: ${example}`}
          .value=${this.text}
          @input=${() => this.#onInput()}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
          @focus=${() => (this.isOpen = true)}
          @blur=${() => this.#close()}
        />
        ${
          this.text === ''
            ? html`<kbd aria-hidden="true">/</kbd>`
            : html`<button
                class="clear"
                type="button"
                aria-label="Clear the question"
                title="Clear"
                @click=${() => this.#clear()}
              >
                ${icon('x', 15)}
              </button>`
        }
      </div>
      ${this.#list(suggestions)}`;
  }
}
