/** Loads the data sets that ship into an explorer: one at a time, the last one asked for wins. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataSet, Problem } from '../../../graph/index.ts';
import { DATA_SETS, dataSetById, hasErrors } from '../../../graph/index.ts';
import type { Explorer, View } from '../../explorer/index.ts';

export type Loading =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly title: string }
  | { readonly status: 'ready'; readonly set: DataSet; readonly problems: readonly Problem[] }
  | { readonly status: 'failed'; readonly title: string; readonly problems: readonly Problem[] };

export class Loader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #explorer: Explorer;
  #state: Loading = { status: 'idle' };
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, explorer: Explorer) {
    this.#host = host;
    this.#explorer = explorer;
    host.addController(this);
  }

  get state(): Loading {
    return this.#state;
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  /**
   * Loads a data set; what came before stays until the new one is there, and for good if it never is.
   * @param view how to look at it; as its document says where left out
   */
  async load(id: string, view?: View): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const set = dataSetById(id);
    if (set === undefined) {
      this.#change({ status: 'failed', title: id, problems: [unknownSet(id)] });
      return;
    }
    this.#change({ status: 'loading', title: set.title });
    try {
      const { fragment, problems } = await set.load({ signal: abort.signal });
      if (abort.signal.aborted) return;
      if (fragment === undefined || hasErrors(problems)) {
        this.#change({ status: 'failed', title: set.title, problems });
        return;
      }
      this.#explorer.dispatch({ type: 'opened', layer: { source: set.id, title: set.title, fragment }, view });
      this.#change({ status: 'ready', set, problems });
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#change({ status: 'failed', title: set.title, problems: [unreachable(set, error)] });
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

function unreachable(set: DataSet, error: unknown): Problem {
  return {
    code: 'data-unreachable',
    severity: 'error',
    message: `${set.title} could not be loaded.`,
    hint: error instanceof Error ? error.message : String(error),
    file: set.file,
  };
}
