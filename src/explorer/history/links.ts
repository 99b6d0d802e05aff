/** The links of a history, found by what relations mean: never by their names. */
import { addTo } from '../../../graph/index.ts';
import type { Graph, Reading, Relation, Span, Vocabulary } from '../../../graph/index.ts';
import type { LinkKind } from './track.ts';

/** A link as one claim states it. */
export interface StatedLink {
  readonly claim: number;
  readonly kind: LinkKind;
  readonly from: number;
  readonly to: number;
  /** When it happened or began; vague dates are as wide as they are vague. */
  readonly when: Span | undefined;
  readonly descent: boolean;
  readonly refuted: boolean;
}

/**
 * What kind of link a relation makes. A descending relation that is an event is a fork, any other descending relation a
 * derivation; a relation of the same family that neither descends nor continues nor is transitive is an influence.
 */
function linkKinds(vocabulary: Vocabulary): ReadonlyMap<string, LinkKind> {
  const kinds = new Map<string, LinkKind>();
  const families = new Set(vocabulary.withTrait('descends').map((relation) => relation.family));
  for (const relation of vocabulary.relations.values()) {
    const kind = linkKind(vocabulary, relation, families);
    if (kind !== undefined) kinds.set(relation.id, kind);
  }
  return kinds;
}

function linkKind(vocabulary: Vocabulary, relation: Relation, families: ReadonlySet<string>): LinkKind | undefined {
  const traits = new Set(
    vocabulary.broaderThan(relation.id).flatMap((id) => vocabulary.relations.get(id)?.traits ?? []),
  );
  if (traits.has('descends')) return relation.nature === 'event' ? 'fork' : 'derive';
  if (traits.has('absorbed')) return 'merge';
  if (traits.has('split-off')) return 'split';
  if (traits.has('continues')) return 'succeed';
  const directed = relation.symmetric !== true && relation.transitive !== true;
  return families.has(relation.family) && directed ? 'influence' : undefined;
}

/** Where a graph has no lineage: what is transitive and has a direction, such as what depends on what. */
function needKinds(vocabulary: Vocabulary): ReadonlyMap<string, LinkKind> {
  return new Map(
    [...vocabulary.relations.values()]
      .filter((relation) => relation.transitive === true && relation.symmetric !== true)
      .filter((relation) => !relation.traits.includes('descends'))
      .map((relation) => [relation.id, 'need']),
  );
}

/** All links in view. Refuted ones are among them, and marked. */
export function statedLinks(reading: Reading): readonly StatedLink[] {
  const { vocabulary } = reading.graph;
  const lineage = linksOf(reading, linkKinds(vocabulary));
  return lineage.length > 0 ? lineage : linksOf(reading, needKinds(vocabulary));
}

function linksOf(reading: Reading, kinds: ReadonlyMap<string, LinkKind>): readonly StatedLink[] {
  const { graph } = reading;
  const links: StatedLink[] = [];
  for (const claim of graph.claims()) {
    const kind = kinds.get(graph.relationIdOf(claim));
    if (kind === undefined || !reading.inView(claim)) continue;
    const [subject, object] = [graph.subjectOf(claim), graph.objectOf(claim)];
    if (subject === object) continue;
    const [from, to] = kind === 'merge' ? [subject, object] : [object, subject];
    const refuted = reading.judge(claim).standing === 'refuted';
    links.push({
      claim,
      kind,
      from,
      to,
      when: beginningOf(graph, claim),
      descent: kind === 'fork' || kind === 'derive',
      refuted,
    });
  }
  return links;
}

/** When an event happened or a state began; `undefined` where nothing at all is known of it. */
function beginningOf(graph: Graph, claim: number): Span | undefined {
  const when = graph.whenOf(claim);
  if (when === undefined) return undefined;
  return Number.isFinite(when.start.from) || Number.isFinite(when.start.to) ? when.start : undefined;
}

/** The links among what some entities come from and what comes from them, up to a number of entities, the nearest first. */
export function linksAround(
  stated: readonly StatedLink[],
  around: readonly number[],
  most: number,
): readonly StatedLink[] {
  const up = new Map<number, number[]>();
  const down = new Map<number, number[]>();
  for (const { from, to } of stated) {
    addTo(up, to, from);
    addTo(down, from, to);
  }
  const above = new Set(around);
  const below = new Set(around);
  // breadth first in both directions by turns: what comes from an ancestor is not among them
  const walks = [
    { seen: above, steps: up, open: [...above] },
    { seen: below, steps: down, open: [...below] },
  ];
  while (walks.some(({ open }) => open.length > 0) && above.size + below.size < most) {
    for (const { seen, steps, open } of walks) {
      for (const next of steps.get(open.shift() ?? -1) ?? []) {
        if (seen.has(next) || above.size + below.size >= most) continue;
        seen.add(next);
        open.push(next);
      }
    }
  }
  const kept = new Set([...above, ...below]);
  return stated.filter(({ from, to }) => kept.has(from) && kept.has(to));
}
