/** What the explorer does with links that were made from it: hands them on, and says what has changed behind one. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Action, Explorer, Since } from '../../explorer/index.ts';
import { sinceSeen } from '../../explorer/index.ts';
import type { ShareElement } from '../share/element.ts';
import type { Pictured, Places } from '../share/places.ts';
import type { PrintSheet } from './print.ts';
import { printed, printSheet } from './print.ts';
import { sinceNote } from './since.ts';

/** Actions after which what a link shows is there. */
const SHOWN: ReadonlySet<Action['type']> = new Set(['opened', 'view-opened']);

/** The explorer's element, as far as this goes. */
interface Host extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  readonly places: Places | undefined;
  requestUpdate(): void;
}

export class Sharing {
  readonly #host: Host;
  readonly #explorer: Explorer;
  #seen: string | undefined;
  #since: Since | undefined;
  #paper: PrintSheet | undefined;

  constructor(host: Host, explorer: Explorer) {
    this.#host = host;
    this.#explorer = explorer;
  }

  /** Says what has changed since the maker of a link saw what the text holds, once the graph is there. */
  compareWith(seen: string | undefined): void {
    this.#seen = seen;
    this.#since = undefined;
    this.#host.requestUpdate();
  }

  /** @param action that was just done */
  follow({ type }: Action): void {
    if (this.#seen === undefined || !SHOWN.has(type)) return;
    this.#since = sinceSeen(this.#explorer.state, this.#seen);
    this.#seen = undefined;
    this.#host.requestUpdate();
  }

  /** Opens the sheet. */
  show(): void {
    void this.#host.renderRoot.querySelector<ShareElement>('stemma-share')?.show();
  }

  /** What has changed since; nothing where nothing has. */
  note(): TemplateResult | typeof nothing {
    const since = this.#since;
    if (since === undefined) return nothing;
    return sinceNote({
      since,
      state: this.#explorer.state,
      select: (id) => this.#explorer.dispatch({ type: 'selected', selection: { type: 'claim', id } }),
      close: () => this.compareWith(undefined),
    });
  }

  /** The sheet, and what goes on paper. */
  render(): TemplateResult {
    return html`<stemma-share
        .places=${this.#host.places}
        .pictured=${() => this.#pictured()}
        @stemma-print=${(event: CustomEvent<PrintSheet>) => void this.#print(event.detail)}
      ></stemma-share>
      ${this.#paper === undefined ? nothing : printSheet(this.#paper)}`;
  }

  #pictured(): Pictured | undefined {
    const lanes = this.#host.renderRoot.querySelector('stemma-lanes');
    if (lanes?.isDrawn === true) return lanes;
    const drawn = this.#host.renderRoot.querySelector('stemma-graph');
    return drawn?.diagram === undefined ? undefined : drawn;
  }

  async #print(paper: PrintSheet): Promise<void> {
    this.#paper = paper;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.toggleAttribute('printing', true);
    try {
      await printed(this.#host.renderRoot);
    } finally {
      this.#host.toggleAttribute('printing', false);
      this.#paper = undefined;
      this.#host.requestUpdate();
    }
  }
}
