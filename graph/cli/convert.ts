/** `stemma convert`: from any format that Stemma reads to any that it writes. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatById, formatForName, FORMATS } from '../formats/formats.ts';
import type { Format } from '../formats/format.ts';
import type { Mapping } from '../formats/mapping/mapping.ts';
import { loadMapping, presetById, PRESETS } from '../formats/mapping/presets.ts';
import { readStream } from '../formats/stream.ts';
import type { Imported, StreamOptions } from '../formats/stream.ts';
import { didYouMean } from '../model/index.ts';
import type { Graph, Problem } from '../model/index.ts';
import { EXIT, UsageError } from './command.ts';
import type { Command, Invocation, Io } from './command.ts';
import { opened } from './operand.ts';
import { plural, shown } from './output.ts';
import { patched, warningsIn } from './patched.ts';
import type { Patched } from './patched.ts';
import { tellLeftOut, tellProblems, tellRepairable } from './problems.ts';
import { Progress } from './progress.ts';
import { save } from './save.ts';

const ids = (formats: readonly Format[]): string => formats.map(({ id }) => id).join(', ');
const READABLE = FORMATS.filter(({ reads }) => reads);
const WRITABLE = FORMATS.filter(({ writes }) => writes);

export const convert: Command = {
  name: 'convert',
  usage: 'IN… OUT [--from FORMAT] [--to FORMAT] [--mapping FILE|PRESET] [--patch FILE]… [--repair] [--strict]',
  summary: 'Reads files of other programs, and writes what they say in another format.',
  about: `Reads files and writes what they say in another format; several files become one graph.
"-" is standard input and standard output. Formats are told by names and beginnings of files; gzip is unpacked.
A mapping says how the rows of a table, or the items of a JSON, YAML or XML file, become entities and claims.
What is wrong, and what the format of OUT has no place for, goes to standard error.
Ends with 1 where a file has errors, and nothing is written; with --strict also where there are warnings.

Reads ${ids(READABLE)}.
Writes ${ids(WRITABLE)}.
Presets of mappings: ${PRESETS.map(({ id }) => id).join(', ')}.`,
  options: {
    from: { type: 'string', value: 'FORMAT', about: 'The format of IN.' },
    to: { type: 'string', value: 'FORMAT', about: 'The format of OUT; stemma-yaml where its name does not tell it.' },
    mapping: { type: 'string', value: 'FILE|PRESET', about: 'How items become entities and claims.' },
    delimiter: {
      type: 'string',
      value: 'CHAR',
      about: 'What parts the columns of a table, where it is not found out.',
    },
    patch: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      about: 'Changes to make, as the explorer saves them; may be given several times.',
    },
    repair: { type: 'boolean', about: 'Leaves out what is faulty, and says what.' },
    strict: { type: 'boolean', about: 'Takes warnings, and what is lost, for errors.' },
  },
  operands: { least: 2, most: Infinity },
  async run(invocation) {
    const { io, operands, flags } = invocation;
    const target = targetOf(invocation);
    const mapping = await mappingOf(invocation);
    if (mapping === undefined) return EXIT.errors;
    const read = await readAll(operands.slice(0, -1), { ...readOptions(invocation), ...mapping }, io);
    if (read.graph === undefined) return EXIT.errors;
    const { graph, warnings } = await patched(read.graph, invocation);
    if (graph === undefined) return EXIT.errors;
    const strict = flags.has('strict');
    const doubts = read.warnings + warnings;
    if (strict && doubts > 0) {
      io.stderr.write(`Nothing is written: ${plural(doubts, 'warning', 'warnings')} with --strict.\n`);
      return EXIT.errors;
    }
    const lost = await write(graph, target, operands.at(-1) ?? '-', io, strict);
    return strict && lost > 0 ? EXIT.errors : EXIT.ok;
  },
};

/** The format that is written. */
function targetOf({ operands, values }: Invocation): Format {
  const out = operands.at(-1) ?? '-';
  const id = values.get('to')?.at(-1);
  const fallback = out === '-' ? 'stemma-yaml' : undefined;
  const format = id === undefined ? (formatForName(out) ?? formatById(fallback ?? '')) : formatById(id);
  if (format?.writes === true) return format;
  const known = WRITABLE.map((each) => each.id);
  if (id === undefined)
    throw new UsageError(`The name "${out}" does not tell the format to write.`, `Add --to: ${known.join(', ')}.`);
  const message = format === undefined ? `There is no format "${id}".` : `${format.label} can only be read.`;
  throw new UsageError(message, didYouMean(id, known) ?? `Stemma writes ${known.join(', ')}.`);
}

function readOptions({ values, flags }: Invocation): Omit<StreamOptions, 'file'> {
  const from = values.get('from')?.at(-1);
  const delimiter = values.get('delimiter')?.at(-1);
  if (from !== undefined && formatById(from)?.reads !== true)
    throw new UsageError(
      `No format "${from}" can be read.`,
      didYouMean(
        from,
        READABLE.map(({ id }) => id),
        `Stemma reads ${ids(READABLE)}.`,
      ),
    );
  return {
    ...(from === undefined ? {} : { format: from }),
    ...(delimiter === undefined ? {} : { delimiter: delimiter === '\\t' ? '\t' : delimiter }),
    repair: flags.has('repair'),
  };
}

/** The mapping that was asked for, if any; `undefined` where it has errors, which are told. */
async function mappingOf({ values, io }: Invocation): Promise<{ readonly mapping?: Mapping } | undefined> {
  const name = values.get('mapping')?.at(-1);
  if (name === undefined) return {};
  const preset = presetById(name);
  const read = preset === undefined ? await mappingIn(name, io) : await preset.load({ open: (url) => readFile(url) });
  tellProblems(read.problems, io);
  return read.mapping === undefined ? undefined : { mapping: read.mapping };
}

async function mappingIn(name: string, io: Io): ReturnType<(typeof PRESETS)[number]['load']> {
  const text = await readFile(resolve(io.cwd, name), 'utf8').catch(() => undefined);
  const presets = PRESETS.map(({ id }) => id);
  if (text === undefined)
    throw new UsageError(
      `There is no mapping "${name}".`,
      didYouMean(name, presets, `Presets: ${presets.join(', ')}.`),
    );
  return loadMapping(text, name);
}

/** Reads one file after the other into one graph; the first with errors ends it. */
async function readAll(inputs: readonly string[], options: Omit<StreamOptions, 'file'>, io: Io): Promise<Patched> {
  const progress = new Progress(io);
  let graph: Graph | undefined;
  let warnings = 0;
  for (const input of inputs) {
    const { file, bytes: chunks } = await opened(input, io);
    const imported = await readStream(chunks, {
      ...options,
      ...(graph === undefined ? {} : { into: graph }),
      file,
      onProgress: ({ bytes, entities, claims }) => {
        const read = `${(bytes / 1e6).toFixed(1)} MB read`;
        progress.tell(
          () => `${input}: ${read}, ${plural(entities, 'entity', 'entities')}, ${plural(claims, 'claim', 'claims')}`,
        );
      },
    });
    progress.end();
    tellImported(imported, io);
    warnings += warningsIn(imported.problems);
    graph = imported.graph;
    if (graph === undefined) break;
  }
  return { graph, warnings };
}

function tellImported({ graph, repaired, problems, understood }: Imported, io: Io): void {
  for (const sentence of understood) io.stderr.write(`${shown(sentence)}\n`);
  const isRepaired = graph !== undefined && repaired !== undefined;
  tellProblems(isRepaired ? problems.filter(({ severity }) => severity === 'warning') : problems, io);
  if (repaired === undefined) return;
  if (isRepaired) tellLeftOut(repaired.leftOut, io);
  else tellRepairable(repaired.leftOut, io);
}

/** Writes the graph; gives how many sorts of things the format has no place for. */
async function write(graph: Graph, format: Format, out: string, io: Io, strict: boolean): Promise<number> {
  const lost: Problem[] = [];
  const module = await format.load();
  const progress = new Progress(io);
  const pieces = module.write?.(graph, { report: (problem) => lost.push(problem) }) ?? [];
  await save(counted(pieces, progress, out), out, io, () => !(strict && lost.length > 0));
  progress.end();
  tellProblems(lost, io);
  if (strict && lost.length > 0 && out !== '-') io.stderr.write('Nothing is written, as --strict asks.\n');
  return lost.length;
}

function* counted(pieces: Iterable<string>, progress: Progress, out: string): Generator<string> {
  let size = 0;
  for (const piece of pieces) {
    size += piece.length;
    progress.tell(() => `${out}: ${(size / 1e6).toFixed(1)} MB written`);
    yield piece;
  }
}
