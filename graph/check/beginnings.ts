/** When entities began and ended, as far as the graph says. */
import { addTo, parseWhen, reach } from '../model/index.ts';
import type { Day, Graph, When } from '../model/index.ts';
import { isRefuted } from './words.ts';

export interface Beginning {
  /** The first day it may have begun on, by the most generous of those who say so. */
  readonly earliest: Day;
  /** As a reader says it: `founded 2007`. */
  readonly when: string;
  /** The claim that says so; `undefined` where the entity itself does. */
  readonly claim?: number;
}

/** What is said of the beginning of each entity, by claims that begin it and by `existed`. */
export function beginnings(graph: Graph): ReadonlyMap<number, readonly Beginning[]> {
  const found = new Map<number, Beginning[]>();
  for (const entity of graph.entities()) {
    const existed = existence(graph, entity);
    if (existed !== undefined && existed.start.from > -Infinity)
      addTo(found, entity, { earliest: existed.start.from, when: existed.text });
  }
  const begin = new Set(graph.vocabulary.withTrait('begins').map(({ id }) => id));
  for (const claim of graph.claims()) {
    if (!begin.has(graph.relationIdOf(claim))) continue;
    const when = graph.whenOf(claim);
    if (when === undefined || isRefuted(graph, claim)) continue;
    addTo(found, graph.objectOf(claim), { earliest: reach(when).from, when: when.text, claim });
  }
  return found;
}

/** The time that an entity existed, where it is told. */
export function existence(graph: Graph, entity: number): When | undefined {
  const existed = graph.existedOf(entity);
  if (existed === undefined) return undefined;
  const result = parseWhen(existed);
  return 'when' in result ? result.when : undefined;
}
