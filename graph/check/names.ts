/** Entities that a reader cannot tell apart by their names, or by their ids. */
import { addTo } from '../model/index.ts';
import type { Graph, Problem } from '../model/index.ts';
import { warning } from './rule.ts';
import type { Rule } from './rule.ts';
import { listed } from './words.ts';

export const names: Rule = {
  id: 'name-confusable',
  about: 'Different entities have names or ids that look the same.',
  *run(graph) {
    yield* sameIds(graph);
    for (const group of groups(graph, (entity) => graph.nameOf(entity).normalize('NFC'))) yield* sameName(graph, group);
  },
};

/** Ids that differ only in how their characters are composed look the same in every editor. */
function* sameIds(graph: Graph): Generator<Problem> {
  for (const [first = -1, second = -1] of groups(graph, (entity) => graph.entityIdOf(entity).normalize('NFC'))) {
    const id = graph.entityIdOf(first);
    yield warning('id-confusable', `Two entities have the id "${id}", written with different characters.`, {
      hint: 'Give one of them another id, or make them one.',
      entity: graph.entityIdOf(second),
    });
  }
}

/** The same name is fine where it is said how not to confuse those that bear it. */
function* sameName(graph: Graph, group: readonly number[]): Generator<Problem> {
  const entities = group.map((number) => graph.entity(number));
  const ids = new Set(entities.map(({ id }) => id));
  const told = new Set(
    entities.flatMap(({ id, notToBeConfusedWith }) => {
      const others = notToBeConfusedWith.filter((other) => ids.has(other));
      return others.length === 0 ? [] : [id, ...others];
    }),
  );
  const untold = entities.filter(({ id }) => !told.has(id));
  const [first] = untold;
  if (first === undefined) return;
  const shown = entities
    .slice(0, 5)
    .map(({ id, kind }) => `"${id}" (${graph.vocabulary.kinds.get(kind)?.label ?? kind})`);
  const more = entities.length > shown.length ? [`${entities.length - shown.length} more`] : [];
  yield warning(
    names.id,
    `${listed([...shown, ...more])} ${entities.length === 2 ? 'both' : 'all'} have the name "${first.name}".`,
    {
      hint: 'Say so under "not-to-be-confused-with", or make them one.',
      entity: first.id,
    },
  );
}

/** Entities with the same key, where there is more than one. */
function groups(graph: Graph, keyOf: (entity: number) => string): readonly (readonly number[])[] {
  const byKey = new Map<string, number[]>();
  for (const entity of graph.entities()) {
    const key = keyOf(entity);
    addTo(byKey, key, entity);
  }
  return [...byKey.values()].filter((group) => group.length > 1);
}
