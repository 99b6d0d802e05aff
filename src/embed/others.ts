/** The elements that a page may have beside a diagram. */

/** Brings them. Panels follow an explorer, so the graphs that they name are woken first. */
export async function bringOthers(): Promise<void> {
  const panels = [...document.querySelectorAll(':not(:defined)[for]')];
  await Promise.all(panels.map((panel) => wake(panel.getAttribute('for'))));
  await import('../elements/define.ts');
}

async function wake(id: string | null): Promise<void> {
  const graph = document.getElementById(id ?? '');
  if (graph !== null && 'wake' in graph && typeof graph.wake === 'function') await graph.wake();
}
