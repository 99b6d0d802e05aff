/** Reads a file of any format: decodes its bytes, finds out the format, and hands the text over. Never throws on bad input. */
import { STANDARD_VOCABULARY } from '../vocabulary/index.ts';
import type { Problem, Vocabulary } from '../model/index.ts';
import { LIMITS } from './format.ts';
import type { Format, Limits, ReadOptions, ReadResult } from './format.ts';
import { formatById, FORMATS, recognise } from './formats.ts';
import type { Mapping } from './mapping/mapping.ts';
import { withoutMark } from './text/bytes.ts';
import { decodedText, inMebibytes, TextFault } from './text/decoded.ts';

export interface ReadTextOptions {
  /** The file or address as the reader named it, for messages and for finding out the format. */
  readonly file: string;
  /** The id of a format; found out where it is left out. */
  readonly format?: string;
  /** Gives the document without its faulty items, where the errors are confined to those. */
  readonly repair?: boolean;
  /** Those of {@link LIMITS} that should be others. */
  readonly limits?: Partial<Limits>;
  /** Kinds and relations that may be used without being declared; the standard ones where left out. */
  readonly vocabulary?: Vocabulary;
  /** What parts the columns of a table; found out where left out. */
  readonly delimiter?: string;
  /** The encoding of the text, by its name; found out where left out. */
  readonly encoding?: string;
  /** How items become entities and claims, in place of a format. */
  readonly mapping?: Mapping;
}

/** The beginning of a web page, whatever the file is called. */
const PAGE = /^\s*<(?:!doctype\s+html|html)\b/iu;

/** How much of a text a format is recognised by. */
export const HEAD = 4096;

export async function readText(input: string | Uint8Array, options: ReadTextOptions): Promise<ReadResult> {
  const readOptions = readOptionsOf(options);
  const { file, limits } = readOptions;
  const warnings: Problem[] = [];
  try {
    if (input.length > limits.bytes)
      throw new TextFault('too-large', `The file is larger than ${inMebibytes(limits.bytes)}.`, file);
    const text = typeof input === 'string' ? withoutMark(input) : await textOf(input, options, warnings);
    const result = await readBy(text, options, readOptions);
    const problems = warnings.length === 0 ? result.problems : [...warnings, ...result.problems];
    const fragment = result.fragment ?? (options.repair === true ? result.repaired?.fragment : undefined);
    return { ...result, fragment, problems, locate: result.locate };
  } catch (error) {
    if (!(error instanceof TextFault)) throw error;
    return { fragment: undefined, problems: [...warnings, error.problem], locate: () => undefined };
  }
}

/** Reads a text by the mapping, or by the format that it is in. */
async function readBy(text: string, options: ReadTextOptions, readOptions: ReadOptions): Promise<ReadResult> {
  const { mapping, file } = options;
  checkNotEmpty(text, file);
  if (mapping !== undefined) return (await import('./mapping/read.ts')).readMapped(text, mapping, readOptions);
  const format = formatOf(text.slice(0, HEAD), options);
  const { read } = await format.load();
  if (read === undefined) throw new TextFault('format-unknown', `${format.label} can only be written.`, file);
  return read(text, readOptions);
}

async function textOf(bytes: Uint8Array, options: ReadTextOptions, warnings: Problem[]): Promise<string> {
  const parts: string[] = [];
  for await (const part of decodedText(
    only(bytes),
    decodeOptionsOf(options, (problem) => warnings.push(problem)),
  ))
    parts.push(part);
  return parts.join('');
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

export function readOptionsOf({
  file,
  limits,
  vocabulary = STANDARD_VOCABULARY,
  delimiter,
}: ReadTextOptions): ReadOptions {
  return { file, limits: { ...LIMITS, ...limits }, vocabulary, ...(delimiter === undefined ? {} : { delimiter }) };
}

export function decodeOptionsOf(
  options: ReadTextOptions,
  warn: (problem: Problem) => void,
): Parameters<typeof decodedText>[1] {
  const { file, encoding, limits = {} } = options;
  const maybeLatin = (head: string): boolean =>
    options.mapping === undefined ? candidateOf(head, options)?.maybeLatin === true : options.mapping.format === 'csv';
  const most = limits.bytes ?? LIMITS.bytes;
  return { file, most, maybeLatin, warn, ...(encoding === undefined ? {} : { encoding }) };
}

/** @throws TextFault */
export function checkNotEmpty(text: string, file: string): void {
  if (!/\S/.test(text)) throw new TextFault('empty', 'The file is empty.', file);
}

/** @throws TextFault where the format is not known, or where it is a web page */
export function formatOf(head: string, options: ReadTextOptions): Format {
  const { file, format: id } = options;
  if (PAGE.test(head)) {
    const hint = 'Servers often answer with a page where a file is missing: check the address, or what was saved.';
    throw new TextFault('web-page', 'This is a web page (HTML), not a graph.', file, hint);
  }
  const format = candidateOf(head, options);
  if (format?.reads === true) return format;
  const ids = FORMATS.filter((each) => each.reads).map((each) => each.id);
  const message =
    id === undefined
      ? 'Neither the name nor the beginning of the file tells its format.'
      : `No format "${id}" can be read.`;
  const hint = `Stemma reads ${ids.join(', ')}; what is in other files, a mapping can say.`;
  throw new TextFault('format-unknown', message, file, hint);
}

function candidateOf(head: string, { file, format }: ReadTextOptions): Format | undefined {
  return format === undefined ? recognise(head, file.replace(/\.gz$/i, '')) : formatById(format);
}
