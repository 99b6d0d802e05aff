/** The diagram's menu: what it is opened for, and what is done when something in it is chosen. */
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Diagram } from '../../diagram/diagram.ts';
import type { Action, Selection } from '../../explorer/index.ts';
import { copyText } from '../shared/clipboard.ts';
import type { Choice, Menu, MenuContext } from './menu-items.ts';
import { menuFor } from './menu-items.ts';
import { menuTemplate, openMenu } from './menu.ts';

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
  savePicture(): void;
}

export class Menus {
  readonly #host: ReactiveControllerHost & { readonly isConnected: boolean };
  readonly #target: () => MenuTarget;
  #menu: Menu | undefined;

  constructor(host: ReactiveControllerHost & { readonly isConnected: boolean }, target: () => MenuTarget) {
    this.#host = host;
    this.#target = target;
  }

  render(): TemplateResult {
    return menuTemplate(this.#menu, (choice) => {
      this.#choose(choice);
    });
  }

  /** Beside the thing with a key of the scene, or in the middle. */
  openByKey(key: string | undefined): void {
    const { diagram, canvas } = this.#target();
    const place = key === undefined ? undefined : diagram?.place(key);
    const box = canvas.getBoundingClientRect();
    if (place === undefined) this.open(undefined, { x: box.left + box.width / 2, y: box.top + box.height / 2 });
    else this.open(key, { x: place.x + place.width / 2, y: place.y + place.height });
  }

  /** @param at in px of the page's viewport */
  open(key: string | undefined, at: { readonly x: number; readonly y: number }): void {
    this.#menu = menuFor(key, this.#target().context);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      if (this.#host.isConnected) openMenu(this.#target().popover, at);
    });
  }

  #choose(choice: Choice): void {
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
        void copyLink(target, choice.selection);
        break;
      case 'fit':
        target.fit();
        break;
      case 'save-picture':
        target.savePicture();
    }
  }
}

async function copyLink(target: MenuTarget, selection: Selection): Promise<void> {
  const link = target.linkTo(selection);
  if (link !== undefined) target.say((await copyText(link)) ? 'Link copied.' : 'The link could not be copied.');
}
