/** Hostile graph files, tables and triples: refused in their line, or kept exactly; quickly, and in few words. */
import { describe, expect, test } from 'vitest';
import { formatProblem, readText } from '../../../graph/index.ts';

const NODE = (id: string): object => ({ data: { id } });
const elements = (...items: readonly unknown[]): string => JSON.stringify(items);
const viz = (x: string): string =>
  `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"><graph><nodes>\n<node id="a"><viz:position x="${x}" y="1"/></node></nodes></graph></gexf>`;

describe('refused, in its line', () => {
  test.each<[string, string, string, string]>([
    ['an id that a double cannot hold', 'x.cyjs', '[{"data":{"id":9007199254740993}}]', '1:16: error number-range'],
    ['an id that is a map', 'x.cyjs', '[\n{"data":{"id":{}}}]', '2:15 [0].data.id: error id-type'],
    ['a place that is no number', 'x.gexf', viz('NaN'), '2:1 nodes[0].position: error position-number'],
    ['a place out of the world', 'x.gexf', viz('1e9'), 'error position-number'],
    ['a place that is no number, in DOT', 'x.dot', 'digraph {\n a [pos="NaN,1"] }', 'error position-number'],
    [
      'a place that is no number, in a table',
      'x.csv',
      'id,x,y\na,1e308,1\n',
      '2:1 rows[0].position: error position-number',
    ],
    [
      'ten thousand attributes',
      'x.cyjs',
      elements({
        data: Object.fromEntries([['id', 'a'], ...Array.from({ length: 10_000 }, (_, i) => [`k${String(i)}`, 'v'])]),
      }),
      'error too-many: An element has more than 1000 attributes.',
    ],
    ['a key of a megabyte', 'x.cyjs', elements({ data: { id: 'a', ['k'.repeat(1e6)]: 'v' } }), 'error text-too-long'],
    [
      'a label of a million characters',
      'x.cyjs',
      elements({ data: { id: 'a', label: 'x'.repeat(1e6) } }),
      'error text-too-long',
    ],
    ['subgraphs 200,000 deep', 'x.dot', `digraph {${'{'.repeat(200_000)}`, '1:73: error depth'],
    [
      'a text in Turtle that is not closed',
      'x.ttl',
      '<urn:a>\n <urn:p> """a\n\n',
      'error syntax: A text that opens here is not closed.',
    ],
    [
      'two megabytes of it',
      'x.ttl',
      `<urn:a> <urn:p> """${'x'.repeat(2e6)}`,
      'error syntax: A text that opens here is not closed.',
    ],
    ['quoted triples 20,000 deep', 'x.ttl', '<<'.repeat(20_000), 'error depth'],
    [
      'NUL in a literal',
      'x.ttl',
      '<urn:a> <http://www.w3.org/2000/01/rdf-schema#label> "a\\u0000b" .',
      'error text-invalid',
    ],
    [
      'a table of 500,000 columns',
      'x.csv',
      `${'c,'.repeat(500_000)}\n`,
      'error too-many: The table has more than 1000 columns.',
    ],
    [
      'a quote that a megabyte does not close',
      'x.csv',
      `source,target\na,"b${'x\n'.repeat(500_000)}`,
      '2:1: error quote-unclosed',
    ],
    ['a tag in a mapping', 'm.yaml', 'mapping: !!js/function x', '1:10: error yaml-tag'],
  ])('%s', async (_, file, text, message) => {
    const { fragment, problems } = await readText(text, { file });
    const told = problems.map(formatProblem);
    expect(told.join('\n')).toContain(message);
    expect(fragment).toBeUndefined();
    for (const each of told) expect(each.length).toBeLessThan(1000);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('kept exactly', () => {
  test('ids that have broken programs before', async () => {
    const ids = [
      '__proto__',
      'constructor',
      'toString',
      '#a.b:c[x="y"]',
      'a"b',
      'a\\b',
      'a,b',
      'a>b',
      'a\nb',
      '💥',
      '\u202ea',
    ];
    const { fragment, problems } = await readText(elements(...ids.map(NODE)), { file: 'x.cyjs' });
    expect(problems).toEqual([]);
    expect(fragment?.entities?.map(({ id }) => id)).toEqual(ids);
  });

  test('an edge that is called like a node, and a key called __proto__', async () => {
    const text = '[{"data":{"id":"a","__proto__":"x"}},{"data":{"id":"a","source":"a","target":"a"}}]';
    const { fragment, problems } = await readText(text, { file: 'x.cyjs' });
    expect(problems).toEqual([]);
    expect([...(fragment?.entities?.[0]?.extra ?? [])]).toEqual([['__proto__', 'x']]);
    expect(fragment?.claims).toHaveLength(1);
  });

  test('a thousand types, one of them __proto__', async () => {
    const nodes = Array.from({ length: 1000 }, (_, i) => ({
      data: { id: `n${String(i)}`, type: i === 0 ? '__proto__' : `t${String(i)}` },
    }));
    const { fragment } = await readText(elements(...nodes), { file: 'x.cyjs' });
    expect(fragment?.entities?.[0]?.extra?.get('type')).toBe('__proto__');
  });

  test('times that are none, as text, which is told once', async () => {
    const text = 'source,target,when\na,b,0000-00-00\nc,d,+275761\n';
    const { fragment, problems } = await readText(text, { file: 'x.csv' });
    expect(problems.map(formatProblem)).toEqual([
      'x.csv:2:1 rows[0]: warning date-unread: Times such as "0000-00-00" cannot be read as dates; they are kept as text. Write 2007, 2007-10-22 or 1998/2003.',
    ]);
    expect(fragment?.claims?.map(({ when, qualifiers }) => [when, qualifiers?.get('when')?.text])).toEqual([
      [undefined, '0000-00-00'],
      [undefined, '+275761'],
    ]);
  });

  test('an address that runs code is an id, and nothing else', async () => {
    const text = '<javascript:alert(1)> <http://www.w3.org/2000/01/rdf-schema#label> "x" .';
    const { fragment } = await readText(text, { file: 'x.ttl' });
    expect(fragment?.entities?.[0]?.url).toBeUndefined();
  });

  test('settings of another program’s window are passed over', async () => {
    const text = '{"elements":{"nodes":[{"data":{"id":"a"}}]},"minZoom":-1,"maxZoom":0,"zoomingEnabled":false}';
    const { fragment } = await readText(text, { file: 'x.cyjs' });
    expect(fragment?.entities).toEqual([{ id: 'a', kind: 'thing' }]);
  });
});
