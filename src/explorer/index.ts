/** What the reader is looking at: state, actions, selectors, address. No DOM, no drawing. */
export type { Action } from './actions.ts';
export type { Count, Counts, SourceCount } from './counts.ts';
export { selectCounts, selectSources } from './counts.ts';
export type { Listener } from './explorer.ts';
export { Explorer } from './explorer.ts';
export { memo } from './memo.ts';
export type { Scene, SceneEdge, SceneNode } from './scene.ts';
export { scene, selectReading, selectScene } from './scene.ts';
export type { Layer, State } from './state.ts';
export { EMPTY_STATE } from './state.ts';
export type { Address } from './url.ts';
export { fromHash, toHash } from './url.ts';
export type { Mode, Selection, View } from './view.ts';
export { changed, COMPOSED, FIRST_VIEW, viewOf } from './view.ts';
