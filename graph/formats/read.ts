/** Reads a file of any format: decodes its bytes, finds out the format, and hands the text over. Never throws on bad input. */
import { STANDARD_VOCABULARY } from '../vocabulary/index.ts';
import type { Problem, Vocabulary } from '../model/index.ts';
import { LIMITS } from './format.ts';
import type { Limits, ReadResult } from './format.ts';
import { formatById, FORMATS, recognise } from './formats.ts';
import { decode, withoutMark } from './text/bytes.ts';

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
}

/** How much of a text a format is recognised by. */
const HEAD = 4096;

export async function readText(input: string | Uint8Array, options: ReadTextOptions): Promise<ReadResult> {
  const { file } = options;
  const limits = { ...LIMITS, ...options.limits };
  if (input.length > limits.bytes)
    return failed(file, 'too-large', `The file is larger than ${inMebibytes(limits.bytes)}.`);
  const decoded = typeof input === 'string' ? { text: input } : decode(input);
  if (!('text' in decoded)) {
    const hint = 'Save it as UTF-8.';
    return failed(
      file,
      'encoding',
      `From byte ${decoded.at} on, the file is not ${decoded.encoding.toUpperCase()}.`,
      hint,
    );
  }
  const text = withoutMark(decoded.text);
  if (text.trim() === '') return failed(file, 'empty', 'The file is empty.');
  const format = options.format === undefined ? recognise(text.slice(0, HEAD), file) : formatById(options.format);
  if (!format?.reads) {
    const known = `Stemma reads ${FORMATS.filter((each) => each.reads)
      .map((each) => each.id)
      .join(', ')}.`;
    return options.format === undefined
      ? failed(file, 'format-unknown', 'Neither the name nor the beginning of the file tells its format.', known)
      : failed(file, 'format-unknown', `No format "${options.format}" can be read.`, known);
  }
  const { read } = await format.load();
  if (read === undefined) return failed(file, 'format-unknown', `${format.label} can only be written.`);
  const result = await read(text, { file, limits, vocabulary: options.vocabulary ?? STANDARD_VOCABULARY });
  return options.repair === true && result.fragment === undefined && result.repaired !== undefined
    ? { ...result, fragment: result.repaired.fragment, locate: result.locate }
    : result;
}

function failed(file: string, code: string, message: string, hint?: string): ReadResult {
  const problem: Problem = { code, severity: 'error', message, file, ...(hint === undefined ? {} : { hint }) };
  return { fragment: undefined, problems: [problem], locate: () => undefined };
}

function inMebibytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`;
}
