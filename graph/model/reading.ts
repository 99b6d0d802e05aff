/**
 * A graph as a reader sees it through a lens: which claims are in view, how they stand and whether they held. Every
 * query and every picture asks a reading, never the graph alone. Judged once per claim, when first asked.
 */
import type { Certainty } from './certainty.ts';
import { certaintyAt } from './certainty.ts';
import type { Evidence, Source, Voiced } from './claim.ts';
import type { Span } from './day.ts';
import type { Graph } from './graph.ts';
import { askedSpan, isHeard, STANDINGS } from './lens.ts';
import type { Lens, Standing } from './lens.ts';
import { standingOf } from './standing.ts';
import { parseWhen, reach } from './time.ts';

const NOBODY: readonly Voiced[] = [];

/** How a claim looks through the lens. */
export interface Judgement {
  /** `undefined`: the claim has evidence and none of it is in view, or its time is another. Says nothing about it. */
  readonly standing: Standing | undefined;
  readonly certainty: Certainty;
  /** Neither its evidence nor its time nor the reader's choices keep it from view. */
  readonly inView: boolean;
}

/** All judgements that there are: a graph of a million claims keeps a number for each, and shares these. */
const CERTAINTIES: readonly Certainty[] = ['certain', 'possible', 'no'];
const JUDGEMENTS: readonly Judgement[] = [undefined, ...STANDINGS].flatMap((standing) =>
  CERTAINTIES.flatMap((certainty) => [true, false].map((inView) => Object.freeze({ standing, certainty, inView }))),
);

function placeOf(standing: Standing | undefined, certainty: Certainty, inView: boolean): number {
  const row = standing === undefined ? 0 : STANDINGS.indexOf(standing) + 1;
  return (row * CERTAINTIES.length + CERTAINTIES.indexOf(certainty)) * 2 + (inView ? 0 : 1);
}

export class Reading {
  readonly graph: Graph;
  readonly lens: Lens;
  /** The asked time, as days. */
  readonly asked: Span | undefined;
  readonly #voices: ReadonlySet<string>;
  readonly #hidden: ReadonlySet<string>;
  readonly #said = new Map<string, Span | undefined>();
  /** By claim: the place of its judgement, counted from one; 0 where it was not judged yet. */
  #judged: Uint8Array | undefined;

  constructor(graph: Graph, lens: Lens) {
    this.graph = graph;
    this.lens = lens;
    this.asked = askedSpan(lens);
    this.#voices = new Set(lens.accordingTo);
    this.#hidden = new Set(lens.hide);
  }

  judge(claim: number): Judgement {
    this.#judged ??= new Uint8Array(this.graph.claimLimit);
    const known = JUDGEMENTS[(this.#judged[claim] ?? 0) - 1];
    if (known !== undefined) return known;
    const place = this.#judge(claim);
    this.#judged[claim] = place + 1;
    return JUDGEMENTS[place] as Judgement;
  }

  inView(claim: number): boolean {
    return this.judge(claim).inView;
  }

  /** The evidence that the lens admits. */
  evidence(claim: number): readonly Evidence[] {
    return this.graph.evidenceOf(claim).filter((evidence) => this.hears(evidence));
  }

  /** Who of those that the lens admits says a claim, and who denies it. */
  voices(claim: number): readonly Voiced[] {
    const voices = this.graph.voicesOf(claim);
    return this.#voices.size === 0 ? voices : voices.filter((voiced) => this.hears(voiced));
  }

  /** When evidence was given; each date is read once. */
  saidOn({ date, source }: Voiced): Span | undefined {
    const text = date ?? this.graph.sources.get(source)?.published;
    if (text === undefined) return undefined;
    if (!this.#said.has(text)) this.#said.set(text, daysOf(text));
    return this.#said.get(text);
  }

  hears(evidence: Voiced): boolean {
    return isHeard(evidence, this.graph.sources.get(evidence.source), this.#voices);
  }

  /** Whether entities of this kind are looked at; a kind is hidden with the kind above it. */
  looksAtKind(kind: string): boolean {
    if (this.#hidden.size === 0) return true;
    if (this.#hidden.has(kind)) return false;
    for (const above of this.graph.vocabulary.kindsAbove(kind)) if (this.#hidden.has(above)) return false;
    return true;
  }

  looksAtEntity(entity: number): boolean {
    return this.looksAtKind(this.graph.kindOf(entity));
  }

  looksAtRelation(relation: string): boolean {
    if (this.#hidden.size === 0) return true;
    const type = this.graph.vocabulary.relations.get(relation);
    return !this.#hidden.has(relation) && (type === undefined || !this.#hidden.has(type.family));
  }

  /** The claims that are in view. */
  *claims(): Generator<number> {
    for (const claim of this.graph.claims()) if (this.inView(claim)) yield claim;
  }

  /** The place of the claim's judgement in the list of all. */
  #judge(claim: number): number {
    // who listens to everybody at all times need not know who speaks
    const isPlain = this.asked === undefined && this.#voices.size === 0;
    const heard = isPlain ? NOBODY : this.voices(claim);
    const stances = isPlain ? this.graph.stancesOf(claim) : heard.map(({ stance }) => stance);
    // a claim that nobody vouches for is nobody's word: out of view for a reader who listens to chosen voices
    const everHadEvidence = stances.length > 0 || this.#voices.size > 0;
    const standing = standingOf(stances, everHadEvidence);
    const certainty = this.asked === undefined ? 'certain' : this.#certainty(claim, heard, this.asked);
    const inView =
      standing !== undefined &&
      certainty !== 'no' &&
      (this.#hidden.size === 0 ||
        (!this.#hidden.has(standing) &&
          this.looksAtRelation(this.graph.relationIdOf(claim)) &&
          this.looksAtEntity(this.graph.subjectOf(claim)) &&
          this.looksAtEntity(this.graph.objectOf(claim))));
    return placeOf(standing, certainty, inView);
  }

  #certainty(claim: number, heard: readonly Voiced[], asked: Span): Certainty {
    const said = heard.flatMap((voiced) => this.saidOn(voiced) ?? []);
    return certaintyAt({ nature: this.graph.relationOf(claim).nature, when: this.graph.whenOf(claim), said }, asked);
  }
}

/** When evidence was given: its own date, or that of its source's publication. */
export function saidOn(evidence: Evidence, source: Source | undefined): Span | undefined {
  const text = evidence.date ?? source?.published;
  return text === undefined ? undefined : daysOf(text);
}

function daysOf(text: string): Span | undefined {
  const result = parseWhen(text);
  return 'when' in result ? reach(result.when) : undefined;
}
