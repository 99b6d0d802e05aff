/** The model: entities, claims, evidence, time, lens, standing and the store that holds them. */
export { alikeClaims, mayBeOneClaim } from './alike.ts';
export type { ArrangedPicture, PicturedView, PlacedClaim, PlacedEntity } from './arranged-picture.ts';
export { pictureKey } from './arranged-picture.ts';
export type { Arrow } from './circles.ts';
export { ALWAYS, circles } from './circles.ts';
export { addTo } from './groups.ts';
export type { Certainty, Timed } from './certainty.ts';
export { certaintyAt, happenedWithin, surely, weaker } from './certainty.ts';
export type { Claim, ClaimInput, Evidence, Note, Qualifiers, QualifierValue, Source, Stance, Voiced } from './claim.ts';
export { claimId, orderedEnds } from './claim.ts';
export { partsOfClaimId } from './claim-parts.ts';
export type { Day, Span } from './day.ts';
export { calendarDate, dayOf, isoDay, overlaps, within } from './day.ts';
export type { DatedName, Entity, EntityInput } from './entity.ts';
export type { DocumentInfo, Fragment, NamedView, Story } from './fragment.ts';
export { Graph } from './graph.ts';
export type { Lens, Standing } from './lens.ts';
export { askedSpan, isHeard, isOpen, OPEN_LENS, speakerOf, STANDINGS, without } from './lens.ts';
export type { LayoutId } from './layouts.ts';
export { layoutById, LAYOUTS } from './layouts.ts';
export { didYouMean, nearest } from './nearest.ts';
export type { PackedGraph } from './pack.ts';
export { buffersOf } from './pack.ts';
export type { Problem, Severity } from './problem.ts';
export { formatProblem, hasErrors, StemmaError } from './problem.ts';
export type { Judgement } from './reading.ts';
export { Reading, saidOn } from './reading.ts';
export type { Replacement } from './replace.ts';
export { completed, eachOnce, saidOtherwise, withOtherwise } from './restated.ts';
export { standingOf } from './standing.ts';
export type { Steps } from './steps.ts';
export { atOnce, inSteps, sortedInSteps } from './steps.ts';
export { dayInWords, timeInWords, whenInWords } from './time-words.ts';
export type { When, WhenResult } from './time.ts';
export { parseWhen, reach } from './time.ts';
export type {
  Family,
  Kind,
  Qualifier,
  QualifierType,
  Relation,
  StateWording,
  Trait,
  VerbWording,
  Wording,
} from './vocabulary.ts';
export { Vocabulary } from './vocabulary.ts';
export { withoutEnd } from './without-end.ts';
