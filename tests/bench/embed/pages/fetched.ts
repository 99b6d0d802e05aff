/** The graph as a page reads it that has its data in a file. */
import type { BenchGraph } from '../graph.ts';

export async function fetched(): Promise<BenchGraph> {
  const response = await fetch('graph.json');
  return (await response.json()) as BenchGraph;
}
