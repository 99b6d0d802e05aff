/** Reads a document in JSON. Apart from what writes and from YAML, so that a page that only shows one loads no more. */
import type { ReadOptions, ReadResult } from '../format.ts';
import { parseJson } from '../text/json.ts';
import { readParsed } from './reader.ts';

export function readJson(text: string, options: ReadOptions): ReadResult {
  return readParsed(parseJson(text, options.limits.depth), text, options);
}
