/** Names of elements. */

/** What the names of all elements begin with. */
export const PREFIX = 'stemma-';

/** The element that a page author writes. Elsewhere the same name is that of the full element. */
export const GRAPH_TAG = `${PREFIX}graph`;

/** The interactive element within the shell. */
export const DIAGRAM_TAG = `${GRAPH_TAG}-diagram`;
