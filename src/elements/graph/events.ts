/** The events of the diagram, as a page hears them. */
import type { Problem, Verdict } from '../../../graph/index.ts';
import type { Selection } from '../../explorer/index.ts';

/** What is drawn, in numbers; tracks and links where it is lineage along time. */
export interface ReadyDetail {
  readonly entities?: number;
  readonly claims?: number;
  readonly tracks?: number;
  readonly links?: number;
}

export interface AskDetail {
  readonly question: string;
  /** The answer as a text that can be quoted. */
  readonly text: string | undefined;
  /** For yes-no questions. */
  readonly verdict: Verdict | null | undefined;
}

export interface ChangeDetail {
  /** The view as it stands after `#` in an address: `focus=xen&as-of=2008`. */
  readonly view: string;
}

export interface ErrorDetail {
  readonly problems: readonly Problem[];
}

/** All of them bubble, and leave shadow roots. */
export interface GraphEvents {
  'stemma-ready': CustomEvent<ReadyDetail>;
  'stemma-select': CustomEvent<Selection | null>;
  'stemma-ask': CustomEvent<AskDetail>;
  'stemma-change': CustomEvent<ChangeDetail>;
  'stemma-error': CustomEvent<ErrorDetail>;
}

declare global {
  // oxlint-disable-next-line typescript/no-empty-object-type -- this is how events are added to all elements
  interface HTMLElementEventMap extends GraphEvents {}
}

export function tell<Name extends keyof GraphEvents>(
  from: Element,
  name: Name,
  detail: GraphEvents[Name]['detail'],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
