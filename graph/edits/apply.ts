/** Applies edits to a graph, in their order and in one pass. One that cannot be made is told, and the others are made. */
import type { Claim, ClaimInput, Evidence, Graph, Problem } from '../model/index.ts';
import { Draft } from './draft.ts';
import { changed } from './edit.ts';
import type { Edit, EditName, EditOf } from './edit.ts';
import { mergeClaims, mergeEntities } from './merge.ts';
import type { Refusal } from './refusal.ts';
import { missing } from './refusal.ts';

export interface Applied {
  readonly graph: Graph;
  /** Edits that could not be made, by their path: `edits[3]`. */
  readonly problems: readonly Problem[];
}

export function apply(graph: Graph, edits: readonly Edit[]): Applied {
  const draft = new Draft(graph);
  const problems: Problem[] = [];
  edits.forEach((edit, index) => {
    const refusal = applyOne(draft, edit);
    if (refusal !== undefined)
      problems.push({ code: 'edit-refused', severity: 'error', ...refusal, path: `edits[${index}]` });
  });
  return { graph: draft.finished(), problems };
}

type Way<Name extends EditName> = (draft: Draft, edit: EditOf<Name>) => Refusal | undefined;

const WAYS: { readonly [Name in EditName]: Way<Name> } = {
  'add-entity': (draft, { entity }) => {
    const known = draft.entity(entity.id);
    if (known !== undefined)
      return { message: `There is an entity "${entity.id}" already.`, hint: 'Change it instead.' };
    draft.putEntity(entity);
    return undefined;
  },
  'change-entity': (draft, edit) => {
    const known = draft.entity(edit.id);
    if (known === undefined) return missing('entity', edit.id);
    draft.putEntity({ ...changed(known, edit), id: edit.id });
    return undefined;
  },
  'remove-entity': (draft, { id }) => {
    if (draft.entity(id) === undefined) return missing('entity', id);
    draft.removeEntity(id);
    return undefined;
  },
  'merge-entities': (draft, { keep, drop }) => mergeEntities(draft, keep, drop),
  'merge-claims': (draft, { keep, drop }) => mergeClaims(draft, keep, drop),
  'add-claim': (draft, { claim }) => {
    if (draft.claim(draft.idOf(claim)) !== undefined)
      return { message: `There is a claim "${draft.idOf(claim)}" already.`, hint: 'Add evidence to it instead.' };
    const refusal = ends(draft, claim) ?? cited(draft, claim.evidence);
    if (refusal === undefined) draft.putClaim(claim);
    return refusal;
  },
  'change-claim': (draft, edit) => {
    const known = draft.claim(edit.id);
    if (known === undefined) return missing('claim', edit.id);
    const { id } = known;
    const next = changedClaim(known, edit, draft.hasOwnId(known));
    const nextId = draft.idOf(next);
    const other = nextId === id ? undefined : draft.claim(nextId);
    if (other !== undefined)
      return { message: `The claim "${nextId}" is there already.`, hint: 'Move the evidence to it.' };
    const refusal = ends(draft, next);
    if (refusal !== undefined) return refusal;
    draft.removeClaim(id);
    draft.putClaim(next);
    return undefined;
  },
  'remove-claim': (draft, { id }) => {
    if (draft.claim(id) === undefined) return missing('claim', id);
    draft.removeClaim(id);
    return undefined;
  },
  'add-evidence': (draft, { claim, evidence }) => withEvidence(draft, claim, evidence, (known) => [...known, evidence]),
  'change-evidence': (draft, { claim, index, evidence }) =>
    withEvidence(draft, claim, evidence, (known) => (index in known ? known.with(index, evidence) : undefined)),
  'remove-evidence': (draft, { claim, index }) =>
    withEvidence(draft, claim, undefined, (known) => (index in known ? known.toSpliced(index, 1) : undefined)),
  'add-note': (draft, { note }) => {
    const refusal =
      draft.entity(note.about) === undefined ? missing('entity', note.about) : cited(draft, note.evidence);
    if (refusal !== undefined) return refusal;
    draft.notes = [...draft.notes, note];
    return undefined;
  },
  'remove-note': (draft, { about, says }) => {
    const rest = draft.notes.filter((note) => note.about !== about || note.says !== says);
    if (rest.length === draft.notes.length) return { message: `There is no such note about "${about}".` };
    draft.notes = rest;
    return undefined;
  },
  'add-source': (draft, { source }) => {
    if (draft.sources.has(source.id))
      return { message: `There is a source "${source.id}" already.`, hint: 'Change it instead.' };
    draft.sources.set(source.id, source);
    return undefined;
  },
  'change-source': (draft, edit) => {
    const known = draft.sources.get(edit.id);
    if (known === undefined) return missing('source', edit.id, draft.sources.keys());
    draft.sources.set(edit.id, { ...changed(known, edit), id: edit.id });
    return undefined;
  },
  'remove-source': (draft, { id }) => {
    if (!draft.sources.has(id)) return missing('source', id, draft.sources.keys());
    if (draft.isCited(id)) return { message: `Evidence names the source "${id}".`, hint: 'Remove that first.' };
    draft.sources.delete(id);
    return undefined;
  },
  'set-position': (draft, { entity, position }) => {
    if (draft.entity(entity) === undefined) return missing('entity', entity);
    if (position === undefined) draft.positions.delete(entity);
    else draft.positions.set(entity, position);
    return undefined;
  },
};

function applyOne(draft: Draft, edit: Edit): Refusal | undefined {
  const way = WAYS[edit.edit] as (draft: Draft, edit: Edit) => Refusal | undefined;
  return way(draft, edit);
}

/** Whether a claim's ends and relation are there. */
function ends(draft: Draft, { subject, relation, object }: ClaimInput): Refusal | undefined {
  if (draft.entity(subject) === undefined) return missing('entity', subject);
  if (draft.entity(object) === undefined) return missing('entity', object);
  return draft.hasRelation(relation) ? undefined : missing('relation', relation);
}

function changedClaim(known: Claim, { set = {}, unset = [] }: EditOf<'change-claim'>, ownId: boolean): ClaimInput {
  const { id, when, ...rest } = known;
  const qualifiers = new Map([...known.qualifiers, ...(set.qualifiers ?? [])]);
  for (const key of unset) qualifiers.delete(key);
  const keepsWhen = when !== undefined && !unset.includes('when');
  return { ...rest, ...(keepsWhen ? { when } : {}), ...set, qualifiers, ...(ownId ? { id } : {}) };
}

/** Whether the sources are there that evidence names. */
function cited(draft: Draft, evidence: readonly Evidence[] = []): Refusal | undefined {
  const unknown = evidence.find(({ source }) => !draft.sources.has(source));
  return unknown && missing('source', unknown.source, draft.sources.keys());
}

function withEvidence(
  draft: Draft,
  id: string,
  added: Evidence | undefined,
  next: (known: Evidence[]) => readonly Evidence[] | undefined,
): Refusal | undefined {
  const claim = draft.claim(id);
  if (claim === undefined) return missing('claim', id);
  const refusal = added && cited(draft, [added]);
  if (refusal !== undefined) return refusal;
  const evidence = next([...claim.evidence]);
  if (evidence === undefined) return { message: `The claim "${id}" has no evidence of that number.` };
  draft.putClaim({ ...claim, evidence });
  return undefined;
}
