/** Keeps the focus in an element whose pressed button goes with the press: else the keyboard is nowhere after it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LitElement } from 'lit';

const FOCUSABLE = 'button, a[href], input, select, textarea, summary, [tabindex]';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Where the focus goes from what is gone; its neighbour takes it where this names nothing. */
export type Landing = (gone: HTMLElement) => HTMLElement | null | undefined;

export class KeepFocus implements ReactiveController {
  readonly #host: Host;
  readonly #landing: Landing;
  #had: HTMLElement | undefined;
  /** What could be focused, in the order of the page. */
  #order: readonly HTMLElement[] = [];

  constructor(host: Host, landing: Landing = () => undefined) {
    this.#host = host;
    this.#landing = landing;
    host.addController(this);
  }

  hostUpdate(): void {
    const { renderRoot } = this.#host;
    const had = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    this.#had = had instanceof HTMLElement ? had : undefined;
    this.#order = this.#had === undefined ? [] : [...renderRoot.querySelectorAll<HTMLElement>(FOCUSABLE)];
  }

  hostUpdated(): void {
    const had = this.#had;
    const order = this.#order;
    this.#had = undefined;
    this.#order = [];
    if (had === undefined || had.isConnected) return;
    const at = order.indexOf(had);
    const isThere = (each: HTMLElement): boolean => each.isConnected && !each.matches(':disabled, [tabindex="-1"]');
    const next = this.#landing(had) ?? order.slice(at + 1).find(isThere) ?? order.slice(0, at).findLast(isThere);
    if (next !== undefined) void give(next);
  }
}

/** What has just come is given the focus once there is something in it to take it, or once what it is in shows it. */
async function give(next: HTMLElement): Promise<void> {
  if (next instanceof LitElement && !next.hasUpdated) await next.updateComplete;
  next.focus({ preventScroll: true });
  if (next.matches(':focus-within')) return;
  await new Promise((drawn) => requestAnimationFrame(drawn));
  next.focus({ preventScroll: true });
}
