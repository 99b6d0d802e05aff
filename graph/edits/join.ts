/** Two statements of one thing as one, with all that either says. */
import { completed, eachOnce, saidOtherwise, withOtherwise } from '../model/index.ts';
import type { Claim, EntityInput } from '../model/index.ts';

/** The claim with the evidence of another that says the same: what differs between them stays with the evidence. */
export function joinedClaim(kept: Claim, dropped: Omit<Claim, 'id'>): Claim {
  const other = saidOtherwise(kept, dropped);
  return {
    ...kept,
    qualifiers: completed(kept.qualifiers, dropped.qualifiers) ?? kept.qualifiers,
    evidence: eachOnce([...kept.evidence, ...dropped.evidence.map((evidence) => withOtherwise(evidence, other))]),
  };
}

/** Fields of which an entity has one. What the dropped one says otherwise is kept beside. */
const SINGLE = ['about', 'existed', 'url'] as const;

/** The entity with the names, identifiers and descriptions of another that it is the same as. */
export function joinedEntity(kept: EntityInput, dropped: EntityInput): EntityInput {
  const also = new Set([
    ...(kept.also ?? []),
    ...(dropped.name === undefined ? [] : [dropped.name]),
    ...(dropped.also ?? []),
  ]);
  also.delete(kept.name ?? kept.id);
  const confusions = new Set([...(kept.notToBeConfusedWith ?? []), ...(dropped.notToBeConfusedWith ?? [])]);
  confusions.delete(kept.id);
  confusions.delete(dropped.id);
  const extra = new Map([...otherwise(kept, dropped), ...(dropped.extra ?? []), ...(kept.extra ?? [])]);
  const names = [...(kept.names ?? []), ...(dropped.names ?? [])];
  const isNew = names.map(
    (name, index) => !names.slice(0, index).some((other) => other.name === name.name && other.when === name.when),
  );
  return {
    ...dropped,
    ...kept,
    ...(kept.kind === undefined || kept.kind === UNKNOWN_KIND ? { kind: dropped.kind ?? UNKNOWN_KIND } : {}),
    also: [...also],
    names: names.filter((_, index) => isNew[index]),
    ids: new Map([...(dropped.ids ?? []), ...(kept.ids ?? [])]),
    notToBeConfusedWith: [...confusions],
    ...(extra.size === 0 ? {} : { extra }),
  };
}

const UNKNOWN_KIND = 'thing';

/** What the dropped one says of itself and the kept one says otherwise: `url of xen-2`. */
function* otherwise(kept: EntityInput, dropped: EntityInput): Generator<readonly [string, string]> {
  for (const field of SINGLE) {
    const [own, other] = [kept[field], dropped[field]];
    if (own !== undefined && other !== undefined && own !== other) yield [`${field} of ${dropped.id}`, other];
  }
  for (const [scheme, id] of dropped.ids ?? []) {
    const own = kept.ids?.get(scheme);
    if (own !== undefined && own !== id) yield [`${scheme} of ${dropped.id}`, id];
  }
}
