/** `<stemma-open>`: opens files, an address or what is pasted: a preview first, then as a new graph or added to this one. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { query } from 'lit/decorators.js';
import type { Look, State } from '../../explorer/index.ts';
import { titleOf } from '../../explorer/index.ts';
import type { Choices, GivenFile } from '../../files/index.ts';
import { base, sections } from '../shared/base.ts';
import { dialogStyles } from '../shared/dialog-styles.ts';
import { sentenceStyles } from '../shared/claim-sentence.ts';
import { icon } from '../shared/icon.ts';
import { Panel } from '../shared/panel.ts';
import { standingStyles } from '../shared/standing.ts';
import { tokens } from '../shared/tokens.ts';
import { counted } from '../shared/words.ts';
import { chooseView } from './choose.ts';
import { previewFoot, previewView } from './preview.ts';
import { progressView } from './progress.ts';
import type { Opened, Origin } from './session.ts';
import { OpenSession } from './session.ts';
import { openStyles } from './styles.ts';

/** What the reader took: as a new graph, or added to the one that is open. */
export interface OpenedEventDetail extends Opened {
  readonly as: 'new' | 'added';
  /** How to look at it, where a link said so. */
  readonly look?: Look | undefined;
}

/**
 * @summary The dialog that opens data: files, an address, what was pasted; shows what is in it before anything changes.
 * @fires {CustomEvent<OpenedEventDetail>} stemma-opened - The reader took what was read.
 *
 * @example
 * <stemma-explorer id="xen" data="xen"></stemma-explorer>
 * <stemma-open for="xen"></stemma-open>
 */
export class OpenElement extends Panel {
  static override styles = [tokens, base, sections, standingStyles, sentenceStyles, dialogStyles, openStyles];

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  readonly #session = new OpenSession(this);
  #look: Look | undefined;
  /** What was shown last. */
  #step: OpenSession['phase']['type'] | undefined;

  protected override slice(current: State): readonly unknown[] {
    return [current.graph, current.layers];
  }

  /** What had the focus is gone with what was shown before: the dialog has it, and its keys; no button beside it. */
  protected override updated(): void {
    const { type } = this.#session.phase;
    const isOther = type !== this.#step;
    this.#step = type;
    if (this.dialog.open && (isOther || this.shadowRoot?.activeElement === null))
      this.renderRoot
        .querySelector<HTMLElement>('.pick input, .frame:not(:has(.pick))')
        ?.focus({ preventScroll: true });
  }

  /** Lets the reader choose. @param address what the field for the address holds; @param problem what came before */
  choose(address?: string, problem?: string): void {
    this.#look = undefined;
    this.#session.choose(address, problem);
    this.#show();
  }

  /** Shows what is in files. */
  show(files: readonly GivenFile[], origin?: Origin, look?: Look): void {
    this.#look = look;
    this.#show();
    void this.#session.read(files, this.current.graph, origin);
  }

  /** Fetches what is at an address that the reader agreed to, and shows what is in it. */
  fetch(address: string, look?: Look): void {
    this.#look = look;
    this.#show();
    void this.#session.fetch(address, this.current.graph);
  }

  #show(): void {
    if (!this.dialog.open) this.dialog.showModal();
  }

  #cancel(): void {
    this.#session.close();
    this.dialog.close();
  }

  async #take(as: 'new' | 'added'): Promise<void> {
    const opened = await this.#session.take(as === 'added' ? this.current.graph : undefined);
    if (opened === undefined) return;
    this.#cancel();
    const detail: OpenedEventDetail = { ...opened, as, look: this.#look };
    this.dispatchEvent(new CustomEvent('stemma-opened', { detail, bubbles: true, composed: true }));
  }

  #readAs(choices: Choices): void {
    void this.#session.readAs(choices, this.current.graph);
  }

  #body(): TemplateResult {
    const { phase, choices } = this.#session;
    if (phase.type === 'choose')
      return chooseView(phase, {
        openFiles: (files) => this.show(files),
        openAddress: (address) => this.fetch(address),
        refuse: (address, problem) => this.choose(address, problem),
      });
    if (phase.type === 'preview')
      return previewView(phase.preview, {
        choices,
        readAs: (next) => this.#readAs(next),
        isEmpty: this.current.graph.entityCount === 0,
        openTitle: titleOf(this.current) ?? 'this graph',
      });
    return progressView(phase);
  }

  #foot(): TemplateResult {
    const { phase } = this.#session;
    const cancel = html`<button class="button" type="button" @click=${() => this.#cancel()}>Cancel</button>`;
    if (phase.type !== 'preview') return html`<span class="spacer"></span>${cancel}`;
    return html`${previewFoot(phase, {
      openTitle: this.current.graph.entityCount === 0 ? undefined : (titleOf(this.current) ?? 'this graph'),
      accept: (accepts) => this.#session.accept(accepts),
      choose: () => this.#session.choose(),
      open: () => void this.#take('new'),
      add: () => void this.#take('added'),
    })}${cancel}`;
  }

  get #heading(): string {
    const { phase, title } = this.#session;
    if (phase.type === 'choose') return 'Open data';
    return phase.type === 'fetching' ? `Fetching from ${phase.host}` : title;
  }

  /** What is said to who does not see it change. */
  get #spoken(): string {
    const { phase, title } = this.#session;
    if (phase.type === 'reading') return `Reading ${title}`;
    if (phase.type !== 'preview') return '';
    const { entities, claims, problems, outcome } = phase.preview;
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const wrong = errors === 0 ? '' : ` ${counted(errors, 'error')}.`;
    if (outcome === 'nothing') return `Nothing could be read of ${title}.${wrong}`;
    return `In ${title}: ${counted(entities, 'entity', 'entities')}, ${counted(claims, 'claim')}.${wrong}`;
  }

  override render(): TemplateResult {
    return html`<dialog
      aria-labelledby="heading"
      @keydown=${(event: Event) => event.stopPropagation()}
      @close=${() => {
        if (!this.dialog.open) this.#session.close();
      }}
    >
      <div class="frame" tabindex="-1">
        <header>
          <h2 id="heading">${this.#heading}</h2>
          <button class="icon-button" type="button" aria-label="Close" title="Close" @click=${() => this.#cancel()}>
            ${icon('x', 17)}
          </button>
        </header>
        <div class="body">${this.#body()}</div>
        <footer>${this.#foot()}</footer>
        <p class="spoken" role="status">${this.#spoken}</p>
      </div>
    </dialog>`;
  }
}
