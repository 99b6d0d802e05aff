/** SVG as text, for files. */
import type { Markup } from './markup.ts';
import { NAMESPACE, written } from './markup.ts';

/** The markup as text, for a file. Characters that XML does not admit are left out. */
export function toText(markup: Markup): string {
  const attributes = Object.entries(markup.attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escaped(written(value))}"`,
  );
  const namespace = markup.name === 'svg' ? ` xmlns="${NAMESPACE}"` : '';
  const children = markup.children.map((child) => (typeof child === 'string' ? escaped(child) : toText(child)));
  return `<${markup.name}${namespace}${attributes.join('')}>${children.join('')}</${markup.name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what XML 1.0 refuses (section 2.2)
  const admitted = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
  return admitted.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}
