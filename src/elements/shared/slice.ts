/** Follows an explorer and asks its element to render again only when what it reads has changed. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Explorer, State } from '../../explorer/index.ts';
import { whenWorkedOut } from '../../explorer/index.ts';

export class Slice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #select: (state: State) => readonly unknown[];
  #explorer: Explorer | undefined;
  #values: readonly unknown[] = [];
  #unsubscribe: (() => void) | undefined;
  #connected = false;

  /** @param select the parts of the state that the element reads; compared one by one */
  constructor(host: ReactiveControllerHost, select: (state: State) => readonly unknown[]) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  get explorer(): Explorer | undefined {
    return this.#explorer;
  }

  /** Follows another explorer from now on. */
  follow(explorer: Explorer | undefined): void {
    if (explorer === this.#explorer) return;
    this.#stop();
    this.#explorer = explorer;
    this.#start();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#start();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  #start(): void {
    if (this.#explorer === undefined || !this.#connected || this.#unsubscribe !== undefined) return;
    this.#values = this.#select(this.#explorer.state);
    this.#host.requestUpdate();
    const explorer = this.#explorer;
    const ends = [
      explorer.subscribe((state) => this.#compare(state)),
      whenWorkedOut(() => this.#compare(explorer.state)),
    ];
    this.#unsubscribe = () => {
      for (const end of ends) end();
    };
  }

  #compare(state: State): void {
    const values = this.#select(state);
    if (values.length === this.#values.length && values.every((value, i) => Object.is(value, this.#values[i]))) return;
    this.#values = values;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
