/**
 * Where files are read and written: in the worker, or on the main thread where there can be none. What was read is held
 * here until it is taken; the graph that is open is not touched.
 */
import type { PackedGraph } from '../../graph/index.ts';
import { buffersOf, Graph } from '../../graph/index.ts';
import type { Answer, Job } from './contract.ts';
import { previewOf } from './preview.ts';
import { readFiles } from './read-files.ts';
import { joinedTo } from './join.ts';
import { write } from './write.ts';

/** @param transfer what changes hands in place of being copied */
export type Send = (answer: Answer, transfer?: readonly Transferable[]) => void;

export class Desk {
  readonly #send: Send;
  #read: Graph | undefined;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Does a job and sends what comes of it; never throws, unless the signal is aborted. */
  async do(job: Job, signal?: AbortSignal): Promise<void> {
    try {
      if (job.type === 'read') await this.#doRead(job, signal);
      else if (job.type === 'take') this.#take(job.base);
      else
        this.#send({
          type: 'written',
          written: await write(job, (bytes) => this.#send({ type: 'written-so-far', bytes }), signal),
        });
    } catch (error) {
      signal?.throwIfAborted();
      this.#send({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  async #doRead({ files, choices, base }: Extract<Job, { type: 'read' }>, signal?: AbortSignal): Promise<void> {
    this.#read = undefined;
    const read = await readFiles(files, choices, (progress) => this.#send({ type: 'progress', progress }), signal);
    this.#read = read.graph;
    const open = base === undefined ? undefined : Graph.unpacked(base);
    this.#send({ type: 'preview', preview: previewOf(read, open) });
  }

  #take(base: PackedGraph | undefined): void {
    if (this.#read === undefined) throw new RangeError('Nothing was read.');
    const graph = this.#read.packed();
    const joined = base === undefined ? undefined : joinedTo(Graph.unpacked(base), this.#read).packed();
    const taken = { graph, ...(joined === undefined ? {} : { joined }) };
    this.#read = undefined;
    this.#send({ type: 'taken', taken }, [...buffersOf(graph), ...(joined === undefined ? [] : buffersOf(joined))]);
  }
}
