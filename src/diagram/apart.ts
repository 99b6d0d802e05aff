/** The figure of a view that no box draws: for pictures of what is shown in words. */
import type { LayoutTask } from '../drawing/index.ts';
import { arrangementOf, drawingOf, figureOf, placesIn } from '../drawing/index.ts';
import type { Arrangement } from '../layout/arrange.ts';
import { createLayoutEngine } from '../layout/client.ts';
import type { Caption, Figure } from '../picture/index.ts';
import type { DiagramView } from './diagram.ts';
import { createRuler } from './measure.ts';

/** Width over height that the picture is to have, about. */
const ASPECT = 1.4;

export async function figureApart(view: DiagramView, caption: Caption, fontFamily: string): Promise<Figure> {
  const { scene, vocabulary, compact, picture } = view;
  const ruler = createRuler(fontFamily);
  const drawing = drawingOf(scene, { vocabulary, compact, picture, ruler, unfolded: new Set() });
  const known = arrangementOf(drawing, view, { ruler, aspect: ASPECT });
  const arrangement = 'input' in known ? await laidOut(known) : known;
  return figureOf(drawing, placesIn(drawing, arrangement), caption);
}

async function laidOut({ layout, input }: LayoutTask): Promise<Arrangement> {
  const engine = createLayoutEngine();
  try {
    return await engine.run(layout, input);
  } finally {
    engine.dispose();
  }
}
