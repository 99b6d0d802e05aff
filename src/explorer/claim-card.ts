/** What the inspector says of one claim. */
import type { Certainty, Claim, Evidence, Graph, Reading, Relation, Source, Standing } from '../../graph/index.ts';
import { saidOn, speakerOf, timeInWords } from '../../graph/index.ts';
import type { Sentence } from './sentence.ts';
import { sentenceOf, valueInWords } from './sentence.ts';
import type { OtherLens, Tally } from './voices.ts';
import { otherLenses, tallyOf, voiceName } from './voices.ts';

/** Somebody who is named in the evidence. */
export interface Party {
  readonly name: string;
  /** The number of the entity, where it is one. */
  readonly entity?: number;
}

export interface EvidenceCard {
  readonly evidence: Evidence;
  readonly source: Source | undefined;
  readonly speaker: Party;
  /** Nobody is named: the source's author speaks. */
  readonly isAuthor: boolean;
  readonly for?: Party;
  /** When it was said, in words. */
  readonly date?: string;
  /** Whether the lens admits it. */
  readonly heard: boolean;
}

/** One value that the claim or some of its evidence gives. */
export interface GivenValue {
  readonly text: string;
  /** Who gives it, where evidence differs from the claim. */
  readonly by?: string;
}

export interface QualifierCard {
  readonly label: string;
  /** More than one where they conflict. */
  readonly values: readonly GivenValue[];
}

export interface ClaimCard {
  readonly number: number;
  readonly claim: Claim;
  readonly relation: Relation;
  readonly family: string;
  readonly sentence: Sentence;
  /** `undefined`: out of view under the lens. */
  readonly standing: Standing | undefined;
  readonly certainty: Certainty;
  readonly inView: boolean;
  readonly tally: Tally;
  readonly facts: readonly QualifierCard[];
  readonly evidence: readonly EvidenceCard[];
  /** Claims that say what holds, for one that is refuted; else the other claims about the pair. */
  readonly beside: readonly number[];
  readonly otherLenses: readonly OtherLens[];
}

export function claimCard(reading: Reading, number: number): ClaimCard {
  const { graph } = reading;
  const claim = graph.claim(number);
  const relation = graph.relationOf(number);
  return {
    number,
    claim,
    relation,
    family: graph.vocabulary.families.get(relation.family)?.label ?? relation.family,
    sentence: sentenceOf(graph, number),
    ...reading.judge(number),
    tally: tallyOf(reading, number),
    facts: factsOf(graph, claim, relation),
    evidence: claim.evidence.map((evidence) => evidenceCard(reading, evidence)),
    beside: beside(reading, number),
    otherLenses: otherLenses(graph, number),
  };
}

export function evidenceCard(reading: Reading, evidence: Evidence): EvidenceCard {
  const { graph } = reading;
  const source = graph.sources.get(evidence.source);
  const speaker = speakerOf(evidence, source);
  const date = evidence.date ?? source?.published;
  return {
    evidence,
    source,
    speaker: speaker === undefined ? { name: source?.title ?? evidence.source } : party(graph, speaker),
    isAuthor: speaker !== undefined && speaker === source?.author,
    ...(evidence.for === undefined ? {} : { for: party(graph, evidence.for) }),
    ...(date === undefined || saidOn(evidence, source) === undefined ? {} : { date: timeInWords(date) }),
    heard: reading.hears(evidence),
  };
}

export function party(graph: Graph, id: string): Party {
  const entity = graph.entityNumber(id);
  return entity === -1 ? { name: voiceName(graph, id) } : { name: graph.nameOf(entity), entity };
}

/** The time and the qualifiers, each with all the values that are given for it. */
function factsOf(graph: Graph, claim: Claim, relation: Relation): readonly QualifierCard[] {
  const cards: QualifierCard[] = [];
  const add = (label: string, own: string | undefined, given: (evidence: Evidence) => string | undefined): void => {
    const values: GivenValue[] = own === undefined ? [] : [{ text: own }];
    for (const evidence of claim.evidence) {
      const text = given(evidence);
      if (text === undefined || values.some((value) => value.text === text)) continue;
      const speaker = speakerOf(evidence, graph.sources.get(evidence.source)) ?? evidence.source;
      values.push({ text, by: voiceName(graph, speaker) });
    }
    if (values.length > 0) cards.push({ label, values });
  };
  add('When', claim.when === undefined ? undefined : timeInWords(claim.when), ({ when }) =>
    when === undefined ? undefined : timeInWords(when),
  );
  for (const { id, label } of relation.qualifiers) {
    const own = claim.qualifiers.get(id);
    add(capitalised(label), own === undefined ? undefined : valueInWords(own), ({ qualifiers }) => {
      const value = qualifiers?.get(id);
      return value === undefined ? undefined : valueInWords(value);
    });
  }
  return cards;
}

/**
 * The other claims about the same pair that are in view and not refuted; for a refuted claim also who makes its
 * subject, which is where its subject does come from.
 */
function beside(reading: Reading, claim: number): readonly number[] {
  const { graph } = reading;
  const [subject, object] = [graph.subjectOf(claim), graph.objectOf(claim)];
  const holds = (other: number): boolean =>
    other !== claim && reading.inView(other) && reading.judge(other).standing !== 'refuted';
  const pair = [...graph.touching(subject)].filter(
    (other) => holds(other) && (graph.subjectOf(other) === object || graph.objectOf(other) === object),
  );
  if (reading.judge(claim).standing !== 'refuted') return pair;
  const makers = [...graph.incoming(subject)].filter(
    (other) => holds(other) && !pair.includes(other) && graph.relationOf(other).traits.includes('makes'),
  );
  return [...pair, ...makers];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
