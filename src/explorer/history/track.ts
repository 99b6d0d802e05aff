/** What a history is made of: tracks with a beginning and an end, and the links between them. Plain data. */
import type { Certainty, Span, Standing } from '../../../graph/index.ts';

/** When something began or ended, as far as it is known. */
export interface Moment {
  /** It lies in here. A side is infinite where nothing bounds it. */
  readonly span: Span;
  /** Somebody gives it; else it is no more than what it must lie between. */
  readonly stated: boolean;
  /** The claim that gives it, where it is not the entity's own field. */
  readonly claim?: number;
}

/** A name that a track bore, from a time on. */
export interface TrackName {
  readonly name: string;
  /** When it was taken; the first name has none. */
  readonly since?: Span;
}

/** Who owned or made a track for a stretch of time. Neighbouring stretches share their bound. */
export interface Holding {
  /** The number of the entity at the end of the chain of owners. */
  readonly holder: number;
  /** The number of the maker or owner that the holder holds it through. */
  readonly through?: number;
  /** The change lies in this span; infinite where it was so from before all that is known. */
  readonly from: Span;
  readonly to: Span;
  readonly certainty: Exclude<Certainty, 'no'>;
  /** The numbers of the claims it rests on: of the track itself first. */
  readonly claims: readonly number[];
}

/** `alive`: somebody says that it goes on. `unknown`: nobody says how it went on. */
export type TrackState = 'alive' | 'ended' | 'unknown';

export interface Track {
  /** The entity's number in the graph. */
  readonly entity: number;
  /** `n` and the number. */
  readonly key: string;
  readonly id: string;
  /** The name it goes by. */
  readonly name: string;
  readonly kind: string;
  /** In the order they were borne; at least one. */
  readonly names: readonly TrackName[];
  readonly begins: Moment;
  readonly ends: Moment;
  readonly state: TrackState;
  /** The last day on which a source shows it alive; `-Infinity` where none does. */
  readonly lastSeen: number;
  readonly holdings: readonly Holding[];
}

/**
 * - `fork`: split off from its history, at one time.
 * - `derive`: comes from it, in some other way.
 * - `merge`: went up into it.
 * - `split`: separated from the whole it was a part of.
 * - `succeed`: takes its place without coming from it.
 * - `influence`: took ideas from it.
 * - `need`: is built on it; where a graph has no lineage at all.
 */
export type LinkKind = 'fork' | 'derive' | 'merge' | 'split' | 'succeed' | 'influence' | 'need';

/** A link runs from the older to the newer track, or into the one that absorbs. */
export interface Link {
  /** `e` and the number of the first claim. */
  readonly key: string;
  /** The numbers of the claims that say it, the strongest first. */
  readonly claims: readonly number[];
  readonly kind: LinkKind;
  /** Numbers of entities. */
  readonly from: number;
  readonly to: number;
  readonly when: Span | undefined;
  /** It is where `to` begins; else it joins a track that is there already. */
  readonly origin: boolean;
  /** `to` descends from `from`: what tracing walks. */
  readonly descent: boolean;
  readonly standing: Standing;
}

/** What in the data cannot be drawn as it is stated, and what was done about it. */
export interface HistoryProblem {
  readonly kind: 'circle' | 'order';
  readonly says: string;
  readonly claims: readonly number[];
}

/** One event that changes the holder of several tracks. */
export interface SharedEvent {
  readonly claim: number;
  readonly when: Span;
  /** "IBM acquired Red Hat in 2019" */
  readonly says: string;
  /** Numbers of entities. */
  readonly tracks: readonly number[];
}
