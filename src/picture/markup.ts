/** SVG as plain data, written as text in node or made of elements in a page; labels are text in both. */
import type { Point } from '../layout/layout.ts';
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

/** @param children what is `undefined` is not there */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Markup | string | undefined)[]
): Markup {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}

/**
 * A part that was made around the origin, at a point. A group that says nothing is left out, and texts and rectangles take
 * the point into their own places: a picture is drawn faster with fewer elements.
 */
export function placed({ name, attributes, children }: Markup, at: Point): readonly Markup[] {
  if (name === 'g' && Object.keys(attributes).length === 0)
    return children.flatMap((child) => (typeof child === 'string' ? [] : placed(child, at)));
  const { x = 0, y = 0, transform = '' } = attributes;
  const moved =
    name === 'text' || name === 'rect'
      ? { x: Number(x) + at.x, y: Number(y) + at.y }
      : { transform: `translate(${written(at.x)} ${written(at.y)})${transform}` };
  return [{ name, attributes: { ...attributes, ...moved }, children }];
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
