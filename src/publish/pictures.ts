/** The opening view as SVG files, and the card that other sites show beside a link. */
import type { Figure, Markup } from '../picture/index.ts';
import { drawWhole, element, toText } from '../picture/index.ts';
import { PALETTE } from '../look/index.ts';
import { broken, figureOf, placesIn } from '../drawing/index.ts';
import type { Picture } from '../prerender/index.ts';
import { RULER } from '../prerender/index.ts';

export type Scheme = 'light' | 'dark';

/** The size that sites ask of a card, px. */
export const CARD = { width: 1200, height: 630 } as const;

const CARD_EDGE = 56;
const CARD_TITLE = { size: 46, bold: true } as const;

/** @param caption what the picture is called, and what it shows */
export function figureFor({ drawing, arrangement }: Picture, title: string): Figure {
  const count = `${String(drawing.nodes.size)} entities, ${String(drawing.edges.size)} relations`;
  return figureOf(drawing, placesIn(drawing, arrangement), { title, description: `${title}: ${count}` });
}

function drawn(figure: Figure, scheme: Scheme, background: boolean): Markup {
  return drawWhole(figure, {
    colour: (token) => PALETTE[token][scheme],
    ruler: RULER,
    background,
  });
}

/** An SVG file and its size, px. */
export interface SvgFile {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The picture as an SVG file with a size of its own. */
export function svgFor(figure: Figure, scheme: Scheme): SvgFile {
  const svg = drawn(figure, scheme, true);
  const [, , width = 0, height = 0] = String(svg.attributes['viewBox']).split(' ').map(Number);
  return { text: `${toText({ ...svg, attributes: { ...svg.attributes, width, height } })}\n`, width, height };
}

/** A card: the title over the picture. */
export function cardFor(figure: Figure): string {
  const { width, height } = CARD;
  const lines = broken(figure.title, (line) => RULER.width(line, CARD_TITLE), {
    characters: 44,
    width: width - 2 * CARD_EDGE,
    lines: 2,
  });
  const colour = (token: keyof typeof PALETTE): string => PALETTE[token].light;
  const top = 44 + lines.length * CARD_TITLE.size * 1.2;
  const picture = drawn(figure, 'light', false);
  const words = (text: string, y: number, attributes: Markup['attributes']): Markup =>
    element('text', { x: CARD_EDGE, y, ...attributes }, text);
  return toText(
    element(
      'svg',
      { width, height, viewBox: `0 0 ${String(width)} ${String(height)}`, 'font-family': RULER.family },
      element('rect', { width, height, fill: colour('canvas') }),
      ...lines.map((line, index) =>
        words(line, 40 + (index + 0.86) * CARD_TITLE.size * 1.2, {
          'font-size': CARD_TITLE.size,
          'font-weight': 700,
          'letter-spacing': -0.8,
          fill: colour('ink'),
        }),
      ),
      {
        ...picture,
        attributes: {
          ...picture.attributes,
          x: CARD_EDGE / 2,
          y: top,
          width: width - CARD_EDGE,
          height: height - top - 52,
        },
      },
      words('Stemma: who says so', height - 24, { 'font-size': 20, fill: colour('ink-3') }),
    ),
  );
}
