/**
 * The scene: what of the graph is drawn, as plain data. The diagram, the outline and the exports all draw this, so
 * they cannot differ.
 */
import type { Graph } from '../../graph/index.ts';
import { Reading } from '../../graph/index.ts';
import { selectAnswer } from './asking.ts';
import { marked, selectBetween } from './between.ts';
import { beginning, closeUp } from './close-up.ts';
import { claimLabel, entityNote } from './labels.ts';
import { memo } from './memo.ts';
import type { Scene, SceneEdge, SceneNode } from './scene-parts.ts';
import type { State } from './state.ts';
import type { Along, Selection, View } from './view.ts';

/** More than this is not drawn at once: it would say nothing. */
export const MOST_DRAWN = 400;

/** The graph through the lens of the view. */
export const selectReading: (state: State) => Reading = memo(
  (state: State) => [state.graph, state.view.lens] as const,
  (graph, lens) => new Reading(graph, lens),
);

/** What is drawn. */
export const selectScene: (state: State) => Scene = memo(
  (state: State) =>
    [
      selectReading(state),
      state.view.focus,
      state.view.depth,
      state.view.expanded,
      state.view.along,
      state.closeUp,
      state.closeUp ? state.view.selection : undefined, // only a close-up depends on what is selected
      selectAnswer(state),
      selectBetween(state),
    ] as const,
  (reading, focus, depth, expanded, along, isCloseUp, selection, answer, between) =>
    marked(
      scene(
        reading,
        {
          focus: answer === undefined || answer.focus.length === 0 ? focus : answer.focus,
          expanded,
          ...(along === undefined ? {} : { along }),
          ...(depth === undefined ? {} : { depth }),
          ...(answer === undefined ? {} : { shown: answer.shown.entities }),
        },
        MOST_DRAWN,
        isCloseUp ? { selection } : undefined,
      ),
      between,
    ),
);

/** What a scene is drawn around; of very many, the first. */
interface Around extends Pick<View, 'focus' | 'depth' | 'expanded' | 'along'> {
  /** Ids of entities that are drawn in any case, as many as can be drawn: those of an answer, the first before others. */
  readonly shown?: readonly string[];
}

/** @param close where given, only a few entities are drawn, what is selected among them */
export function scene(
  reading: Reading,
  view: Around,
  most = MOST_DRAWN,
  close?: { readonly selection: Selection | undefined },
): Scene {
  const { graph } = reading;
  const focus = numbersOf(graph, view.focus.slice(0, most));
  // nothing says what the view is about, and all would be too much
  const isWhole = view.depth === undefined && close === undefined;
  const all = isWhole ? connected(reading, most) : undefined;
  const told = numbersOf(graph, (view.shown ?? []).slice(0, most));
  const isBeginning = isWhole && all === undefined && focus.size === 0 && told.size === 0;
  const drawn =
    close === undefined
      ? shown(reading, focus, told, view, most, isBeginning ? beginning(reading) : all)
      : closeUp(reading, new Set([...focus, ...endsOf(graph, close.selection), ...numbersOf(graph, opened(view))]));
  for (const entity of told) drawn.add(entity);
  const edges: SceneEdge[] = [];
  const more = new Map<number, number>();
  for (const claim of claimsTouching(reading, drawn)) {
    const [subject, object] = [graph.subjectOf(claim), graph.objectOf(claim)];
    if (drawn.has(subject) && drawn.has(object)) edges.push(edge(reading, claim, focus));
    else {
      const inside = drawn.has(subject) ? subject : object;
      more.set(inside, (more.get(inside) ?? 0) + 1);
    }
  }
  const names = new Map<string, number>();
  for (const entity of drawn) names.set(graph.nameOf(entity), (names.get(graph.nameOf(entity)) ?? 0) + 1);
  const nodes = [...drawn].map((entity) =>
    node(reading, entity, focus, more.get(entity) ?? 0, (names.get(graph.nameOf(entity)) ?? 0) > 1),
  );
  return { nodes, edges: edges.sort((a, b) => a.claim - b.claim), left: leftOut(reading, drawn), isBeginning };
}

function numbersOf(graph: Graph, ids: readonly string[]): ReadonlySet<number> {
  return new Set(ids.map((id) => graph.entityNumber(id)).filter((entity) => entity !== -1));
}

/** The ids of what the reader expanded. */
function opened({ expanded, along = [] }: Pick<View, 'expanded' | 'along'>): readonly string[] {
  return [...expanded, ...along.map(({ id }) => id)];
}

/** The entities that a selection is about. */
function endsOf(graph: Graph, selection: Selection | undefined): readonly number[] {
  if (selection?.type === 'entity') return [graph.entityNumber(selection.id)].filter((entity) => entity !== -1);
  if (selection?.type !== 'claim') return [];
  const claim = graph.claimNumber(selection.id);
  return claim === -1 ? [] : [graph.subjectOf(claim), graph.objectOf(claim)];
}

/** The entities to draw: those that are given, else what is around the focus; and what the reader opened. */
function shown(
  reading: Reading,
  focus: ReadonlySet<number>,
  told: ReadonlySet<number>,
  view: Pick<View, 'depth' | 'expanded' | 'along'>,
  most: number,
  given: ReadonlySet<number> | undefined,
): Set<number> {
  // what is around the focus takes the room that an answer leaves
  const drawn = new Set(given ?? around(reading, focus, view.depth ?? 1, most - told.size));
  for (const entity of focus) drawn.add(entity);
  for (const entity of numbersOf(reading.graph, view.expanded))
    for (const near of around(reading, new Set([entity]), 1, most)) drawn.add(near);
  for (const along of view.along ?? []) for (const near of neighboursAlong(reading, along, most)) drawn.add(near);
  return drawn;
}

/** All entities with a claim in view, of a graph without claims all of them; `undefined` where they are too many. */
function connected(reading: Reading, most: number): Set<number> | undefined {
  const { graph } = reading;
  const found = new Set<number>();
  for (const claim of reading.claims()) {
    found.add(graph.subjectOf(claim)).add(graph.objectOf(claim));
    if (found.size > most) return undefined;
  }
  if (graph.claimCount > 0) return found;
  if (graph.entityCount > most) return undefined;
  return new Set([...graph.entities()].filter((entity) => reading.looksAtEntity(entity)));
}

/** The entities within some steps of others, breadth first, up to a number. */
function around(reading: Reading, from: ReadonlySet<number>, depth: number, most: number): Set<number> {
  const found = new Set(from);
  let rim = [...from];
  for (let step = 0; step < depth && rim.length > 0; step++) {
    const next: number[] = [];
    for (const entity of rim) {
      for (const claim of reading.graph.touching(entity)) {
        if (found.size >= most) return found;
        if (!reading.inView(claim)) continue;
        const other =
          reading.graph.subjectOf(claim) === entity ? reading.graph.objectOf(claim) : reading.graph.subjectOf(claim);
        if (!found.has(other)) next.push(other);
        found.add(other);
      }
    }
    rim = next;
  }
  return found;
}

/** An entity and its neighbours by one relation, up to a number. */
function neighboursAlong(reading: Reading, along: Along, most: number): Set<number> {
  const { graph } = reading;
  const [entity] = numbersOf(graph, [along.id]);
  if (entity === undefined) return new Set();
  const found = new Set([entity]);
  for (const claim of graph.touching(entity)) {
    if (found.size >= most) break;
    const { relation, direction, other } = seenFrom(graph, claim, entity);
    if (relation === along.relation && direction === along.direction && reading.inView(claim)) found.add(other);
  }
  return found;
}

/** A claim from one of its ends; a symmetric relation leads out of both. */
export function seenFrom(graph: Graph, claim: number, entity: number): Omit<Along, 'id'> & { readonly other: number } {
  const { id: relation, symmetric } = graph.relationOf(claim);
  const [subject, object] = [graph.subjectOf(claim), graph.objectOf(claim)];
  const isSubject = subject === entity;
  return {
    relation,
    direction: isSubject || symmetric === true ? 'out' : 'in',
    other: isSubject ? object : subject,
  };
}

function claimsTouching(reading: Reading, entities: ReadonlySet<number>): Set<number> {
  const claims = new Set<number>();
  for (const entity of entities)
    for (const claim of reading.graph.touching(entity)) if (reading.inView(claim)) claims.add(claim);
  return claims;
}

function node(
  reading: Reading,
  entity: number,
  focus: ReadonlySet<number>,
  more: number,
  hasNamesake: boolean,
): SceneNode {
  const { graph } = reading;
  const note = entityNote(graph, entity, hasNamesake);
  return {
    entity,
    key: `n${String(entity)}`,
    id: graph.entityIdOf(entity),
    name: graph.nameOf(entity),
    ...(note === undefined ? {} : { note }),
    kind: graph.kindOf(entity),
    focus: focus.has(entity),
    more,
  };
}

function edge(reading: Reading, claim: number, focus: ReadonlySet<number>): SceneEdge {
  const { graph } = reading;
  const relation = graph.relationOf(claim);
  const { standing, certainty } = reading.judge(claim);
  const [subject, object] = [graph.subjectOf(claim), graph.objectOf(claim)];
  return {
    claim,
    key: `e${String(claim)}`,
    id: graph.claimIdOf(claim),
    source: `n${String(subject)}`,
    target: `n${String(object)}`,
    relation: relation.id,
    family: relation.family,
    ...claimLabel(reading, claim),
    symmetric: relation.symmetric === true,
    standing: standing ?? 'unsourced',
    certainty,
    central: focus.has(subject) && focus.has(object),
  };
}

/** What is in view and not drawn. Counted only in graphs small enough to be drawn at all. */
function leftOut(reading: Reading, drawn: ReadonlySet<number>): Scene['left'] {
  const { graph } = reading;
  const unconnected: string[] = [];
  let tooMany = 0;
  if (graph.entityCount > 50_000) return { tooMany: graph.entityCount - drawn.size, unconnected };
  for (const entity of graph.entities()) {
    if (drawn.has(entity) || !reading.looksAtEntity(entity)) continue;
    if ([...graph.touching(entity)].some((claim) => reading.inView(claim))) tooMany += 1;
    else unconnected.push(graph.entityIdOf(entity));
  }
  return { tooMany, unconnected };
}
