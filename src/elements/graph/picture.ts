/** What `<stemma-graph>` shows, as a picture: the diagram, the lanes, or the diagram of what an outline says in words. */
import type { Diagram } from '../../diagram/diagram.ts';
import type { State } from '../../explorer/index.ts';
import type { Caption, Figure } from '../../picture/index.ts';
import type { LanesElement } from '../lanes/element.ts';
import { pixelsOf } from '../shared/pixels.ts';
import type { Follower, StandIn } from './stand-ins.ts';
import { isThereAtOnce } from './stand-ins.ts';
import { diagramView } from './view.ts';

export interface Shown {
  readonly state: State;
  readonly compact: boolean;
  readonly caption: Caption;
  /** The element whose colours and font hold. */
  readonly box: HTMLElement;
  readonly diagram: Diagram | undefined;
  /** What stands in the place of the diagram. */
  readonly instead: { readonly kind: StandIn; readonly panel: Follower } | undefined;
}

export async function svgOf(shown: Shown): Promise<string> {
  const lanes = await lanesOf(shown);
  if (lanes !== undefined) return lanes.toSVG();
  const { svgOf: asFile } = await import('../../diagram/svg-file.ts');
  return asFile(await figureOf(shown), shown.box);
}

export async function pngOf(shown: Shown, scale: number): Promise<Blob> {
  const { diagram, instead } = shown;
  return instead === undefined ? drawn(diagram).png({ scale }) : pixelsOf(await svgOf(shown), scale);
}

async function figureOf({ instead, diagram, state, compact, caption, box }: Shown): Promise<Figure> {
  if (instead === undefined) return drawn(diagram).figure(caption);
  const { figureApart } = await import('../../diagram/apart.ts');
  return figureApart(diagramView(state, { compact }), caption, getComputedStyle(box).fontFamily);
}

function drawn(diagram: Diagram | undefined): Diagram {
  if (diagram === undefined) throw new DOMException('The diagram is not drawn yet.', 'InvalidStateError');
  return diagram;
}

/** The lanes, where those are shown, once they are drawn; in a box without a size they never are, and say so. */
async function lanesOf({ instead }: Shown): Promise<LanesElement | undefined> {
  if (instead?.kind !== 'lineage') return undefined;
  const lanes = instead.panel as LanesElement;
  await lanes.updateComplete;
  if (!lanes.isDrawn && lanes.clientWidth > 0 && !isThereAtOnce(lanes))
    await new Promise((ready) => lanes.addEventListener('stemma-ready', ready, { once: true }));
  return lanes;
}
