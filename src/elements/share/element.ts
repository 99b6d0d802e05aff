/** `<stemma-share>`: this view for others: a link, code to paste, a picture, a citation. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { dayOf } from '../../../graph/index.ts';
import type { EmbedCode, State } from '../../explorer/index.ts';
import {
  frameCode,
  LINEAGE,
  notInLinks,
  openingView,
  scriptCode,
  seenOf,
  titleOf,
  viewBibliography,
  viewCitation,
} from '../../explorer/index.ts';
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
import type { PictureCode } from './picture-code.ts';
import { pictureCode } from './picture-code.ts';
import type { Pictured, Places } from './places.ts';
import { shareStyles } from './styles.ts';

/** What stands in the code where the page does not know an address. */
const UNKNOWN = {
  script: 'https://cdn.example/stemma/dist/cdn/stemma.js',
  later: 'https://cdn.example/stemma/dist/cdn/stemma.later.js',
  document: 'graph.stemma.json',
} as const;

/** The form of the code that has the picture in it. */
const WITH_PICTURE = 'picture';

/** The part of the sheet that has the code. */
const EMBED = 'Embed';

interface Form {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** It is to be read, not run. */
  readonly prose?: boolean;
  /** What else is to be known of it. */
  readonly hint?: string | TemplateResult;
  /** It says why there is none, or none yet. */
  readonly isMissing?: boolean;
}

/** A part of the sheet that offers one text in two forms. */
interface Forms {
  readonly title: string;
  readonly hint: string | TemplateResult | typeof nothing;
  readonly forms: readonly Form[];
}

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
  /** The picture for code, or in a sentence why there is none; nothing before it is asked for. @internal */
  @state() protected picture: PictureCode | string | undefined;
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

  /** What the picture for code is of, and what stops its making. */
  #composed: (Pick<State, 'graph' | 'view'> & { readonly stop: AbortController }) | undefined;

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const isWanted = this.open && this.chosen[EMBED] === WITH_PICTURE;
    if (isWanted && this.current.view.layout !== LINEAGE) void this.#compose();
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
        ${seen === undefined ? nothing : this.#linkPart(seen)} ${this.#formsPart(this.#embedding(link))}
        ${this.#formsPart(this.#citing(link))}
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

  #formsPart({ title, hint, forms }: Forms): TemplateResult {
    const form = forms.find(({ id }) => id === this.chosen[title]) ?? forms[0];
    if (form === undefined) return html``;
    const choose = (id: string): void => {
      this.chosen = { ...this.chosen, [title]: id };
    };
    return html`<section aria-label=${title}>
      <h3>
        ${title}
        <span class="forms" role="group" aria-label="${title}: form">
          ${forms.map(
            ({ id, label }) =>
              html`<button type="button" aria-pressed=${id === form.id ? 'true' : 'false'} @click=${() => choose(id)}>
                ${label}
              </button>`,
          )}
        </span>
      </h3>
      <pre
        class=${form.prose === true ? 'prose' : nothing}
        tabindex="0"
        role="group"
        aria-label="${title}: ${form.label}"
      >
${form.text}</pre>
      <div class="row">
        <p class="quiet">${form.hint ?? hint}</p>
        ${form.isMissing === true ? nothing : this.#copyButton(form.label, form.text)}
      </div>
    </section>`;
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

  #embedding(link: string | undefined): Forms {
    const { view, graph } = this.current;
    const { places } = this;
    const title = view.question ?? this.#title;
    const document = places?.document();
    const code: EmbedCode = {
      view,
      opening: openingView(graph),
      title,
      document: document ?? UNKNOWN.document,
      script: places?.script ?? UNKNOWN.script,
      link: link ?? '#',
      height: this.#height,
    };
    const frame = places?.frame(view);
    return {
      title: EMBED,
      hint:
        document === undefined
          ? html`Replace <code>${UNKNOWN.document}</code> by the address of your document.`
          : 'A live diagram: the script where a page may run one, the frame where not.',
      forms: [
        { id: 'script', label: 'Script', text: scriptCode(code) },
        ...(view.layout === LINEAGE ? [] : [this.#withPicture({ ...code, script: places?.later ?? UNKNOWN.later })]),
        ...(frame === undefined ? [] : [{ id: 'frame', label: 'Frame', text: frameCode(frame, title, this.#height) }]),
      ],
    };
  }

  #withPicture(code: EmbedCode): Form {
    const { picture = 'Composing …' } = this;
    const form = { id: WITH_PICTURE, label: 'Script and picture' };
    if (typeof picture === 'string') return { ...form, text: picture, prose: true, isMissing: true, hint: '' };
    const hint = html`Seen before any script, and without one.
    ${picture.hash === undefined ? nothing : html`A strict policy allows its style by <code>'${picture.hash}'</code>.`}`;
    return { ...form, text: scriptCode({ ...code, picture: picture.html }), hint };
  }

  /** Composes the picture for the code, unless it is of this view already. */
  async #compose(): Promise<void> {
    const { graph, view } = this.current;
    if (this.#composed?.graph === graph && this.#composed.view === view) return;
    this.#composed?.stop.abort();
    const composed = (this.#composed = { graph, view, stop: new AbortController() });
    this.picture = 'Composing …';
    const told = await pictureCode(this.current, composed.stop.signal).then(
      (picture) => picture ?? 'There is nothing to draw.',
      (error: unknown) => `The picture could not be made. ${reasonOf(error)}`,
    );
    if (composed === this.#composed) this.picture = told;
  }

  #closed(): void {
    this.open = false;
    this.#composed?.stop.abort();
    this.#composed = this.picture = undefined;
  }

  #citing(link: string | undefined): Forms {
    const occasion = { day: today(), link };
    return {
      title: 'Cite',
      hint: this.current.view.selection?.type === 'claim' ? 'The claim that is selected, and who says so.' : nothing,
      forms: [
        { id: 'text', label: 'Text', text: viewCitation(this.current, occasion), prose: true },
        { id: 'bibtex', label: 'BibTeX', text: viewBibliography(this.current, occasion) },
      ],
    };
  }

  /** How high a box for the diagram is, px; as usual for lanes, and where less is drawn than the code will show. */
  get #height(): number | undefined {
    const { view, graph, closeUp } = this.current;
    const size = sizeIn(this.svg ?? '');
    if (size === undefined || closeUp || view.layout === LINEAGE) return undefined;
    return heightFor(size, (view.question === undefined ? 0 : HEAD) + (graph.sources.size > 0 ? CAPTION : 0));
  }

  get #title(): string {
    return titleOf(this.current) ?? 'A diagram by Stemma';
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
