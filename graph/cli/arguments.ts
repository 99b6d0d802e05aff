/** Reads the arguments of a command by its declared options; what is unknown is named with the nearest that is known. */
import { parseArgs } from 'node:util';
import { didYouMean } from '../model/index.ts';
import { UsageError } from './command.ts';
import type { Command, Invocation, Io, Option } from './command.ts';

export function invocationOf(command: Command, argv: readonly string[], io: Io): Invocation {
  const known: Readonly<Record<string, Option>> = { ...command.options, help: HELP };
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(Object.entries(known).map(([name, option]) => [name, parsed(option)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (option === undefined) throw unknownOption(token.rawName, Object.keys(known), command);
    if (option.type === 'boolean') {
      if (token.value !== undefined)
        throw new UsageError(`The option ${token.rawName} takes no value.`, seeHelp(command));
      flags.add(token.name);
    } else {
      if (token.value === undefined || token.value === '')
        throw new UsageError(
          `The option ${token.rawName} needs a value (${option.value ?? 'VALUE'}).`,
          seeHelp(command),
        );
      values.set(token.name, [...(option.multiple === true ? (values.get(token.name) ?? []) : []), token.value]);
    }
  }
  if (!flags.has('help')) checkOperands(command, operands);
  return { operands, flags, values, io };
}

const HELP: Option = { type: 'boolean', short: 'h', about: 'Shows this help.' };

function parsed({ type, short, multiple }: Option): { type: 'boolean' | 'string'; short?: string; multiple?: boolean } {
  return { type, ...(short === undefined ? {} : { short }), ...(multiple === undefined ? {} : { multiple }) };
}

function checkOperands(command: Command, operands: readonly string[]): void {
  const { least, most } = command.operands;
  if (operands.length < least) throw new UsageError(`What should "stemma ${command.name}" work on?`, usageOf(command));
  if (operands.length > most)
    throw new UsageError(
      `"stemma ${command.name}" takes ${most === 1 ? 'one operand' : `${most} operands`}, not ${operands.length}.`,
      usageOf(command),
    );
}

function unknownOption(rawName: string, known: readonly string[], command: Command): UsageError {
  const name = rawName.replace(/^-+/, '');
  const near = didYouMean(
    `--${name}`,
    known.map((each) => `--${each}`),
  );
  return new UsageError(`"stemma ${command.name}" has no option ${rawName}.`, near ?? seeHelp(command));
}

function seeHelp(command: Command): string {
  return `See "stemma help ${command.name}".`;
}

export function usageOf(command: Command): string {
  return `Usage: stemma ${command.name} ${command.usage}`;
}
