/** Voices by what a question may call them; read once for each version of a graph, which may have many sources. */
import { addTo } from '../../model/index.ts';
import type { Graph } from '../../model/index.ts';
import { squashed } from '../names/fold.ts';
import { voicesOf } from '../says.ts';

export interface VoiceNames {
  /** Ids of sources, by their titles and ids. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** All voices by themselves: those that are no entities are names. */
  readonly others: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<Graph, VoiceNames>();

/** The names, squashed. */
export function voiceNames(graph: Graph): VoiceNames {
  const before = known.get(graph);
  if (before !== undefined) return before;
  const sources = new Map<string, string[]>();
  for (const { id, title } of graph.sources.values())
    for (const name of new Set([squashed(title), squashed(id)])) addTo(sources, name, id);
  const others = new Map<string, string[]>();
  for (const voice of voicesOf(graph)) addTo(others, squashed(voice), voice);
  const found = { sources, others };
  known.set(graph, found);
  return found;
}
