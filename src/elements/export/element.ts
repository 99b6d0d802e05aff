/** `<stemma-export>`: the graph, or a part of it, as a file of any format that is written; what is lost is said before. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Format } from '../../../graph/index.ts';
import { formatById, FORMATS } from '../../../graph/index.ts';
import type { Portion, State } from '../../explorer/index.ts';
import { selectPortions, titleOf } from '../../explorer/index.ts';
import type { WriteJob, Written } from '../../files/index.ts';
import { FilesClient } from '../../files/index.ts';
import { base, sections } from '../shared/base.ts';
import { copyText } from '../shared/clipboard.ts';
import { dialogStyles } from '../shared/dialog-styles.ts';
import { icon } from '../shared/icon.ts';
import { Panel } from '../shared/panel.ts';
import { saveFile } from '../shared/save-file.ts';
import { tokens } from '../shared/tokens.ts';
import { counted, inBytes, reasonOf } from '../shared/words.ts';
import { lostView } from './lost.ts';
import { exportStyles } from './styles.ts';

/** More claims than these are written when one asks for it, and not at once. */
const MANY = 50_000;
/** A text that is no longer can be copied, bytes. */
const COPIED = 1_000_000;

type Place = { readonly x: number; readonly y: number };

/**
 * @summary The dialog that exports the graph: everything, what is shown, or what is chosen, in any format.
 *
 * @example
 * <stemma-explorer id="xen" data="xen"></stemma-explorer>
 * <stemma-export for="xen"></stemma-export>
 */
export class ExportElement extends Panel {
  static override styles = [tokens, base, sections, dialogStyles, exportStyles];

  /** Places as they are drawn now, by id of the entity. */
  @property({ attribute: false }) places: (() => ReadonlyMap<string, Place>) | undefined;

  /** @internal */
  @state() protected portion: Portion['id'] = 'everything';
  /** @internal */
  @state() protected format = 'stemma-yaml';
  /** @internal */
  @state() protected written: Written | undefined;
  /** Bytes written so far, while a file is being written. @internal */
  @state() protected writing: number | undefined;
  /** @internal */
  @state() protected problem: string | undefined;
  /** What was done with the file: said in the dialog, since nothing behind it is heard. @internal */
  @state() protected told: string | undefined;
  /** @internal */
  @state() protected isOpen = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  #client = new FilesClient();
  #abort: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo();
  }

  protected override slice(current: State): readonly unknown[] {
    return [current.graph, current.view];
  }

  /** Opens the dialog for what is looked at now. */
  async show(): Promise<void> {
    this.isOpen = true;
    this.#prepare();
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  get #portions(): readonly Portion[] {
    return selectPortions(this.current);
  }

  get #portion(): Portion {
    const portions = this.#portions;
    return portions.find(({ id }) => id === this.portion) ?? (portions[0] as Portion);
  }

  get #format(): Format {
    return formatById(this.format) ?? (FORMATS[0] as Format);
  }

  /** Writes it, so that one sees what comes of it; a large graph only when it is asked for. */
  #prepare(isAsked = false): void {
    this.#end();
    this.written = this.problem = this.told = undefined;
    const { claims } = this.#portion;
    if (claims > MANY && !isAsked) return;
    void this.#write();
  }

  async #write(): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    this.writing = 0;
    try {
      const onWritten = (bytes: number): void => void (this.writing = bytes);
      this.written = await this.#client.write(this.#job, { onWritten, signal: abort.signal });
    } catch (error) {
      if (!abort.signal.aborted) this.problem = reasonOf(error);
    }
    if (this.#abort === abort) this.writing = undefined;
  }

  get #job(): WriteJob {
    const { ids } = this.#portion;
    const positions = this.places?.();
    return {
      graph: this.current.graph.packed(),
      format: this.format,
      ...(ids === undefined ? {} : { part: ids() }),
      ...(positions === undefined || positions.size === 0 ? {} : { positions }),
    };
  }

  #end(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.writing = undefined;
  }

  /** Nothing is written any more, and what was is not kept. */
  #letGo(): void {
    this.#end();
    this.#client.dispose();
    this.isOpen = false;
    this.written = this.problem = undefined;
  }

  #save(): void {
    if (this.written === undefined) return;
    const [extension = 'txt'] = this.#format.extensions;
    saveFile(this.written.blob, titleOf(this.current) ?? 'graph', `.${extension}`);
    this.told = `Saved as ${this.#format.label}`;
  }

  async #copy(): Promise<void> {
    const text = await this.written?.blob.text();
    if (text !== undefined) this.told = (await copyText(text)) ? 'Text copied' : 'The text could not be copied';
  }

  #scopes(): TemplateResult {
    return html`<fieldset>
      <legend>What</legend>
      ${this.#portions.map(
        ({ id, label, entities, claims }) =>
          html`<label class="choice">
            <input
              type="radio"
              name="portion"
              .checked=${this.#portion.id === id}
              @change=${() => {
                this.portion = id;
                this.#prepare();
              }}
            />
            <span>${label}</span>
            <span class="quiet">${counted(entities, 'entity', 'entities')}, ${counted(claims, 'claim')}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  #formats(): TemplateResult {
    return html`<label class="select format">
      <span>Format</span>
      <span class="box">
        <select
          @change=${(event: Event) => {
            this.format = (event.currentTarget as HTMLSelectElement).value;
            this.#prepare();
          }}
        >
          ${FORMATS.filter(({ writes }) => writes).map(
            ({ id, label }) => html`<option .value=${id} ?selected=${id === this.format}>${label}</option>`,
          )}
        </select>
        ${icon('chevron-down', 14)}
      </span>
    </label>`;
  }

  #result(): TemplateResult {
    const { written, writing, problem } = this;
    if (problem !== undefined) return html`<p class="wrong" role="alert">${problem}</p>`;
    if (writing !== undefined)
      return html`<div class="progress">
        <progress aria-label="Writing"></progress>
        <p class="quiet">${writing === 0 ? 'It is being written …' : `${inBytes(writing)} written`}</p>
      </div>`;
    if (written === undefined)
      return html`<div class="waiting">
        <p class="quiet">This is large: writing it takes a while.</p>
        <button class="button" type="button" @click=${() => this.#prepare(true)}>Write it</button>
      </div>`;
    return html`${lostView(written.lost, this.#format.label)}
      <section>
        <h3>How it begins<span class="quiet">${inBytes(written.blob.size)}</span></h3>
        <pre tabindex="0" role="group" aria-label="How it begins">${written.head.slice(0, 4000)}</pre>
      </section>`;
  }

  #foot(): TemplateResult {
    const { written } = this;
    return html`<footer>
      <span class="quiet words" role="status">
        ${this.told ?? (written === undefined ? nothing : `${counted(written.entities, 'entity', 'entities')}, ${counted(written.claims, 'claim')}`)}
      </span>
      <button class="button filled" type="button" ?disabled=${written === undefined} @click=${() => this.#save()}>
        ${icon('download', 15)}Save
      </button>
      <button
        class="button"
        type="button"
        ?disabled=${written === undefined || written.blob.size > COPIED}
        @click=${() => void this.#copy()}
      >
        ${icon('copy', 15)}Copy as text
      </button>
      <button class="button" type="button" @click=${() => this.dialog.close()}>Close</button>
    </footer>`;
  }

  override render(): TemplateResult {
    return html`<dialog
      aria-labelledby="heading"
      @keydown=${(event: Event) => event.stopPropagation()}
      @close=${() => {
        if (!this.dialog.open) this.#letGo();
      }}
    >
      ${
        this.isOpen
          ? html`<div class="frame">
              <header>
                <h2 id="heading">Export</h2>
                <button
                  class="icon-button"
                  type="button"
                  aria-label="Close"
                  title="Close"
                  @click=${() => this.dialog.close()}
                >
                  ${icon('x', 17)}
                </button>
              </header>
              <div class="body">
                ${this.#scopes()} ${this.#formats()} ${this.#result()}
                <p class="quiet also">A picture of it, as PNG or SVG, is under <strong>Share</strong>.</p>
              </div>
              ${this.#foot()}
            </div>`
          : nothing
      }
    </dialog>`;
  }
}
