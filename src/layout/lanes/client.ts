/** Lays lanes out beside the page: in a worker where there is much to do and the page allows one, at once else. */
import type { Lanes, LanesInput } from './contract.ts';
import { lanes } from './lanes.ts';

/** Fewer tracks than this take less time than a worker takes to answer. */
const FEW = 120;
/** A worker that is not heard of for so long is given up, ms. */
const PATIENCE = 20_000;

/** What became of a job: `superseded` by a later one, or `unheard` where the worker does not answer. */
type Outcome = Lanes | 'superseded' | 'unheard';

export class LanesClient {
  #worker: Worker | undefined;
  #isRefused = false;
  #last = 0;
  readonly #waiting = new Map<number, (outcome: Outcome) => void>();

  /** The latest input only: `undefined` where another was given meanwhile. */
  async arrange(input: LanesInput): Promise<Lanes | undefined> {
    const id = (this.#last += 1);
    for (const answer of [...this.#waiting.values()]) answer('superseded');
    const worker = input.tracks.length < FEW ? undefined : await this.#start();
    if (id !== this.#last) return undefined;
    if (worker === undefined) return lanes(input);
    const outcome = await this.#ask(worker, id, input);
    if (outcome === 'superseded') return undefined;
    return outcome === 'unheard' ? lanes(input) : outcome;
  }

  dispose(): void {
    this.#last += 1;
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const answer of [...this.#waiting.values()]) answer('superseded');
  }

  #ask(worker: Worker, id: number, input: LanesInput): Promise<Outcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#refuse();
      }, PATIENCE);
      this.#waiting.set(id, (outcome) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(outcome);
      });
      worker.postMessage({ id, input });
    });
  }

  /** What starts the worker is brought when there is work for it. */
  async #start(): Promise<Worker | undefined> {
    if (this.#isRefused || this.#worker !== undefined) return this.#worker;
    const asked = this.#last;
    try {
      const { startLanesWorker } = await import('../start.ts');
      if (this.#worker !== undefined || asked !== this.#last) return this.#worker;
      this.#worker = startLanesWorker();
    } catch {
      this.#isRefused = true; // it cannot be had, or the page allows none
      return undefined;
    }
    this.#worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ readonly id: number; readonly lanes: Lanes }>) => {
        this.#waiting.get(data.id)?.(data.lanes);
      },
    );
    this.#worker.addEventListener('error', () => {
      this.#refuse();
    });
    return this.#worker;
  }

  /** Nothing more is asked of the worker: it could not be loaded, or does not answer. */
  #refuse(): void {
    this.#isRefused = true;
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const answer of [...this.#waiting.values()]) answer('unheard');
  }
}
