/**
 * Tables: of nodes (`id`, `name`), of edges (`source`, `target`), or of both in one, where a row with two ends is an
 * edge. What the other columns are called is what the attributes are called.
 */
import type { FormatModule, ReadOptions, ReadResult, WriteOptions } from '../format.ts';
import type { Graph } from '../../model/index.ts';
import { readPieces, readTable } from './read.ts';
import { writeTable } from './write.ts';

function table(part: 'all' | 'nodes' | 'edges', delimiter: ',' | '\t'): FormatModule {
  return {
    write: (graph: Graph, options?: WriteOptions) => writeTable(graph, { ...options, part, delimiter }),
    ...(part === 'all' ? { read, readPieces } : {}),
  };
}

function read(text: string, options: ReadOptions): ReadResult {
  return readTable(text, options);
}

export const csv = table('all', ',');
export const tsv = table('all', '\t');
export const csvNodes = table('nodes', ',');
export const csvEdges = table('edges', ',');
