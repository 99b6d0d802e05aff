/** `<stemma-inspector>`: all that is known of what is selected, and on whose word. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { NamedView } from '../../../graph/index.ts';
import { yesNoQuestion } from '../../../graph/index.ts';
import type { NamedPlace, Selection, State } from '../../explorer/index.ts';
import {
  citation,
  claimsOfSource,
  FIRST_VIEW,
  namedPlace,
  claimCard,
  entityCard,
  selectCounts,
  selectExamples,
  selectIsReadyToAsk,
  selectReading,
  selectScene,
  titleOf,
  viewOf,
} from '../../explorer/index.ts';
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
import { capitalised, count } from '../shared/words.ts';
import { claimView } from './claim.ts';
import type { Desk } from './desk.ts';
import { entityHead, entityView } from './entity.ts';
import { namedView, storyButtons } from './named.ts';
import { overviewView } from './overview.ts';
import { sourceView } from './source.ts';
import { inspectorStyles } from './styles.ts';

/** A card: the line over it, its contents, and what can be done at its foot. */
interface Card {
  readonly eyebrow: string;
  readonly body: TemplateResult;
  readonly foot?: TemplateResult | typeof nothing;
}

/**
 * @summary Shows the selected entity, claim or source with every piece of evidence; with nothing selected, the graph.
 * @fires {CustomEvent<void>} stemma-close - The reader closes the panel; the selection is taken away unless prevented.
 * @fires {CustomEvent<Lit | undefined>} stemma-hover - The pointer rests on something that the diagram can light.
 * @slot actions - Buttons beside what is shown.
 * @csspart card - What scrolls.
 *
 * @example
 * <stemma-explorer id="xen" data="xen"></stemma-explorer>
 * <stemma-inspector for="xen"></stemma-inspector>
 */
export class InspectorElement extends Panel {
  static override styles = [
    tokens,
    base,
    sections,
    cardStyles,
    standingStyles,
    sentenceStyles,
    evidenceStyles,
    inspectorStyles,
  ];

  /** How many rows of a relation are shown, where they are more than a few. @internal */
  @state() protected unfolded: ReadonlyMap<string, number> = new Map();
  /** What the card is about, but for the graph itself: another begins at its top. */
  #shown: Selection | NamedView | undefined;

  protected override slice(current: State): readonly unknown[] {
    const { selection } = current.view;
    const reading = selectReading(current);
    const ofGraph = selection === undefined ? [selectCounts(current), selectExamples(current)] : [];
    const ofSource = selection?.type === 'source' ? [claimsOfSource({ reading, source: selection.id })] : [];
    return [reading, current.view, selectScene(current), ...ofGraph, ...ofSource];
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const shown = this.current.view.selection ?? namedPlace(this.current)?.view;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.unfolded = new Map();
    beginAnew(this.renderRoot);
  }

  get #desk(): Desk {
    const reading = selectReading(this.current);
    const { graph } = reading;
    return {
      graph,
      reading,
      openEntity: (entity) => this.select('entity', graph.entityIdOf(entity)),
      openClaim: (claim) => this.select('claim', graph.claimIdOf(claim)),
      openSource: (id) => this.select('source', id),
      listenTo: (voice) => this.dispatch({ type: 'lens-changed', lens: { accordingTo: [voice] } }),
      ask: (question) => this.dispatch({ type: 'asked', question }),
      light: (lit) => this.light(lit),
      copy: (text, what) => void this.#copy(text, what),
    };
  }

  async #copy(text: string, what: string): Promise<void> {
    this.announce((await copyText(text)) ? `${what} copied` : `${what} could not be copied`);
  }

  #close(): void {
    const event = new CustomEvent('stemma-close', { bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(event)) this.dispatch({ type: 'selected', selection: undefined });
  }

  #card(desk: Desk): Card {
    const { selection } = this.current.view;
    if (selection?.type === 'claim') return this.#claim(desk, selection.id);
    if (selection?.type === 'entity') return this.#entity(desk, selection.id);
    if (selection?.type === 'source') return this.#source(desk, selection.id);
    const place = namedPlace(this.current);
    // the first view is the graph as it opens: there the card of the graph says more
    if (place !== undefined && place.place > 1) return this.#named(desk, place);
    return {
      eyebrow: 'About this graph',
      body: overviewView(desk, {
        counts: selectCounts(this.current),
        questions: selectExamples(this.current),
        isReading: !selectIsReadyToAsk(this.current),
        title: titleOf(this.current),
        isPutTogether: this.current.layers.length > 1 || (this.provider?.opened ?? []).length > 0,
        openView: (view) => this.#open(view),
      }),
    };
  }

  #open(named: NamedView): void {
    this.dispatch({
      type: 'view-opened',
      view: { ...viewOf(named, this.current.graph), mode: this.current.view.mode },
    });
  }

  #named(desk: Desk, place: NamedPlace): Card {
    const open = (view: NamedView): void => this.#open(view);
    return {
      eyebrow: `View ${place.place} of ${place.of}`,
      body: namedView(place, desk, open),
      foot: storyButtons(place, open, () =>
        this.dispatch({ type: 'view-opened', view: { ...FIRST_VIEW, mode: this.current.view.mode } }),
      ),
    };
  }

  #claim(desk: Desk, id: string): Card {
    const number = desk.graph.claimNumber(id);
    if (number === -1) return missing('claim', id);
    const card = claimCard(desk.reading, number);
    return {
      eyebrow: `${card.family} claim`,
      body: claimView(card, desk),
      foot: html`<button
          class="button"
          type="button"
          @click=${() => desk.copy(citation(desk.reading, number, this.#linkHere()), 'Citation')}
        >
          ${icon('quote', 15)} Copy citation
        </button>
        ${this.#linkButton(desk)}
        <button
          class="button"
          type="button"
          title=${yesNoQuestion(desk.graph, number)}
          @click=${() => desk.ask(yesNoQuestion(desk.graph, number))}
        >
          Ask
        </button>`,
    };
  }

  #entity(desk: Desk, id: string): Card {
    const number = desk.graph.entityNumber(id);
    if (number === -1) return missing('entity', id);
    const card = entityCard(desk.reading, number);
    const node = selectScene(this.current).nodes.find(({ entity }) => entity === number);
    const isFocus = this.current.view.focus.length === 1 && this.current.view.focus[0] === id;
    return {
      eyebrow: capitalised(card.kind.label),
      body: html`${entityHead(card, desk)}
      ${entityView(card, desk, {
        shown: this.unfolded,
        show: (relation, rows, firstNew) => this.#unfold(relation, rows, firstNew),
      })}`,
      foot: html`${
        (node?.more ?? 0) > 0
          ? html`<button
              class="button"
              type="button"
              aria-label="Expand, ${count(node?.more ?? 0)} more"
              title="Draw what else it is related to"
              @click=${() => this.dispatch({ type: 'expanded', id })}
            >
              ${icon('plus', 15)} ${count(node?.more ?? 0)} more
            </button>`
          : nothing
      }
      ${
        isFocus
          ? html`<button class="button" type="button" @click=${() => this.dispatch({ type: 'unfocused' })}>
              ${icon('maximize', 15)} Show everything
            </button>`
          : html`<button
              class="button wordy"
              type="button"
              @click=${() => this.dispatch({ type: 'focused', ids: [id], depth: 1 })}
            >
              ${icon('focus', 15)} Only its neighbours
            </button>`
      }
      ${this.#linkButton(desk)}`,
    };
  }

  #unfold(relation: string, rows: number, firstNew: number): void {
    this.unfolded = new Map([...this.unfolded, [relation, rows]]);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-claim='${firstNew}'] button`)?.focus(),
    );
  }

  #source(desk: Desk, id: string): Card {
    const source = desk.graph.sources.get(id);
    return source === undefined ? missing('source', id) : { eyebrow: 'Source', body: sourceView(source, desk) };
  }

  #linkHere(): string | undefined {
    return this.linkTo({});
  }

  #linkButton(desk: Desk): TemplateResult | typeof nothing {
    const link = this.#linkHere();
    if (link === undefined) return nothing;
    return html`<button class="button" type="button" aria-label="Copy link" @click=${() => desk.copy(link, 'Link')}>
      ${icon('link', 15)} Link
    </button>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.isConnectedToExplorer) return nothing;
    const { eyebrow, body, foot } = this.#card(this.#desk);
    return html`
      <header>
        <span class="eyebrow">${eyebrow}</span>
        <slot name="actions"></slot>
        <button class="icon-button" type="button" aria-label="Close" title="Close" @click=${() => this.#close()}>
          ${icon('x', 17)}
        </button>
      </header>
      <div class="card" part="card" tabindex="-1">${body}</div>
      ${foot === undefined ? nothing : html`<footer>${foot}</footer>`}
    `;
  }
}

function missing(what: string, id: string): Card {
  return {
    eyebrow: 'Not found',
    body: html`<p class="lead">
      There is no ${what} <q>${id.length > 120 ? `${id.slice(0, 119)}…` : id}</q> in this graph. The link may be older
      than the data.
    </p>`,
  };
}
