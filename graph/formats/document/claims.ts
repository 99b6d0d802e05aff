/** Reads the claims and the notes of a document. */
import type * as v from 'valibot';
import { didYouMean } from '../../model/index.ts';
import type { ClaimInput, Evidence, Note, Qualifier, QualifierValue, Relation } from '../../model/index.ts';
import { shortened, valueOf } from '../text/tree.ts';
import type { MapNode, Node } from '../text/tree.ts';
import { textsUnder } from './entities.ts';
import { readQualifier } from './qualifiers.ts';
import type { Path } from './report.ts';
import { CLAIM, EVIDENCE, NOTE } from './schema.ts';
import type { Scope } from './scope.ts';

/** Keys that a qualifier can not be called by, as claims and evidence have them. */
export const RESERVED_KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(CLAIM.entries),
  ...Object.keys(EVIDENCE.entries),
]);

/** What the qualifiers of a claim are told by. */
export type Qualified = Pick<Relation, 'id' | 'qualifiers'>;

interface Ends {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
}

export function readClaim(node: Node, path: Path, scope: Scope): ClaimInput | undefined {
  const valid = scope.validator.valid(node, CLAIM, path);
  if (valid === undefined || node.type !== 'map') return undefined;
  const ends = readEnds(valid, node, path, scope);
  if (ends === undefined) return undefined;
  const at = (key: string): { at: number; path: Path } =>
    placeOf(node, valueOf(node, key) === undefined ? 'claim' : key, path);
  scope.entities.require(ends.subject, scope.report, at('subject'), 'claim-dangling');
  scope.entities.require(ends.object, scope.report, at('object'), 'claim-dangling');
  const relation = scope.vocabulary.relations.get(ends.relation);
  if (relation === undefined) {
    const hint = didYouMean(
      ends.relation,
      scope.vocabulary.relations.keys(),
      'Declare it under vocabulary: relations.',
    );
    scope.report.error(at('relation'), 'relation-unknown', `There is no relation "${shortened(ends.relation)}".`, hint);
    return undefined;
  }
  const qualifiers = readQualifiers(node, CLAIM.entries, relation, path, scope);
  const evidence = readEvidenceList(valid.evidence ?? [], node, path, scope, relation);
  return {
    ...(valid.id === undefined ? {} : { id: valid.id }),
    ...ends,
    ...(valid.when === undefined ? {} : { when: valid.when }),
    ...(qualifiers.size === 0 ? {} : { qualifiers }),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
}

/** The ends and the relation, from any of the forms in which they are written. */
function readEnds(valid: v.InferOutput<typeof CLAIM>, node: MapNode, path: Path, scope: Scope): Ends | undefined {
  const { claim, subject, relation, object } = valid;
  const forms =
    'Write "claim: subject relation object", or the three as keys of their own where an id has white space.';
  const wrong = (message: string): undefined => {
    scope.report.error(placeOf(node, 'claim', path), 'claim-form', message, forms);
    return undefined;
  };
  if (claim === undefined) {
    if (subject === undefined || relation === undefined || object === undefined)
      return wrong('A claim needs a subject, a relation and an object.');
    return { subject, relation, object };
  }
  if (subject !== undefined || relation !== undefined || object !== undefined)
    return wrong('A claim gives its ends twice: under "claim" and as keys of their own.');
  if (typeof claim !== 'string') return claim;
  const parts = claim.trim().split(/\s+/);
  const [first, second, third] = parts;
  if (first === undefined || second === undefined || third === undefined || parts.length !== 3)
    return wrong(
      `"${shortened(claim)}" has ${parts.length} ${parts.length === 1 ? 'part' : 'parts'} where 3 are expected.`,
    );
  return { subject: first, relation: second, object: third };
}

/** The values under keys that are not among those of the item itself, and those under `extra`, which are texts. */
export function readQualifiers(
  node: MapNode,
  own: object,
  relation: Qualified,
  path: Path,
  { report }: Scope,
): ReadonlyMap<string, QualifierValue> {
  const qualifiers = new Map<string, QualifierValue>();
  for (const [key, text] of textsUnder(node, 'extra')) qualifiers.set(key, { text });
  for (const { key, keyAt, value } of node.entries) {
    if (Object.hasOwn(own, key)) continue;
    const qualifier = relation.qualifiers.find((candidate) => candidate.id === key);
    if (qualifier === undefined)
      report.error({ at: keyAt, path: [...path, key] }, 'key-unknown', ...unknownKey(key, own, relation));
    else if (value.type !== 'text' || value.written === 'null' || value.written === 'boolean')
      report.error({ at: value.at, path: [...path, key] }, 'type', `The ${qualifier.label} is not a text or a number.`);
    else if (value.text !== '')
      qualifiers.set(key, qualifierValue(value.text, qualifier, value.at, [...path, key], report));
  }
  return qualifiers;
}

function unknownKey(key: string, own: object, relation: Qualified): [message: string, hint: string] {
  const ids = relation.qualifiers.map(({ id }) => id);
  const known = [...Object.keys(own), ...ids];
  return [
    `The key "${shortened(key)}" is neither known here nor a qualifier of "${relation.id}".`,
    didYouMean(key, known, ids.length === 0 ? undefined : `Its qualifiers: ${ids.join(', ')}.`) ??
      `Known here: ${known.join(', ')}.`,
  ];
}

function qualifierValue(
  text: string,
  { type }: Qualifier,
  at: number,
  path: Path,
  report: Scope['report'],
): QualifierValue {
  const { value, warning } = readQualifier(text, type);
  if (warning !== undefined) report.warning({ at, path }, `${type}-unread`, warning);
  return value;
}

type EvidenceFields = NonNullable<v.InferOutput<typeof NOTE>['evidence']>[number];

/** Evidence of a claim, or of a note, which has no relation and so no qualifiers. */
function readEvidenceList(
  valid: readonly EvidenceFields[],
  owner: MapNode,
  path: Path,
  scope: Scope,
  relation?: Qualified,
): readonly Evidence[] {
  const list = valueOf(owner, 'evidence');
  return valid.map((fields, index) => {
    const node = list?.type === 'list' ? list.items[index] : undefined;
    const here = [...path, 'evidence', index];
    return evidenceOf(fields, node?.type === 'map' ? node : owner, here, scope, relation);
  });
}

/** One piece of evidence for a claim of a relation. */
export function readEvidence(node: Node, path: Path, scope: Scope, relation: Qualified): Evidence | undefined {
  const valid = scope.validator.valid(node, EVIDENCE, path);
  return valid && node.type === 'map' ? evidenceOf(valid, node, path, scope, relation) : undefined;
}

function evidenceOf(fields: EvidenceFields, node: MapNode, path: Path, scope: Scope, relation?: Qualified): Evidence {
  scope.sources.require(fields.source, scope.report, placeOf(node, 'source', path), 'evidence-dangling');
  for (const key of ['speaker', 'for'] as const) checkName(fields[key], placeOf(node, key, path), scope);
  const qualifiers =
    relation === undefined ? new Map<string, never>() : readQualifiers(node, EVIDENCE.entries, relation, path, scope);
  const { source, speaker, for: spokenFor, stance = 'supports', at, date, quote, says, when } = fields;
  return {
    source,
    ...(speaker === undefined ? {} : { speaker }),
    ...(spokenFor === undefined ? {} : { for: spokenFor }),
    stance,
    ...(at === undefined ? {} : { at }),
    ...(date === undefined ? {} : { date }),
    ...(quote === undefined ? {} : { quote }),
    ...(says === undefined ? {} : { says }),
    ...(when === undefined ? {} : { when }),
    ...(qualifiers.size === 0 ? {} : { qualifiers }),
  };
}

/** A name is free, but one that looks like an id and is nearly that of an entity is probably meant to be that. */
export function checkName(
  name: string | undefined,
  place: { readonly at: number; readonly path: Path },
  scope: Scope,
): void {
  if (name === undefined || scope.entities.isDeclared(name) || !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(name)) return;
  const hint = scope.entities.near(name);
  if (hint !== undefined)
    scope.report.warning(place, 'name-near', `"${name}" is no entity, and is taken as a name.`, { hint });
}

export function readNote(node: Node, path: Path, scope: Scope): Note | undefined {
  const valid = scope.validator.valid(node, NOTE, path);
  if (valid === undefined || node.type !== 'map') return undefined;
  scope.entities.require(valid.about, scope.report, placeOf(node, 'about', path), 'note-dangling');
  return { about: valid.about, says: valid.says, evidence: readEvidenceList(valid.evidence ?? [], node, path, scope) };
}

/** The place of the value under a key, or of the map where the key is missing. */
export function placeOf(node: MapNode, key: string, path: Path): { readonly at: number; readonly path: Path } {
  return { at: valueOf(node, key)?.at ?? node.at, path: [...path, key] };
}
