/** What a form of question is: its patterns, which entities fit its places, and how it is answered. One entry each. */
import type { Graph, Lens, Relation, Vocabulary } from '../../model/index.ts';
import { Reading } from '../../model/index.ts';
import type { Answer } from '../answer.ts';
import { Telling } from '../explain/telling.ts';
import type { OwnedAt } from '../ownership.ts';
import { scopeOf } from '../scope.ts';
import type { Scope } from '../scope.ts';
import type { TimeAsked } from './dates.ts';
import type { Pattern } from './pattern.ts';
import type { RelationMeaning } from './relation-patterns.ts';

/** What a pattern means: the form it belongs to, and for relations which. */
export interface Meaning {
  readonly form: Form;
  readonly relation?: RelationMeaning;
  /** What tells patterns of one form apart. */
  readonly variant?: string;
  /** Understood where its names are known, and never offered while one types. */
  readonly isRare?: boolean;
}

/** What the places of a pattern were filled with. */
export interface Filling {
  /** Numbers of entities, by the place: `a`, `b`, `l`, `r`. */
  readonly entities: ReadonlyMap<string, number>;
  /** Ids of kinds. */
  readonly kinds: readonly string[];
  /** Asked is what is not so: "what is not derived from Xen". Whether something is so is asked either way. */
  readonly isNegated: boolean;
  /** Asked is how it is now: "does he still work there". */
  readonly isOfNow: boolean;
  /** A voice, in "what does Mike Neil say". */
  readonly voice?: string;
  /** A role, as it was asked for: "the CTO of XenSource". */
  readonly role?: string;
}

/** What stands in a place of a pattern: its words, and what they may mean. */
export interface Named {
  readonly text: string;
  /** Numbers of entities; none where a kind or a role stands there. */
  readonly entities: readonly number[];
  /** Ids of the kinds that the words name. */
  readonly kinds: readonly string[];
}

export interface Form {
  readonly id: string;
  /** What it answers, for help: "Who owned something, and when". */
  readonly label: string;
  patterns(vocabulary: Vocabulary): readonly Pattern<Meaning>[];
  /** Its answers are the reasons that "why" asks for. */
  readonly isReason?: boolean;
  /** Whether an entity of a kind can stand in a place; anything can where left out. */
  accepts?(vocabulary: Vocabulary, meaning: Meaning, place: string, kind: string): boolean;
  /** Whether what stands in the places makes sense, where the words of a pattern alone tell too little. */
  fits?(graph: Graph, meaning: Meaning, named: ReadonlyMap<string, Named>): boolean;
  answer(asking: Asking): Answer;
}

/** A question that was understood, with all that is needed to answer it. */
export class Asking {
  readonly graph: Graph;
  /** With the voices that the question names, without its date: that is looked at as the form needs it. */
  readonly lens: Lens;
  readonly meaning: Meaning;
  readonly filling: Filling;
  readonly time: TimeAsked | undefined;

  constructor(graph: Graph, lens: Lens, meaning: Meaning, filling: Filling, time: TimeAsked | undefined) {
    this.graph = graph;
    this.lens = lens;
    this.meaning = meaning;
    this.filling = filling;
    this.time = time;
  }

  entity(place: string): number {
    const entity = this.filling.entities.get(place);
    if (entity === undefined) throw new RangeError(`No entity was asked about in the place "${place}".`);
    return entity;
  }

  /** The entity that a question is limited to, if any. */
  get about(): number | undefined {
    return this.filling.entities.get('a');
  }

  /** What a question about a relation looks at: an event within the asked time, a state as of it. */
  scope(relation?: Relation): Scope {
    const { time, lens } = this;
    if (time === undefined) return scopeOf(new Reading(this.graph, lens));
    const isWithin = time.mode !== 'at' && !(time.mode === 'in' && relation?.nature !== 'event');
    if (isWithin) {
      const timeless: Lens = { accordingTo: lens.accordingTo, hide: lens.hide };
      return scopeOf(new Reading(this.graph, timeless), time.span, time.words);
    }
    return scopeOf(new Reading(this.graph, { ...lens, asOf: time.asOf }), undefined, time.words);
  }

  telling(relation?: Relation): Telling {
    return new Telling(this.scope(relation));
  }

  /** As {@link telling}, looking at all of time and keeping the asked one for the words. */
  timelessTelling(): Telling {
    const { accordingTo, hide } = this.lens;
    const reading = new Reading(this.graph, { accordingTo, hide });
    return new Telling(scopeOf(reading, undefined, this.time?.words ?? ''));
  }

  /** The time of a question about owners; `undefined` where any time counts. */
  ownedAt(reading: Reading): OwnedAt | undefined {
    const { time } = this;
    if (time === undefined) {
      if (reading.asked !== undefined) return reading.asked;
      return this.meaning.relation?.tense === 'past' ? undefined : 'last';
    }
    if (time.mode === 'during') return undefined;
    if (time.mode === 'before') return { from: time.span.to, to: time.span.to };
    return time.mode === 'after' ? { from: time.span.from, to: time.span.from } : time.span;
  }
}
