/** SVG as plain data, written as text in node or made of elements in a page; labels are text in both. */

/** One element of a picture. */
export interface Markup {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Markup | string)[];
}

export const NAMESPACE = 'http://www.w3.org/2000/svg';

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Markup | string)[]
): Markup {
  return { name, attributes, children };
}

/** A hundredth of a px is as much as anybody sees. */
export function written(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

/** The markup as elements of a page. No text is parsed, so a page with Trusted Types takes it. */
export function toElement(markup: Markup, document: Document): SVGElement {
  const made = document.createElementNS(NAMESPACE, markup.name);
  for (const [name, value] of Object.entries(markup.attributes)) made.setAttribute(name, written(value));
  for (const child of markup.children) made.append(typeof child === 'string' ? child : toElement(child, document));
  return made;
}
