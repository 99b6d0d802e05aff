/** What the legend counts, and what the sources bear: numbers about the graph under the lens. */
import type { Graph, Reading, Source, Standing, Steps } from '../../graph/index.ts';
import { inSteps, STANDINGS } from '../../graph/index.ts';
import { gradually } from './gradual.ts';
import { selectReading } from './scene.ts';
import type { State } from './state.ts';

/** One row of the legend. */
export interface Count {
  readonly id: string;
  readonly label: string;
  /** How many there are, hidden or not, under the rest of the lens. */
  readonly count: number;
  readonly hidden: boolean;
}

export interface Counts {
  readonly kinds: readonly Count[];
  readonly families: readonly Count[];
  readonly standings: readonly Count[];
  /** Ids of the relations of which there is a claim, whatever the lens. */
  readonly relations: ReadonlySet<string>;
  /** Entities and claims in view. */
  readonly entities: number;
  readonly claims: number;
  /** Claims in view that have evidence. */
  readonly sourced: number;
  /** A large graph is being counted: these are the numbers that were known before, or none but those of all it holds. */
  readonly pending?: true;
}

const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  supported: 'Supported',
  refuted: 'Refuted: myth',
  disputed: 'Disputed',
  unsourced: 'Unsourced',
};

/** Counts for the legend. What is hidden is counted too, so that a reader sees what a click would bring back. */
export const selectCounts: (state: State) => Counts = gradually(selectReading, {
  steps: (reading) => countsInSteps(reading),
  meanwhile: (reading, before) => ({ ...withHidden(before ?? uncounted(reading.graph), reading), pending: true }),
});

function uncounted({ entityCount: entities, claimCount: claims }: Graph): Counts {
  return { kinds: [], families: [], standings: [], relations: new Set(), entities, claims, sourced: 0 };
}

/** Numbers as they were, with what is hidden as it is now. */
function withHidden(counts: Counts, reading: Reading): Counts {
  const hidden = new Set(reading.lens.hide);
  const marked = (row: Count): Count => ({ ...row, hidden: hidden.has(row.id) });
  return {
    ...counts,
    kinds: counts.kinds.map((row) => ({ ...row, hidden: !reading.looksAtKind(row.id) })),
    families: counts.families.map(marked),
    standings: counts.standings.map(marked),
  };
}

function* countsInSteps(reading: Reading): Steps<Counts> {
  const { graph, lens } = reading;
  const hidden = new Set(lens.hide);
  const kinds = new Map<string, number>();
  const families = new Map<string, number>();
  const relations = new Set<string>();
  /** Families of which there is a claim, if only between what is hidden. */
  const there = new Set<string>();
  const standings = new Map<string, number>();
  let claims = 0;
  let sourced = 0;
  let entities = 0;
  yield* inSteps(graph.entities(), (entity) => {
    tally(kinds, graph.kindOf(entity));
    if (reading.looksAtEntity(entity)) entities += 1;
  });
  yield* inSteps(graph.claims(), (claim) => {
    const relation = graph.relationIdOf(claim);
    relations.add(relation);
    const { standing, certainty, inView } = reading.judge(claim);
    if (standing === undefined || certainty === 'no') return;
    const { family } = graph.relationOf(claim);
    there.add(family);
    if (reading.looksAtEntity(graph.subjectOf(claim)) && reading.looksAtEntity(graph.objectOf(claim))) {
      const isLookedAt = reading.looksAtRelation(relation);
      if (!hidden.has(standing) && (isLookedAt || hidden.has(family))) tally(families, family);
      if (isLookedAt) tally(standings, standing);
    }
    if (!inView) return;
    claims += 1;
    if (standing !== 'unsourced') sourced += 1;
  });
  const { vocabulary } = graph;
  return {
    kinds: [...vocabulary.kinds.values()]
      .filter((kind) => kinds.has(kind.id))
      .map((kind) => ({
        id: kind.id,
        label: capitalised(kind.label),
        count: kinds.get(kind.id) ?? 0,
        hidden: !reading.looksAtKind(kind.id),
      })),
    families: [...vocabulary.families.values()]
      .filter((family) => there.has(family.id))
      .map((family) => ({
        id: family.id,
        label: family.label,
        count: families.get(family.id) ?? 0,
        hidden: hidden.has(family.id),
      })),
    standings: STANDINGS.map((id) => ({
      id,
      label: STANDING_LABELS[id],
      count: standings.get(id) ?? 0,
      hidden: hidden.has(id),
    })),
    relations,
    entities,
    claims,
    sourced,
  };
}

function tally(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What one source bears. */
export interface SourceCount {
  readonly source: Source;
  readonly supports: number;
  readonly refutes: number;
  /** Not counted yet. */
  readonly pending?: true;
}

/** The sources with what they support and refute among the claims in view; those that bear most come first. */
export const selectSources: (state: State) => readonly SourceCount[] = gradually(selectReading, {
  steps: (reading) => sourcesInSteps(reading),
  meanwhile: ({ graph }, before) =>
    before ?? [...graph.sources.values()].map((source) => ({ source, supports: 0, refutes: 0, pending: true })),
});

function* sourcesInSteps(reading: Reading): Steps<readonly SourceCount[]> {
  const supports = new Map<string, number>();
  const refutes = new Map<string, number>();
  yield* inSteps(reading.graph.claims(), (claim) => {
    if (!reading.inView(claim)) return;
    const [first, ...more] = reading.voices(claim);
    if (first === undefined) return;
    tally(first.stance === 'supports' ? supports : refutes, first.source);
    if (more.length === 0) return;
    const seen = new Set([`${first.stance} ${first.source}`]);
    for (const { stance, source } of more) {
      if (seen.has(`${stance} ${source}`)) continue;
      seen.add(`${stance} ${source}`);
      tally(stance === 'supports' ? supports : refutes, source);
    }
  });
  return [...reading.graph.sources.values()]
    .map((source) => ({ source, supports: supports.get(source.id) ?? 0, refutes: refutes.get(source.id) ?? 0 }))
    .sort((a, b) => b.supports + b.refutes - (a.supports + a.refutes) || (a.source.title < b.source.title ? -1 : 1));
}
