/** Names of elements. */

/** The interactive element within the shell. */
export const DIAGRAM_TAG = 'stemma-graph-diagram';

/** The elements that a page may have beside a diagram; brought only where it has one. */
export const OTHERS = [
  'answer',
  'explorer',
  'inspector',
  'lanes',
  'legend',
  'lens',
  'outline',
  'search',
  'share',
  'sources',
  'timeline',
].map(tagOf);

function tagOf(name: string): string {
  return `stemma-${name}`;
}

/** The element that a page author writes. Elsewhere the same name is that of the full element. */
export const GRAPH_TAG = tagOf('graph');
