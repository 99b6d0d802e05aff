/** Pictures that a document brings composed beforehand. */
import type { ArrangedPicture } from '../../graph/index.ts';
import { pictureKey } from '../../graph/index.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';

/** What an arrangement calls a view. What is selected does not count: it moves nothing. */
export function pictureKeyOf({ focus, depth, lens, layout, question }: View): string {
  const { asOf, accordingTo, hide } = lens;
  return pictureKey({ focus, depth, asOf, accordingTo, hide, layout, ask: question });
}

/** The picture that the document has of what is looked at. Whether it is still of the same things is the drawer's to see. */
export function pictureOf({ graph, view, closeUp }: State): ArrangedPicture | undefined {
  const { arrangement } = graph.document;
  if (arrangement.length === 0 || closeUp || view.expanded.length > 0 || view.along !== undefined) return undefined;
  const key = pictureKeyOf(view);
  return arrangement.find((picture) => picture.view === key);
}
