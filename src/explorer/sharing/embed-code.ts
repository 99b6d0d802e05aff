/** A view as the code that a page author pastes: the element with its script, or a frame. */
import type { View } from '../view.ts';

/** An attribute of `<stemma-graph>` and what it says; only those are given that differ from the opening view. */
type Attribute = readonly [name: string, value: string];

/** What the code is made of. Addresses are absolute, or as the author is to replace them. */
export interface EmbedCode {
  readonly view: View;
  /** The view in which the document opens by itself. */
  readonly opening: View;
  /** What the picture is called, for those who do not see it. */
  readonly title: string;
  /** Where the document is. */
  readonly document: string;
  /** Where the script is. */
  readonly script: string;
  /** What a reader without scripts is led to. */
  readonly link: string;
  /** How high the diagram is, px; by itself as is usual. */
  readonly height?: number | undefined;
  /** The picture as HTML for the element, where the page is to have it before any script runs. */
  readonly picture?: string | undefined;
}

/** The two lines for pages that may run scripts. */
export function scriptCode({ height = 420, picture, ...code }: EmbedCode): string {
  const { view, opening, title, document, script, link } = code;
  const attributes = [['src', document] as const, ...attributesOf(view, opening)]
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  return `<script type="module" src="${escaped(script)}"></script>
<stemma-graph${attributes} style="height: ${String(height)}px">${picture === undefined ? '' : `\n  ${picture}`}
  <a href="${escaped(link)}">${escaped(title)}</a>
</stemma-graph>`;
}

/** A frame for pages that may not. @param address of the page to frame, with the view in it */
export function frameCode(address: string, title: string, height = 480): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" width="100%" height="${String(height)}" style="border: 0"></iframe>`;
}

/** The attributes that make the element show a view. */
export function attributesOf(view: View, opening: View): readonly Attribute[] {
  const { lens } = view;
  const before = opening.lens;
  return [
    ...differing('focus', list(view.focus), list(opening.focus)),
    ...differing('depth', view.depth?.toString() ?? '', opening.depth?.toString() ?? ''),
    ...differing('as-of', lens.asOf ?? '', before.asOf ?? ''),
    ...differing('according-to', list(lens.accordingTo), list(before.accordingTo)),
    ...differing('hide', list(lens.hide), list(before.hide)),
    ...differing('layout', view.layout, opening.layout),
    ...differing('select', view.selection?.id ?? '', opening.selection?.id ?? ''),
    ...(view.question === undefined ? [] : differing('ask', view.question, opening.question ?? '')),
  ];
}

function differing(name: string, value: string, before: string): readonly Attribute[] {
  return value === before ? [] : [[name, value]];
}

/** `xen hyper-v`, or a JSON array where white space or a comma is part of an id. */
function list(ids: readonly string[]): string {
  return ids.some((id) => /[\s,]|^\[/u.test(id)) ? JSON.stringify(ids) : ids.join(' ');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}
