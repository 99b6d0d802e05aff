/** The Stemma document: what people write and review in git, as YAML or as JSON. */
import type { FormatModule } from '../format.ts';
import { parseJson } from '../text/json.ts';
import { parseYaml } from '../text/yaml.ts';
import { readParsed } from './reader.ts';

export const yaml: FormatModule = {
  read: (text, options) => readParsed(parseYaml(text, options.limits.depth), text, options),
};

export const json: FormatModule = {
  read: (text, options) => readParsed(parseJson(text, options.limits.depth), text, options),
};
