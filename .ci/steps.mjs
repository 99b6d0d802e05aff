/**
 * Runs steps side by side and tells of them in order. The output of the first step that is still running is passed on as it
 * comes; that of the others is held back until it is their turn, so that nothing is mixed.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { npmCall, root } from './install.mjs';

/**
 * @typedef {object} Step
 * @property {string} name a script of package.json
 * @property {readonly string[]} [after] steps that must have ended well before
 */

/**
 * Runs all steps, each as soon as there is room and what it comes after is done.
 * @param {readonly Step[]} steps those that take long first
 * @param {number} [atOnce] how many may run at a time
 * @returns {Promise<readonly string[]>} the names of those that failed, and of those that could not begin for it
 */
export async function runSteps(steps, atOnce = Math.max(2, availableParallelism())) {
  const teller = new Teller(steps);
  /** @type {Map<string, boolean>} */
  const ended = new Map();
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  let waiting = [...steps];
  while (waiting.length + running.size > 0) {
    const before = waiting.length;
    for (const step of waiting) {
      if (!step.after?.some((name) => ended.get(name) === false)) continue;
      waiting = waiting.filter((each) => each !== step);
      ended.set(step.name, false);
      teller.hear(step.name, 'Not run: what it needs has failed.\n');
      teller.end(step.name, false, 0);
    }
    const ready = waiting.filter(({ after = [] }) => after.every((name) => ended.get(name) === true));
    for (const step of ready.slice(0, atOnce - running.size)) {
      waiting = waiting.filter((each) => each !== step);
      const started = performance.now();
      const done = run(step.name, (text) => teller.hear(step.name, text)).then((good) => {
        running.delete(step.name);
        ended.set(step.name, good);
        teller.end(step.name, good, performance.now() - started);
      });
      running.set(step.name, done);
    }
    if (running.size > 0) await Promise.race(running.values());
    else if (waiting.length === before) throw new RangeError(`Nothing that is there leads to ${names(waiting)}.`);
  }
  return steps.map(({ name }) => name).filter((name) => ended.get(name) !== true);
}

/** @param {readonly Step[]} steps */
function names(steps) {
  return steps.map(({ name }) => name).join(', ');
}

/**
 * Runs a script of package.json; true when it ended well.
 * @param {string} script
 * @param {(text: string) => void} hear what it writes
 * @returns {Promise<boolean>}
 */
function run(script, hear) {
  const { command, all, shell } = npmCall(['run', '--silent', script]);
  return new Promise((resolve) => {
    const child = spawn(command, all, {
      cwd: root,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    });
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => hear(`${error.message}\n`));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** Tells of the steps in the order in which they are listed. */
class Teller {
  /** @type {Map<string, { held: string, end: string | undefined }>} */
  #steps;
  /** @type {string | undefined} */
  #told;

  /** @param {readonly Step[]} steps */
  constructor(steps) {
    this.#steps = new Map(steps.map(({ name }) => [name, { held: '', end: undefined }]));
    this.#go();
  }

  /**
   * @param {string} name
   * @param {string} text
   */
  hear(name, text) {
    if (name === this.#told) process.stdout.write(text);
    else this.#of(name).held += text;
  }

  /**
   * @param {string} name
   * @param {boolean} good
   * @param {number} took ms
   */
  end(name, good, took) {
    this.#of(name).end = `── ${name} ${good ? 'passed' : 'FAILED'} in ${(took / 1000).toFixed(1)} s\n`;
    if (name === this.#told) this.#go();
  }

  /** Goes on to the first step that is not yet told, and past all that have ended. */
  #go() {
    for (;;) {
      if (this.#told !== undefined) {
        process.stdout.write(/** @type {string} */ (this.#of(this.#told).end));
        this.#steps.delete(this.#told);
      }
      this.#told = this.#steps.keys().next().value;
      if (this.#told === undefined) return;
      const step = this.#of(this.#told);
      process.stdout.write(`\n── ${this.#told}\n${step.held}`);
      if (step.end === undefined) return;
    }
  }

  /** @param {string} name */
  #of(name) {
    const step = this.#steps.get(name);
    if (step === undefined) throw new RangeError(`There is no step ${name}.`);
    return step;
  }
}
