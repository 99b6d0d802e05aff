/** Makes SVG elements: attributes and children in one call, colours by their names. */
import type { Token } from '../look/index.ts';
import { ownProperty, PALETTE } from '../look/index.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (SVGElement | string)[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  element.append(...children);
  return element;
}

/** A colour as an attribute's value. It follows the page without being told. */
export function paint(token: Token): string {
  return `var(${ownProperty(token)}, ${PALETTE[token].light})`;
}
