/** Pictures before any script: a view composed, and written as HTML. In node and in a page. */
export type { Picture } from './arranged.ts';
export { arranged, pictureFor, RULER, viewsOf } from './arranged.ts';
export { policyHash } from './policy-hash.ts';
export { prerendered } from './prerendered.ts';
export { styleIn, viewInHtml } from './view-in-html.ts';
