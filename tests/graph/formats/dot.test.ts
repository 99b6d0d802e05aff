/** DOT, as Graphviz understands it. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../../graph/index.ts';
import { fragmentOf } from './foreign.ts';
import { DOT } from '../../../graph/formats/dot/format.ts';

/** `a`, `a -> b`; attributes behind, in the order of the file. */
async function seen(text: string): Promise<readonly string[]> {
  const { entities = [], claims = [] } = await fragmentOf(DOT, text, 'x.dot');
  const told = (values: Iterable<readonly [string, string]> = []): string =>
    [...values].map(([key, value]) => ` ${key}=${value}`).join('');
  return [
    ...entities.map(({ id, name, extra }) => `${id}${name === undefined ? '' : ` "${name}"`}${told(extra)}`),
    ...claims.map(({ subject, object, qualifiers }) => {
      const texts = [...(qualifiers ?? [])].map(([key, { text: value }]) => [key, value] as const);
      return `${subject} -> ${object}${told(texts)}`;
    }),
  ];
}

test.each<[name: string, text: string, expected: readonly string[]]>([
  [
    'names: words, numbers, quoted, put together',
    'digraph { a; -.5; "b c"; "d" + /* */ "e" }',
    ['a', '-.5', 'b c', 'de'],
  ],
  ['escapes, and a line that goes on', 'digraph { "say \\"hi\\""; "a\\\\b"; "on\\\ne" }', ['say "hi"', 'a\\b', 'one']],
  ['letters of every script, keywords in quotes', 'digraph { ünïcode; 日本; "node" }', ['ünïcode', '日本', 'node']],
  ['comments', '// one\n# two\n/* three */ digraph /* four */ { a // five\n}', ['a']],
  ['no semicolons, or many', 'digraph { a b;; c; }', ['a', 'b', 'c']],
  ['chains', 'digraph { a -> b -> c [w=1] }', ['a', 'b', 'c', 'a -> b w=1', 'b -> c w=1']],
  [
    'all nodes of subgraphs',
    'digraph { {a b} -> subgraph { c d } }',
    ['a', 'b', 'c', 'd', 'a -> c', 'a -> d', 'b -> c', 'b -> d'],
  ],
  ['ports', 'digraph { a:p -> b:q:ne }', ['a', 'b', 'a -> b tailport=p headport=q:ne']],
  [
    'what holds for all nodes that follow',
    'digraph { a node [color=red] b subgraph { node [color=blue] c } d }',
    ['a', 'b color=red', 'c color=blue', 'd color=red'],
  ],
  [
    'and for edges',
    'digraph { edge [w=1] a -> b; edge [w=2]; a -> b [x=y] }',
    ['a', 'b', 'a -> b w=1', 'a -> b w=2 x=y'],
  ],
  ['lists of attributes', 'digraph { a [x=1; y=2, z=3] [q="a;b"] }', ['a x=1 y=2 z=3 q=a;b']],
  [
    'clusters are an attribute',
    'digraph { subgraph cluster_1 { label="One"; a; subgraph cluster_b { b } } c }',
    ['a cluster=One', 'b cluster=One / b', 'c'],
  ],
  ['a subgraph that is no cluster is nothing', 'digraph { subgraph x { rank=same; a } }', ['a']],
  [
    'labels: lines, names, text of HTML',
    'digraph G { a [label="\\N\\nof \\G\\l"]; b [label=<<b>B</b> &amp; <br/>C&#33;>]; }',
    ['a "a\nof G"', 'b "B &\nC!"'],
  ],
  ['fields of records', 'digraph { a [shape=record, label="{<p> A|{B|<q> C}}"] }', ['a "A\nB\nC" shape=record']],
  ['edges without a direction', 'graph { a -- b }', ['a', 'b', 'a -> b directed=false']],
  [
    'a direction taken away',
    'digraph { a -> b [dir=none] a -> c [dir=back] }',
    ['a', 'b', 'c', 'a -> b directed=false', 'a -> c dir=back'],
  ],
  ['strict: once between two', 'strict digraph { a -> b [x=1]; a -> b [y=2] }', ['a', 'b', 'a -> b x=1 y=2']],
  ['not strict: as often as written', 'digraph { a -> b; a -> b }', ['a', 'b', 'a -> b', 'a -> b']],
])('%s', async (_name, text, expected) => {
  expect(await seen(text)).toEqual(expected);
});

test('a label that names a relation is one; a place is turned upside down; a link is the address', async () => {
  const { entities, claims, document } = await fragmentOf(
    DOT,
    'digraph { label="T"; a [kind=company, pos="10,20!", URL="https://a.example"]; a -> b [label="Acquired"]; a -> b [label="was near"] }',
    'x.dot',
  );
  expect(entities?.[0]).toEqual({ id: 'a', kind: 'company', url: 'https://a.example' });
  expect(document).toEqual({ title: 'T', positions: new Map([['a', { x: 10, y: -20 }]]) });
  expect(claims?.map(({ relation }) => relation)).toEqual(['acquired', 'related-to']);
  expect(claims?.[1]?.qualifiers).toEqual(new Map([['label', { text: 'was near' }]]));
});

test('Latin-1 is read, and told', async () => {
  const bytes = new Uint8Array(Buffer.from('digraph { charset=latin1; "é" -> ü }', 'latin1'));
  const { fragment, problems } = await readText(bytes, { file: 'x.dot' });
  expect(fragment?.entities?.map(({ id }) => id)).toEqual(['é', 'ü']);
  expect(problems.map(({ code }) => code)).toEqual(['encoding-guessed']);
});

describe('refused, with the place and a reason, at once', () => {
  const many = (count: number, prefix: string): string =>
    Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(' ');
  test.each<[text: string, line: number, message: string]>([
    ['digraph {\n a -- b }', 2, '"--" stands in a digraph.'],
    ['digraph {\n a -> ', 2, 'A name or a value is expected, and here comes the end of the file.'],
    ['digraph {\n a\n', 1, 'The file ends inside the braces that open here.'],
    ['digraph { a [x=\n1', 1, 'The file ends inside the list that opens here.'],
    ['digraph {\n"a', 2, 'The file ends within the text that begins here.'],
    ['digraph {\n/* a', 2, 'The file ends within the comment that begins here.'],
    ['digraph {\na [label=<b<c>', 2, 'The file ends within the label in HTML that begins here.'],
    ['digraph { } \n digraph { }', 2, 'After the end of the graph comes "digraph".'],
    ['digraph {\n 3d }', 2, 'A letter follows the number 3.'],
    ['digraph {\n a ? }', 2, '"?" has no meaning here.'],
    ['tree { }', 1, 'A graph begins with "graph" or "digraph", and here comes "tree".'],
    [`digraph {${'{'.repeat(100)}`, 1, 'Subgraphs are more than 64 levels deep.'],
    [`digraph { a=<${'<!--'.repeat(100_000)}`, 1, 'The file ends within the label in HTML'],
    [`digraph { a [x="${'\\'.repeat(500_001)}`, 1, 'The file ends within the text'],
    [`digraph { {${many(3000, 'a')}} -> {${many(3000, 'b')}} }`, 1, 'There are more than 4000000 edges.'],
  ])('case %#', async (text, line, message) => {
    const { fragment, problems } = await readText(text, { file: 'x.dot', format: 'dot' });
    expect(fragment).toBeUndefined();
    expect(problems[0]).toMatchObject({ line, severity: 'error' });
    expect(problems[0]?.message).toContain(message);
  });
});
