/**
 * The command `stemma`: finds the command that was asked for, runs it, and says how it ended. Standard output holds the
 * answer alone; what is wrong goes to standard error, with what to do about it.
 */
import { didYouMean } from '../model/index.ts';
import { invocationOf } from './arguments.ts';
import { EXIT, UsageError } from './command.ts';
import type { Command, Io } from './command.ts';
import { COMMANDS } from './commands.ts';
import { helpOf, overview } from './help.ts';
import { shown } from './output.ts';
import { versionOf } from './version.ts';

export type { Io } from './command.ts';

/**
 * @param argv what follows `stemma`
 * @param more commands that are made elsewhere
 * @returns the exit code, one of {@link EXIT}
 */
export async function main(argv: readonly string[], io: Io, more: readonly Command[] = []): Promise<number> {
  try {
    return await dispatched(argv, io, [...COMMANDS, ...more]);
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(`stemma: ${shown(`${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`)}\n`);
      return EXIT.usage;
    }
    if (isOfSystem(error)) {
      io.stderr.write(`stemma: ${shown(error.message)}.\n`);
      return EXIT.usage;
    }
    io.stderr.write(`stemma failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.failure;
  }
}

/** A file that may not be read, a disk that is full: the system says what, and no trace tells more. */
function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error;
}

async function dispatched([name, ...rest]: readonly string[], io: Io, commands: readonly Command[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') return told(overview(commands), io);
  if (name === '--version' || name === '-V') return told(`${await versionOf()}\n`, io);
  if (name === 'help')
    return told(rest[0] === undefined ? overview(commands) : helpOf(commandNamed(rest[0], commands)), io);
  const command = commandNamed(name, commands);
  const invocation = invocationOf(command, rest, io);
  return invocation.flags.has('help') ? told(helpOf(command), io) : command.run(invocation);
}

function commandNamed(name: string, commands: readonly Command[]): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command;
  const names = [...commands.map((candidate) => candidate.name), 'help'];
  if (name.startsWith('-')) throw new UsageError(`The option ${name} comes before any command.`, 'See "stemma help".');
  throw new UsageError(`There is no command "${name}".`, didYouMean(name, names, `There are ${names.join(', ')}.`));
}

function told(text: string, io: Io): number {
  io.stdout.write(text);
  return EXIT.ok;
}
