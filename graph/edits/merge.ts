/** Making two things one: nothing that is said of either is lost. */
import { orderedEnds } from '../model/index.ts';
import type { Claim, ClaimInput, DocumentInfo, NamedView } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { joinedClaim, joinedEntity } from './join.ts';
import { spokenAnew } from './mentions.ts';
import type { Refusal } from './refusal.ts';
import { missing } from './refusal.ts';

export function mergeEntities(draft: Draft, keep: string, drop: string): Refusal | undefined {
  const kept = draft.entity(keep);
  const dropped = draft.entity(drop);
  if (kept === undefined) return missing('entity', keep);
  if (dropped === undefined) return missing('entity', drop);
  if (keep === drop) return { message: `"${keep}" cannot be merged with itself.` };
  const claims = draft.claimsOf(drop);
  const between = claims.find((claim) => [claim.subject, claim.object].includes(keep));
  if (between !== undefined)
    return {
      message: `"${keep}" and "${drop}" cannot be one: the claim "${between.id}" joins them.`,
      hint: 'If they are one all the same, remove that claim first.',
    };
  const moved = new Map(claims.map((claim) => [claim.id, moveClaim(draft, claim, keep, drop)]));
  speakAnew(draft, keep, drop);
  const position = draft.positions.get(keep) ?? draft.positions.get(drop);
  draft.removeEntity(drop);
  draft.putEntity(joinedEntity(kept, dropped));
  if (position !== undefined) draft.positions.set(keep, position);
  draft.document = lookedAtAnew(draft.document, (id) => (id === drop ? keep : (moved.get(id) ?? id)));
  return undefined;
}

export function mergeClaims(draft: Draft, keep: string, drop: string): Refusal | undefined {
  const kept = draft.claim(keep);
  const dropped = draft.claim(drop);
  if (kept === undefined) return missing('claim', keep);
  if (dropped === undefined) return missing('claim', drop);
  if (kept.id === dropped.id) return { message: `"${keep}" cannot be merged with itself.` };
  if (!sayTheSame(draft, kept, dropped))
    return { message: `"${keep}" and "${drop}" do not say the same of the same two.` };
  draft.removeClaim(dropped.id);
  draft.putClaim(joinedClaim(kept, dropped));
  draft.document = lookedAtAnew(draft.document, (id) => (id === dropped.id ? kept.id : id));
  return undefined;
}

function sayTheSame(draft: Draft, a: Claim, b: Claim): boolean {
  if (a.relation !== b.relation) return false;
  const ends = ({ subject, object }: Claim): string =>
    JSON.stringify(orderedEnds(subject, object, draft.isSymmetric(a.relation)));
  return ends(a) === ends(b);
}

/** Puts the kept entity at an end of a claim; evidence of the same claim is joined. @returns the claim's id from now on */
function moveClaim(draft: Draft, claim: Claim, keep: string, drop: string): string {
  const { id, ...fields } = claim;
  const own = draft.hasOwnId(claim) ? { id } : {};
  const subject = claim.subject === drop ? keep : claim.subject;
  const object = claim.object === drop ? keep : claim.object;
  draft.removeClaim(id);
  const moved: ClaimInput = { ...fields, ...own, subject, object };
  const next = draft.idOf(moved);
  const there = draft.claim(next);
  draft.putClaim(there === undefined ? moved : joinedClaim(there, claim));
  return next;
}

/** Whoever spoke, wrote, or was not to be confused, under one name does so under the other. */
function speakAnew(draft: Draft, keep: string, drop: string): void {
  for (const claim of draft.voicedBy(drop))
    draft.putClaim({ ...claim, evidence: claim.evidence.map((each) => spokenAnew(each, keep, drop)) });
  draft.notes = draft.notes.map((note) => ({
    ...note,
    about: note.about === drop ? keep : note.about,
    evidence: note.evidence.map((each) => spokenAnew(each, keep, drop)),
  }));
  for (const source of [...draft.sources.values()])
    if (source.author === drop) draft.sources.set(source.id, { ...source, author: keep });
  for (const entity of draft.confusedWith(drop)) {
    if (entity.id === keep || entity.id === drop) continue;
    const others = (entity.notToBeConfusedWith ?? []).map((id) => (id === drop ? keep : id));
    draft.putEntity({ ...entity, notToBeConfusedWith: [...new Set(others)] });
  }
}

/** The document's views with other ids in them; the same document where they name none of them. */
function lookedAtAnew(document: DocumentInfo, idNow: (id: string) => string): DocumentInfo {
  const views = document.views.map((view) => viewAnew(view, idNow));
  return views.every((view, index) => view === document.views[index]) ? document : { ...document, views };
}

function viewAnew(view: NamedView, idNow: (id: string) => string): NamedView {
  const anew = (ids: readonly string[]): readonly string[] => [...new Set(ids.map(idNow))];
  const select = view.select === undefined ? undefined : idNow(view.select);
  const isSame = (ids: readonly string[]): boolean => ids.every((id) => idNow(id) === id);
  if (isSame(view.focus) && isSame(view.accordingTo) && select === view.select) return view;
  return {
    ...view,
    focus: anew(view.focus),
    accordingTo: anew(view.accordingTo),
    ...(select === undefined ? {} : { select }),
  };
}
