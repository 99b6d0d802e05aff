/** The command `stemma`. */
import { readFile } from 'node:fs/promises';
import { dataSetById } from '../data/index.ts';
import { formatProblem } from '../model/index.ts';

export async function main(
  argv: readonly string[],
  io: { readonly stdout: { write(text: string): unknown } },
): Promise<number> {
  const set = dataSetById(argv[1] ?? '');
  const result = await set?.load({ open: (url) => readFile(url) });
  for (const problem of result?.problems ?? []) io.stdout.write(`${formatProblem(problem)}\n`);
  io.stdout.write(
    `${JSON.stringify(result?.fragment, (_, value: unknown) => (value instanceof Map ? [...(value as Map<unknown, unknown>)] : value), 1)}\n`,
  );
  return 0;
}
