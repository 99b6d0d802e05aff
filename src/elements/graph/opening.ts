/** Opens the document that an element names, or has been given; the last one asked for wins. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fragment, Problem } from '../../../graph/index.ts';
import { whenNear } from '../shared/near.ts';
import { reasonOf } from '../shared/words.ts';
import { GIVEN } from './given.ts';
import { failed, loadDocument, readDocument, textOf } from './loader.ts';

export interface OpeningTarget {
  opened(fragment: Fragment, name: string): void;
  failed(problems: readonly Problem[]): void;
  loading(isLoading: boolean): void;
}

/** What an element asks for. */
export interface Asked {
  readonly src: string | undefined;
  /** Goes before `src`. */
  readonly data: unknown;
  /** `lazy`: not before the element is near the window. */
  readonly loading: 'lazy' | 'eager' | undefined;
}

export class Opening implements ReactiveController {
  readonly #host: HTMLElement & ReactiveControllerHost;
  readonly #target: OpeningTarget;
  #connection: AbortController | undefined;
  #isNear = false;
  /** What was opened last, or is on its way. */
  #last: Pick<Asked, 'src' | 'data'> = { src: undefined, data: undefined };
  #running: AbortController | undefined;

  constructor(host: HTMLElement & ReactiveControllerHost, target: OpeningTarget) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    whenNear(this.#host, this.#connection.signal, () => {
      this.#isNear = true;
      this.#host.requestUpdate();
    });
  }

  /** What is on its way stops, and begins anew when the element is put back. */
  hostDisconnected(): void {
    this.#connection?.abort();
    if (this.#running !== undefined) this.#last = { src: undefined, data: undefined };
    this.#stop();
  }

  /**
   * Opens what is asked for, unless that was opened last.
   *
   * @returns whether it is on its way from now on
   */
  follow({ src, data, loading }: Asked): boolean {
    if (loading === 'lazy' && !this.#isNear) return false;
    if (src === this.#last.src && data === this.#last.data) return false;
    this.#last = { src, data };
    this.#stop();
    if (!src && data === undefined) return false; // an address with nothing in it is the page's own
    void this.#open(src, data);
    return true;
  }

  async #open(src: string | undefined, data: unknown): Promise<void> {
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
      this.#target.failed(failed(name ?? '', reasonOf(error)).problems);
    } finally {
      if (this.#running === running) this.#stop();
    }
  }

  #stop(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#target.loading(false);
  }
}
