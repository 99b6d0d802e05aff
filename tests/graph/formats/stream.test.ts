/** Files too large to hold: read in pieces, unpacked, cancelled; what fails half way changes nothing. */
import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formatById, Graph, loadMapping, readStream, readText, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { Imported, Progress, StreamOptions } from '../../../graph/index.ts';

const encoder = new TextEncoder();

/** Bytes in chunks of a size, with a pause before each. */
async function* chunks(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.slice(at, at + size));
}

const read = (text: string | Uint8Array, options: Partial<StreamOptions> = {}, size?: number): Promise<Imported> =>
  readStream(chunks(typeof text === 'string' ? encoder.encode(text) : text, size), { file: 't.csv', ...options });

const rows = (count: number): string => Array.from({ length: count }, (_, i) => `n${i},n${(i * 7) % count}`).join('\n');
const TABLE = `source,target\n${rows(30_000)}`;

describe('a table', () => {
  test('is read in pieces, and how far it is is told', async () => {
    const seen: Progress[] = [];
    const { graph, problems, understood, format } = await read(
      TABLE,
      { onProgress: (progress) => seen.push(progress) },
      65_536,
    );
    expect(problems).toEqual([]);
    expect([graph?.entityCount, graph?.claimCount]).toEqual([30_000, 30_000]);
    expect(understood).toEqual(['Columns are parted by commas.']);
    expect(format?.id).toBe('csv');
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toEqual({ bytes: TABLE.length, entities: 30_000, claims: 30_000 });
    expect(seen[0]?.claims).toBeLessThan(30_000);
  });

  test('is merged into a graph, which is left as it was', async () => {
    const before = Graph.empty(STANDARD_VOCABULARY).merge({ entities: [{ id: 'n1', kind: 'company', name: 'One' }] });
    const { graph } = await read('source,target\nn1,n2', { into: before });
    expect(graph?.entityById('n1')?.name).toBe('One');
    expect([before.entityCount, before.claimCount, graph?.entityCount, graph?.claimCount]).toEqual([1, 0, 2, 1]);
  });

  test('tells where an id of the graph is another name in the file', async () => {
    const before = Graph.empty(STANDARD_VOCABULARY).merge({ entities: [{ id: '0', name: 'Gephi' }, { id: '1' }] });
    const { graph, problems } = await read('id,name\n0,Myriel\n1,One', { into: before });
    expect(problems.map(({ message }) => message)).toEqual(['The id "0" is "Gephi" already, and here "Myriel".']);
    expect(graph?.entityCount).toBe(2);
  });

  test('names no more nodes than a limit allows', async () => {
    const { graph, problems } = await read('source,target\na,b\nb,c', { limits: { entities: 2 } });
    expect([graph, problems.map(({ code }) => code)]).toEqual([undefined, ['too-large']]);
  });

  test('that fails half way gives no graph; one with faulty rows can be read without them', async () => {
    const cut = await read(`${TABLE}\n"open,x`);
    expect(cut.graph).toBeUndefined();
    expect(cut.repaired).toBeUndefined();
    expect(cut.problems.map(({ code, line }) => [code, line])).toEqual([['quote-unclosed', 30_002]]);
    const ragged = `source,target\na\n${rows(25_000)}\nb\n`;
    const strict = await read(ragged);
    expect(strict.graph).toBeUndefined();
    expect(strict.repaired?.leftOut.map(({ line }) => line)).toEqual([2, 25_003]);
    expect(strict.repaired?.graph.claimCount).toBe(25_000);
    expect((await read(ragged, { repair: true })).graph?.claimCount).toBe(25_000);
  });

  test('can be cancelled', async () => {
    const cancel = new AbortController();
    let asked = 0;
    let isOver = false;
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      try {
        yield encoder.encode('source,target\n');
        for (;;) yield await Promise.resolve(encoder.encode(`a${++asked},b\n`));
      } finally {
        isOver = true;
      }
    };
    const onProgress = (): void => cancel.abort(new Error('enough'));
    await expect(readStream(endless(), { file: 't.csv', signal: cancel.signal, onProgress })).rejects.toThrow('enough');
    expect(isOver).toBe(true); // nothing more is asked for
  });
});

test('every other format is read whole, from any chunks', async () => {
  const text = '{"stemma": 1, "entities": {"é": {}, "日本": {}}}';
  for (const size of [1, 2, 3, 5, 1000]) {
    const { graph, problems } = await read(text, { file: 'x.stemma.json' }, size);
    expect(problems).toEqual([]);
    expect(graph?.entityCount).toBe(2);
  }
  const { graph, problems } = await read('{"stemma": 1,', { file: 'x.stemma.json' });
  expect([graph, problems.map(({ code }) => code)]).toEqual([undefined, ['syntax']]);
});

describe('bytes', () => {
  test('gzip is unpacked, from a stream of the web too', async () => {
    const packed = new Uint8Array(gzipSync(TABLE));
    expect((await read(packed, { file: 't.csv.gz' })).graph?.claimCount).toBe(30_000);
    const { body } = new Response(packed);
    expect(body && (await readStream(body, { file: 't.csv.gz' })).graph?.claimCount).toBe(30_000);
    expect((await readText(packed, { file: 't.csv.gz' })).fragment?.claims).toHaveLength(30_000);
  });

  test.each<[string, Uint8Array, string]>([
    ['gzip cut off', new Uint8Array(gzipSync(TABLE)).slice(0, 5000), 'gzip'],
    ['gzip that is none', new Uint8Array([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8]), 'gzip'],
    ['ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), 'format'],
    ['nothing', new Uint8Array(), 'empty'],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe, 0x00]), 'encoding'],
    ['an encoding that nobody knows', encoder.encode('<?xml version="1.0" encoding="none-such"?><gexf/>'), 'encoding'],
  ])('%s is refused', async (_name, bytes, code) => {
    const { graph, problems } = await readStream(chunks(bytes, 100), { file: 'x.gexf' });
    expect(graph).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('a bomb of gzip is stopped at the limit', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(30_000_000, 'a')));
    const { problems } = await read(bomb, { limits: { bytes: 1_000_000 } });
    expect(problems.map(({ code }) => code)).toEqual(['too-large']);
  });

  test('XML may say in which encoding it is', async () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><gexf><graph><nodes><node id="é"/></nodes></graph></gexf>';
    const { graph } = await read(new Uint8Array(Buffer.from(text, 'latin1')), { file: 'x.gexf' });
    expect(graph?.entityById('é')).toBeDefined();
  });
});

test('a mapping is applied to a table as it comes', async () => {
  const { mapping } = await loadMapping(
    'mapping: 1\nformat: csv\nrules:\n  - claims: [{ subject: "{a}", relation: uses, object: "{b}" }]\n',
    'm.yaml',
  );
  if (mapping === undefined) throw new Error('The mapping has errors.');
  const { graph, problems } = await read(`a,b\n${rows(30_000)}`, { mapping }, 65_536);
  expect(problems).toEqual([]);
  expect([graph?.entityCount, graph?.claimCount]).toEqual([30_000, 30_000]);
  expect(graph?.evidenceOf(0)).toEqual([{ source: 't.csv', stance: 'supports', at: 'line 2' }]);
});

const debian = fileURLToPath(new URL('../../../../shared/data/debian-bookworm/nodes.tsv.gz', import.meta.url));

test.skipIf(!existsSync(debian))('143,548 real entities, packed', async () => {
  const { graph, problems } = await readStream(createReadStream(debian), { file: 'nodes.tsv.gz' });
  expect(problems).toEqual([]);
  expect(graph?.entityCount).toBe(143_548);
  expect(graph?.entityById('src:0ad')).toMatchObject({ kind: 'codebase', name: '0ad' });
});

test('what is only written cannot be read', async () => {
  expect(formatById('mermaid')?.reads).toBe(false);
  expect((await read('x', { format: 'mermaid' })).problems.map(({ code }) => code)).toEqual(['format-unknown']);
});
