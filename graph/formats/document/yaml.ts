/** The Stemma document as YAML: what people write and review in git. */
import type { FormatModule } from '../format.ts';
import { fragmentOf } from '../fragment-of.ts';
import { parseYaml } from '../text/yaml.ts';
import { readParsed } from './reader.ts';
import { writeYaml } from './write-yaml.ts';

export const yaml: FormatModule = {
  read: (text, options) => readParsed(parseYaml(text, options.limits.depth), text, options),
  write: (graph) => writeYaml(fragmentOf(graph)),
};
