/** A claim as the command line hands it to programs: with names where there are entities. */
import type { Claim, Evidence, Graph, Qualifiers, QualifierValue, Relation, Standing } from '../model/index.ts';

export interface ClaimJson {
  readonly id: string;
  readonly subject: EndJson;
  /** The id of the relation. */
  readonly relation: string;
  readonly object: EndJson;
  readonly standing: Standing;
  /** EDTF */
  readonly when: string | null;
  readonly qualifiers: Readonly<Record<string, QualifierJson>>;
  readonly evidence: readonly EvidenceJson[];
}

export interface EndJson {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** A text or a date as it is; what has an amount as that and as text. */
export type QualifierJson = string | QualifierValue;

export interface EvidenceJson {
  /** The title of the source. */
  readonly source: string;
  readonly sourceId: string;
  /** The name of who says it; the source's author where nobody is named. */
  readonly speaker: string | null;
  /** Whether the evidence names the speaker. */
  readonly speakerNamed: boolean;
  /** The name of the party spoken for. */
  readonly for: string | null;
  readonly stance: Evidence['stance'];
  /** EDTF; when it was said, or the source was published. */
  readonly date: string | null;
  readonly at: string | null;
  readonly says: string | null;
  readonly quote: string | null;
  /** Where this evidence gives another time than the claim. */
  readonly when?: string;
  /** Where this evidence gives other values than the claim. */
  readonly qualifiers?: Readonly<Record<string, QualifierJson>>;
}

export function claimJson(graph: Graph, claim: Claim, standing: Standing): ClaimJson {
  const type = graph.vocabulary.relations.get(claim.relation);
  return {
    id: claim.id,
    subject: endJson(graph, claim.subject),
    relation: claim.relation,
    object: endJson(graph, claim.object),
    standing,
    when: claim.when ?? null,
    qualifiers: qualifiersJson(claim.qualifiers, type),
    evidence: claim.evidence.map((evidence) => evidenceJson(graph, evidence, type)),
  };
}

function endJson(graph: Graph, id: string): EndJson {
  const number = graph.entityNumber(id);
  return { id, name: graph.nameOf(number), kind: graph.kindOf(number) };
}

function evidenceJson(graph: Graph, evidence: Evidence, type: Relation | undefined): EvidenceJson {
  const source = graph.sources.get(evidence.source);
  const { speaker, stance, when, qualifiers } = evidence;
  return {
    source: source?.title ?? evidence.source,
    sourceId: evidence.source,
    speaker: nameOf(graph, speaker ?? source?.author),
    speakerNamed: speaker !== undefined,
    for: nameOf(graph, evidence.for),
    stance,
    date: evidence.date ?? source?.published ?? null,
    at: evidence.at ?? null,
    says: evidence.says ?? null,
    quote: evidence.quote ?? null,
    ...(when === undefined ? {} : { when }),
    ...(qualifiers === undefined ? {} : { qualifiers: qualifiersJson(qualifiers, type) }),
  };
}

/** The name of an entity, or a name as it is. */
export function nameOf(graph: Graph, who: string | undefined): string | null {
  if (who === undefined) return null;
  const number = graph.entityNumber(who);
  return number === -1 ? who : graph.nameOf(number);
}

function qualifiersJson(
  qualifiers: Qualifiers,
  relation: Relation | undefined,
): Readonly<Record<string, QualifierJson>> {
  return Object.fromEntries(
    [...qualifiers].map(([id, { text, amount, currency }]): [string, QualifierJson] => {
      const type = relation?.qualifiers.find((qualifier) => qualifier.id === id)?.type ?? 'text';
      if (type === 'text' || type === 'date') return [id, text];
      return [
        id,
        { ...(amount === undefined ? {} : { amount }), ...(currency === undefined ? {} : { currency }), text },
      ];
    }),
  );
}
