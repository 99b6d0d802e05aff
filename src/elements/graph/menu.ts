/**
 * The menu, drawn and worked by keys: a popover, so that nothing clips it and Escape and a click elsewhere close it. With all
 * that it needs, which is loaded with it. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { icon } from '../shared/icon.ts';
import { count } from '../shared/words.ts';
import type { Choice, Menu } from './menu-items.ts';

export { copyText } from '../shared/clipboard.ts';
export { menuFor } from './menu-items.ts';

/** Distance to the window's edges, px. */
const EDGE = 8;
/** Within this time after a finger is lifted comes the click that it makes, ms. */
const CLICK = 60;

export function menuTemplate(menu: Menu | undefined, choose: (choice: Choice) => void): TemplateResult {
  return html`<div
    class="menu"
    popover="auto"
    role="menu"
    aria-label=${menu?.title ?? nothing}
    @keydown=${(event: KeyboardEvent) => move(event)}
  >
    ${
      menu === undefined
        ? nothing
        : html`<p class="title" role="presentation">${menu.title}</p>
            ${menu.items.map(
              (item) =>
                html`<button
                  class=${item.isPart === true ? 'part' : ''}
                  type="button"
                  role="menuitem"
                  tabindex="-1"
                  @click=${() => choose(item.choice)}
                >
                  ${item.isPart === true ? nothing : icon(item.icon, 16)}
                  <span>
                    ${item.label} ${item.details?.map((detail) => html`<small>${detail}</small>`) ?? nothing}
                  </span>
                  ${item.count === undefined ? nothing : html`<small class="count">${count(item.count)}</small>`}
                </button>`,
            )}`
    }
  </div>`;
}

/**
 * Opens the menu at a point of the window, inside of its edges, with the first item under the keyboard.
 * @param lifted where a finger that is still down asked for it: lifting it is no press beside the menu, which would close it,
 *   and none of what lies under the finger
 */
export async function openMenu(
  popover: HTMLElement,
  at: { readonly x: number; readonly y: number },
  lifted?: Promise<void>,
): Promise<void> {
  show(popover, lifted === undefined ? 'auto' : 'manual');
  const { offsetWidth: width, offsetHeight: height } = popover;
  const left = at.x + width > window.innerWidth - EDGE ? at.x - width : at.x;
  const top = at.y + height > window.innerHeight - EDGE ? at.y - height : at.y;
  popover.style.left = `${String(Math.max(EDGE, left))}px`;
  popover.style.top = `${String(Math.max(EDGE, top))}px`;
  itemsOf(popover)[0]?.focus();
  if (lifted === undefined) return;
  await lifted;
  await new Promise((done) => setTimeout(done, CLICK));
  if (popover.popover === 'auto' || !popover.matches(':popover-open')) return;
  show(popover, 'auto');
  itemsOf(popover)[0]?.focus();
}

/** A manual popover stays whatever is pressed; the styles let presses through it. */
function show(popover: HTMLElement, kind: 'auto' | 'manual'): void {
  popover.popover = kind; // hides it, where that is another
  popover.showPopover();
}

function itemsOf(popover: Element): readonly HTMLElement[] {
  return [...popover.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function move(event: KeyboardEvent): void {
  const popover = event.currentTarget as HTMLElement;
  const items = itemsOf(popover);
  const at = items.indexOf(event.target as HTMLElement);
  const next = (index: number): void => {
    items.at(index % items.length)?.focus();
  };
  switch (event.key) {
    case 'ArrowDown':
      next(at + 1);
      break;
    case 'ArrowUp':
      next(at - 1);
      break;
    case 'Home':
      next(0);
      break;
    case 'End':
      next(-1);
      break;
    case 'Tab':
    case 'Escape':
      popover.hidePopover();
      break;
    default: {
      if (event.key.length !== 1) return;
      const typed = event.key.toLowerCase();
      const order = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      order.find((item) => item.innerText.trim().toLowerCase().startsWith(typed))?.focus();
    }
  }
  event.preventDefault();
  event.stopPropagation(); // the diagram has other plans with these keys
}
