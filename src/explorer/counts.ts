/** What the legend counts, and what the sources bear: numbers about the graph under the lens. */
import type { Reading, Source, Standing } from '../../graph/index.ts';
import { STANDINGS } from '../../graph/index.ts';
import { memo } from './memo.ts';
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
  /** Entities and claims in view. */
  readonly entities: number;
  readonly claims: number;
  /** Claims in view that have evidence. */
  readonly sourced: number;
}

const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  supported: 'Supported',
  refuted: 'Refuted: myth',
  disputed: 'Disputed',
  unsourced: 'Unsourced',
};

/** Counts for the legend. What is hidden is counted too, so that a reader sees what a click would bring back. */
export const selectCounts: (state: State) => Counts = memo(
  (state: State) => [selectReading(state)] as const,
  (reading) => countsOf(reading),
);

function countsOf(reading: Reading): Counts {
  const { graph, lens } = reading;
  const hidden = new Set(lens.hide);
  const kinds = new Map<string, number>();
  const families = new Map<string, number>();
  const standings = new Map<string, number>();
  let claims = 0;
  let sourced = 0;
  let entities = 0;
  for (const entity of graph.entities()) {
    tally(kinds, graph.kindOf(entity));
    if (reading.looksAtEntity(entity)) entities += 1;
  }
  for (const claim of graph.claims()) {
    const { standing, certainty, inView } = reading.judge(claim);
    if (standing === undefined || certainty === 'no') continue;
    tally(families, graph.relationOf(claim).family);
    tally(standings, standing);
    if (!inView) continue;
    claims += 1;
    if (standing !== 'unsourced') sourced += 1;
  }
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
      .filter((family) => families.has(family.id))
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
}

/** The sources with what they support and refute among the claims in view; those that bear most come first. */
export const selectSources: (state: State) => readonly SourceCount[] = memo(
  (state: State) => [selectReading(state)] as const,
  (reading) => sourceCounts(reading),
);

function sourceCounts(reading: Reading): readonly SourceCount[] {
  const supports = new Map<string, number>();
  const refutes = new Map<string, number>();
  for (const claim of reading.claims()) {
    const voices = reading.voices(claim);
    const [first, ...more] = voices;
    if (first === undefined) continue;
    tally(first.stance === 'supports' ? supports : refutes, first.source);
    if (more.length === 0) continue;
    const seen = new Set([`${first.stance} ${first.source}`]);
    for (const { stance, source } of more) {
      if (seen.has(`${stance} ${source}`)) continue;
      seen.add(`${stance} ${source}`);
      tally(stance === 'supports' ? supports : refutes, source);
    }
  }
  return [...reading.graph.sources.values()]
    .map((source) => ({ source, supports: supports.get(source.id) ?? 0, refutes: refutes.get(source.id) ?? 0 }))
    .sort((a, b) => b.supports + b.refutes - (a.supports + a.refutes) || (a.source.title < b.source.title ? -1 : 1));
}
