/** What is said beside the diagram, in a column at the side or in a phone's sheet: which of it, and how much is seen. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Explorer, Mode } from '../../explorer/index.ts';
import type { Aside } from './aside.ts';
import type { Detent } from './sheet.ts';

export class Side {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #explorer: Explorer;
  /** The reader closed the column. */
  #isClosed = false;
  /** What may be one is shown in the place of what is known of the graph. */
  #showsSame = false;
  #shows: 'panel' | Aside = 'panel';
  #detent: Detent = 'half';

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, explorer: Explorer) {
    this.#host = host;
    this.#explorer = explorer;
  }

  /** How far the sheet is drawn up. */
  get detent(): Detent {
    return this.#detent;
  }

  /** What the sheet shows. */
  get shows(): 'panel' | Aside {
    return this.#shows;
  }

  draw(detent: Detent): void {
    this.#detent = detent;
    this.#host.requestUpdate();
  }

  /** Shows something in the sheet, which is drawn up where it only peeks. */
  show(what: 'panel' | Aside): void {
    this.#shows = what;
    this.draw(this.#detent === 'peek' ? 'half' : this.#detent);
  }

  /** What was just chosen must be seen. */
  reveal(): void {
    this.#isClosed = false;
    this.show('panel');
  }

  /** The diagram or the outline is shown: a list wants the room. */
  leaveRoomFor(mode: Mode): void {
    if (mode === 'outline') this.draw('peek');
  }

  /** The card of the graph, or what may be one in it. */
  showGraph({ same }: { readonly same: boolean }): void {
    this.#explorer.dispatch({ type: 'asked', question: undefined });
    this.#explorer.dispatch({ type: 'selected', selection: undefined });
    this.#showsSame = same;
    this.reveal();
  }

  /**
   * The reader closes the panel: what it shows stays chosen only where there is a sheet to draw it up again.
   *
   * @returns whether nothing is shown any more; else there is something to go back to, the answer or the pairs
   */
  close(): boolean {
    const { question, selection } = this.#explorer.state.view;
    if (selection !== undefined && (question !== undefined || this.#showsSame)) return false;
    this.#showsSame = false;
    if (question !== undefined) this.#explorer.dispatch({ type: 'asked', question: undefined });
    else if (selection !== undefined) this.#explorer.dispatch({ type: 'selected', selection: undefined });
    this.#isClosed = true;
    this.draw('peek');
    return true;
  }

  /** What is selected; else the answer while a question is asked, what may be one, or the card of the graph. */
  panel(): TemplateResult {
    const { question, selection } = this.#explorer.state.view;
    if (selection === undefined && question !== undefined)
      return html`<stemma-answer class="panel" tabindex="-1"></stemma-answer>`;
    return selection === undefined && this.#showsSame
      ? html`<stemma-same class="panel" tabindex="-1"></stemma-same>`
      : html`<stemma-inspector class="panel" tabindex="-1"></stemma-inspector>`;
  }

  /** The panel in its column, unless that was closed. */
  column(): TemplateResult | typeof nothing {
    if (this.#isClosed || this.#explorer.state.graph.entityCount === 0) return nothing;
    return html`<aside class="side" part="side" aria-label="Details">${this.panel()}</aside>`;
  }
}
