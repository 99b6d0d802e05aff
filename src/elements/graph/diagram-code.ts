/** The code that draws a diagram, which comes when one is wanted. */

/** The parts of it; fetched once, however often they are asked for. */
export function diagramCode() {
  return Promise.all([import('../../diagram/mount.ts'), import('../../diagram/engine.ts')]);
}

/** Brings it while a document is fetched and read, where the view that is asked for is a diagram. */
export function prepare({
  layout,
  view,
}: {
  readonly layout?: string | null | undefined;
  readonly view?: string | null | undefined;
}): void {
  if (layout !== 'lineage' && view !== 'outline') diagramCode().catch(() => undefined); // who needs it asks again, and is told
}
