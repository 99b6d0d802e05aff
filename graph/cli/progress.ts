/** A line on a terminal that tells how far long work is; nothing where nobody looks. */
import type { Io } from './command.ts';
import { columnsOf } from './output.ts';

/** Between two changes of the line, in ms; work that takes less than the first is not told. */
const PACE = 100;
const PATIENCE = 500;

export class Progress {
  readonly #io: Io;
  readonly #began = performance.now();
  #told = 0;
  #isShown = false;

  constructor(io: Io) {
    this.#io = io;
  }

  /** Shows a line in place of the one before, now and then. */
  tell(line: () => string): void {
    const { stderr } = this.#io;
    const now = performance.now();
    if (stderr.isTTY !== true || now - this.#began < PATIENCE || now - this.#told < PACE) return;
    this.#told = now;
    this.#isShown = true;
    stderr.write(`\r\u001b[K${line().slice(0, columnsOf(stderr) - 1)}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#isShown) this.#io.stderr.write('\r\u001b[K');
    this.#isShown = false;
  }
}
