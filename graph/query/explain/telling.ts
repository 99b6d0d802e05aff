/** One answer in the making: numbers its sources, makes its sentences, and puts together the whole. */
import type { Lens, Reading } from '../../model/index.ts';
import { isOpen, speakerOf, timeInWords } from '../../model/index.ts';
import type {
  Answer,
  AnsweredEntity,
  Chain,
  ChainStep,
  Part,
  Period,
  Statement,
  SuggestedLayout,
  Sureness,
  Verdict,
} from '../answer.ts';
import type { Scope } from '../scope.ts';
import { certaintyIn } from '../scope.ts';
import type { Step, Trail } from '../trail.ts';
import { Citations } from './citations.ts';
import { claimInWords, dated, entityPart } from './claim-words.ts';
import type { ClaimWords } from './claim-words.ts';
import { plain, say, statement } from './parts.ts';
import type { Piece } from './parts.ts';

/** What differs from answer to answer; numbers stand for entities and claims. */
export interface Draft {
  readonly verdict?: Verdict;
  readonly certainty?: Sureness;
  readonly headline: string;
  /** The sentence, without the headline. */
  readonly parts: readonly Part[];
  /** The whole as text, where it is not headline and sentence. */
  readonly text?: string;
  readonly answer?: readonly AnsweredEntity[];
  /** Claims that the answer rests on. */
  readonly claims: readonly number[];
  readonly statements?: readonly Statement[];
  readonly chains?: readonly Chain[];
  readonly instead?: readonly Statement[];
  readonly remarks?: readonly Statement[];
  readonly periods?: readonly Period[];
  /** The entities that the question is about. */
  readonly focus: readonly number[];
  /** More to show than what the claims join. */
  readonly also?: { readonly entities?: readonly number[]; readonly claims?: readonly number[] };
  readonly layout?: SuggestedLayout;
  readonly next?: readonly string[];
}

/** So many claims are named: of a source that says half a million, they would be a copy of the graph. */
const MOST_NAMED = 10_000;
/** So many claims are shown: more are drawn nowhere, and would say nothing. */
const MOST_SHOWN = 2000;

export class Telling {
  readonly scope: Scope;
  readonly citations: Citations;

  constructor(scope: Scope) {
    this.scope = scope;
    this.citations = new Citations(scope.reading);
  }

  get reading(): Reading {
    return this.scope.reading;
  }

  entity(entity: number): Part {
    return entityPart(this.reading, entity);
  }

  /** The claim in words with its citations, and whether these disagree, without a full stop. */
  claim(claim: number, options?: ClaimWords): readonly Part[] {
    const disputed = this.reading.judge(claim).standing === 'disputed' ? ' (disputed)' : '';
    return say(claimInWords(this.reading, claim, options), this.citations.mark([claim]), disputed);
  }

  /** A whole sentence out of pieces. */
  sentence(claims: readonly number[], ...pieces: readonly Piece[]): Statement {
    return statement(say(...pieces, '.'), this.claimIds(claims));
  }

  /** A claim as a whole sentence. */
  claimSentence(claim: number, options?: ClaimWords): Statement {
    return this.sentence([claim], this.claim(claim, options));
  }

  claimIds(claims: readonly number[]): readonly string[] {
    return claims.map((claim) => this.reading.graph.claimIdOf(claim));
  }

  /** An entity as an answer. */
  answered(
    entity: number,
    claims: readonly number[],
    more: { readonly certainty?: Sureness; readonly disputed?: boolean; readonly share?: string } = {},
  ): AnsweredEntity {
    const { graph } = this.reading;
    return {
      id: graph.entityIdOf(entity),
      name: graph.nameOf(entity),
      kind: graph.kindTypeOf(entity).label,
      certainty: more.certainty ?? 'certain',
      disputed: more.disputed ?? false,
      ...(more.share === undefined ? {} : { share: more.share }),
      claims: this.claimIds(claims),
    };
  }

  /** A trail with its claims in words. */
  chain(trail: Trail, end?: Statement): Chain {
    return {
      steps: trail.steps.map((step) => this.step(step)),
      certainty: trail.certainty,
      disputed: trail.disputed,
      ...(end === undefined ? {} : { end }),
    };
  }

  step({ claim, from, to }: Step): ChainStep {
    const { graph } = this.reading;
    const certainty = certaintyIn(this.scope, claim);
    return {
      from: graph.entityIdOf(from),
      to: graph.entityIdOf(to),
      claim: graph.claimIdOf(claim),
      forward: graph.subjectOf(claim) === from,
      standing: this.reading.judge(claim).standing ?? 'unsourced',
      certainty: certainty === 'certain' ? 'certain' : 'possible',
      says: this.claimSentence(claim),
    };
  }

  /** The asked time as a question would say it: "in 2008", "on 1 Mar 2007"; empty where none is asked. */
  get timeAsked(): string {
    if (this.scope.words !== undefined) return this.scope.words;
    const { asOf } = this.reading.lens;
    return asOf === undefined ? '' : dated(timeInWords(asOf));
  }

  /** What an answer is limited to, after "nothing here says …": " in 2008, according to Microsoft"; empty where nothing is. */
  get limits(): string {
    const { graph, lens } = this.reading;
    const name = (voice: string): string => graph.entityById(voice)?.name ?? graph.sources.get(voice)?.title ?? voice;
    const voices = lens.accordingTo.length === 0 ? '' : ` according to ${lens.accordingTo.map(name).join(' or ')}`;
    return `${this.timeAsked === '' ? '' : ` ${this.timeAsked}`}${voices}`;
  }

  /** The whole answer. What is asked, choices, problems and obstacles are added where they are known. */
  answer(draft: Draft): Answer {
    const { graph } = this.reading;
    const claims = unique(draft.claims);
    const shownClaims = unique([...claims.slice(0, MOST_SHOWN), ...(draft.also?.claims ?? []).slice(0, MOST_SHOWN)]);
    const ends = shownClaims.flatMap((claim) => [graph.subjectOf(claim), graph.objectOf(claim)]);
    const shownEntities = unique([...draft.focus, ...(draft.also?.entities ?? []), ...ends]);
    const text =
      draft.text ?? (draft.verdict === undefined ? plain(draft.parts) : `${draft.headline} ${plain(draft.parts)}`);
    return {
      question: '',
      lens: this.reading.lens,
      verdict: draft.verdict ?? null,
      certainty: draft.certainty ?? 'certain',
      headline: draft.headline,
      parts: draft.parts,
      text,
      answer: draft.answer ?? [],
      claims: this.claimIds(claims.slice(0, MOST_NAMED)),
      statements: draft.statements ?? [],
      chains: draft.chains ?? [],
      instead: draft.instead ?? [],
      remarks: draft.remarks ?? [],
      periods: draft.periods ?? [],
      sources: this.citations.sources(),
      tally: tallyOf(this.reading, claims),
      choices: [],
      problems: [],
      obstacles: [],
      focus: draft.focus.map((entity) => graph.entityIdOf(entity)),
      shown: {
        entities: shownEntities.map((entity) => graph.entityIdOf(entity)),
        claims: this.claimIds(shownClaims),
      },
      layout: draft.layout ?? 'composed',
      next: draft.next ?? [],
    };
  }
}

/** Lens in words: "as of 2006", "according to Microsoft". */
export function lensInWords(reading: Reading, lens: Lens): string {
  if (isOpen(lens)) return '';
  const { graph } = reading;
  const asOf = lens.asOf === undefined ? [] : [`as of ${timeInWords(lens.asOf)}`];
  const name = (voice: string): string => graph.entityById(voice)?.name ?? graph.sources.get(voice)?.title ?? voice;
  const voices = lens.accordingTo.length === 0 ? [] : [`according to ${lens.accordingTo.map(name).join(' or ')}`];
  const hidden = lens.hide.length === 0 ? [] : [`without ${lens.hide.map((id) => labelOf(reading, id)).join(', ')}`];
  return [...asOf, ...voices, ...hidden].join(', ');
}

function labelOf({ graph: { vocabulary } }: Reading, id: string): string {
  const entry =
    vocabulary.kinds.get(id)?.plural ?? vocabulary.families.get(id)?.label ?? vocabulary.relations.get(id)?.label;
  return (entry ?? id).toLowerCase();
}

/** A source without an author speaks for itself. */
function tallyOf(reading: Reading, claims: readonly number[]): Answer['tally'] {
  const sources = new Set<string>();
  const speakers = new Set<string>();
  for (const claim of claims) {
    for (const voiced of reading.voices(claim)) {
      sources.add(voiced.source);
      speakers.add(speakerOf(voiced, reading.graph.sources.get(voiced.source)) ?? voiced.source);
    }
  }
  return { claims: claims.length, speakers: speakers.size, sources: sources.size };
}

export function unique<Item>(items: Iterable<Item>): readonly Item[] {
  return [...new Set(items)];
}
