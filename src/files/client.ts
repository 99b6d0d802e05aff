/** Files as the page reads and writes them: one job at a time in a worker, on the main thread where there can be none. */
import type { PackedGraph } from '../../graph/index.ts';
import type {
  Answer,
  Choices,
  GivenFile,
  Job,
  Preview,
  ReadingProgress,
  Taken,
  WriteJob,
  Written,
} from './contract.ts';
import { Desk } from './desk.ts';
import { startFilesWorker } from './worker.ts';

/** A worker that is not heard of for so long is given up, ms; longer for large files, which some formats read whole. */
const PATIENCE = { least: 30_000, perMegabyte: 4_000 } as const;

export interface JobOptions {
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Characters written so far. */
  readonly onWritten?: (characters: number) => void;
  /** Ends the job, and the worker with it. */
  readonly signal?: AbortSignal;
}

/** Reads and writes files for one dialog. What was read is held in the worker until it is taken. */
export class FilesClient {
  #mayWork: boolean;
  #worker: Worker | undefined;
  #desk: Desk | undefined;
  #hear: (answer: Answer) => void = () => undefined;

  /** @param options `worker: false` keeps all work on the main thread */
  constructor({ worker = true }: { readonly worker?: boolean } = {}) {
    this.#mayWork = worker && typeof globalThis.Worker === 'function';
  }

  /** What is in files, without changing anything. Rejects where the worker fails, and with the signal's reason. */
  async read(
    files: readonly GivenFile[],
    { choices = {}, base, ...options }: JobOptions & { readonly choices?: Choices; readonly base?: PackedGraph } = {},
  ): Promise<Preview> {
    this.dispose(); // what was read before is not wanted any more
    const answer = await this.#do({ type: 'read', files, choices, base }, options, sizeOf(files));
    return answer.type === 'preview' ? answer.preview : unexpected(answer);
  }

  /** What was read last, and joined to a graph where one is given. */
  async take({ base, ...options }: JobOptions & { readonly base?: PackedGraph } = {}): Promise<Taken> {
    const answer = await this.#do({ type: 'take', base }, options, Infinity);
    return answer.type === 'taken' ? answer.taken : unexpected(answer);
  }

  async write(job: WriteJob, options: JobOptions = {}): Promise<Written> {
    const answer = await this.#do({ type: 'write', ...job }, options, Infinity);
    return answer.type === 'written' ? answer.written : unexpected(answer);
  }

  /** Lets go of the worker and of what was read. */
  dispose(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#desk = undefined;
  }

  async #do(job: Job, options: JobOptions, bytes: number): Promise<Answer> {
    const { signal } = options;
    signal?.throwIfAborted();
    const worker = this.#ready();
    if (worker === undefined) return this.#here(job, options);
    const answer = await this.#ask(worker, job, options, bytes);
    return answer ?? this.#here(job, options);
  }

  /** `undefined` where the page turns out to allow no worker. */
  #ask(worker: Worker, job: Job, options: JobOptions, bytes: number): Promise<Answer | undefined> {
    const { signal } = options;
    return new Promise((resolve, reject) => {
      const end = new AbortController();
      const stop = (reason: unknown): void => {
        end.abort();
        clearTimeout(timer);
        this.dispose();
        reject(reason instanceof Error ? reason : new Error(String(reason)));
      };
      const patience = PATIENCE.least + (Number.isFinite(bytes) ? bytes / 1e6 : 100) * PATIENCE.perMegabyte;
      const silent = (): void => stop(new Error('Nothing was heard of the reading for a long time, and it was ended.'));
      let timer = setTimeout(silent, patience);
      let isAlive = false;
      const within = { signal: end.signal };
      this.#hear = (answer) => {
        isAlive = true;
        clearTimeout(timer);
        if (told(answer, options)) {
          timer = setTimeout(silent, patience);
          return;
        }
        end.abort();
        if (answer.type === 'failed') reject(new Error(answer.message));
        else resolve(answer);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data), within);
      const onFailure = (event: Event): void => {
        event.preventDefault();
        if (isAlive || job.type === 'take') {
          stop(new Error('The worker ended. The file may be larger than the memory that the browser gives.'));
          return;
        }
        // a worker that the page's policy forbids says so only here
        end.abort();
        clearTimeout(timer);
        this.dispose();
        this.#mayWork = false;
        resolve(undefined);
      };
      worker.addEventListener('error', onFailure, within);
      worker.addEventListener('messageerror', onFailure, within);
      signal?.addEventListener('abort', () => stop(signal.reason), within);
      worker.postMessage(job);
    });
  }

  /** Does a job on this thread. */
  async #here(job: Job, options: JobOptions): Promise<Answer> {
    const { signal } = options;
    let last: Answer = { type: 'failed', message: 'Nothing came of it.' };
    this.#hear = (answer) => {
      if (!told(answer, options)) last = answer;
    };
    this.#desk ??= new Desk((answer) => this.#hear(answer));
    await this.#desk.do(job, signal);
    signal?.throwIfAborted();
    if (last.type === 'failed') throw new Error(last.message);
    return last;
  }

  #ready(): Worker | undefined {
    if (!this.#mayWork || this.#worker !== undefined || this.#desk !== undefined) return this.#worker;
    try {
      this.#worker = startFilesWorker();
    } catch {
      this.#mayWork = false;
    }
    return this.#worker;
  }
}

/** Whether an answer is only about how far it is; then it is told. */
function told(answer: Answer, { onProgress, onWritten }: JobOptions): boolean {
  if (answer.type === 'progress') onProgress?.(answer.progress);
  else if (answer.type === 'written-so-far') onWritten?.(answer.bytes);
  else return false;
  return true;
}

function sizeOf(files: readonly GivenFile[]): number {
  return files.reduce((sum, { blob }) => sum + blob.size, 0);
}

function unexpected(answer: Answer): never {
  throw new Error(`An answer of the type "${answer.type}" was not asked for.`);
}
