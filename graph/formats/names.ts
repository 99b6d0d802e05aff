/** Names that tell entities apart: where several bear one, each has its kind behind it. */
import type { Graph } from '../model/index.ts';

/** Gives `XenSource (company)` where there is also a product of that name. */
export function distinctNames(graph: Graph): (entity: number) => string {
  const bearers = new Map<string, number>();
  for (const entity of graph.entities()) {
    const name = graph.nameOf(entity);
    bearers.set(name, (bearers.get(name) ?? 0) + 1);
  }
  return (entity) => {
    const name = graph.nameOf(entity);
    return bearers.get(name) === 1 ? name : `${name} (${graph.kindTypeOf(entity).label})`;
  };
}
