/** The lens in a few words: "Everyone", "As of 2006 · Microsoft". */
import type { Graph, Lens } from '../../graph/index.ts';
import { timeInWords } from '../../graph/index.ts';
import { voiceName } from './voices.ts';

/** What is not hidden is not said; of many voices the first is named and the others counted. */
export function lensInWords(lens: Lens, graph: Graph): string {
  const [voice, ...others] = lens.accordingTo;
  const parts = [
    lens.asOf === undefined ? undefined : `As of ${timeInWords(lens.asOf)}`,
    voice === undefined
      ? undefined
      : `${voiceName(graph, voice)}${others.length > 0 ? ` and ${others.length} more` : ''}`,
    lens.hide.length === 0 ? undefined : `${lens.hide.length} hidden`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? 'Everyone' : parts.join(' · ');
}
