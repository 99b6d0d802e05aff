/**
 * Reads files too large to hold: decompressed, decoded and read in pieces, each merged as it comes. The graph that it
 * is merged into is left as it was, so that whatever fails or is cancelled half way changes nothing.
 */
import { Graph } from '../model/index.ts';
import type { Fragment, Problem } from '../model/index.ts';
import type { Format, FormatModule, LeftOut, Piece, ReadOptions } from './format.ts';
import { checkNotEmpty, decodeOptionsOf, formatOf, HEAD, readOptionsOf } from './read.ts';
import type { ReadTextOptions } from './read.ts';
import { chunksOf } from './text/chunks.ts';
import type { Chunks } from './text/chunks.ts';
import { decodedText, TextFault } from './text/decoded.ts';
import { shortened } from './text/tree.ts';

export interface StreamOptions extends ReadTextOptions {
  /** What is read is merged into this graph; into an empty one where left out. */
  readonly into?: Graph;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface Progress {
  /** Bytes of the file read so far, before decompression. */
  readonly bytes: number;
  readonly entities: number;
  readonly claims: number;
}

export interface Imported {
  /** `undefined` where there is an error. */
  readonly graph: Graph | undefined;
  readonly problems: readonly Problem[];
  /** Where the errors are confined to single items: the graph without those. */
  readonly repaired?: { readonly graph: Graph; readonly leftOut: readonly LeftOut[] };
  readonly format?: Format;
  readonly understood: readonly string[];
}

/** How many problems are worth telling of one file. */
const MOST_PROBLEMS = 1000;

/**
 * Never throws on bad input.
 * @throws what the signal was aborted with
 */
export async function readStream(
  stream: Chunks | ReadableStream<Uint8Array>,
  options: StreamOptions,
): Promise<Imported> {
  const problems: Problem[] = [];
  let format: Format | undefined;
  try {
    const readOptions = readOptionsOf(options);
    let bytes = 0;
    const counted = countedChunks(
      'getReader' in stream ? chunksOf(stream) : stream,
      (size) => (bytes += size),
      options,
    );
    const text = await begun(
      decodedText(
        counted,
        decodeOptionsOf(options, (problem) => problems.push(problem)),
      ),
    );
    checkNotEmpty(text.head, options.file);
    if (options.mapping === undefined) format = formatOf(text.head.slice(0, HEAD), options);
    const gathered = new Gathered(options, problems);
    for await (const piece of piecesOf(format, text.chunks, options, readOptions)) {
      options.signal?.throwIfAborted();
      gathered.add(piece);
      const { entityCount: entities, claimCount: claims } = gathered.graph;
      options.onProgress?.({ bytes, entities, claims });
    }
    return { ...gathered.result(), ...(format === undefined ? {} : { format }) };
  } catch (error) {
    if (!(error instanceof TextFault)) throw error;
    const found = format === undefined ? {} : { format };
    return { graph: undefined, problems: [...problems, error.problem], understood: [], ...found };
  }
}

async function* countedChunks(
  chunks: Chunks,
  count: (size: number) => void,
  { signal }: StreamOptions,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    count(chunk.length);
    yield chunk;
  }
}

/** A text in chunks, of which so much is known as its format is recognised by. */
async function begun(
  chunks: AsyncGenerator<string>,
): Promise<{ readonly head: string; readonly chunks: AsyncGenerator<string> }> {
  let head = '';
  while (head.length < HEAD) {
    const next = await chunks.next();
    if (next.done === true) break;
    head += next.value;
  }
  const whole = async function* (): AsyncGenerator<string> {
    if (head !== '') yield head;
    yield* chunks;
  };
  return { head, chunks: whole() };
}

/** What the mapping or the format reads, in pieces where it can. */
async function* piecesOf(
  format: Format | undefined,
  chunks: AsyncGenerator<string>,
  { mapping, file }: StreamOptions,
  options: ReadOptions,
): AsyncGenerator<Piece> {
  if (mapping !== undefined) {
    yield* (await import('./mapping/read.ts')).readMappedPieces(chunks, mapping, options);
    return;
  }
  const module: FormatModule = (await format?.load()) ?? {};
  if (module.readPieces !== undefined) {
    yield* module.readPieces(chunks, options);
    return;
  }
  const parts: string[] = [];
  for await (const part of chunks) parts.push(part);
  const result = await module.read?.(parts.join(''), options);
  if (result === undefined) throw new TextFault('format-unknown', 'The format can only be written.', file);
  const { fragment, repaired, problems, understood = [] } = result;
  yield {
    fragment: fragment ?? repaired?.fragment ?? {},
    problems,
    leftOut: repaired?.leftOut ?? [],
    isRepairable: fragment !== undefined || repaired !== undefined,
    understood,
  };
}

/** What the pieces so far make. */
class Gathered {
  graph: Graph;
  readonly #before: Graph | undefined;
  readonly #file: string;
  readonly #problems: Problem[];
  readonly #repair: boolean;
  readonly #leftOut: LeftOut[] = [];
  readonly #understood: string[] = [];
  #errors = 0;
  #isRepairable = true;

  constructor({ into, repair = false, ...options }: StreamOptions, problems: Problem[]) {
    this.graph = into ?? Graph.empty(readOptionsOf(options).vocabulary);
    this.#before = into;
    this.#file = options.file;
    this.#repair = repair;
    this.#problems = problems;
  }

  add({ fragment, problems, leftOut, isRepairable, understood = [] }: Piece): void {
    this.#errors += problems.filter(({ severity }) => severity === 'error').length;
    this.#isRepairable = isRepairable;
    for (const problem of problems) if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(problem);
    for (const each of leftOut) this.#leftOut.push(each);
    for (const sentence of understood) this.#understood.push(sentence);
    this.#tellShared(fragment);
    if (isRepairable) this.graph = this.graph.merge(fragment);
  }

  /** An id that two files give to things of different names may mean two things. */
  #tellShared({ entities = [] }: Fragment): void {
    const before = this.#before;
    if (before === undefined) return;
    for (const { id, name = id } of entities) {
      const number = before.entityNumber(id);
      const known = number === -1 ? id : before.nameOf(number);
      if (known === id || name === id || known === name || this.#problems.length >= MOST_PROBLEMS) continue;
      const message = `The id "${shortened(id)}" is "${shortened(known)}" already, and here "${shortened(name)}".`;
      const hint = 'They are taken as one.';
      this.#problems.push({ code: 'id-shared', severity: 'warning', message, hint, file: this.#file, entity: id });
    }
  }

  result(): Imported {
    const common = { problems: this.#problems, understood: this.#understood };
    if (this.#errors === 0) return { ...common, graph: this.graph };
    if (!this.#isRepairable) return { ...common, graph: undefined };
    const repaired = { graph: this.graph, leftOut: this.#leftOut };
    return { ...common, graph: this.#repair ? this.graph : undefined, repaired };
  }
}
