/** The graph that ships, for questions in words. */
import { readFileSync } from 'node:fs';
import { Graph, readText, STANDARD_VOCABULARY } from '../../../graph/index.ts';

export async function xen(): Promise<Graph> {
  const file = new URL('../../../graph/data/xen/xen.stemma.yaml', import.meta.url);
  const { fragment } = await readText(readFileSync(file), { file: 'xen.stemma.yaml' });
  if (fragment === undefined) throw new Error('The Xen graph cannot be read.');
  return Graph.empty(STANDARD_VOCABULARY).merge(fragment);
}
