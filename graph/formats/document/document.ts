/** The Stemma document: what people write and review in git, as YAML or as JSON. */
import type { FormatModule } from '../format.ts';
import { fragmentOf } from '../fragment-of.ts';
import { parseYaml } from '../text/yaml.ts';
import { readJson } from './read-json.ts';
import { readParsed } from './reader.ts';
import { writeJson, writeYaml } from './write.ts';

export const yaml: FormatModule = {
  read: (text, options) => readParsed(parseYaml(text, options.limits.depth), text, options),
  write: (graph) => writeYaml(fragmentOf(graph)),
};

export const json: FormatModule = {
  read: readJson,
  write: (graph) => writeJson(fragmentOf(graph)),
};
