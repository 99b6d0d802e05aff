/** Opens the document that an element names, or has been given; the last one asked for wins. */
import type { Fragment, Problem } from '../../../graph/index.ts';
import { GIVEN } from './given.ts';
import { failed, loadDocument, readDocument, textOf } from './loader.ts';

export interface OpeningTarget {
  opened(fragment: Fragment, name: string): void;
  failed(problems: readonly Problem[]): void;
  loading(isLoading: boolean): void;
}

export class Opening {
  readonly #target: OpeningTarget;
  #running: AbortController | undefined;

  constructor(target: OpeningTarget) {
    this.#target = target;
  }

  /** @param data goes before `src` */
  async open(src: string | undefined, data: unknown): Promise<void> {
    this.stop();
    if (src === undefined && data === undefined) return;
    const running = (this.#running = new AbortController());
    this.#target.loading(true);
    try {
      const given = data === undefined ? undefined : textOf(data);
      const name = given?.name ?? src ?? '';
      const { fragment, problems } = await (given === undefined
        ? loadDocument(name, running.signal)
        : readDocument(given, running.signal));
      if (fragment === undefined) this.#target.failed(problems);
      else this.#target.opened(fragment, name);
    } catch (error) {
      if (running.signal.aborted) return;
      const name = data === undefined ? src : GIVEN;
      this.#target.failed(failed(name ?? '', error instanceof Error ? error.message : String(error)).problems);
    } finally {
      if (this.#running === running) this.stop();
    }
  }

  /** @returns whether something was on its way */
  stop(): boolean {
    const running = this.#running;
    this.#running = undefined;
    running?.abort();
    this.#target.loading(false);
    return running !== undefined;
  }
}
