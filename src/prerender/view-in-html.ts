/** One view of a graph as HTML that its reader may paste into a page. */
import type { Graph } from '../../graph/index.ts';
import { excerptOf, formatById } from '../../graph/index.ts';
import type { View } from '../explorer/index.ts';
import { attributesOf, changed, FIRST_VIEW } from '../explorer/index.ts';
import type { Compose } from './arranged.ts';
import { pictureFor } from './arranged.ts';
import { prerendered } from './prerendered.ts';

/** @returns `undefined` where there is nothing to draw */
export async function viewInHtml(graph: Graph, asked: View, compose: Compose): Promise<string | undefined> {
  const { focus, depth, lens, layout, selection } = asked;
  // what attributes of an element can say, and no more
  const view = changed(FIRST_VIEW, { focus, depth, lens, layout, selection });
  const arranged = (await pictureFor(graph, view, compose))?.arranged;
  if (arranged === undefined) return undefined;
  // what is shown is little, however large the graph is
  const part = excerptOf(graph, { entities: arranged.entities.keys(), claims: arranged.claims.keys() });
  const shown = part.replacing({ document: { ...part.document, arrangement: [arranged] } });
  const json = await formatById('stemma-json')?.load();
  const text = [...(json?.write?.(shown, { report: () => undefined }) ?? [])].join('');
  return prerendered(JSON.parse(text), Object.fromEntries(attributesOf(view, FIRST_VIEW)));
}

/** The style that a picture brings: a page with a policy for styles allows it by its hash. */
export function styleIn(html: string): string | undefined {
  return /<style>([\s\S]*?)<\/style>/u.exec(html)?.[1];
}
