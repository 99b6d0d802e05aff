/** The Stemma document as JSON. Apart from YAML, so that who meets none brings no reader of it. */
import type { FormatModule } from '../format.ts';
import { fragmentOf } from '../fragment-of.ts';
import { readJson } from './read-json.ts';
import { writeJson } from './write-json.ts';

export const json: FormatModule = {
  read: readJson,
  write: (graph) => writeJson(fragmentOf(graph)),
};
