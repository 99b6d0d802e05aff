/** What stands beside the diagram or in its place: each is brought when it is asked for, under a name of our own. */
import type { LitElement, ReactiveControllerHost } from 'lit';
import type { Explorer, State } from '../../explorer/index.ts';
import { LINEAGE } from '../../explorer/index.ts';

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

export class StandIns {
  readonly #host: ReactiveControllerHost;
  readonly #made = new Map<Kind, Follower>();
  readonly #asked = new Set<Kind>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Once it is there; the first call brings it. */
  get(kind: Kind, explorer: Explorer): Follower | undefined {
    if (!this.#asked.has(kind)) {
      this.#asked.add(kind);
      void made(kind, explorer).then((panel) => {
        this.#made.set(kind, panel);
        this.#host.requestUpdate();
      });
    }
    return this.#made.get(kind);
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
