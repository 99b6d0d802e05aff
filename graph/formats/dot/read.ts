/** From the nodes and edges of DOT to entities and claims. */
import type { DocumentInfo } from '../../model/index.ts';
import { Report } from '../document/report.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import { NetworkBuilder } from '../network/builder.ts';
import { DOCUMENT_KEY } from '../network/document-text.ts';
import { NODE_KEYS } from '../network/elements.ts';
import type { Point } from '../network/elements.ts';
import { numberOf } from '../network/entity.ts';
import type { Cluster, DotAttributes, DotEdge, DotGraph, DotNode } from './graph.ts';
import { DotFault } from './lexer.ts';
import { parseDot } from './parser.ts';

import { drawnText, plainText, recordText } from './text.ts';

export function readDot(text: string, options: ReadOptions): ReadResult {
  const report = new Report(options.file, text);
  const builder = new NetworkBuilder(report, options);
  try {
    return built(parseDot(text, options.limits), builder);
  } catch (error) {
    if (!(error instanceof DotFault)) throw error;
    report.fault(error.fault);
    return builder.result();
  }
}

function built(graph: DotGraph, builder: NetworkBuilder): ReadResult {
  const own = graph.attributes.get(DOCUMENT_KEY);
  if (own !== undefined) builder.describe(plainText(own));
  let number = 0;
  for (const node of graph.nodes.values()) addNode(node, number++, graph, builder);
  number = 0;
  for (const edge of graph.edges) addEdge(edge, number++, graph, builder);
  const label = graph.attributes.get('label');
  const title = label === undefined ? '' : drawnText(label, { G: graph.name });
  const info: Partial<DocumentInfo> = title === '' ? {} : { title };
  return builder.result(info);
}

function addNode(
  { id, attributes, at, cluster }: DotNode,
  number: number,
  graph: DotGraph,
  builder: NetworkBuilder,
): void {
  const texts = textsOf(attributes, ['label', 'pos', 'URL', 'href']);
  const box = clusterName(cluster);
  if (box !== undefined && !texts.has('cluster')) texts.set('cluster', box);
  const link = attributes.get('URL') ?? attributes.get('href');
  if (link !== undefined && !texts.has(NODE_KEYS.url)) texts.set(NODE_KEYS.url, plainText(link));
  const place = { at, path: ['nodes', number] };
  const label = labelOf(attributes, { N: id, G: graph.name }, !texts.has(NODE_KEYS.kind));
  builder.node({ id, label, attributes: texts, position: positionOf(attributes), place });
}

function addEdge(
  { source, target, attributes, at }: DotEdge,
  number: number,
  graph: DotGraph,
  builder: NetworkBuilder,
): void {
  const sign = graph.isDirected ? '->' : '--';
  const direction = plainText(attributes.get('dir') ?? { text: graph.isDirected ? 'forward' : 'none', isHtml: false });
  const names = { T: source, H: target, E: `${source}${sign}${target}`, G: graph.name };
  const texts = textsOf(attributes, ['label', 'pos', 'lp', 'dir']);
  if (direction !== 'none' && direction !== 'forward') texts.set('dir', direction);
  builder.edge({
    source,
    target,
    label: labelOf(attributes, names, false),
    undirected: direction === 'none',
    attributes: texts,
    place: { at, path: ['edges', number] },
  });
}

function textsOf(attributes: DotAttributes, without: readonly string[]): Map<string, string> {
  return new Map(
    [...attributes].flatMap(([key, value]) => (without.includes(key) ? [] : [[key, plainText(value)] as const])),
  );
}

function labelOf(
  attributes: DotAttributes,
  names: Readonly<Record<string, string>>,
  isDrawing: boolean,
): string | undefined {
  const label = attributes.get('label');
  if (label === undefined) return undefined;
  const shape = attributes.get('shape')?.text ?? '';
  const isRecord = isDrawing && !label.isHtml && /^M?record$/.test(shape);
  return isRecord ? recordText(drawnText(label, names)) : drawnText(label, names);
}

/** `Europe / Germany`: the labels of the clusters, outermost first. */
function clusterName(cluster: Cluster | undefined): string | undefined {
  if (cluster === undefined) return undefined;
  const label = cluster.attributes.get('label');
  const text = label === undefined ? '' : drawnText(label, { G: cluster.name });
  const own = text === '' ? cluster.name.replace(/^cluster[_-]?(?=.)/, '') : text;
  const outer = clusterName(cluster.parent);
  return outer === undefined ? own : `${outer} / ${own}`;
}

/** `27,18`, `27,18!`. What is written so and is no number is left to be refused. */
function positionOf(attributes: DotAttributes): Point | undefined {
  const [, x, y] = /^\s*([^,\s]+),([^,\s!]+)/.exec(attributes.get('pos')?.text ?? '') ?? [];
  if (x === undefined || y === undefined) return undefined;
  const [left, up] = [numberOf(x) ?? NaN, numberOf(y) ?? NaN];
  return { x: left, y: up === 0 ? 0 : -up };
}
