/** What is in files that were read: counts, a few claims in words, problems, and what they share with the open graph. */
import type { Graph, Vocabulary } from '../../graph/index.ts';
import { Reading, OPEN_LENS, STANDARD_VOCABULARY } from '../../graph/index.ts';
import { sentenceOf } from '../explorer/index.ts';
import type { Overlap, Preview, Sample, Tally } from './contract.ts';
import type { ReadAll } from './read-files.ts';

/** How many of each sort are shown at the most. */
const MOST = { samples: 5, shared: 100, leftOut: 200 } as const;

export function previewOf({ graph, files, problems, leftOut }: ReadAll, open: Graph | undefined): Preview {
  const common = { files, problems, leftOut: leftOut.slice(0, MOST.leftOut), leftOutCount: leftOut.length };
  if (graph === undefined) return { ...common, ...NOTHING };
  const { title } = graph.document;
  const relations = tallied(graph.claims(), (claim) => graph.relationIdOf(claim));
  const isFaulty = problems.some(({ severity }) => severity === 'error');
  return {
    ...common,
    ...(title === undefined ? {} : { title }),
    entities: graph.entityCount,
    claims: graph.claimCount,
    kinds: tallied(graph.entities(), (entity) => graph.kindOf(entity)),
    relations,
    vocabulary: ownOf(graph.vocabulary),
    samples: samplesOf(graph, relations),
    outcome: isFaulty ? 'repaired' : 'whole',
    overlap: open === undefined ? NO_OVERLAP : overlapOf(graph, open),
  };
}

const NO_OVERLAP: Overlap = { entities: 0, claims: 0, shared: [], renamed: 0 };

const NOTHING: Pick<
  Preview,
  'entities' | 'claims' | 'kinds' | 'relations' | 'vocabulary' | 'samples' | 'outcome' | 'overlap'
> = {
  entities: 0,
  claims: 0,
  kinds: [],
  relations: [],
  vocabulary: { kinds: [], families: [], relations: [] },
  samples: [],
  outcome: 'nothing',
  overlap: NO_OVERLAP,
};

function tallied(numbers: Iterable<number>, idOf: (number: number) => string): readonly Tally[] {
  const counts = new Map<string, number>();
  for (const number of numbers) {
    const id = idOf(number);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}

/** A claim of each of the most frequent relations, then more of the first. */
function samplesOf(graph: Graph, relations: readonly Tally[]): readonly Sample[] {
  const wanted = new Set(relations.slice(0, MOST.samples).map(({ id }) => id));
  const chosen: number[] = [];
  const spare: number[] = [];
  for (const claim of graph.claims()) {
    if (wanted.delete(graph.relationIdOf(claim))) chosen.push(claim);
    else if (spare.length < MOST.samples) spare.push(claim);
    if (wanted.size === 0 && chosen.length + spare.length >= MOST.samples) break;
  }
  const reading = new Reading(graph, OPEN_LENS);
  return [...chosen, ...spare].slice(0, MOST.samples).map((claim) => {
    const { subject, verb, object, time } = sentenceOf(graph, claim);
    return {
      subject: graph.nameOf(subject),
      relation: graph.relationIdOf(claim),
      verb,
      object: graph.nameOf(object),
      ...(time === undefined ? {} : { time }),
      isRefuted: reading.judge(claim).standing === 'refuted',
    };
  });
}

function overlapOf(graph: Graph, open: Graph): Overlap {
  const shared: { readonly id: string; readonly name: string; readonly known: string }[] = [];
  let entities = 0;
  let renamed = 0;
  for (const entity of graph.entities()) {
    const id = graph.entityIdOf(entity);
    const number = open.entityNumber(id);
    if (number === -1) continue;
    entities += 1;
    const [name, known] = [graph.nameOf(entity), open.nameOf(number)];
    const isOther = name !== known && name !== id && known !== id;
    if (isOther) renamed += 1;
    // those that bear another name are seen first
    if (isOther) shared.unshift({ id, name, known });
    else if (shared.length < MOST.shared) shared.push({ id, name, known });
    if (shared.length > MOST.shared) shared.pop();
  }
  return { entities, renamed, shared, claims: entities === 0 ? 0 : sharedClaims(graph, open) };
}

function sharedClaims(graph: Graph, open: Graph): number {
  let claims = 0;
  for (const claim of graph.claims()) {
    const subject = open.entityNumber(graph.entityIdOf(graph.subjectOf(claim)));
    if (subject !== -1 && open.claimNumber(graph.claimIdOf(claim)) !== -1) claims += 1;
  }
  return claims;
}

/** What is not built in. */
function ownOf({ kinds, families, relations }: Vocabulary): Preview['vocabulary'] {
  return {
    kinds: [...kinds.values()].filter(({ id }) => !STANDARD_VOCABULARY.kinds.has(id)),
    families: [...families.values()].filter(({ id }) => !STANDARD_VOCABULARY.families.has(id)),
    relations: [...relations.values()].filter(({ id }) => !STANDARD_VOCABULARY.relations.has(id)),
  };
}
