/** Between two dates: what began, ended and changed hands, in words and as marks on what is drawn. */
import type { Reading, Span } from '../../graph/index.ts';
import { calendarDate } from '../../graph/index.ts';
import type { ChangeRow } from './changes.ts';
import { changesBetween } from './changes.ts';
import { claimLabel } from './labels.ts';
import { memo } from './memo.ts';
import type { Change, Scene, SceneNode } from './scene-parts.ts';
import type { State } from './state.ts';
import { askedRange } from './time/asked.ts';
import { selectTimeless, selectTimeline } from './timeline.ts';

export interface Between {
  readonly span: Span;
  /** In the order of time. */
  readonly rows: readonly ChangeRow[];
  /** By the numbers of claims and of entities. */
  readonly claims: ReadonlyMap<number, Change>;
  readonly entities: ReadonlyMap<number, Change>;
  /** The graph at all times. */
  readonly reading: Reading;
}

/** `undefined` where the lens does not ask for two dates. */
export const selectBetween: (state: State) => Between | undefined = memo(
  (state: State) => {
    const { asOf } = state.view.lens;
    // the dates of a large graph are not read for an answer that is `undefined`
    return [
      selectTimeless(state),
      asOf?.includes('/') === true ? selectTimeline(state).span : undefined,
      asOf,
    ] as const;
  },
  (reading, all, asOf) => {
    const span = askedRange(asOf, all);
    return span === undefined ? undefined : betweenDates(reading, span);
  },
);

/** @param reading without a date */
function betweenDates(reading: Reading, span: Span): Between {
  const rows = changesBetween(reading, span);
  const claims = new Map<number, Change>();
  const entities = new Map<number, Change>();
  for (const { what, claim, entity } of rows) {
    if (claim !== undefined) claims.set(claim, both(claims.get(claim), what));
    else if (entity !== undefined) entities.set(entity, both(entities.get(entity), what));
  }
  return { span, rows, claims, entities, reading };
}

function both(first: Change | undefined, what: ChangeRow['what']): Change {
  return first === undefined || first === what ? what : 'passed';
}

/** A scene with what changed marked in it. */
export function marked(scene: Scene, between: Between | undefined): Scene {
  if (between === undefined) return scene;
  const { claims, entities, reading } = between;
  return {
    ...scene,
    nodes: scene.nodes.map((node) => {
      const change = entities.get(node.entity);
      return change === undefined ? node : { ...node, change, note: noteOf(node, change, between) };
    }),
    edges: scene.edges.map((edge) => {
      const change = claims.get(edge.claim);
      // what surely changed is not called possible for having held a part of the time
      return change === undefined
        ? { ...edge, change: 'none', certainty: 'certain' }
        : { ...edge, ...claimLabel(reading, edge.claim), change, certainty: 'certain' };
    }),
  };
}

/** "began 2007" */
function noteOf({ entity }: SceneNode, change: Change, { rows }: Between): string {
  const years = rows.flatMap((row) => (row.entity === entity ? [String(calendarDate(row.on.from).year)] : []));
  if (change === 'passed') return [...new Set(years)].join(' to ');
  return `${change === 'gone' ? 'ended' : 'began'} ${years[0] ?? ''}`.trim();
}
