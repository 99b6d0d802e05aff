/** Panels on a page of their own, with an explorer of the test's making. */
import type { LitElement } from 'lit';
import '../../src/elements/define.ts';
import type { Fragment } from '../../graph/index.ts';
import type { Action, Explorer } from '../../src/explorer/index.ts';
import { explorerOf } from '../explorer/state.ts';

/** A panel by its tag, following an explorer with a graph in it. */
export async function panel<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  fragment: Fragment,
  ...actions: readonly Action[]
): Promise<{ readonly element: HTMLElementTagNameMap[Tag]; readonly explorer: Explorer }> {
  const explorer = explorerOf(fragment, ...actions);
  const element = document.createElement(tag);
  Object.assign(element, { explorer });
  document.body.append(element);
  await settled(element);
  return { element, explorer };
}

export async function settled(element: Element): Promise<void> {
  await (element as LitElement).updateComplete;
  await (element as LitElement).updateComplete;
}

/** All elements of a selector below an element, shadow roots included. */
export function all(root: Element | ShadowRoot, selector: string): Element[] {
  const inside = root instanceof Element && root.shadowRoot !== null ? [root.shadowRoot, root] : [root];
  return inside.flatMap((part) => [
    ...part.querySelectorAll(selector),
    ...[...part.querySelectorAll('*')].flatMap((child) =>
      child.shadowRoot === null ? [] : all(child.shadowRoot, selector),
    ),
  ]);
}

/** The text that a reader sees, in one line. */
export function text(root: Element | ShadowRoot): string {
  const shadow = root instanceof Element ? root.shadowRoot : root;
  return (shadow ?? root).textContent.replace(/\s+/g, ' ').trim();
}

/** The button whose words contain a text. */
export function button(root: Element, words: string | RegExp): HTMLButtonElement {
  const found = all(root, 'button').find((each) => {
    const said = `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.replace(/\s+/g, ' ');
    return typeof words === 'string' ? said.includes(words) : words.test(said);
  });
  if (found === undefined) throw new Error(`No button says “${String(words)}”.`);
  return found as HTMLButtonElement;
}
