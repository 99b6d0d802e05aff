/** `stemma check`: what is wrong with files, and what is probably not meant. */
import { check as lint } from '../check/check.ts';
import { dataSetById } from '../data/index.ts';
import { Graph } from '../model/index.ts';
import type { Problem } from '../model/index.ts';
import type { ReadResult } from '../formats/format.ts';
import { STANDARD_VOCABULARY } from '../vocabulary/index.ts';
import { EXIT } from './command.ts';
import type { Command } from './command.ts';
import { INPUT_OPTIONS, readOperand, readOptions } from './input.ts';
import { painter, plural, shown, writeJson } from './output.ts';
import type { Paint } from './output.ts';

const { format } = INPUT_OPTIONS;

export const check: Command = {
  name: 'check',
  usage: 'FILE… [--strict] [--json]',
  summary: 'Says what is wrong with files, where, and what to do.',
  about: `Says what is wrong with files, where, and what to do about it.
An error is what cannot be represented: the file is not read. A warning can be, and is probably not meant.
Ends with 1 where there are errors, with --strict also where there are warnings.
With --json, { errors, warnings, problems }: each problem as { code, severity, message, hint, file, line, column, path,
entity, claims }, of which any but the first three may be missing.`,
  options: {
    strict: { type: 'boolean', about: 'Takes warnings for errors when it ends.' },
    json: { type: 'boolean', about: 'For programs.' },
    ...(format === undefined ? {} : { format }),
  },
  operands: { least: 1, most: Infinity },
  async run(invocation) {
    const { io, flags, operands } = invocation;
    const problems: Problem[] = [];
    for (const operand of operands) {
      const result = await readOperand(operand, io, readOptions(invocation));
      const found = [...result.problems, ...linted(result, fileOf(operand))];
      for (const problem of found) problems.push(problem);
      if (!flags.has('json')) io.stdout.write(inWords(found, operand, painter(io.stdout, io)));
    }
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    if (flags.has('json')) writeJson({ errors, warnings, problems }, io.stdout);
    return errors > 0 || (flags.has('strict') && warnings > 0) ? EXIT.errors : EXIT.ok;
  },
};

function fileOf(operand: string): string {
  return operand === '-' ? '<stdin>' : (dataSetById(operand)?.file ?? operand);
}

/** What the rules find in what was read, with the places where the file says it; nothing where it could not be read. */
function linted({ fragment, locate }: ReadResult, file: string): readonly Problem[] {
  if (fragment === undefined) return [];
  return lint(Graph.empty(STANDARD_VOCABULARY).merge(fragment))
    .map((problem) => {
      const claim = problem.claims?.[0];
      const position = claim === undefined ? undefined : locate('claim', claim);
      const place = position ?? (problem.entity === undefined ? undefined : locate('entity', problem.entity));
      return { ...problem, file, ...place };
    })
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function inWords(problems: readonly Problem[], operand: string, paint: Paint): string {
  const lines = problems.map(({ severity, code, message, hint, file, line, column, path }) => {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    const label = severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
    const advice = hint === undefined ? '' : `\n    ${shown(hint)}`;
    const where = path === undefined ? '' : paint('dim', ` ${shown(path)}`);
    return `${paint('bold', place)}: ${label} ${code}:${where}\n    ${shown(message)}${advice}\n`;
  });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = [
    ...(errors > 0 ? [plural(errors, 'error', 'errors')] : []),
    ...(problems.length > errors ? [plural(problems.length - errors, 'warning', 'warnings')] : []),
  ];
  const verdict = counts.length === 0 ? paint('green', 'nothing wrong') : counts.join(', ');
  return `${lines.join('')}${shown(operand)}: ${verdict}\n`;
}
