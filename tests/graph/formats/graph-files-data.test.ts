/**
 * Real graph files of other programs give the counts that are in them, worked out here apart from the product; broken
 * ones are refused in the right line. Skipped where the files are not there.
 */
import { expect, test } from 'vitest';
import { Graph, readText, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import { dataFiles, dataText } from './foreign.ts';

const GEXF = 'multi-format/graphology/src/gexf/test/resources/';
const GRAPHML = 'multi-format/graphology/src/graphml/test/resources/';
const DEMOS = 'cytoscape-js-demos/';
const UNIX = 'unix-history/';

const files = (folder: string, ending: string): (readonly [string, string])[] =>
  (dataFiles(folder) ?? []).filter((name) => name.endsWith(ending)).map((name) => [name, `${folder}${name}`]);

interface Counts {
  readonly nodes: number;
  readonly edges: number;
}

/** How many there are by what the graph holds after reading; with the problems. */
async function read(path: string): Promise<Counts & { readonly codes: readonly string[]; readonly graph: Graph }> {
  const { fragment, problems } = await readText(dataText(path), { file: path });
  const graph = Graph.empty(STANDARD_VOCABULARY).merge(fragment ?? {});
  const codes = problems.map(({ code }) => code);
  return { nodes: graph.entityCount, edges: graph.claimCount, codes, graph };
}

/** The ids of the nodes and the ends of the edges of an XML file, by its tags alone. */
function tagsIn(text: string): { readonly nodes: readonly string[]; readonly edges: readonly (readonly string[])[] } {
  const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const tags = (name: string): readonly string[] =>
    [...text.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(String);
  return {
    nodes: tags('node').map((tag) => attribute(tag, 'id')),
    edges: tags('edge').map((tag) => [attribute(tag, 'source'), attribute(tag, 'target')]),
  };
}

const xml = [...files(GEXF, '.gexf'), ...files(GRAPHML, '.graphml')];

test.skipIf(xml.length === 0).each(xml)('%s', async (_name, path) => {
  const text = dataText(path);
  const { nodes, edges } = tagsIn(text);
  const isNode = new Set(nodes);
  const lost = edges.filter((ends) => ends.some((id) => !isNode.has(id)));
  if (lost.length === 0) {
    const found = await read(path);
    expect(found).toMatchObject({ nodes: nodes.length, edges: edges.length });
    expect(new Set(found.codes)).toEqual(new Set(/undeclared|broken/.test(path) ? ['attribute-undeclared'] : []));
    return;
  }
  const strict = await readText(text, { file: path });
  expect(strict.fragment).toBeUndefined();
  const lines = text.split('\n');
  const first = lines.findIndex((line) =>
    lost.some(([from, to]) => line.includes(`source="${from ?? ''}" target="${to ?? ''}"`)),
  );
  expect(strict.problems[0]).toMatchObject({ code: 'edge-dangling', severity: 'error', file: path, line: first + 1 });
  expect(strict.repaired?.leftOut).toHaveLength(lost.length);
  const repaired = await readText(text, { file: path, repair: true });
  expect(repaired.fragment?.entities).toHaveLength(nodes.length);
  expect(repaired.fragment?.claims).toHaveLength(edges.length - lost.length);
});

const demos = files(DEMOS, '.json');

test.skipIf(demos.length === 0).each(demos)('%s', async (_name, path) => {
  interface Element {
    readonly data: { readonly id: string; readonly source?: string; readonly parent?: string };
    readonly position?: { readonly x: number; readonly y: number };
  }
  const content = JSON.parse(dataText(path)) as Element[] | { nodes: Element[]; edges: Element[] };
  const elements = Array.isArray(content) ? content : [...content.nodes, ...content.edges];
  const nodes = elements.filter(({ data }) => data.source === undefined);
  const found = await read(path);
  expect(found).toMatchObject({ nodes: nodes.length, edges: elements.length - nodes.length, codes: [] });
  for (const { data, position } of nodes) {
    expect(found.graph.entityById(data.id)?.extra?.get('parent')).toBe(data.parent);
    if (position !== undefined) expect(found.graph.document.positions.get(data.id)).toEqual(position);
  }
});

const unix = files(UNIX, '.gv');

test.skipIf(unix.length === 0).each(unix)('%s', async (_name, path) => {
  const arrows = [...dataText(path).matchAll(/"([^"]*)" -> "([^"]*)"/g)].map(([, from = '', to = '']) => [from, to]);
  const found = await read(path);
  expect(found).toMatchObject({ nodes: new Set(arrows.flat()).size, edges: arrows.length, codes: [] });
  for (const [from = '', to = ''] of arrows) expect(found.graph.claimById(claimName(from, to))).toBeDefined();
});

const claimName = (from: string, to: string): string =>
  `${encodeURIComponent(from).replaceAll('%2F', '/').replaceAll('%2B', '+')} related-to ${encodeURIComponent(to).replaceAll('%2F', '/').replaceAll('%2B', '+')}`;

test.skipIf(xml.length === 0)('what the files say beside that', async () => {
  const { graph } = await read(`${GEXF}basic.gexf`);
  expect(graph.document).toMatchObject({ title: 'Basic Graph', positions: new Map([['Suzy', { x: 12, y: -35 }], ['John', { x: 45, y: 0 }]]) }); // oxfmt-ignore
  expect(graph.entityById('Suzy')?.extra).toEqual(
    new Map([
      ['male', 'false'],
      ['age', '22'],
      ['surname', 'Ghost'],
      ['mixed', '45'],
      ['color', '#ea220c99'],
      ['size', '34'],
      ['shape', 'circle'],
    ]),
  );
  const [first, second] = Array.from(graph.claims(), (claim) => graph.claim(claim));
  expect(first).toMatchObject({
    id: 'John related-to Suzy',
    evidence: [{ source: 'basic.gexf', stance: 'supports', at: 'line 45, edge J-S' }],
  });
  expect(second).toMatchObject({
    id: 'John related-to Suzy #2',
    qualifiers: new Map([['directed', { text: 'false' }]]),
  });
  const miserables = await read(`${GRAPHML}miserables.graphml`);
  expect(miserables.graph.entityById('11')).toMatchObject({ name: 'Valjean', extra: new Map([['Modularity Class', '1'], ['size', '100.0'], ['color', '#f55b5b']]) }); // oxfmt-ignore
  expect(miserables.graph.document.positions.get('11')).toEqual({ x: -87.93029, y: 6.8120565 });
  const yellow = await read(`${GRAPHML}attributes.graphml`);
  expect(yellow.graph.entityById('n1')?.extra).toEqual(new Map([['color', 'yellow']]));
});
