/** The log: what the reader changed, step by step. The graph is what was loaded with the log applied to it, in one pass. */
import type { Edit, Graph, Problem } from '../../graph/index.ts';
import { apply } from '../../graph/index.ts';
import type { View } from './view.ts';
import { changed } from './view.ts';

/** What is done, and undone, at once. */
export interface Step {
  readonly edits: readonly Edit[];
  /** What was done, where its edits say it less well: the title of a patch. */
  readonly title?: string;
}

export interface Log {
  readonly done: readonly Step[];
  /** Steps that were undone, the last one last. */
  readonly undone: readonly Step[];
  /** What was done when it was last written to a file. */
  readonly saved: readonly Step[];
}

/** A change that cannot be made to the graph as it is: another source may have taken away what it is about. */
export interface Refusal {
  /** Counts the steps that are done from 0. */
  readonly step: number;
  readonly problem: Problem;
}

export const NO_LOG: Log = { done: [], undone: [], saved: [] };

/** One more step. What was undone before can no longer be done again. */
export function extended(log: Log, step: Step): Log {
  return { ...log, done: [...log.done, step], undone: [] };
}

export function undone(log: Log): Log {
  const last = log.done.at(-1);
  return last === undefined ? log : { ...log, done: log.done.slice(0, -1), undone: [...log.undone, last] };
}

export function redone(log: Log): Log {
  const next = log.undone.at(-1);
  return next === undefined ? log : { ...log, done: [...log.done, next], undone: log.undone.slice(0, -1) };
}

/** Whether something was changed, or undone, since it was last written to a file. */
export function isUnsaved({ done, saved }: Log): boolean {
  return done.length !== saved.length || done.some((step, index) => step !== saved[index]);
}

/** Whether there is anything to undo, to do again, or to write to a file. */
export function isEmpty({ done, undone: later, saved }: Log): boolean {
  return done.length + later.length + saved.length === 0;
}

export function allEdits({ done }: Log): readonly Edit[] {
  return done.flatMap(({ edits }) => edits);
}

/** What was loaded, with the log applied to it. */
export function folded(loaded: Graph, log: Log): { readonly graph: Graph; readonly refused: readonly Refusal[] } {
  if (log.done.length === 0) return { graph: loaded, refused: [] };
  const { graph, problems } = apply(loaded, allEdits(log));
  const steps = log.done.flatMap(({ edits }, step) => edits.map(() => step));
  const refused = problems.map((problem) => {
    const edit = Number(/^edits\[(\d+)\]/.exec(problem.path ?? '')?.[1] ?? 0);
    return { step: steps[edit] ?? 0, problem };
  });
  return { graph, refused };
}

/** The view after some edits: it goes on showing what was merged, under the id that was kept. */
export function viewAfter(view: View, edits: readonly Edit[]): View {
  return edits.reduce((current, edit) => {
    if (edit.edit !== 'merge-entities') return current;
    const { keep, drop } = edit;
    const { focus, expanded, along, selection } = current;
    const isSelected = selection?.type === 'entity' && selection.id === drop;
    const isAlong = along?.some(({ id }) => id === drop) === true;
    if (!isSelected && !isAlong && !focus.includes(drop) && !expanded.includes(drop)) return current;
    const kept = (ids: readonly string[]): readonly string[] => [
      ...new Set(ids.map((id) => (id === drop ? keep : id))),
    ];
    return changed(current, {
      focus: kept(focus),
      expanded: kept(expanded),
      along: along?.map((each) => (each.id === drop ? { ...each, id: keep } : each)),
      ...(isSelected ? { selection: { type: 'entity', id: keep } } : {}),
    });
  }, view);
}
