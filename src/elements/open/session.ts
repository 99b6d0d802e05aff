/** One opening of files, from choosing them to what becomes of them: where it is, and what moves it on. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Graph } from '../../../graph/index.ts';
import type { Joined, Layer } from '../../explorer/index.ts';
import { layerOf } from '../../explorer/index.ts';
import type { Choices, GivenFile, Preview, ReadingProgress } from '../../files/index.ts';
import { fetchedFile, FilesClient, refusalOf } from '../../files/index.ts';
import { listed, reasonOf } from '../shared/words.ts';

export type Phase =
  | { readonly type: 'choose'; readonly address: string; readonly problem?: string }
  | { readonly type: 'fetching'; readonly host: string; readonly bytes: number }
  | { readonly type: 'reading'; readonly progress?: ReadingProgress }
  | { readonly type: 'preview'; readonly preview: Preview; readonly accepts: boolean }
  | { readonly type: 'taking' };

/** Where files are from. */
export interface Origin {
  readonly type: NonNullable<Layer['origin']>;
  /** The address that they were fetched from. */
  readonly address?: string;
}

/** What the reader takes: a layer, and what it makes of the graph that is open where it is added to that. */
export interface Opened {
  readonly layer: Layer;
  readonly joined?: Joined;
}

export class OpenSession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #client = new FilesClient();
  #phase: Phase = { type: 'choose', address: '' };
  #files: readonly GivenFile[] = [];
  #origin: Origin = { type: 'file' };
  #choices: Choices = {};
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get phase(): Phase {
    return this.#phase;
  }

  get choices(): Choices {
    return this.#choices;
  }

  /** What is being opened, by name: "nodes.csv and edges.csv". */
  get title(): string {
    return listed(this.#files.map(({ name }) => name));
  }

  /** Lets the reader choose files or type an address. */
  choose(address = '', problem?: string): void {
    this.#end();
    this.#to({ type: 'choose', address, ...(problem === undefined ? {} : { problem }) });
  }

  /** Reads files for a preview. */
  async read(files: readonly GivenFile[], graph: Graph, origin: Origin = { type: 'file' }): Promise<void> {
    const refusal = refusalOf(files);
    if (refusal !== undefined) {
      this.choose(origin.address, refusal);
      return;
    }
    this.#files = files;
    this.#origin = origin;
    this.#choices = {};
    await this.#read(graph);
  }

  /** Reads the same files in another way. */
  async readAs(choices: Choices, graph: Graph): Promise<void> {
    this.#choices = choices;
    await this.#read(graph);
  }

  /** Fetches what is at an address that the reader gave, and reads it. */
  async fetch(address: string, graph: Graph): Promise<void> {
    const signal = this.#begin();
    try {
      const { host } = new URL(address);
      this.#to({ type: 'fetching', host, bytes: 0 });
      const onBytes = (bytes: number): void => this.#to({ type: 'fetching', host, bytes });
      const file = await fetchedFile(address, { onBytes, signal });
      if (!signal.aborted) await this.read([file], graph, { type: 'address', address });
    } catch (error) {
      if (!signal.aborted) this.choose(address, reasonOf(error));
    }
  }

  /** What is faulty may be left out, or may not. */
  accept(accepts: boolean): void {
    if (this.#phase.type === 'preview') this.#to({ ...this.#phase, accepts });
  }

  /**
   * What was read, as a layer.
   * @param into the graph that it is added to, where it is
   */
  async take(into?: Graph): Promise<Opened | undefined> {
    const { phase } = this;
    if (phase.type !== 'preview') return undefined;
    const signal = this.#begin();
    this.#to({ type: 'taking' });
    try {
      const base = into === undefined ? {} : { base: into.packed() };
      const { graph, joined } = await this.#client.take({ ...base, signal });
      const source = this.#origin.address ?? this.title;
      const layer = layerOf(source, phase.preview.title ?? this.title, Graph.unpacked(graph), this.#origin.type);
      if (into === undefined || joined === undefined) return { layer };
      return { layer, joined: { before: into, after: Graph.unpacked(joined) } };
    } catch (error) {
      if (!signal.aborted) this.choose('', reasonOf(error));
      return undefined;
    }
  }

  /** Ends what is going on, and forgets the files. */
  close(): void {
    this.#end();
    this.#files = [];
  }

  async #read(graph: Graph): Promise<void> {
    const signal = this.#begin();
    this.#to({ type: 'reading' });
    try {
      const preview = await this.#client.read(this.#files, {
        choices: this.#choices,
        base: graph.packed(),
        onProgress: (progress) => this.#to({ type: 'reading', progress }),
        signal,
      });
      this.#to({ type: 'preview', preview, accepts: false });
    } catch (error) {
      if (!signal.aborted) this.choose('', reasonOf(error));
    }
  }

  #begin(): AbortSignal {
    this.#abort?.abort();
    this.#abort = new AbortController();
    return this.#abort.signal;
  }

  #end(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#client.dispose();
  }

  #to(phase: Phase): void {
    this.#phase = phase;
    this.#host.requestUpdate();
  }
}
