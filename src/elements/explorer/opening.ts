/** What the explorer does with data that the reader brings: dropped, pasted, chosen, or named by a link. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Explorer, Layer, Look } from '../../explorer/index.ts';
import type { OpenedEventDetail, OpenElement } from '../open/element.ts';
import { bringsFiles, givenIn } from '../open/given.ts';
import { icon } from '../shared/icon.ts';
import { counted } from '../shared/words.ts';

/** What a link asks for and does not get without the reader's word. */
export type Wish =
  | { readonly type: 'address'; readonly address: string; readonly look: Look | undefined }
  | { readonly type: 'file'; readonly name: string; readonly look: Look | undefined };

/** The explorer's element, as far as this goes. */
interface Host extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  announce(message: string): void;
  requestUpdate(): void;
  /** No data set is open, and none is being loaded. */
  leaveData(): void;
}

export class Opening {
  readonly #host: Host;
  readonly #explorer: Explorer;
  #isOver = false;
  #wish: Wish | undefined;
  /** What was opened since the page was, by source: it can be opened again, or added again. */
  readonly #opened = new Map<string, Layer>();

  constructor(host: Host, explorer: Explorer) {
    this.#host = host;
    this.#explorer = explorer;
  }

  get wish(): Wish | undefined {
    return this.#wish;
  }

  get opened(): readonly Layer[] {
    return [...this.#opened.values()];
  }

  listen(signal: AbortSignal): void {
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      hear: (event: HTMLElementEventMap[Name]) => void,
    ): void => this.#host.addEventListener(name, hear, { signal });
    const over = (event: DragEvent): void => {
      if (!bringsFiles(event.dataTransfer)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      this.#setOver(true);
    };
    on('dragenter', over);
    on('dragover', over);
    on('dragleave', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !this.#host.contains(relatedTarget)) this.#setOver(false);
    });
    on('drop', (event) => {
      if (!bringsFiles(event.dataTransfer)) return;
      event.preventDefault();
      this.#setOver(false);
      if (event.dataTransfer !== null) this.#take(event.dataTransfer, 'file');
    });
    on('paste', (event) => this.paste(event));
    this.#host.addEventListener(
      'stemma-opened',
      (event) => this.#done((event as CustomEvent<OpenedEventDetail>).detail),
      {
        signal,
      },
    );
  }

  /** Opens what is pasted, unless it is pasted into a field. */
  paste(event: ClipboardEvent): void {
    const [target] = event.composedPath();
    const isField =
      target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
    if (event.defaultPrevented || isField || event.clipboardData === null) return;
    event.preventDefault();
    this.#take(event.clipboardData, 'paste');
  }

  /** Lets the reader choose files, or type an address. */
  choose(): void {
    this.#dialog?.choose();
  }

  /** What a link asks for: nothing is fetched before the reader says so. */
  ask(wish: Wish | undefined): void {
    this.#wish = wish;
    this.#host.requestUpdate();
  }

  /** The reader agreed to what a link asks for. */
  grant(): void {
    const wish = this.#wish;
    if (wish?.type === 'address') this.#dialog?.fetch(wish.address, wish.look);
    else this.choose();
  }

  /** Opens again what was opened before. */
  openAgain(source: string, look?: Look): boolean {
    const layer = this.#opened.get(source);
    if (layer === undefined) return false;
    this.#done({ layer, as: 'new', look });
    return true;
  }

  /** Adds again what was taken away. */
  addAgain(source: string): void {
    const layer = this.#opened.get(source);
    if (layer !== undefined) this.#done({ layer, as: 'added' });
  }

  #take(transfer: DataTransfer, origin: 'file' | 'paste'): void {
    const { files, address, problem } = givenIn(transfer);
    if (address !== undefined || problem !== undefined) this.#dialog?.choose(address, problem);
    else this.#dialog?.show(files, { type: origin });
  }

  #done({ layer, joined, as, look }: OpenedEventDetail): void {
    this.#opened.set(layer.source, layer);
    const wished = this.#wish?.type === 'file' && this.#wish.name === layer.source ? this.#wish.look : look;
    this.#wish = undefined;
    if (as === 'new') {
      this.#host.leaveData();
      this.#explorer.dispatch({ type: 'opened', layer, look: wished });
      this.#host.announce(`${layer.title} is open`);
    } else {
      const { entityCount, claimCount } = this.#explorer.state.graph;
      this.#explorer.dispatch({ type: 'arrived', layer, ...(joined === undefined ? {} : { joined }) });
      const { graph } = this.#explorer.state;
      const [entities, claims] = [graph.entityCount - entityCount, graph.claimCount - claimCount];
      this.#host.announce(`${counted(entities, 'entity', 'entities')} and ${counted(claims, 'claim')} were added`);
    }
    this.#host.requestUpdate();
  }

  #setOver(isOver: boolean): void {
    if (isOver === this.#isOver) return;
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }

  get #dialog(): OpenElement | null {
    return this.#host.renderRoot.querySelector<OpenElement>('stemma-open');
  }

  /** The dialog, and what is said while something is dragged over the explorer. */
  render(): TemplateResult {
    return html`<stemma-open></stemma-open> ${
        this.#isOver
          ? html`<div class="drop" aria-hidden="true">
              <p>${icon('folder-open', 26)}<strong>Drop to see what is in it</strong></p>
              <p class="quiet">Nothing changes before you say so</p>
            </div>`
          : nothing
      }`;
  }
}
