/** What evidence denies, in words: "Citrix does not control Xen Project: Simon Crosby (for Citrix) refutes it [1]." */
import type { Reading, Relation } from '../../model/index.ts';
import type { Part, Statement } from '../answer.ts';
import type { Ownership } from '../ownership.ts';
import { certaintyIn } from '../scope.ts';
import type { Side } from '../trail.ts';
import { assertionInWords, denialInWords, isOver, negationInWords } from './claim-words.ts';
import { say } from './parts.ts';
import type { Telling } from './telling.ts';

/** What is denied: a relation between two. */
export interface Denied {
  readonly subject: number;
  readonly relation: Relation;
  readonly object: number;
}

/** One refuted claim as a sentence, with who refutes it. */
export function denialSentence(telling: Telling, claim: number): Statement {
  return denialOf(telling, [claim], denialInWords(telling.reading, claim));
}

/** What was asked of a pair as a sentence that denies it, with who refutes it by which claims. */
export function pairDenialSentence(telling: Telling, denied: Denied, refuting: readonly number[]): Statement {
  return denialOf(telling, refuting, pairDenialInWords(telling.reading, denied, refuting));
}

/**
 * The denial of what was asked: for the time that is denied where all of it is denied outright for one time; or else
 * without a time.
 */
export function pairDenialInWords(
  reading: Reading,
  denied: Denied,
  refuting: readonly number[],
  tense?: 'present' | 'past',
): readonly Part[] {
  const claim = datedDenial(reading, denied.relation, refuting);
  return claim === undefined
    ? negationInWords(reading, denied, tense)
    : denialInWords(reading, claim, { from: denied.subject });
}

/** One of the claims that deny a relation, where all of them deny it outright and for one and the same time. */
export function datedDenial({ graph }: Reading, relation: Relation, refuting: readonly number[]): number | undefined {
  const [first] = refuting;
  const time = first === undefined ? undefined : graph.whenOf(first)?.text;
  const isSame = (claim: number): boolean =>
    graph.relationIdOf(claim) === relation.id && graph.whenOf(claim)?.text === time;
  return time !== undefined && refuting.every(isSame) ? first : undefined;
}

/** "That Hyper-V is derived from Xen is disputed: Keith Ward refutes it [1]." */
export function disputeSentence(telling: Telling, against: readonly number[]): readonly Statement[] {
  const { reading } = telling;
  const { graph } = reading;
  const [claim] = against;
  if (claim === undefined) return [];
  const pair = { subject: graph.subjectOf(claim), relation: graph.relationOf(claim), object: graph.objectOf(claim) };
  const tense = isOver(pair.relation, graph.whenOf(claim)) ? 'past' : 'present';
  const said = say('That ', assertionInWords(reading, pair, tense), ' is disputed');
  return [denialOf(telling, against, said)];
}

/** The refuted claims in view that join two entities, whichever way. */
export function denialsBetween({ scope, reading }: Telling, a: number, b: number): readonly number[] {
  const { graph } = reading;
  return [...graph.touching(a)].filter(
    (claim) =>
      (graph.subjectOf(claim) === b || graph.objectOf(claim) === b) &&
      certaintyIn(scope, claim) !== 'no' &&
      reading.judge(claim).standing === 'refuted',
  );
}

/** Sentences beside an answer, and the claims that they say. */
export interface Besides {
  readonly statements: readonly Statement[];
  readonly claims: readonly number[];
}

/** Who is said not to own an entity (`in`), or what it is said not to own (`out`), at whatever time. */
export function deniedOwning(telling: Telling, ownership: Ownership, entity: number, side: Side): Besides {
  const { reading } = ownership;
  const { graph } = reading;
  const claims = [...(side === 'in' ? graph.incoming(entity) : graph.outgoing(entity))].filter((claim) => {
    const { traits } = graph.relationOf(claim);
    const { standing, inView } = reading.judge(claim);
    return inView && standing === 'refuted' && (traits.includes('owns') || traits.includes('begins-owning'));
  });
  return { claims, statements: claims.map((claim) => denialSentence(telling, claim)) };
}

function denialOf(telling: Telling, refuting: readonly number[], said: readonly Part[]): Statement {
  const { parts, count } = telling.citations.voicesListed(refuting, 'refutes');
  const verb = count === 1 ? ' refutes it' : ' refute it';
  return telling.sentence(refuting, said, ': ', parts, verb, telling.citations.mark(refuting, 'refutes'));
}
