/** What the reader is looking at: state, actions, selectors, address. No DOM, no drawing. */
export type { Action, Joined } from './actions.ts';
export { answerMarkdown, answerText } from './answer-text.ts';
export { ANSWERING_STATE, isQuestion } from './answering.ts';
export { selectAnswer } from './asking.ts';
export { citation, sourceText } from './citation.ts';
export type { ChangeRow, StopChange } from './changes.ts';
export type { Between } from './between.ts';
export { selectBetween } from './between.ts';
export { changesAt, changesBetween, stopInWords } from './changes.ts';
export type { ClaimCard, EvidenceCard, GivenValue, Party, QualifierCard } from './claim-card.ts';
export { claimCard, evidenceCard, party } from './claim-card.ts';
export { pictureKeyOf, pictureOf } from './arranged.ts';
export { closeUp } from './close-up.ts';
export type { Count, Counts, SourceCount } from './counts.ts';
export { selectCounts, selectSources } from './counts.ts';
export { editInWords, stepInWords } from './edit-words.ts';
export type { Emptied } from './emptied.ts';
export { selectEmptied } from './emptied.ts';
export type { EntityCard, FamilyCard, NameCard, NoteCard, Row } from './entity-card.ts';
export { byRelation, entityCard } from './entity-card.ts';
export type { DescentStep, Walk } from './history/kin.ts';
export { Kin } from './history/kin.ts';
export { partOf, selectKin, selectShownHistory } from './history/part.ts';
export type {
  History,
  HistoryProblem,
  Holding,
  Link,
  LinkKind,
  Moment,
  SharedEvent,
  Track,
  TrackName,
  TrackState,
} from './history.ts';
export { historyOf, NO_HISTORY, selectHistory } from './history.ts';
export type { TreeRow } from './history-tree.ts';
export { historyTree, selectHistoryTree } from './history-tree.ts';
export type { Listener } from './explorer.ts';
export { Explorer } from './explorer.ts';
export { whenWorkedOut } from './gradual.ts';
export type { LayerRow } from './layers.ts';
export { layerOf, notInLinks, placeOf, selectLayers, titleOf } from './layers.ts';
export { lensInWords } from './lens-words.ts';
export type { Log, Refusal, Step } from './log.ts';
export { allEdits, isEmpty, isUnsaved } from './log.ts';
export type { Lit } from './lit.ts';
export { litKeys, selectAnswerLit } from './lit.ts';
export { memo } from './memo.ts';
export type { NamedPlace } from './named-view.ts';
export { namedPlace } from './named-view.ts';
export type { ClaimColumn, OutlineClaim, OutlineEntity, OutlineKind, OutlineRow } from './outline.ts';
export { selectClaims, selectOutline, sortedClaims } from './outline.ts';
export type { Portion } from './portions.ts';
export { selectPortions } from './portions.ts';
export type { SameSide } from './same.ts';
export { asDifferent, asSame, sameSide, selectSame } from './same.ts';
export type { Change, Scene, SceneEdge, SceneNode } from './scene-parts.ts';
export { MOST_DRAWN, scene, seenFrom, selectReading, selectScene } from './scene.ts';
export type { Sentence } from './sentence.ts';
export { isOver, sentenceOf, sentenceText } from './sentence.ts';
export { claimsOfSource } from './source-claims.ts';
export type { EmbedCode } from './sharing/embed-code.ts';
export { attributesOf, frameCode, scriptCode } from './sharing/embed-code.ts';
export type { Otherwise, Since } from './sharing/seen.ts';
export { seenOf, sinceSeen } from './sharing/seen.ts';
export { sinceInWords } from './sharing/since-words.ts';
export { viewBibliography, viewCitation } from './sharing/view-citation.ts';
export type { Asker, Layer, State } from './state.ts';
export { EMPTY_STATE } from './state.ts';
export { askedRange, askedTime } from './time/asked.ts';
export { dateInWords } from './time/dates.ts';
export { doubtAt } from './time/doubt.ts';
export type { Mark, Pile, Timeline } from './timeline.ts';
export { nearestStop, piles, selectTimeless, selectTimeline, stopAt, timelineOf } from './timeline.ts';
export type { Address, Place } from './url.ts';
export { fromHash, toAddress, toHash, withSeen } from './url.ts';
export type { Along, Look, Mode, Selection, View } from './view.ts';
export {
  changed,
  COMPOSED,
  FIRST_VIEW,
  LINEAGE,
  lookedAt,
  openingView,
  selectionOf,
  viewOf,
  viewOpened,
} from './view.ts';
export type { Suggestion } from './suggestions.ts';
export { selectExamples, selectIsReadyToAsk, suggest } from './suggestions.ts';
export type { OtherLens, Tally, Voice } from './voices.ts';
export { otherLenses, selectVoices, tallyOf, voiceName } from './voices.ts';
