/** Reads the sources and the entities of a document. */
import type { EntityInput, Source } from '../../model/index.ts';
import { valueOf } from '../text/tree.ts';
import type { MapNode, Node } from '../text/tree.ts';
import type { Path } from './report.ts';
import { ENTITY, SOURCE } from './schema.ts';
import type { Scope } from './scope.ts';

export function readSource(id: string, node: Node, path: Path, scope: Scope): Source | undefined {
  const valid = scope.validator.valid(node, SOURCE, path);
  return valid && { id, ...valid };
}

export function readEntity(id: string, node: Node, path: Path, scope: Scope): EntityInput | undefined {
  const map: Node = node.type === 'text' && node.text === '' ? { type: 'map', at: node.at, entries: [] } : node;
  const valid = scope.validator.valid(map, ENTITY, path);
  if (valid === undefined || map.type !== 'map') return undefined;
  const { 'not-to-be-confused-with': notToBeConfusedWith, ids: _ids, extra: _extra, ...fields } = valid;
  const ids = textsUnder(map, 'ids');
  const extra = textsUnder(map, 'extra');
  return {
    id,
    ...fields,
    ...(ids.size === 0 ? {} : { ids }),
    ...(notToBeConfusedWith === undefined ? {} : { notToBeConfusedWith }),
    ...(extra.size === 0 ? {} : { extra }),
  };
}

/** A map of texts whose keys are data, read from the tree, where every key is kept as it is. */
export function textsUnder(map: MapNode, key: string): ReadonlyMap<string, string> {
  const node = valueOf(map, key);
  if (node?.type !== 'map') return new Map();
  return new Map(
    node.entries.flatMap(({ key: name, value }) =>
      value.type === 'text' && value.text !== '' ? [[name, value.text]] : [],
    ),
  );
}

/** After all entities are known: those that are said to be mistaken for each other have to be there. */
export function checkConfusions(
  entities: readonly EntityInput[],
  placeOfId: (id: string) => number,
  scope: Scope,
): void {
  for (const { id, notToBeConfusedWith = [] } of entities) {
    notToBeConfusedWith.forEach((other, index) => {
      if (scope.entities.isDeclared(other)) return;
      const place = { at: placeOfId(id), path: ['entities', id, 'not-to-be-confused-with', index] };
      scope.report.warning(place, 'entity-unknown', scope.entities.missing(other), {
        hint: scope.entities.hint(other),
      });
    });
  }
}
