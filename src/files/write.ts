/** Writes a graph, or a part of it, in a format. */
import type { Problem } from '../../graph/index.ts';
import { excerptOf, formatById, Graph } from '../../graph/index.ts';
import type { WriteJob, Written } from './contract.ts';

/** Characters that are gathered before they become a part of the file. */
const PART = 1 << 20;
/** Characters of the beginning that are shown. */
const HEAD = 20_000;

export async function write(
  { graph: data, part, positions, format: id }: WriteJob,
  onProgress: (bytes: number) => void,
  signal?: AbortSignal,
): Promise<Written> {
  const format = formatById(id);
  const module = await format?.load();
  if (format === undefined || module?.write === undefined) throw new RangeError(`Nothing writes the format "${id}".`);
  const graph = placed(chosen(Graph.unpacked(data), part), positions);
  const lost: Problem[] = [];
  const parts: Blob[] = [];
  let head = '';
  let text: string[] = [];
  let size = 0;
  for (const piece of module.write(graph, { report: (problem) => lost.push(problem) })) {
    text.push(piece);
    size += piece.length;
    if (head.length < HEAD) head += piece.slice(0, HEAD - head.length);
    if (size < PART * (parts.length + 1)) continue;
    parts.push(new Blob(text));
    text = [];
    onProgress(size);
    signal?.throwIfAborted();
  }
  parts.push(new Blob(text));
  const type = format.mediaTypes[0] ?? 'text/plain';
  const { entityCount: entities, claimCount: claims } = graph;
  return { blob: new Blob(parts, { type: `${type};charset=utf-8` }), head, entities, claims, lost };
}

function chosen(graph: Graph, part: WriteJob['part']): Graph {
  return part === undefined ? graph : excerptOf(graph, part);
}

/** With the places as they are drawn, in place of those of the document. */
function placed(graph: Graph, positions: WriteJob['positions']): Graph {
  if (positions === undefined) return graph;
  return graph.replacing({
    document: { ...graph.document, positions: new Map([...graph.document.positions, ...positions]) },
  });
}
