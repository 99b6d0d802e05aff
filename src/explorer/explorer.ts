/** One reader's explorer: a state, the actions that change it, and those who are told. Two never meet. */
import type { Action } from './actions.ts';
import { reduce } from './reducer.ts';
import type { State } from './state.ts';
import { EMPTY_STATE } from './state.ts';

/** Told after each change, with the state before it and the action that made it. */
export type Listener = (state: State, before: State, action: Action) => void;

export class Explorer {
  #state: State;
  readonly #listeners = new Set<Listener>();

  constructor(state: State = EMPTY_STATE) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  dispatch(action: Action): void {
    const before = this.#state;
    this.#state = reduce(before, action);
    if (this.#state === before) return;
    for (const listener of [...this.#listeners]) listener(this.#state, before, action);
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
