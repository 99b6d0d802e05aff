/** The scene in words: every entity that is drawn with its relations, by kind, and the claims in rows. */
import { addTo } from '../../graph/index.ts';
import type { Certainty, Reading, Standing } from '../../graph/index.ts';
import { selectBetween } from './between.ts';
import type { Row } from './entity-card.ts';
import { rowOf } from './entity-card.ts';
import { memo } from './memo.ts';
import type { Scene, SceneEdge, SceneNode } from './scene-parts.ts';
import { selectReading, selectScene } from './scene.ts';
import { sentenceOf } from './sentence.ts';
import type { State } from './state.ts';
import { tallyOf } from './voices.ts';

/** A row as it is drawn: between two dates with what changed, and no longer possible for having held a part of the time. */
export type OutlineRow = Row & Pick<SceneEdge, 'change'>;

export interface OutlineEntity {
  readonly node: SceneNode;
  readonly rows: readonly OutlineRow[];
}

export interface OutlineKind {
  readonly kind: string;
  readonly label: string;
  readonly entities: readonly OutlineEntity[];
}

/** One claim in the table. */
export interface OutlineClaim {
  readonly claim: number;
  readonly subject: number;
  readonly subjectName: string;
  readonly verb: string;
  readonly object: number;
  readonly objectName: string;
  /** In words; empty where none is given. */
  readonly time: string;
  /** For sorting by time: the first day on which it may have held. */
  readonly from: number;
  readonly standing: Standing;
  readonly certainty: Certainty;
  readonly speakers: number;
  readonly change?: SceneEdge['change'];
}

export type ClaimColumn = 'subject' | 'relation' | 'object' | 'time' | 'standing' | 'speakers';

/** The entities that are drawn, by kind in the order of the vocabulary, each with the claims that are drawn. */
export const selectOutline: (state: State) => readonly OutlineKind[] = memo(
  (state: State) => [selectReading(state), selectScene(state), selectBetween(state)?.reading] as const,
  (reading, scene, atAllTimes) => outlineOf(reading, scene, atAllTimes ?? reading),
);

/** @param inWords what the rows are worded under: what changed did not only possibly happen */
function outlineOf(reading: Reading, scene: Scene, inWords: Reading): readonly OutlineKind[] {
  const { graph } = reading;
  const rows = new Map<number, OutlineRow[]>();
  const add = (entity: number, edge: SceneEdge): void => {
    const row = { ...rowOf(inWords, edge.claim, entity), ...asDrawn(edge) };
    addTo(rows, entity, row);
  };
  for (const edge of scene.edges) {
    const [subject, object] = [graph.subjectOf(edge.claim), graph.objectOf(edge.claim)];
    add(subject, edge);
    if (object !== subject) add(object, edge);
  }
  const kinds = new Map<string, OutlineEntity[]>();
  for (const node of scene.nodes) {
    const entity = { node, rows: (rows.get(node.entity) ?? []).sort(outwardsFirst) };
    kinds.set(node.kind, [...(kinds.get(node.kind) ?? []), entity]);
  }
  const order = [...graph.vocabulary.kinds.keys()];
  return [...kinds]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([kind, entities]) => ({
      kind,
      label: graph.vocabulary.kinds.get(kind)?.plural ?? kind,
      entities: entities.sort((a, b) => compare(a.node.name, b.node.name) || a.node.entity - b.node.entity),
    }));
}

function asDrawn({ certainty, change }: SceneEdge): Pick<OutlineRow, 'certainty' | 'change'> {
  return { certainty, ...(change === undefined ? {} : { change }) };
}

function outwardsFirst(a: Row, b: Row): number {
  return a.direction === b.direction ? a.claim - b.claim : a.direction === 'out' ? -1 : 1;
}

/** The claims that are drawn, as rows of a table. */
export const selectClaims: (state: State) => readonly OutlineClaim[] = memo(
  (state: State) => [selectReading(state), selectScene(state)] as const,
  (reading, scene) => scene.edges.map((edge) => claimRow(reading, edge)),
);

function claimRow(reading: Reading, edge: SceneEdge): OutlineClaim {
  const { graph } = reading;
  const { claim } = edge;
  const { subject, verb, object, time = '' } = sentenceOf(graph, claim);
  const { standing = 'unsourced' } = reading.judge(claim);
  const { supporting, refuting } = tallyOf(reading, claim);
  return {
    claim,
    subject,
    subjectName: graph.nameOf(subject),
    verb,
    object,
    objectName: graph.nameOf(object),
    time,
    from: graph.whenOf(claim)?.start.to ?? Infinity,
    standing,
    speakers: supporting.length + refuting.length,
    ...asDrawn(edge),
  };
}

/** The rows in the order of a column; equal ones by subject, verb and object, so that the order never depends on chance. */
export function sortedClaims(
  claims: readonly OutlineClaim[],
  column: ClaimColumn,
  descending: boolean,
): readonly OutlineClaim[] {
  const sign = descending ? -1 : 1;
  return [...claims].sort(
    (a, b) =>
      sign * COLUMNS[column](a, b) ||
      compare(a.subjectName, b.subjectName) ||
      compare(a.verb, b.verb) ||
      compare(a.objectName, b.objectName) ||
      a.claim - b.claim,
  );
}

const STANDING_ORDER: readonly Standing[] = ['refuted', 'disputed', 'unsourced', 'supported'];

const COLUMNS: Readonly<Record<ClaimColumn, (a: OutlineClaim, b: OutlineClaim) => number>> = {
  subject: (a, b) => compare(a.subjectName, b.subjectName),
  relation: (a, b) => compare(a.verb, b.verb),
  object: (a, b) => compare(a.objectName, b.objectName),
  time: (a, b) => (a.from === b.from ? 0 : a.from - b.from),
  standing: (a, b) => STANDING_ORDER.indexOf(a.standing) - STANDING_ORDER.indexOf(b.standing),
  speakers: (a, b) => a.speakers - b.speakers,
};

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
