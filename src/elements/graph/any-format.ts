/** What finds out the format of a text and reads it: brought for what is no document in JSON. */
export { readText } from '../../../graph/index.ts';
