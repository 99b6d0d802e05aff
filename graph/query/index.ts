/** Queries: pure functions on a reading of a graph, their answers in words, and questions in words. */
export type {
  Answer,
  AnsweredEntity,
  AskProblem,
  Chain,
  ChainStep,
  Choice,
  CitedEvidence,
  CitedSource,
  Obstacle,
  Part,
  Period,
  Statement,
  SuggestedLayout,
  Sureness,
  Verdict,
} from './answer.ts';
export { ask, isUnderstood, voicesOfLens } from './ask/ask.ts';
export type { Completion } from './ask/complete.ts';
export { complete } from './ask/complete.ts';
export type { ExcerptIds } from './excerpt.ts';
export { excerptOf } from './excerpt.ts';
export { exampleQuestions, questionOf, readyToAsk, yesNoQuestion } from './ask/examples.ts';
export { questionsAbout } from './ask/next.ts';
export type { Change } from './changes.ts';
export { changes, changesInSteps } from './changes.ts';
export type { Circle } from './circles.ts';
export { findCircles } from './circles.ts';
export type { Conflict, ConflictSide } from './conflicts.ts';
export { conflicts, conflictsOf } from './conflicts.ts';
export type { ConnectionOptions, Hop, Path } from './connections.ts';
export { connections } from './connections.ts';
export { besideAnswer } from './explain/beside.ts';
export { claimAnswer } from './explain/claim-answer.ts';
export { claimInWords } from './explain/claim-words.ts';
export { plain } from './explain/parts.ts';
export type { Holding } from './holdings.ts';
export type { Branch, Lineage, SharedAncestor } from './lineage.ts';
export { lineage, lineageBase, sharedAncestors } from './lineage.ts';
export type { Maker, Makers } from './makers.ts';
export { makers } from './makers.ts';
export type { AroundOptions, NeighbourCount } from './neighbours.ts';
export { neighbourCounts, stepsAround } from './neighbours.ts';
export type { OwnedAt, Owner, OwnerPeriod } from './ownership.ts';
export { Ownership } from './ownership.ts';
export { ownershipVerdict } from './ownership-verdict.ts';
export type { Related, RelatedFinding, Unrelated } from './related.ts';
export { related } from './related.ts';
export type { Same, SameClaims, SameDoubt, SameEntities, SameReason } from './same/proposal.ts';
export { DOUBTS, reasonInWords } from './same/proposal.ts';
export { sameThings } from './same/same.ts';
export type { SaysFinding } from './says.ts';
export { says, voicesOf } from './says.ts';
export type { Scope } from './scope.ts';
export { scopeOf } from './scope.ts';
export type { FindOptions, Fit, NameMatch } from './search.ts';
export { NameIndex, nameIndex } from './search.ts';
export type { FoundTrail, Side, Step, Trail } from './trail.ts';
export type { VerdictFinding } from './verdict.ts';
export { verdict } from './verdict.ts';
