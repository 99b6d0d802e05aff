/** How the rules speak of entities and claims. */
import { standingOf, timeInWords } from '../model/index.ts';
import type { Graph } from '../model/index.ts';
import { past, present } from '../vocabulary/index.ts';

/** `Citrix acquired XenSource (2007)` */
export function inWords(graph: Graph, claim: number): string {
  const relation = graph.vocabulary.relations.get(graph.relationIdOf(claim));
  const [wording] = relation?.forward ?? [];
  const verb =
    wording === undefined ? graph.relationIdOf(claim) : relation?.nature === 'event' ? past(wording) : present(wording);
  const { when } = graph.claim(claim);
  const time = when === undefined ? '' : ` (${timeInWords(when)})`;
  return `${nameOf(graph, graph.subjectOf(claim))} ${verb} ${nameOf(graph, graph.objectOf(claim))}${time}`;
}

export function nameOf(graph: Graph, entity: number): string {
  const name = graph.nameOf(entity);
  return name.length <= 80 ? name : `${name.slice(0, 79)}…`;
}

/** Whether all evidence speaks against the claim: what is refuted is not held against anything else. */
export function isRefuted(graph: Graph, claim: number): boolean {
  const evidence = graph.evidenceOf(claim);
  return (
    standingOf(
      evidence.map(({ stance }) => stance),
      evidence.length > 0,
    ) === 'refuted'
  );
}

/** `a, b and c` */
export function listed(words: readonly string[]): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
