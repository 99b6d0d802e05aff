/** The document that is handed out: the graph with its pictures composed. */
import { resolve } from 'node:path';
import { UsageError } from '../../graph/cli/command.ts';
import type { Invocation } from '../../graph/cli/command.ts';
import type { Graph } from '../../graph/index.ts';
import { formatById } from '../../graph/index.ts';
import type { Look, View } from '../explorer/index.ts';
import { fromHash } from '../explorer/index.ts';
import { arranged, viewsOf } from '../prerender/index.ts';

/** What `--view` asks to look at. */
export function lookAsked({ values }: Invocation): Look | undefined {
  const text = values.get('view')?.at(-1);
  if (text === undefined) return undefined;
  const { look, ignored } = fromHash(text);
  if (ignored.length > 0)
    throw new UsageError(
      `The view says what cannot be used: ${ignored.join(', ')}.`,
      'Copy what follows "#" in an address of the explorer.',
    );
  return look;
}

/** The graph with the pictures of its views, and of one more. */
export async function withPictures(graph: Graph, view: View | undefined): Promise<Graph> {
  const pictures = await arranged(graph, viewsOf(graph, view === undefined ? [] : [view]));
  return graph.replacing({ document: { ...graph.document, ...pictures } });
}

export async function textOf(graph: Graph, format: 'stemma-json' | 'stemma-yaml'): Promise<string> {
  const module = await formatById(format)?.load();
  return [...(module?.write?.(graph, { report: () => undefined }) ?? [])].join('');
}

/** What a file of the graph is called: its own name without its endings, in letters that every server takes. */
export function nameFor(operand: string, title: string | undefined): string {
  const base = operand === '-' ? (title ?? 'graph') : (resolve(operand).split(/[\\/]/).at(-1) ?? 'graph');
  const name = base
    .replace(/(\.stemma)?\.\w+$/u, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return name === '' || RESERVED.has(name) ? 'graph' : name;
}

/** Names of files that are something else. */
const RESERVED: ReadonlySet<string> = new Set(['index', 'embed']);
