/** What was wrong with an input, line by line on standard error: of very many only the first, errors before warnings. */
import type { LeftOut } from '../formats/format.ts';
import { formatProblem } from '../model/index.ts';
import type { Problem } from '../model/index.ts';
import type { Io } from './command.ts';
import { plural, shown } from './output.ts';

/** How many lines of one sort are worth reading. */
const MOST_LINES = 20;

export function tellProblems(problems: readonly Problem[], io: Io): void {
  const isError = ({ severity }: Problem): boolean => severity === 'error';
  const ordered = [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
  tellFew(ordered, io, formatProblem);
}

/** What a repaired input is without. */
export function tellLeftOut(leftOut: readonly LeftOut[], io: Io): void {
  io.stderr.write(`Left out ${plural(leftOut.length, 'faulty item', 'faulty items')}:\n`);
  tellFew(leftOut, io, ({ line, path, because }) => `  line ${line}, ${path}: ${because}`);
}

/** That an input could be read all the same. */
export function tellRepairable(leftOut: readonly LeftOut[], io: Io): void {
  io.stderr.write(`With --repair, it is read without ${plural(leftOut.length, 'faulty item', 'faulty items')}.\n`);
}

function tellFew<Item>(items: readonly Item[], io: Io, line: (item: Item) => string): void {
  for (const item of items.slice(0, MOST_LINES)) io.stderr.write(`${shown(line(item))}\n`);
  if (items.length > MOST_LINES) io.stderr.write(`… and ${(items.length - MOST_LINES).toLocaleString('en')} more\n`);
}
