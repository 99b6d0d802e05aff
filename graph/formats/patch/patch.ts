/** The patch file: edits as YAML (or JSON), which people read and review before they are applied. */
import type { Edit } from '../../edits/index.ts';
import type { Vocabulary } from '../../model/index.ts';
import { STANDARD_VOCABULARY } from '../../vocabulary/index.ts';
import { LIMITS } from '../format.ts';
import type { Limits } from '../format.ts';
import { withoutMark } from '../text/bytes.ts';
import { parseJson } from '../text/json.ts';
import { parseYaml } from '../text/yaml.ts';
import { readPatch } from './read.ts';
import type { ReadPatch } from './read.ts';
import { writePatch } from './write.ts';

export type { ReadPatch } from './read.ts';

export interface PatchOptions {
  /** The file as the reader named it, for messages. */
  readonly file: string;
  /** The vocabulary of the graph that is edited, for the types of qualifiers. */
  readonly vocabulary?: Vocabulary;
  readonly limits?: Partial<Limits>;
}

export interface WritePatchOptions {
  readonly title?: string;
  /** The vocabulary of the graph that is edited. */
  readonly vocabulary?: Vocabulary;
}

export function toPatch(
  edits: readonly Edit[],
  { title, vocabulary = STANDARD_VOCABULARY }: WritePatchOptions = {},
): string {
  return writePatch(edits, vocabulary, title);
}

/** Never throws: what is wrong is in the result, with its place. */
export function fromPatch(
  input: string,
  { file, vocabulary = STANDARD_VOCABULARY, ...options }: PatchOptions,
): ReadPatch {
  const limits = { ...LIMITS, ...options.limits };
  const text = withoutMark(input);
  const parsed = text.trimStart().startsWith('{') ? parseJson(text, limits.depth) : parseYaml(text, limits.depth);
  return readPatch(parsed, text, { file, limits, vocabulary });
}
