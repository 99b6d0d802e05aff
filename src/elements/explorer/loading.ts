/** Loads graphs into an explorer, data sets that ship or documents by address: the last one asked for wins. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fragment, Problem } from '../../../graph/index.ts';
import { DATA_SETS, dataSetById, hasErrors } from '../../../graph/index.ts';
import type { Explorer, Look } from '../../explorer/index.ts';
import { loadDocument } from '../graph/loader.ts';
import { reasonOf } from '../shared/words.ts';
import { prepare } from '../graph/diagram-code.ts';

export type Loading =
  | { readonly status: 'idle' | 'ready' }
  | { readonly status: 'loading'; readonly title: string }
  | { readonly status: 'failed'; readonly title: string; readonly problems: readonly Problem[] };

/** What can be opened. */
interface Openable {
  /** Tells it apart as a layer. */
  readonly source: string;
  readonly title: string;
  load(
    signal: AbortSignal,
  ): Promise<{ readonly fragment: Fragment | undefined; readonly problems: readonly Problem[] }>;
}

export class Loader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #explorer: Explorer;
  readonly #warned: (problems: readonly Problem[]) => void;
  #state: Loading = { status: 'idle' };
  #abort: AbortController | undefined;
  /** What was last asked for. */
  #asked: readonly [Openable, Look | undefined] | undefined;

  /** @param warned is told what of a document that was opened could not be used */
  constructor(host: ReactiveControllerHost, explorer: Explorer, warned: (problems: readonly Problem[]) => void) {
    this.#host = host;
    this.#explorer = explorer;
    this.#warned = warned;
    host.addController(this);
  }

  get state(): Loading {
    return this.#state;
  }

  /** Put elsewhere in the page while something was on its way: that begins anew. */
  hostConnected(): void {
    if (this.#state.status === 'loading') this.again();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /**
   * Opens a data set that ships; what came before stays until the new one is there, and for good if it never is.
   * @param look how to look at it; as its document says where left out
   */
  async openData(id: string, look?: Look): Promise<void> {
    const set = dataSetById(id);
    if (set === undefined) {
      this.#abort?.abort();
      this.#asked = undefined;
      this.#change({ status: 'failed', title: id, problems: [unknownSet(id)] });
    } else await this.#open({ source: id, title: set.title, load: (signal) => set.load({ signal }) }, look);
  }

  /** Opens a document by its address. */
  async openAddress(address: string, look?: Look): Promise<void> {
    await this.#open({ source: address, title: address, load: (signal) => loadDocument(address, signal) }, look);
  }

  /** Asks once more for what was last asked for. */
  again(): void {
    if (this.#asked !== undefined) void this.#open(...this.#asked);
  }

  /** Loads nothing more: something else was opened. */
  stop(): void {
    this.#abort?.abort();
    this.#change({ status: 'ready' });
  }

  async #open(openable: Openable, look: Look | undefined): Promise<void> {
    const { source, title, load } = openable;
    this.#asked = [openable, look];
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#change({ status: 'loading', title });
    try {
      const coming = load(abort.signal);
      prepare({ layout: look !== undefined && 'layout' in look ? look.layout : undefined });
      const { fragment, problems } = await coming;
      if (abort.signal.aborted) return;
      if (fragment === undefined || hasErrors(problems)) {
        this.#change({ status: 'failed', title, problems });
        return;
      }
      this.#explorer.dispatch({ type: 'opened', layer: { source, title, fragment }, look });
      this.#change({ status: 'ready' });
      if (problems.length > 0) this.#warned(problems);
    } catch (error) {
      if (!abort.signal.aborted) this.#change({ status: 'failed', title, problems: [unreachable(title, error)] });
    }
  }

  #change(state: Loading): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function unknownSet(id: string): Problem {
  const known = DATA_SETS.map((set) => set.id).join(', ');
  return {
    code: 'data-unknown',
    severity: 'error',
    message: `There is no data set “${id.slice(0, 80)}”.`,
    hint: `These are there: ${known}.`,
  };
}

function unreachable(title: string, error: unknown): Problem {
  return {
    code: 'data-unreachable',
    severity: 'error',
    message: `${title} could not be loaded.`,
    hint: reasonOf(error),
  };
}
