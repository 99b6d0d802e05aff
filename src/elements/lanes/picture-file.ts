/** The lanes as a file: what is in the window, under its title, the date that is looked at, and whose colour is which. */
import type { Markup } from '../../picture/index.ts';
import { element, toText } from '../../picture/index.ts';
import type { Graph } from '../../../graph/index.ts';
import type { State } from '../../explorer/index.ts';
import { lensInWords } from '../../explorer/index.ts';
import { counted } from '../shared/words.ts';
import { pageStyle } from '../../diagram/colors.ts';
import type { Picture } from '../../lanes/picture.ts';
import { OTHER_HUE } from '../../lanes/owners.ts';
import type { Surface } from '../../lanes/surface.ts';

export interface FileOptions {
  readonly current: State;
  readonly picture: Picture | undefined;
  readonly surface: Surface | undefined;
  /** The element whose colours and font hold. */
  readonly box: HTMLElement;
}

/** Height of what stands above the lanes, px. */
const HEAD = 84;
const MARGIN = 28;

export function svgOf({ current, picture, surface, box }: FileOptions): Promise<string> {
  const lanes = surface?.recorded();
  if (surface === undefined || picture === undefined || lanes === undefined)
    return Promise.reject(new DOMException('The lanes are not drawn yet.', 'InvalidStateError'));
  const { title = 'Lineage' } = current.graph.document;
  const about = [counted(picture.tracks.length, 'track'), lensInWords(current.view.lens, current.graph)].join('. ');
  return Promise.resolve(toText(drawn(lanes, picture, surface, box, { title, about, graph: current.graph })));
}

interface Head {
  readonly title: string;
  /** "17 tracks. As of 2012" */
  readonly about: string;
  readonly graph: Graph;
}

function drawn(
  lanes: Markup,
  picture: Picture,
  surface: Surface,
  box: HTMLElement,
  { title, about, graph }: Head,
): Markup {
  const { colors, fontFamily } = pageStyle(box);
  const { width, height } = surface.frame;
  const words = (text: string, x: number, y: number, size: number, fill: string, weight = 400): Markup =>
    element('text', { x, y, 'font-size': size, 'font-weight': weight, fill }, text);
  let at = MARGIN;
  const { entries, others } = picture.owners;
  const hues = new Set(picture.tracks.flatMap(({ segments }) => segments.map(({ hue }) => hue)));
  const named = [
    ...entries.filter(({ hue }) => hues.has(hue)).map(({ entity, hue }) => ({ name: graph.nameOf(entity), hue })),
    ...(others > 0 && hues.has(OTHER_HUE) ? [{ name: 'Others', hue: OTHER_HUE }] : []),
  ];
  const legend = named.flatMap(({ name, hue }) => {
    const x = at;
    at += 44 + name.length * 6.6;
    return [
      element('rect', { x, y: 61, width: 18, height: 5, fill: colors[hue] }),
      words(name, x + 24, 68, 12, colors['ink-2']),
    ];
  });
  return element(
    'svg',
    { viewBox: `0 0 ${String(width)} ${String(height + HEAD)}`, role: 'img', 'font-family': fontFamily },
    element('title', {}, title),
    element('desc', {}, about),
    element('rect', { width, height: height + HEAD, fill: colors.canvas }),
    words(title, MARGIN, 28, 16, colors.ink, 700),
    words(about, MARGIN, 47, 12, colors['ink-3']),
    ...legend,
    element('g', { transform: `translate(0 ${String(HEAD)})` }, lanes),
  );
}
