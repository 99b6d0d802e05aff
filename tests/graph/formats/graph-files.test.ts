/** GraphML, GEXF and Cytoscape.js JSON: what each says in its own way, and what is refused where. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../../graph/index.ts';
import type { Fragment, ReadResult } from '../../../graph/index.ts';
import { CYTOSCAPE_JSON } from '../../../graph/formats/cytoscape-json/format.ts';
import { GEXF } from '../../../graph/formats/gexf/format.ts';
import { GRAPHML } from '../../../graph/formats/graphml/format.ts';
import { fragmentOf } from './foreign.ts';

const graphml = (body: string): Promise<Fragment> => fragmentOf(GRAPHML, `<graphml>${body}</graphml>`, 'x.graphml');
const gexf = (body: string): Promise<Fragment> => fragmentOf(GEXF, `<gexf version="1.3">${body}</gexf>`, 'x.gexf');
const cytoscape = (content: unknown): Promise<Fragment> => fragmentOf(CYTOSCAPE_JSON, content as object, 'x.cyjs');

describe('GraphML', () => {
  test('declared attributes with defaults; those that are not declared are kept under their key', async () => {
    const { entities, claims } =
      await graphml(`<key id="d0" for="node" attr.name="color"><default>yellow</default></key>
      <key id="d1" for="all" attr.name="weight"/><key id="d2" for="edge" attr.name="relation"/>
      <graph edgedefault="directed"><node id="a"><data key="d0">red</data><data key="d9">?</data></node><node id="b"/>
      <edge source="a" target="b"><data key="d1">1.0</data><data key="d2">acquired</data></edge></graph>`);
    expect(entities?.map(({ extra }) => [...(extra ?? [])])).toEqual([[['color', 'red'], ['d9', '?']], [['color', 'yellow']]]); // oxfmt-ignore
    expect(claims?.[0]).toMatchObject({ relation: 'acquired', qualifiers: new Map([['weight', { text: '1.0' }]]) });
  });

  test('edges without a direction: by the graph, or one by one', async () => {
    const { claims } = await graphml(`<graph edgedefault="undirected"><node id="a"/>
      <edge source="a" target="a"/><edge source="a" target="a" directed="true"/></graph>`);
    expect(claims?.map(({ qualifiers }) => qualifiers?.get('directed')?.text)).toEqual(['false', undefined]);
  });

  test('graphs within nodes name the node as the parent', async () => {
    const { entities } = await graphml(
      `<graph><node id="g"><graph><node id="a"/></graph></node><node id="b"/></graph>`,
    );
    expect(entities?.map(({ id, extra }) => [id, extra?.get('parent')])).toEqual([['g', undefined], ['a', 'g'], ['b', undefined]]); // oxfmt-ignore
  });

  test('the drawings of yEd give labels, places and colours', async () => {
    const { entities, claims, document } = await graphml(`
      <key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
      <graph edgedefault="directed">
        <node id="n0"><data key="d6"><y:ShapeNode xmlns:y="http://www.yworks.com/xml/graphml">
          <y:Geometry height="30.0" width="40.0" x="100.0" y="50.0"/><y:Fill color="#FFCC00" transparent="false"/>
          <y:BorderStyle color="#000000"/><y:NodeLabel alignment="center">Red Hat<y:LabelModel><y:SmartNodeLabelModel/></y:LabelModel></y:NodeLabel>
          <y:Shape type="rectangle"/></y:ShapeNode></data></node>
        <edge id="e0" source="n0" target="n0"><data key="d10"><y:PolyLineEdge><y:LineStyle color="#FF0000" type="line" width="2.0"/>
          <y:EdgeLabel>forked from</y:EdgeLabel></y:PolyLineEdge></data></edge>
      </graph>`);
    expect(entities?.[0]).toMatchObject({ name: 'Red Hat', extra: new Map([['color', '#FFCC00'], ['shape', 'rectangle']]) }); // oxfmt-ignore
    expect(document?.positions).toEqual(new Map([['n0', { x: 120, y: 65 }]]));
    expect(claims?.[0]).toMatchObject({ relation: 'forked-from', qualifiers: new Map([['color', { text: '#FF0000' }], ['thickness', { text: '2.0' }]]) }); // oxfmt-ignore
  });

  test('an edge between more than two is left out, and told', async () => {
    const { problems } = await readText(
      '<graphml><graph><hyperedge><endpoint node="a"/></hyperedge></graph></graphml>',
      { file: 'x.graphml' },
    );
    expect(problems.map(({ code }) => code)).toEqual(['hyperedge']);
  });
});

describe('GEXF', () => {
  test('looks, places, weights, kinds of edges', async () => {
    const { entities, claims, document } = await gexf(`<graph defaultedgetype="directed"><nodes>
        <node id="a" label="A"><viz:color hex="#ABC"/><viz:size value="3.5"/><viz:position x="1" y="2" z="0"/></node>
        <node id="b" pid="a"><viz:color r="1" g="2" b="3" a="0.5"/></node></nodes>
      <edges><edge source="a" target="b" weight="2" kind="forked-from" label="since"/>
        <edge source="a" target="b" type="mutual"/></edges></graph>`);
    expect(entities?.map(({ extra }) => [...(extra ?? [])])).toEqual([[['color', '#ABC'], ['size', '3.5']], [['color', '#01020380'], ['parent', 'a']]]); // oxfmt-ignore
    expect(document?.positions).toEqual(new Map([['a', { x: 1, y: -2 }]]));
    expect(claims?.[0]).toMatchObject({ relation: 'forked-from', qualifiers: new Map([['weight', { text: '2' }], ['label', { text: 'since' }]]) }); // oxfmt-ignore
    expect(claims?.[1]?.qualifiers).toEqual(new Map([['direction', { text: 'mutual' }]]));
  });

  test('times: a beginning and an end, points, spells; several spells of an edge are several claims', async () => {
    const { entities, claims } = await gexf(`<graph defaultedgetype="directed" timeformat="date"><nodes>
        <node id="a" start="1998-01-01" end="2003-12-31T12:00:00"/><node id="b" start="2007"/><node id="c" end="2008-05"/>
        <node id="d"><spells><spell start="1990" end="1992"/><spell start="2000"/></spells></node>
        <node id="e" start="12.5" end="13"/></nodes>
      <edges><edge source="a" target="b"><spells><spell start="1998" end="1999"/><spell start="2001" end="2002"/></spells></edge>
        <edge source="a" target="c" timestamp="2005-06-07"/></edges></graph>`);
    expect(entities?.map(({ existed }) => existed)).toEqual([
      '1998-01-01/2003-12-31',
      '2007/..',
      '/2008-05',
      '1990/..',
      undefined,
    ]);
    expect(entities?.[4]?.extra).toEqual(new Map([['start', '12.5'], ['end', '13']])); // oxfmt-ignore
    expect(claims?.map(({ when }) => when)).toEqual(['1998/1999', '2001/2002', '2005-06-07']);
  });

  test('what it writes has days for programs that know no other times', async () => {
    const { write } = await GEXF.load();
    const { Graph, STANDARD_VOCABULARY } = await import('../../../graph/index.ts');
    const graph = Graph.empty(STANDARD_VOCABULARY).merge({
      entities: [{ id: 'a', existed: '1998~/2003-02' }],
      claims: [{ subject: 'a', relation: 'uses', object: 'a', when: '2007/..' }],
    });
    const text = [...(write?.(graph) ?? [])].join('');
    expect(text).toContain('<node id="a" label="a" start="1997-01-01" end="2003-02-28">');
    expect(text).toContain('label="uses" start="2007-01-01">');
    expect(text).toContain('value="1998~/2003-02"');
  });
});

describe('Cytoscape.js JSON', () => {
  const nodes = [
    { data: { id: 'a', label: 'A', kind: 'Company' }, position: { x: 1.5, y: -2 } },
    { data: { id: 'b', parent: 'a' } },
  ];
  const edges = [{ data: { id: 'e', source: 'a', target: 'b', type: 'acquired', weight: 1.5, tags: ['x', { y: 1 }] } }];
  const grouped = [
    ...nodes.map((node) => ({ ...node, group: 'nodes' })),
    ...edges.map((edge) => ({ ...edge, group: 'edges' })),
  ];

  test.each<[string, unknown]>([
    ['one list', [...nodes, ...edges]],
    ['one list with groups', grouped],
    ['one list under "elements"', { elements: [...nodes, ...edges] }],
    ['two lists', { nodes, edges }],
    ['two lists under "elements"', { data: { name: 'T' }, elements: { nodes, edges } }],
  ])('%s', async (_name, content) => {
    const { entities, claims, document } = await cytoscape(content);
    expect(entities).toEqual([
      { id: 'a', kind: 'company', name: 'A' },
      { id: 'b', kind: 'thing', extra: new Map([['parent', 'a']]) },
    ]);
    expect(claims?.[0]).toMatchObject({ subject: 'a', relation: 'acquired', object: 'b' });
    expect(claims?.[0]?.qualifiers).toEqual(new Map([['weight', { text: '1.5' }], ['tags', { text: '["x",{"y":1}]' }]])); // oxfmt-ignore
    expect(document?.positions).toEqual(new Map([['a', { x: 1.5, y: -2 }]]));
  });

  const codes = async (content: unknown): Promise<readonly string[]> => {
    const { problems } = await readCyjs(content);
    return problems.map(({ severity, code, path }) => `${severity} ${code} ${path ?? ''}`);
  };
  const readCyjs = (content: unknown): Promise<ReadResult> =>
    readText(typeof content === 'string' ? content : JSON.stringify(content), {
      file: 'x.cyjs',
      format: 'cytoscape-json',
    });
  const node = (data: object, more: object = {}): object => ({ data, ...more });

  test('how elements look is not read, and told once', async () => {
    const styled = { style: { 'background-image': 'https://tracker.example/p.png' }, classes: 'x', scratch: {} };
    expect(await codes([node({ id: 'a' }, styled), node({ id: 'b' }, styled)])).toEqual([
      'warning key-ignored [0].style',
      'warning key-ignored [0].classes',
    ]);
  });

  test.each<[string, unknown, readonly string[]]>([
    ['an id that is missing', [node({})], ['error id-missing [0].data.id']],
    ['an id that is null', [node({ id: null })], ['error id-missing [0].data.id']],
    ['an id that is empty', [node({ id: '' })], ['error id-missing [0]']],
    ['an id that is a list', [node({ id: ['a'] })], ['error id-type [0].data.id']],
    ['ids that are numbers', [node({ id: 1 }), node({ id: 2 })], ['warning number-as-text [0].data.id']],
    [
      'a number and a text that are the same id',
      [node({ id: 1 }), node({ id: '1' })],
      ['warning number-as-text [0].data.id', 'error id-duplicate [1]'],
    ],
    ['a number that is not exact', '[{"data":{"id":12345678901234567890}}]', ['error number-range ']],
    ['a label that is a list', [node({ id: 'a', label: ['x'] })], ['error label-type [0].data.label']],
    [
      'a place that is no number',
      [node({ id: 'a' }, { position: { x: '12', y: 1 } })],
      ['error position-number [0].position'],
    ],
    [
      'a place too far out',
      [node({ id: 'a' }, { position: { x: 1e9, y: 1 } })],
      ['error position-number [0].position'],
    ],
    [
      'an end that is null',
      [node({ id: 'a' }), node({ id: 'e', source: 'a', target: null })],
      ['error edge-end-missing [1]'],
    ],
    ['an end that is no node', [node({ id: 'a' }), node({ source: 'a', target: 'z' })], ['error edge-dangling [1]']],
    [
      'a node within itself',
      [node({ id: 'a', parent: 'b' }), node({ id: 'b', parent: 'a' })],
      ['error parent-cycle [0].data.parent', 'error parent-cycle [1].data.parent'],
    ],
    ['ids that look the same', [node({ id: '\u00e9' }), node({ id: 'e\u0301' })], ['warning id-confusable [1]']],
    ['half a character', '[{"data":{"id":"\\ud800"}}]', ['error text-invalid [0]']],
    ['no elements', { stemma: 1 }, ['error format ']],
    ['an element without data', [{ id: 'a' }], ['error type [0]']],
  ])('%s', async (_name, content, expected) => {
    expect(await codes(content)).toEqual(expected);
  });

  test('a node within itself can be read without its parent', async () => {
    const content = [node({ id: 'a', parent: 'b' }), node({ id: 'b', parent: 'a' }), node({ id: 'c', parent: 'a' })];
    const { repaired } = await readCyjs(content);
    expect(repaired?.fragment.entities?.map(({ extra }) => extra?.get('parent'))).toEqual([undefined, undefined, 'a']);
  });

  test('nodes more than 20 levels within each other are refused; twenty thousand in a circle are not slow', async () => {
    const chain = (count: number): object[] =>
      Array.from({ length: count }, (_, i) => node({ id: `n${i}`, parent: `n${i + 1}` }));
    expect((await codes([...chain(30), node({ id: 'n30' })]))[0]).toContain('error depth');
    expect((await codes([...chain(20_000), node({ id: 'n20000', parent: 'n0' })])).length).toBeGreaterThan(100);
  });

  test('edges are named so that no node has the same name', async () => {
    const { write } = await CYTOSCAPE_JSON.load();
    const { Graph, STANDARD_VOCABULARY } = await import('../../../graph/index.ts');
    const graph = Graph.empty(STANDARD_VOCABULARY).merge({
      claims: [{ subject: 'e0', relation: 'uses', object: 'ee1' }],
    });
    const written = JSON.parse([...(write?.(graph) ?? [])].join('')) as {
      elements: { edges: { data: { id: string } }[] };
    };
    expect(written.elements.edges.map(({ data }) => data.id)).toEqual(['eee0']);
  });
});

test('a file that is not what its name says', async () => {
  for (const [file, text] of [
    ['x.gexf', '<graphml/>'],
    ['x.graphml', '<svg/>'],
  ] as const) {
    // oxfmt-ignore
    const { problems } = await readText(text, { file, format: file.slice(2) });
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error format']);
  }
});
