/** SVG as plain data, written as text in node or made of elements in a page; labels are text in both. */

import { decimals } from '../look/index.ts';

/** Attributes by name; one without a value is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element of a picture. */
export interface Markup {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (Markup | string)[];
}

export const NAMESPACE = 'http://www.w3.org/2000/svg';

export function element(name: string, attributes: Attributes, ...children: readonly (Markup | string)[]): Markup {
  return { name, attributes, children };
}

/** What is in a group that says nothing, in its place: a picture that nobody takes apart is drawn faster with fewer elements. */
export function loose(part: Markup | string): readonly (Markup | string)[] {
  if (typeof part === 'string' || part.name !== 'g' || Object.keys(part.attributes).length > 0) return [part];
  return part.children.flatMap(loose);
}

export function written(value: string | number): string {
  return typeof value === 'number' ? decimals(value) : value;
}

/** The markup as elements of a page. No text is parsed, so a page with Trusted Types takes it. */
export function toElement(markup: Markup, document: Document): SVGElement {
  const made = document.createElementNS(NAMESPACE, markup.name);
  for (const [name, value] of Object.entries(markup.attributes))
    if (value !== undefined) made.setAttribute(name, written(value));
  for (const child of markup.children) made.append(typeof child === 'string' ? child : toElement(child, document));
  return made;
}
