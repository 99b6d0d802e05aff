/** Boxes within boxes: a node may name another as its parent. Circles and boxes too deep are faults. */
import type { Place, Report } from '../document/report.ts';
import { shortened } from '../text/tree.ts';

export interface Child {
  readonly id: string;
  readonly parent: string | undefined;
  /** Where the parent is named. */
  readonly place: Place;
}

/** How many boxes may be within each other. */
const DEEPEST = 20;

/** How many nodes of a circle are named. */
const NAMED = 5;

/** Reports what is wrong with the parents; gives the nodes whose parent has to be forgotten. */
export function checkParents(children: readonly Child[], report: Report): ReadonlySet<string> {
  const { depths, circles } = walked(children);
  for (const { id, parent, place } of children) {
    if (parent === undefined) continue;
    report.item(place, () => {
      const circle = circles.get(id);
      if (circle !== undefined) {
        const path = circle.slice(0, NAMED).map((each) => `"${shortened(each, 30)}"`);
        const more = circle.length > NAMED ? ['…'] : [];
        const message = `A node is within itself: ${[...path, ...more, path[0] ?? ''].join(' → ')}.`;
        report.error(place, 'parent-cycle', message, 'Leave one of the parents out.');
      } else if ((depths.get(id) ?? 0) > DEEPEST)
        report.fatal(place, 'depth', `Nodes are more than ${DEEPEST} levels within each other.`);
    });
  }
  return new Set(circles.keys());
}

/** How deep each node is, and the circles of those that are within themselves; each node is walked over once. */
function walked(children: readonly Child[]): {
  readonly depths: ReadonlyMap<string, number>;
  readonly circles: ReadonlyMap<string, readonly string[]>;
} {
  const parents = new Map<string, string | undefined>();
  for (const { id, parent } of children) if (!parents.has(id)) parents.set(id, parent);
  const depths = new Map<string, number>();
  const circles = new Map<string, readonly string[]>();
  for (const start of parents.keys()) {
    const chain = new Map<string, number>();
    let at: string | undefined = start;
    while (at !== undefined && !depths.has(at) && !chain.has(at)) {
      chain.set(at, chain.size);
      at = parents.get(at);
    }
    const ids = [...chain.keys()];
    const first = at === undefined ? undefined : chain.get(at);
    const circle = first === undefined ? [] : ids.slice(first);
    for (const id of circle) circles.set(id, circle);
    let depth = at === undefined ? 0 : (depths.get(at) ?? 0);
    for (const id of ids.reverse()) depths.set(id, circles.has(id) ? 0 : ++depth);
  }
  return { depths, circles };
}
