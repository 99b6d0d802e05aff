/** The diagram's menu, brought when it is first opened: what it is opened for, and what is done when something is chosen. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { Diagram } from '../../diagram/diagram.ts';
import type { Action, Selection } from '../../explorer/index.ts';
import type { Choice, Menu, MenuContext } from './menu-items.ts';

/** What the menu acts upon. */
export interface MenuTarget {
  readonly context: MenuContext;
  readonly canvas: HTMLElement;
  readonly popover: HTMLElement;
  readonly diagram: Diagram | undefined;
  select(selection: Selection): void;
  dispatch(action: Action): void;
  /** Where what is selected is found again, where the page has addresses. */
  linkTo(selection: Selection): string | undefined;
  say(words: string): void;
  fit(): void;
  savePicture(): Promise<void>;
}

const code = () => import('./menu.ts');

export class Menus {
  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  readonly #target: () => MenuTarget;
  #code: Awaited<ReturnType<typeof code>> | undefined;
  #menu: Menu | undefined;
  /** How often one was asked for: only the last is opened. */
  #wishes = 0;

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }, target: () => MenuTarget) {
    this.#host = host;
    this.#target = target;
  }

  render(): TemplateResult | typeof nothing {
    return this.#code?.menuTemplate(this.#menu, (choice) => void this.#choose(choice)) ?? nothing;
  }

  /** Beside the thing with a key of the scene, or in the middle. */
  openByKey(key: string | undefined): void {
    const { diagram, canvas } = this.#target();
    const place = key === undefined ? undefined : diagram?.place(key);
    const box = canvas.getBoundingClientRect();
    if (place === undefined) this.open(undefined, { x: box.left + box.width / 2, y: box.top + box.height / 2 });
    else this.open(key, { x: place.x + place.width / 2, y: place.y + place.height });
  }

  /**
   * @param at in px of the page's viewport
   * @param held whether the finger that asked for it is still down
   */
  open(key: string | undefined, at: { readonly x: number; readonly y: number }, held = false): void {
    void this.#open(key, at, held ? lifted() : undefined);
  }

  async #open(
    key: string | undefined,
    at: { readonly x: number; readonly y: number },
    lifted: Promise<void> | undefined,
  ): Promise<void> {
    const wish = (this.#wishes += 1);
    try {
      this.#code ??= await code();
    } catch {
      this.#target().say('The menu could not be loaded.');
      return;
    }
    if (wish !== this.#wishes) return;
    this.#menu = this.#code.menuFor(key, this.#target().context);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#host.isConnected) await this.#code.openMenu(this.#target().popover, at, lifted);
  }

  async #choose(choice: Choice): Promise<void> {
    const target = this.#target();
    target.popover.hidePopover();
    target.canvas.focus({ preventScroll: true });
    switch (choice.type) {
      case 'select':
        target.select(choice.selection);
        break;
      case 'dispatch':
        target.dispatch(choice.action);
        break;
      case 'copy-link':
        await this.#copyLink(target, choice.selection);
        break;
      case 'fit':
        target.fit();
        break;
      case 'save-picture':
        await target.savePicture().catch((error: unknown) => {
          target.say(error instanceof Error ? error.message : 'The picture could not be made.');
        });
    }
  }

  async #copyLink(target: MenuTarget, selection: Selection): Promise<void> {
    const link = target.linkTo(selection);
    const isCopied = link !== undefined && (await this.#code?.copyText(link));
    if (link !== undefined) target.say(isCopied === true ? 'Link copied.' : 'The link could not be copied.');
  }
}

/** Once no finger is down any more. */
function lifted(): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    for (const type of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(type, () => (done.abort(), resolve()), { capture: true, signal: done.signal });
  });
}
