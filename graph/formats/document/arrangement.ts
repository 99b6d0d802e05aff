/** Reads and writes how pictures of a document are composed. What they speak of is checked by whoever draws them. */
import type { ArrangedPicture, PlacedClaim, PlacedEntity } from '../../model/index.ts';
import type { Node } from '../text/tree.ts';
import { fields } from './fields.ts';
import type { Plain, PlainMap } from './fields.ts';
import type { Path } from './report.ts';
import { ARRANGED } from './schema.ts';
import type { Scope } from './scope.ts';

export function readArranged(node: Node, path: Path, scope: Scope): ArrangedPicture | undefined {
  const valid = scope.validator.valid(node, ARRANGED, path);
  if (valid === undefined) return undefined;
  const { view = '', entities = {}, claims = {} } = valid;
  return {
    view,
    entities: new Map(Object.entries(entities).map(([id, { at, ...rest }]) => [id, { ...rest, ...placed('at', at) }])),
    claims: new Map(
      Object.entries(claims).map(([id, { from, to, label, ...rest }]) => [
        id,
        { ...rest, ...placed('from', from), ...placed('to', to), ...placed('label', label) },
      ]),
    ),
  };
}

type Point = NonNullable<PlacedEntity['at']>;

function placed<Key extends string>(key: Key, at: readonly [number, number] | undefined): Partial<Record<Key, Point>> {
  return at === undefined ? {} : ({ [key]: { x: at[0], y: at[1] } } as Partial<Record<Key, Point>>);
}

export function plainArranged({ view, entities, claims }: ArrangedPicture): PlainMap {
  return fields(
    ['view', view === '' ? undefined : view],
    ['entities', new Map([...entities].map(([id, entity]) => [id, plainEntity(entity)]))],
    ['claims', new Map([...claims].map(([id, claim]) => [id, plainClaim(claim)]))],
  );
}

function plainEntity({ at, side, lines, note, focus }: PlacedEntity): PlainMap {
  return fields(['at', pair(at)], ['side', side], ['lines', lines], ['note', note], ['focus', focus]);
}

function plainClaim(claim: PlacedClaim): PlainMap {
  return fields(
    ['bend', claim.bend],
    ['from', pair(claim.from)],
    ['to', pair(claim.to)],
    ['label', pair(claim.label)],
    ['words', claim.words],
    ['short', claim.short],
    ['year', claim.year],
    ['standing', claim.standing],
    ['possibly', claim.possibly],
    ['of', claim.of],
    ['mixed', claim.mixed],
  );
}

function pair(point: Point | undefined): Plain | undefined {
  return point === undefined ? undefined : [point.x, point.y];
}
