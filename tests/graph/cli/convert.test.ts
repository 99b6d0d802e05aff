/** `stemma convert`: from file to file and through pipes, by mappings; what it says, and how it ends. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { main } from '../../../graph/cli/main.ts';
import { readText } from '../../../graph/index.ts';
import { run } from './run.ts';

const GRAPH = `stemma: 1
title: A deal
entities: { a: { kind: company, name: Acme }, b: { kind: company } }
sources: { s: { title: S } }
claims: [{ claim: a acquired b, when: 2007, evidence: [{ source: s }] }]
`;

/** Runs in a folder with files, and gives what is there afterwards too. */
async function convert(
  args: string,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  isTTY = false,
  folders: readonly string[] = [],
): Promise<{
  readonly code: number;
  readonly out: string;
  readonly err: string;
  file(name: string): string;
  readonly names: readonly string[];
}> {
  const cwd = mkdtempSync(join(tmpdir(), 'stemma-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  for (const name of folders) mkdirSync(join(cwd, name));
  let [out, err] = ['', ''];
  const none = async function* (): AsyncGenerator<Uint8Array> {
    /* nothing comes */
  };
  const code = await main(['convert', ...args.split(' ')], {
    stdin: none(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text), isTTY, columns: 80 },
    cwd,
  });
  return { code, out, err, file: (name) => readFileSync(join(cwd, name), 'utf8'), names: readdirSync(cwd).sort() };
}

describe('from file to file', () => {
  test.each([
    'x.csv',
    'x.tsv',
    'x.nodes.csv',
    'x.cyjs',
    'x.graphml',
    'x.gexf',
    'x.dot',
    'x.mmd',
    'x.md',
    'x.stemma.json',
    'x.ttl',
  ])('to %s, by its name', async (name) => {
    const { code, file, out, names } = await convert(`g.stemma.yaml ${name}`, { 'g.stemma.yaml': GRAPH });
    expect([code, out]).toEqual([0, '']);
    expect(file(name)).toContain('Acme');
    expect(names).toEqual(['g.stemma.yaml', name]);
  });

  test('and back: what was written is the document again', async () => {
    const there = await convert('g.stemma.yaml x.graphml', { 'g.stemma.yaml': GRAPH });
    const back = await convert('x.graphml again.stemma.yaml', { 'x.graphml': there.file('x.graphml') });
    const [before, after] = await Promise.all(
      [GRAPH, back.file('again.stemma.yaml')].map((text) => readText(text, { file: 'g.stemma.yaml' })),
    );
    expect(after?.fragment?.claims).toEqual(before?.fragment?.claims);
    expect(after?.fragment?.document).toEqual(before?.fragment?.document);
  });

  test('several files become one graph, gzip is unpacked, --from and --to say what names do not', async () => {
    const files = {
      'nodes.tsv.gz': gzipSync('id\tname\na\tAcme\n'),
      'edges.txt': 'source,target,relation\na,b,acquired\n',
    };
    const { code, out, err } = await convert('nodes.tsv.gz edges.txt - --to dot', files);
    expect(code).toBe(0);
    expect(out).toContain('"a" [label="Acme", kind="thing"]');
    expect(out).toContain('"a" -> "b" [label="acquired"');
    expect(err).toBe('Columns are parted by tabs.\nColumns are parted by commas.\n');
    const forced = await convert('edges.txt out.txt --from csv --to stemma-json --delimiter ,', files);
    expect([forced.code, forced.names]).toEqual([0, ['edges.txt', 'nodes.tsv.gz', 'out.txt']]);
  });

  test('a file is replaced by what is made of it', async () => {
    const { code, file } = await convert('x.yaml x.yaml', { 'x.yaml': GRAPH });
    expect(code).toBe(0);
    expect(file('x.yaml')).toContain('claim: a acquired b');
  });
});

describe('where something else is than a file', () => {
  test('behind a link, its file is replaced, and the link stays', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'stemma-'));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    writeFileSync(join(cwd, 'real.dot'), 'before');
    symlinkSync('real.dot', join(cwd, 'link.dot'));
    expect((await run(['convert', 'xen', join(cwd, 'link.dot')])).code).toBe(0);
    expect(readFileSync(join(cwd, 'real.dot'), 'utf8')).toContain('digraph');
    expect(lstatSync(join(cwd, 'link.dot')).isSymbolicLink()).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('a pipe is read and written as it comes, and stays a pipe', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'stemma-'));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    const pipe = join(cwd, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const [written, stats] = await Promise.all([
      run(['convert', 'xen', pipe, '--to', 'stemma-yaml']),
      run(['stats', pipe, '--format', 'stemma-yaml']),
    ]);
    expect([written.code, stats.code, stats.err]).toEqual([0, 0, '']);
    expect(stats.out).toContain('Xen, demystified');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  test('what the system refuses is told without a trace of the program', async () => {
    const { code, err } = await convert('g.yaml x.dot', { 'g.yaml': GRAPH }, false, ['x.dot.part']);
    expect(code).toBe(2);
    expect(err).toMatch(/^stemma: EISDIR: illegal operation on a directory, open '.*x\.dot\.part'\.\n$/);
  });
});

test('in a pipe: standard input to standard output, as YAML where nothing else is said', async () => {
  const { code, out, err } = await run('convert - -', { stdin: 'digraph { a -> b }' });
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('stemma: 1');
  expect(out).toContain('claim: a related-to b');
  expect(out).toContain('standard-input');
});

describe('by a mapping', () => {
  const files = { 'deals.csv': 'acquirer,acquired,year\nCitrix,XenSource,2007\n' };
  test('that ships', async () => {
    const { code, out } = await convert('deals.csv - --mapping acquisitions', files);
    expect(code).toBe(0);
    expect(out).toContain('claim: citrix acquired xensource');
  });

  test('of a file', async () => {
    const mapping = `mapping: 1\nformat: csv\nrules: [{ claims: [{ subject: '{acquired}', relation: part-of, object: '{acquirer}' }] }]`;
    const { code, out } = await convert('deals.csv - --mapping m.yaml', { ...files, 'm.yaml': mapping });
    expect(code).toBe(0);
    expect(out).toContain('claim: XenSource part-of Citrix');
  });

  test('with errors, told with their lines', async () => {
    const { code, out, err } = await convert('deals.csv - --mapping m.yaml', {
      ...files,
      'm.yaml': 'mapping: 1\nformat: csv\nrule: []',
    });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('m.yaml:3:1 rule: error key-unknown');
  });
});

describe('what is wrong', () => {
  const dangling = '<graphml><graph>\n<node id="a"/>\n<edge source="a" target="b"/>\n</graph></graphml>';

  test('a file with errors: nothing is written, the file that was there stays', async () => {
    const { code, err, file, names } = await convert('x.graphml y.dot', { 'x.graphml': dangling, 'y.dot': 'before' });
    expect(code).toBe(1);
    expect(file('y.dot')).toBe('before');
    expect(names).toEqual(['x.graphml', 'y.dot']);
    expect(err).toContain('x.graphml:3:1 edges[0]: error edge-dangling: An edge leads to "b"');
    expect(err).toContain('With --repair, it is read without 1 faulty item.');
  });

  test('--repair leaves out what is faulty, and says what', async () => {
    const { code, err, file } = await convert('x.graphml y.dot --repair', { 'x.graphml': dangling });
    expect(code).toBe(0);
    expect(err).toBe(
      'Left out 1 faulty item:\n  line 3, edges[0]: An edge leads to "b", which is no node of the file.\n',
    );
    expect(file('y.dot')).not.toContain('->');
  });

  test('what the format has no place for is told; --strict takes that, and warnings, for errors', async () => {
    const told = await convert('g.yaml x.csv', { 'g.yaml': GRAPH });
    expect([told.code, told.err]).toEqual([0, 'warning lost-title: The title: the format has no place for it.\n']);
    const strict = await convert('g.yaml x.csv --strict', { 'g.yaml': GRAPH });
    expect([strict.code, strict.names]).toEqual([1, ['g.yaml']]);
    const warned = await convert('x.cyjs x.dot --strict', { 'x.cyjs': '[{"data":{"id":1}}]' });
    expect([warned.code, warned.names]).toEqual([1, ['x.cyjs']]);
  });

  test('very many problems are told in part', async () => {
    const edges = Array.from({ length: 50 }, () => '<edge source="a" target="b"/>').join('\n');
    const { err } = await convert('x.graphml y.dot', {
      'x.graphml': `<graphml><graph><node id="a"/>${edges}</graph></graphml>`,
    });
    expect(err.split('\n')).toHaveLength(23);
    expect(err).toContain('… and 30 more');
  });

  test('the error that ends it is told before the many warnings', async () => {
    const unknown = Array.from({ length: 30 }, (_, i) => `e${i}: { kind: company, existed: 200${i} }`).join(', ');
    const { code, err } = await convert('x.stemma.yaml y.dot', {
      'x.stemma.yaml': `stemma: 1\nentities: { ${unknown} }\nclaims: [{ claim: e1 acquired nobody }]\n`,
    });
    expect(code).toBe(1);
    expect(err.split('\n')[0]).toContain('error');
  });

  test.each<[args: string, message: string]>([
    ['x.yaml', 'What should "stemma convert" work on?'],
    ['nothing.csv y.dot', 'There is no file "nothing.csv".'],
    ['xne y.dot', 'Did you mean "xen"?'],
    ['x.yaml y.foo', 'The name "y.foo" does not tell the format to write. Add --to:'],
    ['x.yaml y.dot --to grphml', 'There is no format "grphml". Did you mean "graphml"?'],
    ['x.yaml y.dot --to bods', 'can only be read.'],
    ['x.yaml y.dot --from mermaid', 'No format "mermaid" can be read.'],
    ['x.yaml y.dot --mapping aquisitions', 'There is no mapping "aquisitions". Did you mean "acquisitions"?'],
    ['x.yaml no/such/folder/y.dot', 'There is no folder for "no/such/folder/y.dot".'],
  ])('stemma convert %s', async (args, message) => {
    const { code, err, out } = await convert(args, { 'x.yaml': GRAPH });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

test('progress is told on a terminal alone, and taken away', async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => `n${i},n${(i * 7) % 60_000}`).join('\n');
  const quiet = await convert('x.csv y.csv', { 'x.csv': `source,target\n${rows}` });
  expect(quiet.err).not.toContain('\r');
  const seen = await convert('x.csv y.csv', { 'x.csv': `source,target\n${rows}` }, true);
  expect(seen.err.startsWith('Columns') || /MB (?:read|written)/.test(seen.err)).toBe(true);
  expect(seen.err.lastIndexOf('\r') === -1 || seen.err.includes('\r\u001b[K')).toBe(true);
});

test('the command itself, in a shell', () => {
  const launcher = fileURLToPath(new URL('../../../graph/cli/stemma.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, 'convert', '-', '-', '--to', 'csv-edges'], {
    input: 'graph { a -- b }',
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, 'warning lost-entities: Entities, but for their ids, are not in this table.\n']);
  expect(stdout.split('\n')[1]).toContain('a,related-to,b');
});
