/**
 * Selectors that go through whole graphs. A graph that is small is gone through at once; a large one in slices, between
 * which the page lives on. Until then a selector gives something that says it is not all, and who follows is told when
 * it is.
 */
import type { Graph, Reading, Steps } from '../../graph/index.ts';
import { atOnce } from '../../graph/index.ts';

/** Entities and claims together: up to so many take no longer than a frame. */
const SMALL = 10_000;
/** A slice, ms: the rest of a frame is the page's. */
const SLICE = 6;
/** Results that are kept, so that two explorers do not push each other's out. */
const SLOTS = 4;

export function isLarge(graph: Graph): boolean {
  return graph.entityCount + graph.claimCount > SMALL;
}

interface Work<Input, Result> {
  readonly of: Input;
  readonly steps: Steps<Result>;
  result: Result;
  isDone: boolean;
}

export interface Gradual<Input, Result> {
  readonly steps: (input: Input) => Steps<Result>;
  /** What there is until the result is there. @param before the result before it, where it was of the same graph */
  readonly meanwhile: (input: Input, before: Result | undefined) => Result;
}

/** As `memo`: works again only when what is picked from the argument is another. */
export function gradually<Argument, Input extends Graph | Reading, Result>(
  pick: (argument: Argument) => Input,
  { steps, meanwhile }: Gradual<NoInfer<Input>, Result>,
): (argument: Argument) => Result {
  const kept: Work<Input, Result>[] = [];
  return (argument) => {
    const input = pick(argument);
    const known = kept.find((work) => work.of === input);
    if (known !== undefined) return known.result;
    const graph = graphOf(input);
    const isDone = !isLarge(graph);
    const before = kept.find((work) => work.isDone && graphOf(work.of) === graph)?.result;
    const result = isDone ? atOnce(steps(input)) : meanwhile(input, before);
    const work: Work<Input, Result> = { of: input, steps: steps(input), result, isDone };
    if (!isDone) begin(work);
    kept.unshift(work);
    for (const gone of kept.splice(SLOTS)) end(gone);
    return result;
  };
}

function graphOf(input: Graph | Reading): Graph {
  return 'graph' in input ? input.graph : input;
}

/** What is under way, the newest last: it is wanted most. One list, as there is one thread. */
const underWay: Work<unknown, unknown>[] = [];
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells whenever something has been worked out. @returns a function that ends it */
export function whenWorkedOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function begin(work: object): void {
  underWay.push(work as Work<unknown, unknown>);
  timer ??= setTimeout(slice);
}

function end(work: object): void {
  const place = underWay.indexOf(work as Work<unknown, unknown>);
  if (place !== -1) underWay.splice(place, 1);
}

/** Works for a while, and again after the page had its turn. What has come to its end is told of by itself. */
function slice(): void {
  const until = performance.now() + SLICE;
  const work = underWay.at(-1);
  timer = undefined;
  try {
    while (work !== undefined && !work.isDone && performance.now() < until) advance(work);
  } finally {
    if (underWay.length > 0) timer ??= setTimeout(slice);
  }
  if (work?.isDone === true) for (const listener of [...listeners]) listener();
}

function advance(work: Work<unknown, unknown>): void {
  let next: IteratorResult<undefined, unknown>;
  try {
    next = work.steps.next();
  } catch (error) {
    end(work);
    throw error;
  }
  if (next.done !== true) return;
  work.result = next.value;
  work.isDone = true;
  end(work);
}
