/**
 * A picture as HTML that a server writes into its page: what `<stemma-graph>` of the script tag would draw first, within a
 * declarative shadow root. It is there before any script is, and without one; the element takes it over.
 */
import { frameOf } from '../embed/frame.ts';
import { shellCss } from '../embed/styles.ts';
import { COMPACT, TWO_LINES } from '../look/frame.ts';
import { MEASURES } from '../look/measures.ts';
import type { Token } from '../look/palette.ts';
import { PICTURE_PALETTE } from '../look/picture-palette.ts';
import type { Palette } from '../look/theme.ts';
import { KIND_ICON_PATHS } from '../look/kind-icon-paths.ts';
import { use } from '../look/theme.ts';
import { fitCss } from '../picture/fit-css.ts';
import type { Figure, Markup } from '../picture/index.ts';
import { draw, element, extentOf, heartOf, instantFigure, MOST_READ, tableRuler, toText } from '../picture/index.ts';
import { sourcesLine } from './sources-line.ts';

/** Texts are as wide as the usual fonts make them; which one it is, the page says. */
const RULER = tableRuler('inherit');

/** A picture for one size of boxes. */
interface Sized {
  readonly name: 'wide' | 'compact';
  readonly svg: Markup;
  readonly css: string;
}

/**
 * The shadow root of a `<stemma-graph>`, to be written as its first child.
 * @param document the document as parsed JSON, with places (`stemma arrange` composes them)
 * @param attributes those that the element has: what is shown follows from them
 * @returns `undefined` where the document has no picture of what is asked for
 */
export function prerendered(document: unknown, attributes: Readonly<Record<string, string>> = {}): string | undefined {
  const attribute = (name: string): string | null => attributes[name] ?? null;
  const [wide, compact] = [false, true].map((isCompact) => instantFigure(document, { attribute, compact: isCompact }));
  if (wide === undefined || compact === undefined) return undefined;
  const differ = wordsOf(wide) !== wordsOf(compact);
  const pictures = differ ? [sized('wide', wide), sized('compact', compact)] : [sized('wide', wide)];
  const { isFramed, heading, hasCaption } = frameOf(document, attribute);
  const body = box(
    isFramed ? 'frame' : 'bare',
    ...(heading === undefined ? [] : [box('head', box('question', heading))]),
    element('div', { class: 'stage picture', part: 'picture' }, ...pictures.map(({ svg }) => svg)),
    ...(hasCaption ? [captionOf(document)] : []),
  );
  const html = toText(body);
  const css = `${HERE}
${pictures.map((picture) => picture.css).join('\n')}${differ ? TOGGLE : ''}${hasCaption && attribute('href') === null ? BROKEN : ''}`;
  return `<template shadowrootmode="open" shadowrootdelegatesfocus><style>${shellCss(usedIn(html + shellCss({}) + HERE))}
${css}</style>${html}</template>`;
}

/** What the element has in its own style sheets once it is there. */
const HERE = `.picture { container-type: size; overflow: hidden; }
.caption { display: flex; flex-direction: column; justify-content: center; color: ${use('ink-3')}; font-size: ${MEASURES['text-s']}; }
.caption p { margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }`;

/** Small boxes have short words. */
const TOGGLE = `
.compact { display: none !important; }
@container (width < ${String(COMPACT)}px) { .wide { display: none !important; } .compact { display: block !important; } }`;

/** Where no button stands in a caption, a small box has room for two lines of sources. */
const BROKEN = `
@container (width < ${String(COMPACT)}px) { .caption p:first-child { ${TWO_LINES} } }`;

function sized(name: Sized['name'], figure: Figure): Sized {
  const bounds = extentOf(figure) ?? { left: 0, top: 0, right: 1, bottom: 1 };
  const { left, top, right, bottom } = bounds;
  const icon = ({ look }: { readonly look: { readonly icon: string } }): string => KIND_ICON_PATHS[look.icon] ?? '';
  const svg = draw(figure, { colour: use, ruler: RULER, icon, joined: true }, [left, top, right - left, bottom - top]);
  return {
    name,
    svg: { ...svg, attributes: { ...svg.attributes, class: name } },
    css: fitCss(`.picture > .${name}`, {
      bounds,
      heart: heartOf(figure),
      whole: figure.nodes.length > MOST_READ,
    }),
  };
}

/** The sources, with room below for what the element says. */
function captionOf(document: unknown): Markup {
  return box('caption', element('p', {}, sourcesLine(document) ?? ''), element('p', {}, '\u00a0'));
}

function wordsOf({ edges }: Figure): string {
  return JSON.stringify(edges.map(({ label }) => [label?.words, label?.year]));
}

function usedIn(text: string): Palette {
  const colours = Object.entries(PICTURE_PALETTE);
  return Object.fromEntries(colours.filter(([token]) => text.includes(use(token as Token))));
}

function box(name: string, ...children: Markup['children']): Markup {
  return element('div', { class: name }, ...children);
}
