/**
 * The shape of every answer: what was asked, what the evidence makes of it, in words that can be quoted, with the claims
 * and sources it rests on. Plain data with ids, so it can be shown, linked, written as JSON or sent to another thread.
 */
import type { LayoutId, Lens, Problem, Stance, Standing } from '../model/index.ts';

/** What the evidence in view makes of a yes-no question. `unknown`: nothing says so; never "no". */
export type Verdict = 'supported' | 'refuted' | 'disputed' | 'unknown';

/** How sure an answer is at the asked time: throughout it, or at some part of it as far as is known. */
export type Sureness = 'certain' | 'possible';

/**
 * A run of a sentence. The texts of all parts, joined, are the sentence. An `entity` is a link to it; a `relation` wears
 * the colour of its family; a `citation` is a mark such as " [1]" that points to a {@link CitedSource}.
 */
export type Part =
  | { readonly text: string }
  | { readonly text: string; readonly entity: string }
  | { readonly text: string; readonly relation: string; readonly claim?: string }
  | { readonly text: string; readonly citation: number; readonly claims: readonly string[] };

/** A sentence, in parts and as plain text with citation marks, and the claims that it says. */
export interface Statement {
  readonly parts: readonly Part[];
  readonly text: string;
  /** Ids. */
  readonly claims: readonly string[];
}

/** One of the entities that a who or what question is answered with. */
export interface AnsweredEntity {
  readonly id: string;
  readonly name: string;
  /** The label of its kind, e.g. `company`. */
  readonly kind: string;
  readonly certainty: Sureness;
  /** Sources disagree on it. */
  readonly disputed: boolean;
  /** What it holds, as stated: `51 %`. */
  readonly share?: string;
  /** Ids of the claims that make it an answer. */
  readonly claims: readonly string[];
}

/** One claim of a chain, walked from one entity to the next. */
export interface ChainStep {
  /** Ids of entities, in the order of walking. */
  readonly from: string;
  readonly to: string;
  /** The id of the claim. */
  readonly claim: string;
  /** Walked from the claim's subject to its object. */
  readonly forward: boolean;
  readonly standing: Standing;
  readonly certainty: Sureness;
  /** The claim as a sentence with its citations. */
  readonly says: Statement;
}

/** Claims that lead from one entity to another. */
export interface Chain {
  readonly steps: readonly ChainStep[];
  readonly certainty: Sureness;
  readonly disputed: boolean;
  /** What is to be said where the chain ends: "No source here says who owns Citrix." */
  readonly end?: Statement;
}

/** Who owned something for a stretch of time. */
export interface Period {
  /** `2007-01-01`; missing where it has no known beginning or end. Both days belong to the period. */
  readonly from?: string;
  readonly to?: string;
  /** Empty: not recorded. */
  readonly owners: readonly {
    readonly id: string;
    readonly name: string;
    readonly certainty: Sureness;
    readonly share?: string;
  }[];
}

/** One piece of evidence as an answer cites it. */
export interface CitedEvidence {
  /** The id of the claim that it is evidence for or against. */
  readonly claim: string;
  readonly stance: Stance;
  /** Who speaks: a name, and the entity's id where it is one. */
  readonly speaker?: { readonly name: string; readonly id?: string };
  /** The speaker's role at the time: `CTO, Citrix`. */
  readonly role?: string;
  /** The party spoken for. */
  readonly for?: { readonly name: string; readonly id?: string };
  readonly at?: string;
  /** When it was said, in words. */
  readonly date?: string;
  readonly quote?: string;
  readonly says?: string;
}

/** A source with its number in the sentences. */
export interface CitedSource {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  /** A name. */
  readonly author?: string;
  readonly publisher?: string;
  /** In words: `22 Feb 2008`. */
  readonly published?: string;
  readonly url?: string;
  readonly archived?: string;
  readonly evidence: readonly CitedEvidence[];
  /** So much more it says on the claims that are cited. */
  readonly more?: number;
}

/** One of the things that a name may mean. */
export interface Choice {
  /** The name as asked. */
  readonly name: string;
  /** The entity's id. */
  readonly entity: string;
  readonly label: string;
  readonly kind: string;
  readonly about?: string;
  /** The question, reworded so that it means this one. */
  readonly question: string;
}

/** Why there is no answer: a name that is in no entity, a question that is not understood. */
export interface AskProblem extends Problem {
  readonly code: 'name-unknown' | 'question-unknown' | 'question-empty' | 'date-unreadable';
  /** What was meant, perhaps: names for a name, questions for a question. */
  readonly nearest: readonly string[];
}

/** A part of the lens without which there would be another answer. */
export interface Obstacle {
  readonly part: 'asOf' | 'accordingTo' | 'hide';
  /** "Without “as of 2006”", "With what is hidden". */
  readonly label: string;
  /** What would be answered without it. */
  readonly without: string;
}

/** The id of a layout that suits the answer. */
export type SuggestedLayout = Extract<LayoutId, 'composed' | 'layered' | 'lineage'>;

export interface Answer {
  /** As asked. */
  readonly question: string;
  /** The id of the form of question that it was understood as; missing where it was not. */
  readonly form?: string;
  /** The lens that it is answered under: a question may set its own date and voices. */
  readonly lens: Lens;
  /** For yes-no questions; `null` for the others. */
  readonly verdict: Verdict | null;
  readonly certainty: Sureness;
  /** One or two words: "No.", "Citrix.", "Possibly Citrix.", "Unknown." */
  readonly headline: string;
  /** The sentence under the headline. */
  readonly parts: readonly Part[];
  /** All of it as one text that can be quoted, with citation marks. */
  readonly text: string;
  /** What a who or what question is answered with. */
  readonly answer: readonly AnsweredEntity[];
  /** Ids of the claims that it rests on, the decisive ones first; of very many, the first ten thousand. */
  readonly claims: readonly string[];
  /** What was found, a sentence each, where one sentence cannot hold it all: changes, what a voice says, conflicts. A thousand at most. */
  readonly statements: readonly Statement[];
  /** The best chain first; several for connections. */
  readonly chains: readonly Chain[];
  /** What is true instead, or besides: first on the same pair. */
  readonly instead: readonly Statement[];
  /** Gaps, overlaps, cycles and other things to know: not what was asked, but near it. */
  readonly remarks: readonly Statement[];
  /** Owners over time, oldest first, for a question of ownership. */
  readonly periods: readonly Period[];
  readonly sources: readonly CitedSource[];
  /** "1 claim, 1 speaker, 1 source" */
  readonly tally: { readonly claims: number; readonly speakers: number; readonly sources: number };
  /** Where it must ask which is meant: what the name may mean. The answer is then empty. */
  readonly choices: readonly Choice[];
  readonly problems: readonly AskProblem[];
  /** What in the lens stands in the way. */
  readonly obstacles: readonly Obstacle[];
  /** What the diagram shows, the rest faded: ids of entities, the asked ones first, and of claims; as much as can be drawn. */
  readonly focus: readonly string[];
  readonly shown: { readonly entities: readonly string[]; readonly claims: readonly string[] };
  readonly layout: SuggestedLayout;
  /** Questions that lead on. */
  readonly next: readonly string[];
}
