/** The help of the command line, made from what the commands declare. */
import { DATA_SETS } from '../data/index.ts';
import { usageOf } from './arguments.ts';
import type { Command } from './command.ts';
import { aligned } from './output.ts';

export function overview(commands: readonly Command[]): string {
  const list = commands.map(({ name, summary }) => [`  ${name}`, summary]);
  return `Stemma: who owns what, who builds what, where a codebase came from, and who says so.

Usage: stemma COMMAND FILE [OPTIONS]

Commands:
${aligned([...list, ['  help COMMAND', 'Tells more about a command.']])}
FILE is a file, "-" for standard input, or a data set that ships:
${aligned(DATA_SETS.map(({ id, about }) => [`  ${id}`, about]))}
Exit codes: 0 all is well, 1 the input has errors, 2 the command was not called rightly, 3 Stemma failed.
`;
}

export function helpOf(command: Command): string {
  const options = Object.entries(command.options).map(([name, { short, value, about }]) => {
    const names = [...(short === undefined ? [] : [`-${short}`]), `--${name}`].join(', ');
    return [`  ${names}${value === undefined ? '' : ` ${value}`}`, about];
  });
  return `${usageOf(command)}

${command.about.trim()}

Options:
${aligned([...options, ['  -h, --help', 'Shows this help.']])}`;
}
