/** What a command of the command line is: one file that exports a {@link Command}, and one line in `commands.ts`. */

/** The streams and the place that a command works with; a test hands in its own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder that file names start from. */
  readonly cwd: string;
  /** The environment; that of the process where left out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** How a command ended. */
export const EXIT = {
  /** All is well. */
  ok: 0,
  /** The input has errors, or the lint found some. */
  errors: 1,
  /** The command was not called rightly: an unknown option, no such file. */
  usage: 2,
  /** Stemma itself failed. */
  failure: 3,
} as const;

export interface Option {
  /** A flag, or an option that takes a value. */
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** Whether it may be given several times. */
  readonly multiple?: boolean;
  /** What the help calls its value: `DATE`. */
  readonly value?: string;
  readonly about: string;
}

export type Options = Readonly<Record<string, Option>>;

export interface Command {
  /** What is typed after `stemma`. */
  readonly name: string;
  /** What follows it: `FILE… [--strict] [--json]`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Paragraphs for its own help. */
  readonly about: string;
  readonly options: Options;
  /** How many operands it takes. */
  readonly operands: { readonly least: number; readonly most: number };
  /** Runs it and says how it ended: one of {@link EXIT}. */
  run(invocation: Invocation): Promise<number>;
}

export interface Invocation {
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** The values of the options that take one, in the order given. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly io: Io;
}

/** A call that is not right: what is wrong, and what to do. Ends the command with {@link EXIT.usage}. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
