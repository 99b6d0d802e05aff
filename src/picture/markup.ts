/** SVG as plain data, written as text in node or made of elements in a page; labels are text in both. */

/** One element of a picture. */
export interface Markup {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Markup | string)[];
}

const NAMESPACE = 'http://www.w3.org/2000/svg';

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Markup | string)[]
): Markup {
  return { name, attributes, children };
}

/** A hundredth of a px is as much as anybody sees. */
function written(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

/** The markup as text, for a file. Characters that XML does not admit are left out. */
export function toText(markup: Markup): string {
  const attributes = Object.entries(markup.attributes).map(([name, value]) => ` ${name}="${escaped(written(value))}"`);
  const namespace = markup.name === 'svg' ? ` xmlns="${NAMESPACE}"` : '';
  const children = markup.children.map((child) => (typeof child === 'string' ? escaped(child) : toText(child)));
  return `<${markup.name}${namespace}${attributes.join('')}>${children.join('')}</${markup.name}>`;
}

/** The markup as elements of a page. No text is parsed, so a page with Trusted Types takes it. */
export function toElement(markup: Markup, document: Document): SVGElement {
  const made = document.createElementNS(NAMESPACE, markup.name);
  for (const [name, value] of Object.entries(markup.attributes)) made.setAttribute(name, written(value));
  for (const child of markup.children) made.append(typeof child === 'string' ? child : toElement(child, document));
  return made;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what XML 1.0 refuses (section 2.2)
  const admitted = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
  return admitted.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}
