/** SVG as plain data, written as text in node or made of elements in a page; labels are text in both. */
import { decimals } from '../look/index.ts';

/** Attributes by name; one without a value is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text is text; what is `undefined` is not there. */
export type Child = Markup | string | undefined;

/** One element of a picture. */
export interface Markup {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
}

export const NAMESPACE = 'http://www.w3.org/2000/svg';

export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  return { name, attributes, children };
}

export function written(value: string | number): string {
  return typeof value === 'number' ? decimals(value) : value;
}

/** The markup as elements of a page. No text is parsed, so a page with Trusted Types takes it. */
export function toElement(markup: Markup, document: Document): SVGElement {
  const made = document.createElementNS(NAMESPACE, markup.name);
  // without iterators, which allocate at every step: this runs before anything is on the screen
  for (const name in markup.attributes) {
    const value = markup.attributes[name];
    if (value !== undefined) made.setAttribute(name, written(value));
  }
  markup.children.forEach((child) => {
    if (child !== undefined) made.append(typeof child === 'string' ? child : toElement(child, document));
  });
  return made;
}
