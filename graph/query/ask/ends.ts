/** Which ends a relation allows, for questions whose words may mean several. */
import type { Vocabulary } from '../../model/index.ts';
import type { AskedRelation, RelationMeaning } from './relation-patterns.ts';

/** Whether an entity of a kind can stand before (`l`) or after (`r`) the verb. */
export function endAccepts(vocabulary: Vocabulary, asked: AskedRelation, place: string, kind: string): boolean {
  return endsAt(vocabulary, asked, place).some((broader) => vocabulary.isA(kind, broader));
}

/**
 * The relations that a question may mean, as its names and its kind go: the ends of all that is named are allowed, and
 * where a kind is asked for, the other end can be of it.
 * @param named the kinds of what is named, by place
 */
export function fitting(
  vocabulary: Vocabulary,
  { relations, asks }: RelationMeaning,
  named: readonly (readonly [place: string, kinds: readonly string[]])[],
  askedKinds: readonly string[],
): readonly AskedRelation[] {
  const isOf = (kind: string, end: string): boolean => vocabulary.isA(kind, end) || vocabulary.isA(end, kind);
  return relations.filter((asked) => {
    const other = endsAt(vocabulary, asked, asks === 'left' ? 'l' : 'r');
    return (
      named.every(([place, kinds]) => kinds.some((kind) => endAccepts(vocabulary, asked, place, kind))) &&
      (askedKinds.length === 0 || askedKinds.some((kind) => other.some((end) => isOf(kind, end))))
    );
  });
}

function endsAt(vocabulary: Vocabulary, asked: AskedRelation, place: string): readonly string[] {
  const relation = vocabulary.relations.get(asked.relation);
  if (relation === undefined) return [];
  if (relation.symmetric === true) return [...relation.subject, ...relation.object];
  return (place === 'l') === (asked.left === 'subject') ? relation.subject : relation.object;
}
