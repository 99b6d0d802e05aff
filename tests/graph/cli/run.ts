/** Runs the command line in the process of the test, on text in place of files where that is wanted. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Command } from '../../../graph/cli/command.ts';
import { main } from '../../../graph/cli/main.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly stdin?: string;
  /** Files of the folder that the command runs in, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Commands beside those of the knowledge. */
  readonly more?: readonly Command[];
}

export async function run(command: string | readonly string[], options: RunOptions = {}): Promise<Ran> {
  const cwd = mkdtempSync(join(tmpdir(), 'stemma-'));
  onTestFinished(() => {
    rmSync(cwd, { recursive: true });
  });
  for (const [name, text] of Object.entries(options.files ?? {})) writeFileSync(join(cwd, name), text);
  let out = '';
  let err = '';
  const { isTTY = false, columns = 80, env = {} } = options;
  const code = await main(
    typeof command === 'string' ? command.split(' ') : command,
    {
      stdin: bytes(options.stdin ?? ''),
      stdout: { write: (text) => (out += text), isTTY, columns },
      stderr: { write: (text) => (err += text) },
      cwd,
      env,
    },
    options.more,
  );
  return { code, out, err };
}

/** The text in pieces that part characters in the middle. */
async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  const all = new TextEncoder().encode(text);
  for (let at = 0; at < all.length; at += 7) yield all.subarray(at, at + 7);
}

/** What a command prints with --json. */
export async function runJson(command: string, options: RunOptions = {}): Promise<unknown> {
  const { code, out, err } = await run(`${command} --json`, options);
  if (code !== 0) throw new Error(`stemma ${command} ended with ${code}: ${err}`);
  return JSON.parse(out);
}
