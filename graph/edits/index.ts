/** Edits as data, and applying them. */
export type { Applied } from './apply.ts';
export { apply } from './apply.ts';
export type { Edit, EditName, EditOf } from './edit.ts';
