/** The layout engine as the page uses it: one job at a time in a worker, on the main thread where there can be none. */
import { arrange, type Arrangement } from './arrange.ts';
import type { LayoutInput } from './layout.ts';
import { unpack, type Answer, type Job } from './wire.ts';

/** Arranges graphs; each explorer has its own. */
export interface LayoutEngine {
  /** Positions and composition of a graph. Rejects with the signal's reason when it is aborted, and the work stops. */
  run(typeId: string, input: LayoutInput, options?: { readonly signal?: AbortSignal }): Promise<Arrangement>;
  /** Stops the worker and rejects what is still waiting. The engine is of no use afterwards. */
  dispose(): void;
}

/** @param options `worker: false` keeps all work on the main thread, as for tests and for pages that cannot have workers. */
export function createLayoutEngine(options: { readonly worker?: boolean } = {}): LayoutEngine {
  return new QueuedEngine(options.worker ?? true);
}

/** A job with its promise. */
interface Waiting extends Job {
  readonly resolve: (arrangement: Arrangement) => void;
  readonly reject: (reason: unknown) => void;
  readonly signal: AbortSignal | undefined;
  readonly onAbort: () => void;
}

class QueuedEngine implements LayoutEngine {
  #mayWork: boolean;
  #worker: Worker | null = null;
  /** The first of them is being worked on. */
  readonly #queue: Waiting[] = [];
  #nextId = 1;
  #disposed = false;

  constructor(worker: boolean) {
    this.#mayWork = worker && typeof globalThis.Worker === 'function';
  }

  run(typeId: string, input: LayoutInput, { signal }: { readonly signal?: AbortSignal } = {}): Promise<Arrangement> {
    if (this.#disposed) return Promise.reject(disposed());
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      const onAbort = (): void => this.#abort(id);
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#queue.push({ id, typeId, input, resolve, reject, signal, onAbort });
      if (this.#queue.length === 1) this.#begin();
    });
  }

  dispose(): void {
    this.#disposed = true;
    this.#stop();
    for (const job of this.#queue.splice(0)) settle(job).reject(disposed());
  }

  /** Starts the first job of the queue. */
  #begin(): void {
    const job = this.#queue[0];
    if (!job) return;
    void this.#ready().then((worker) => {
      if (this.#queue[0] === job) this.#hand(job, worker);
    });
  }

  #hand(job: Waiting, worker: Worker | null): void {
    if (!worker) {
      void this.#workHere(job);
      return;
    }
    try {
      worker.postMessage({ id: job.id, typeId: job.typeId, input: job.input } satisfies Job);
    } catch (error) {
      this.#finish(job, () => job.reject(error));
    }
  }

  /** The worker, started if there can be one. What starts it is brought when there is work for it. */
  async #ready(): Promise<Worker | null> {
    if (!this.#mayWork || this.#worker) return this.#worker;
    try {
      const { startWorker } = await import('./start.ts');
      if (this.#disposed || this.#worker) return this.#worker;
      const worker = startWorker();
      worker.addEventListener('message', (event: MessageEvent<Answer>) => this.#answered(event.data));
      // A worker that the page's policy forbids says so only here; jobs that fail inside of it answer by message.
      const onFailure = (event: Event): void => {
        event.preventDefault();
        if (this.#worker === worker) this.#withoutWorker();
      };
      worker.addEventListener('error', onFailure);
      worker.addEventListener('messageerror', onFailure);
      this.#worker = worker;
    } catch {
      this.#mayWork = false;
    }
    return this.#worker;
  }

  /** Does without a worker from now on, beginning with the job it failed. */
  #withoutWorker(): void {
    this.#mayWork = false;
    this.#stop();
    this.#begin();
  }

  #answered(answer: Answer): void {
    const job = this.#queue[0];
    if (job?.id !== answer.id) return;
    if ('result' in answer) this.#finish(job, () => job.resolve(unpack(job.input, answer.result)));
    else
      this.#finish(job, () =>
        job.reject(Object.assign(new Error(answer.failure.message), { name: answer.failure.name })),
      );
  }

  /** Arranges on this thread, after what the page is just doing. */
  async #workHere(job: Waiting): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    if (this.#queue[0] !== job) return;
    try {
      const arrangement = await arrange(job.typeId, job.input);
      if (this.#queue[0] === job) this.#finish(job, () => job.resolve(arrangement));
    } catch (error) {
      if (this.#queue[0] === job) this.#finish(job, () => job.reject(error));
    }
  }

  #finish(job: Waiting, tell: () => void): void {
    this.#queue.shift();
    settle(job);
    tell();
    this.#begin();
  }

  /** Takes a job out of the queue; if it is being worked on, the worker is stopped, because nothing else stops it. */
  #abort(id: number): void {
    const place = this.#queue.findIndex((job) => job.id === id);
    const job = this.#queue[place];
    if (!job) return;
    this.#queue.splice(place, 1);
    settle(job).reject(job.signal?.reason);
    if (place > 0) return;
    this.#stop();
    this.#begin();
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}

/** Forgets the signal of a job that is over. */
function settle(job: Waiting): Waiting {
  job.signal?.removeEventListener('abort', job.onAbort);
  return job;
}

function disposed(): DOMException {
  return new DOMException('The layout engine was disposed.', 'AbortError');
}
