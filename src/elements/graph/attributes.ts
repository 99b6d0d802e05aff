/** What the attributes of the element say, as a view. */
import { layoutById, parseWhen } from '../../../graph/index.ts';
import type { View } from '../../explorer/index.ts';
import { changed } from '../../explorer/index.ts';
import { listOf } from '../../picture/index.ts';

/** Attributes as they are written; `undefined` where they are not there. */
export interface ViewAttributes {
  readonly focus: string | undefined;
  readonly depth: number | undefined;
  readonly asOf: string | undefined;
  readonly accordingTo: string | undefined;
  readonly hide: string | undefined;
  readonly layout: string | undefined;
}

/** The view with what the attributes say in the place of its own; a date that cannot be read and an unknown layout change nothing. */
export function viewFrom(view: View, attributes: ViewAttributes): View {
  const focus = attributes.focus === undefined ? undefined : listOf(attributes.focus);
  const accordingTo = attributes.accordingTo === undefined ? undefined : listOf(attributes.accordingTo);
  const hide = attributes.hide === undefined ? undefined : listOf(attributes.hide);
  const asOf = attributes.asOf !== undefined && 'when' in parseWhen(attributes.asOf) ? attributes.asOf : undefined;
  const layout = attributes.layout === undefined ? undefined : layoutById(attributes.layout);
  const depth = attributes.depth !== undefined && attributes.depth >= 0 ? Math.round(attributes.depth) : undefined;
  return changed(view, {
    ...(focus === undefined ? {} : { focus }),
    ...(depth === undefined ? {} : { depth }),
    ...(layout === undefined ? {} : { layout }),
    lens: {
      ...view.lens,
      ...(asOf === undefined ? {} : { asOf }),
      ...(accordingTo === undefined ? {} : { accordingTo }),
      ...(hide === undefined ? {} : { hide }),
    },
  });
}
