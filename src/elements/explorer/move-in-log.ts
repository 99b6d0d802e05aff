/** Undo and redo by key. */
import type { Explorer } from '../../explorer/index.ts';
import { stepInWords } from '../../explorer/index.ts';

/**
 * Undoes the last change, or does again what was undone last: of the graph, or where something was dragged to.
 * @returns what to say of it
 */
export function moveInLog(explorer: Explorer, way: 'undo' | 'redo', around: ParentNode): string {
  const { log, graph } = explorer.state;
  const key = around.querySelector('stemma-graph')?.diagram?.takeBack(way);
  if (key !== undefined) return `Moved ${way === 'undo' ? 'back' : 'again'}: ${graph.nameOf(Number(key.slice(1)))}`;
  const step = (way === 'undo' ? log.done : log.undone).at(-1);
  if (step === undefined) return `Nothing to ${way}`;
  explorer.dispatch({ type: way === 'undo' ? 'undone' : 'redone' });
  // what is gone is named in the graph before or after
  const [words = ''] = stepInWords(step, [explorer.state.graph, graph], 1).lines;
  return `${way === 'undo' ? 'Undone' : 'Done again'}: ${words}`;
}
