/** `<stemma-share>`: this view for others: a link, code to paste, a picture, a citation. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { dayOf } from '../../../graph/index.ts';
import type { State } from '../../explorer/index.ts';
import { LINEAGE, notInLinks, seenOf, viewCitation } from '../../explorer/index.ts';
import { CAPTION, HEAD } from '../../look/index.ts';
import { heightFor, sizeIn } from '../../picture/index.ts';
import { base } from '../shared/base.ts';
import { copyText } from '../shared/clipboard.ts';
import { icon } from '../shared/icon.ts';
import { modalStyles } from '../shared/modal-styles.ts';
import { Panel } from '../shared/panel.ts';
import { saveFile } from '../shared/save-file.ts';
import { tokens } from '../shared/tokens.ts';
import { reasonOf } from '../shared/words.ts';
import { Composing } from './composing.ts';
import type { Forms } from './forms.ts';
import { formsPart } from './forms.ts';
import { citations, EMBED, embeddings, nameOf, WITH_PICTURE } from './offers.ts';
import type { Pictured, Places } from './places.ts';
import { shareStyles } from './styles.ts';

/**
 * @summary A sheet that hands on what is looked at: a link to exactly this view, code to embed it, its picture, and how to cite it.
 * @fires {CustomEvent<{ title: string, picture: string, text: string }>} stemma-print - The reader wants it on paper.
 * @csspart sheet - The sheet.
 *
 * @example
 * <stemma-explorer id="xen" data="xen"></stemma-explorer>
 * <stemma-share for="xen"></stemma-share>
 */
export class ShareElement extends Panel {
  static override styles = [tokens, base, shareStyles, modalStyles];

  /** Where the page keeps what others may embed. */
  @property({ attribute: false }) places: Places | undefined;
  /** Whatever is drawn now, if something is. */
  @property({ attribute: false }) pictured: (() => Pictured | undefined) | undefined;

  /** The picture as the text of an SVG. @internal */
  @state() protected svg: string | undefined;
  /** Why there is no picture, where making it failed. @internal */
  @state() protected problem: string | undefined;
  /** The form chosen in each part. @internal */
  @state() protected chosen: Readonly<Record<string, string>> = {};
  /** What was copied last. @internal */
  @state() protected copied: string | undefined;
  /** What could not be done: said in the sheet, since nothing behind it is heard. @internal */
  @state() protected refusal: string | undefined;
  /** @internal */
  @state() protected open = false;

  @query('dialog') private readonly sheet!: HTMLDialogElement;
  /** The last opening of the sheet: a picture for the one before is not shown. */
  #opening: object | undefined;
  readonly #composing = new Composing(this);

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const isWanted = this.open && this.chosen[EMBED] === WITH_PICTURE;
    if (isWanted && this.current.view.layout !== LINEAGE) void this.#composing.follow(this.current);
  }

  /** Opens the sheet for the view of this moment. */
  async show(): Promise<void> {
    this.open = true;
    this.copied = this.refusal = this.svg = this.problem = undefined;
    const opening = (this.#opening = {});
    await this.updateComplete;
    if (!this.sheet.open) this.sheet.showModal();
    this.renderRoot.querySelector<HTMLInputElement>('#link')?.select();
    try {
      const svg = await this.pictured?.()?.toSVG();
      if (opening === this.#opening) this.svg = svg;
    } catch (error) {
      if (opening === this.#opening) this.problem = reasonOf(error);
    }
  }

  protected override slice({ graph, view, closeUp }: State): readonly unknown[] {
    return [graph, view, closeUp];
  }

  protected override render(): TemplateResult {
    return html`<dialog
      part="sheet"
      aria-labelledby="title"
      @close=${() => this.#closed()}
      @keydown=${(event: Event) => event.stopPropagation()}
    >
      <form method="dialog">
        <h2 id="title">Share this view</h2>
        <button class="icon-button" aria-label="Close" title="Close">${icon('x', 17)}</button>
      </form>
      ${this.open ? this.#body() : nothing}
    </dialog>`;
  }

  #body(): TemplateResult {
    const { view } = this.current;
    const link = this.provider?.linkTo?.(view);
    const seen = this.provider?.linkTo?.(view, seenOf(this.current, today()));
    return html`<div class="columns">
      ${this.#picture()}
      <div class="parts">
        ${seen === undefined ? nothing : this.#linkPart(seen)} ${this.#formsPart(this.#embeddings(link))}
        ${this.#formsPart(citations(this.current, link, today()))}
      </div>
      <p class=${this.refusal === undefined ? 'spoken' : 'refusal'} role="status">
        ${this.refusal ?? (this.copied === undefined ? '' : `${this.copied} copied.`)}
      </p>
    </div>`;
  }

  #picture(): TemplateResult {
    const { svg } = this;
    const title = this.#title;
    const save = (label: string, act: () => void, hint: string): TemplateResult =>
      html`<button class="button" type="button" title=${hint} ?disabled=${svg === undefined} @click=${act}>
        ${label}
      </button>`;
    return html`<section class="picture" aria-labelledby="picture">
      <h3 id="picture">Picture</h3>
      <div class="frame">
        ${
          svg === undefined
            ? html`<span class="quiet" role="status">${this.#instead}</span>`
            : html`<img src=${addressOf(svg)} alt=${title} />`
        }
      </div>
      <div class="row">
        ${save('PNG', () => void this.#savePng(), 'Save as a picture of dots')}
        ${save('SVG', () => this.#saveSvg(), 'Save as a drawing that stays sharp')}
        ${save('Print', () => this.#print(), 'Print it, or save it as PDF')}
      </div>
    </section>`;
  }

  /** What stands where the picture will be, or cannot be. */
  get #instead(): string {
    if (this.problem !== undefined) return `The picture could not be made. ${this.problem}`;
    return this.pictured?.() === undefined ? 'Open the diagram to take its picture.' : 'Drawing …';
  }

  #linkPart(link: string): TemplateResult {
    return html`<section aria-labelledby="link-title">
      <h3 id="link-title">Link</h3>
      <div class="row">
        <input id="link" readonly aria-labelledby="link-title" .value=${link} @focus=${selectAll} />
        ${this.#copyButton('Link', link)}
      </div>
      <p class="quiet">
        Leads to exactly this view, and says what has changed in the data since. ${notInLinks(this.current) ?? nothing}
      </p>
    </section>`;
  }

  #formsPart(forms: Forms): TemplateResult {
    const { title } = forms;
    return formsPart(
      forms,
      this.chosen[title],
      (id) => (this.chosen = { ...this.chosen, [title]: id }),
      (what, text) => this.#copyButton(what, text),
    );
  }

  #copyButton(what: string, text: string): TemplateResult {
    const isCopied = this.copied === what;
    return html`<button
      class="button"
      type="button"
      aria-label="Copy ${what}"
      @click=${() => void this.#copy(what, text)}
    >
      ${icon(isCopied ? 'check' : 'copy', 15)} ${isCopied ? 'Copied' : 'Copy'}
    </button>`;
  }

  #embeddings(link: string | undefined): Forms {
    const { picture } = this.#composing;
    return embeddings(this.current, { places: this.places, link, height: this.#height, picture });
  }

  #closed(): void {
    this.open = false;
    this.#composing.stop();
  }

  /** How high a box for the diagram is, px; as usual for lanes, and where less is drawn than the code will show. */
  get #height(): number | undefined {
    const { view, graph, closeUp } = this.current;
    const size = sizeIn(this.svg ?? '');
    if (size === undefined || closeUp || view.layout === LINEAGE) return undefined;
    return heightFor(size, (view.question === undefined ? 0 : HEAD) + (graph.sources.size > 0 ? CAPTION : 0));
  }

  get #title(): string {
    return nameOf(this.current);
  }

  async #copy(what: string, text: string): Promise<void> {
    const isCopied = await copyText(text);
    this.copied = isCopied ? what : undefined;
    this.refusal = isCopied ? undefined : 'It could not be copied: select it and copy it by hand.';
  }

  async #savePng(): Promise<void> {
    try {
      const picture = await this.pictured?.()?.toPNG();
      if (picture !== undefined) saveFile(picture, this.#title, '.png');
    } catch (error) {
      this.refusal = `The picture could not be made. ${reasonOf(error)}`;
    }
  }

  #saveSvg(): void {
    if (this.svg !== undefined) saveFile(new Blob([this.svg], { type: 'image/svg+xml' }), this.#title, '.svg');
  }

  #print(): void {
    if (this.svg === undefined) return;
    const detail = {
      title: this.#title,
      picture: addressOf(this.svg),
      text: viewCitation(this.current, { day: today(), link: this.provider?.linkTo?.(this.current.view) }),
    };
    this.sheet.close();
    this.dispatchEvent(new CustomEvent('stemma-print', { detail, bubbles: true, composed: true }));
  }
}

function addressOf(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

function selectAll(event: Event): void {
  (event.target as HTMLInputElement).select();
}

/** The day where the reader is. */
function today(): number {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
