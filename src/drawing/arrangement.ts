/** Where an arrangement comes from: the picture that a document brings, the places that are known, or a layout that is to be asked. */
import type { ArrangedPicture } from '../../graph/index.ts';
import type { Arrangement } from '../layout/arrange.ts';
import type { LayoutInput, Point } from '../layout/layout.ts';
import type { Ruler } from '../picture/index.ts';
import { arrangedBefore } from './arranged.ts';
import type { Drawing } from './drawn.ts';
import { COMPOSED, composedAtOnce, layoutInput } from './input.ts';

/** What is wanted of a drawing. */
export interface Wanted {
  /** The id of a layout. */
  readonly layout: string;
  /** Places that the document has, by id of the entity. */
  readonly positions: ReadonlyMap<string, Point>;
  /** The picture that the document has of it. */
  readonly picture?: ArrangedPicture | undefined;
}

/** What a layout is asked, because nothing else says where things are. */
export interface LayoutTask {
  readonly layout: string;
  readonly input: LayoutInput;
}

export interface ArrangementOptions {
  readonly ruler: Ruler;
  /** Width over height of what is drawn on. */
  readonly aspect: number;
  /** Where entities were last, by id: they stay there. */
  readonly kept?: ReadonlyMap<string, Point>;
}

const NOWHERE: ReadonlyMap<string, Point> = new Map();

/** The arrangement, where it can be had at once; else what a layout is to be asked. */
export function arrangementOf(
  drawing: Drawing,
  wanted: Wanted,
  { ruler, aspect, kept = NOWHERE }: ArrangementOptions,
): Arrangement | LayoutTask {
  const { layout, positions, picture } = wanted;
  const before = picture && arrangedBefore(drawing, picture, positions, kept);
  if (before !== undefined) return before;
  const at = new Map<string, Point>();
  for (const { key, id } of drawing.nodes.values()) {
    const place = knownPlace(id, wanted, kept);
    if (place !== undefined) at.set(key, place);
  }
  const input = layoutInput(drawing, { ruler, at, aspect });
  return composedAtOnce(input) ?? { layout: layout === COMPOSED.id ? COMPOSED.otherwise : layout, input };
}

/** The place that is known for an entity: the one it had last, or the document's. */
export function knownPlace(
  id: string,
  { layout, positions }: Wanted,
  kept: ReadonlyMap<string, Point>,
): Point | undefined {
  return kept.get(id) ?? (layout === COMPOSED.id ? positions.get(id) : undefined);
}
