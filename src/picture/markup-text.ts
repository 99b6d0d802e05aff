/** SVG as text, for files. */
import type { Size } from '../layout/layout.ts';
import type { Markup } from './markup.ts';
import { NAMESPACE, written } from './markup.ts';

/** The markup as text, for a file. Characters that XML does not admit are left out. */
export function toText(markup: Markup): string {
  const attributes = Object.entries(markup.attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${escaped(written(value))}"`,
  );
  const namespace = markup.name === 'svg' ? ` xmlns="${NAMESPACE}"` : '';
  const children = markup.children.map((child) => {
    if (child === undefined) return '';
    return typeof child === 'string' ? escaped(child) : toText(child);
  });
  return `<${markup.name}${namespace}${attributes.join('')}>${children.join('')}</${markup.name}>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what XML 1.0 refuses (section 2.2)
  const admitted = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
  return admitted.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}

/** How large a picture is at a zoom of 1, with its edge, from its text; `undefined` where that does not say it. */
export function sizeIn(svg: string): Size | undefined {
  const viewBox = /viewBox="([^"]+)"/u.exec(svg)?.[1]?.split(' ') ?? [];
  const [, , width, height] = viewBox.map(Number);
  return width === undefined || height === undefined ? undefined : { width, height };
}
