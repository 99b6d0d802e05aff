/** The figure of a view that no box draws: for pictures of what is shown in words. */
import {
  arrangedBefore,
  COMPOSED,
  composedAtOnce,
  drawingOf,
  figureOf,
  layoutInput,
  placesIn,
} from '../drawing/index.ts';
import type { Arrangement } from '../layout/arrange.ts';
import { createLayoutEngine } from '../layout/client.ts';
import type { LayoutInput, Point } from '../layout/layout.ts';
import type { Caption, Figure } from '../picture/index.ts';
import type { DiagramView } from './diagram.ts';
import { createRuler } from './measure.ts';

/** Width over height that the picture is to have, about. */
const ASPECT = 1.4;

export async function figureApart(view: DiagramView, caption: Caption, fontFamily: string): Promise<Figure> {
  const { scene, vocabulary, compact, picture, positions } = view;
  const ruler = createRuler(fontFamily);
  const drawing = drawingOf(scene, { vocabulary, compact, picture, ruler, unfolded: new Set() });
  const before = picture && arrangedBefore(drawing, picture, positions, new Map());
  if (before !== undefined) return figureOf(drawing, placesIn(drawing, before), caption);
  const isComposed = view.layout === COMPOSED.id;
  const at = new Map<string, Point>();
  for (const { key, id } of drawing.nodes.values()) {
    const place = isComposed ? positions.get(id) : undefined;
    if (place !== undefined) at.set(key, place);
  }
  const input = layoutInput(drawing, { ruler, at, aspect: ASPECT });
  const arrangement = composedAtOnce(input) ?? (await arrangedBy(isComposed ? COMPOSED.otherwise : view.layout, input));
  return figureOf(drawing, placesIn(drawing, arrangement), caption);
}

async function arrangedBy(layout: string, input: LayoutInput): Promise<Arrangement> {
  const engine = createLayoutEngine();
  try {
    return await engine.run(layout, input);
  } finally {
    engine.dispose();
  }
}
