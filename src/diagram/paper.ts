/**
 * A picture for paper. A page is laid out anew for it and no script runs meanwhile, so a canvas would be cut off; and it has
 * the paper's colours, which a canvas does not know.
 */
import { TOKENS, use } from '../look/index.ts';
import type { Figure, Markup } from '../picture/index.ts';
import { drawWhole, toElement } from '../picture/index.ts';
import type { Colors } from './colors.ts';
import { createRuler } from './measure.ts';

/** Colours by the names that they have in style sheets: the paper's, once it is shown on paper. */
export const NAMED_COLORS = Object.fromEntries(TOKENS.map((token) => [token, use(token)])) as Colors;

/** The class of the picture, which is in the box only while the page is printed; and the box's own meanwhile. */
const PAPER = 'paper';
const PRINTED = 'printed';

/**
 * Puts the picture into the box whenever the page is printed.
 * @param markup is nothing where there is nothing to be drawn yet
 * @returns a function that ends the watch
 */
export function watchPrinting(box: HTMLElement, markup: () => Markup | undefined): () => void {
  const clear = (): void => {
    box.classList.remove(PRINTED);
    box.querySelector(`:scope > .${PAPER}`)?.remove();
  };
  const put = (): void => {
    clear();
    const drawn = markup();
    if (drawn === undefined) return;
    const picture = toElement(drawn, box.ownerDocument);
    picture.classList.add(PAPER);
    box.append(picture);
    box.classList.add(PRINTED);
  };
  window.addEventListener('beforeprint', put);
  window.addEventListener('afterprint', clear);
  return () => {
    window.removeEventListener('beforeprint', put);
    window.removeEventListener('afterprint', clear);
    clear();
  };
}

/** A figure in the colours that hold where it is shown. */
export function onPaper(figure: Figure, fontFamily: string): Markup | undefined {
  if (figure.nodes.length === 0) return undefined;
  return drawWhole(figure, {
    colour: (token) => NAMED_COLORS[token],
    ruler: createRuler(fontFamily),
  });
}
