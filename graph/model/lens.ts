/** How a reader looks: as of a date, according to whom, and without what. Every query and every picture obeys it. */
import type { Source, Voiced } from './claim.ts';
import { reach, parseWhen } from './time.ts';
import type { Span } from './day.ts';

export const STANDINGS = ['supported', 'refuted', 'disputed', 'unsourced'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface Lens {
  /** EDTF; `undefined` is all of time. */
  readonly asOf?: string;
  /** Ids of sources or entities, or names: evidence from any of them counts. Empty is everyone. */
  readonly accordingTo: readonly string[];
  /** What is not looked at: ids of kinds, families or relations, or standings. */
  readonly hide: readonly string[];
}

/** Looks at everything, whoever says it. */
export const OPEN_LENS: Lens = { accordingTo: [], hide: [] };

/** The asked time as days; `undefined` where the lens has none. A time that cannot be read is none. */
export function askedSpan(lens: Lens): Span | undefined {
  if (lens.asOf === undefined) return undefined;
  const result = parseWhen(lens.asOf);
  return 'when' in result ? reach(result.when) : undefined;
}

/** Who speaks in a piece of evidence: the one named, or else the author of its source. */
export function speakerOf(evidence: Pick<Voiced, 'speaker'>, source: Source | undefined): string | undefined {
  return evidence.speaker ?? source?.author;
}

/**
 * Whether the evidence counts for a reader who listens to `voices`: its source is one of them, or its speaker is, or
 * the party it says is spoken for. Never inferred from employment.
 */
export function isHeard(evidence: Voiced, source: Source | undefined, voices: ReadonlySet<string>): boolean {
  if (voices.size === 0 || voices.has(evidence.source)) return true;
  const speaker = speakerOf(evidence, source);
  return (speaker !== undefined && voices.has(speaker)) || (evidence.for !== undefined && voices.has(evidence.for));
}

/** The same lens without one of its parts, for saying which part stands in the way. */
export function without(lens: Lens, part: 'asOf' | 'accordingTo' | 'hide'): Lens {
  if (part === 'asOf') return { accordingTo: lens.accordingTo, hide: lens.hide };
  return { ...lens, [part]: [] };
}

export function isOpen(lens: Lens): boolean {
  return lens.asOf === undefined && lens.accordingTo.length === 0 && lens.hide.length === 0;
}
