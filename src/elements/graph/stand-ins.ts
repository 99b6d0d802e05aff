/** What stands beside the diagram or in its place: each is brought when it is asked for, under a name of our own. */
import type { LitElement, ReactiveControllerHost, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Explorer, State } from '../../explorer/index.ts';
import { LINEAGE } from '../../explorer/index.ts';
import type { ReadyDetail } from './events.ts';

/** An element that follows an explorer. */
export type Follower = LitElement & { explorer: Explorer | undefined };

const LOADS = {
  lineage: async () => (await import('../lanes/element.ts')).LanesElement,
  outline: async () => (await import('../outline/element.ts')).OutlineElement,
  search: async () => (await import('../search/element.ts')).SearchElement,
} as const satisfies Readonly<Record<string, () => Promise<new () => Follower>>>;

type Kind = keyof typeof LOADS;

/** What a view is drawn by, where it is not the diagram. */
export type StandIn = 'lineage' | 'outline';

export function standInFor({ view }: State): StandIn | undefined {
  if (view.mode === 'outline') return 'outline';
  return view.layout === LINEAGE ? 'lineage' : undefined;
}

/** The outline is there as soon as it is rendered; lineage says it by itself, unless there is none to be drawn. */
export function isThereAtOnce(panel: Follower): boolean {
  return !('isEmpty' in panel) || panel.isEmpty === true;
}

/** What stands in the place of the diagram. @param ready is told when it is drawn */
export function inPlace(
  instead: Follower | undefined,
  ready: (detail: ReadyDetail) => void,
): TemplateResult | typeof nothing {
  if (instead === undefined) return nothing;
  const isReady = (event: CustomEvent<ReadyDetail>): void => {
    event.stopPropagation();
    ready(event.detail);
  };
  return html`<div class="instead-of-canvas" @stemma-ready=${isReady}>${instead}</div>`;
}

export class StandIns {
  readonly #host: ReactiveControllerHost;
  readonly #failed: (kind: Kind, error: unknown) => void;
  readonly #made = new Map<Kind, Follower>();
  readonly #asked = new Map<Kind, Promise<Follower>>();

  /** @param failed is told once of each whose code does not come */
  constructor(host: ReactiveControllerHost, failed: (kind: Kind, error: unknown) => void) {
    this.#host = host;
    this.#failed = failed;
  }

  /** Once it is there; the first call brings it. */
  get(kind: Kind, explorer: Explorer): Follower | undefined {
    if (!this.#asked.has(kind)) this.bring(kind, explorer).catch((error: unknown) => this.#failed(kind, error));
    return this.#made.get(kind);
  }

  bring(kind: Kind, explorer: Explorer): Promise<Follower> {
    const coming = this.#asked.get(kind) ?? this.#bring(kind, explorer);
    this.#asked.set(kind, coming);
    return coming;
  }

  async #bring(kind: Kind, explorer: Explorer): Promise<Follower> {
    const panel = await made(kind, explorer);
    this.#made.set(kind, panel);
    this.#host.requestUpdate();
    return panel;
  }
}

/** One that follows an explorer. The page's own names stay free, for those who register them. */
async function made(kind: Kind, explorer: Explorer): Promise<Follower> {
  const known: new () => Follower = await LOADS[kind]();
  const tag = `stemma-graph-${kind}`;
  if (customElements.get(tag) === undefined) customElements.define(tag, class extends known {});
  const panel = document.createElement(tag) as Follower;
  panel.explorer = explorer;
  panel.classList.add(kind);
  if ('embedded' in panel) panel.embedded = true;
  return panel;
}
