/** In a page, files are read as on the command line: packed, in pieces, and by the mappings that ship. */
import { expect, test } from 'vitest';
import { formatById, FORMATS, Graph, PRESETS, readStream, STANDARD_VOCABULARY } from '../../../graph/index.ts';

test('a packed table that somebody dropped', async () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `n${i},n${(i * 7) % 30_000}`).join('\n');
  const packed = new Blob([`source,target\n${rows}`]).stream().pipeThrough(new CompressionStream('gzip'));
  let told = 0;
  const { graph, problems } = await readStream(packed, { file: 'edges.csv.gz', onProgress: () => void told++ });
  expect(problems).toEqual([]);
  expect([graph?.entityCount, graph?.claimCount]).toEqual([30_000, 30_000]);
  expect(told).toBeGreaterThan(0);
});

test('every mapping that ships can be had', async () => {
  for (const preset of PRESETS) {
    const { mapping, problems } = await preset.load();
    expect(problems).toEqual([]);
    expect(mapping?.rules.length).toBeGreaterThan(0);
  }
});

test('every format that writes does, and those that read understand it', async () => {
  const graph = Graph.empty(STANDARD_VOCABULARY).merge({
    entities: [
      { id: 'a', kind: 'company', name: 'Ä & Co.' },
      { id: 'b', kind: 'product' },
    ],
    claims: [{ subject: 'a', relation: 'acquired', object: 'b', when: '2007' }],
  });
  for (const { id, reads, writes } of FORMATS) {
    const module = await formatById(id)?.load();
    if (!writes || module?.write === undefined) continue;
    const text = [...module.write(graph)].join('');
    expect(text.length).toBeGreaterThan(20);
    if (!reads) continue;
    const { graph: again, problems } = await readStream(new Blob([text]).stream(), { file: 'x', format: id });
    expect([id, problems]).toEqual([id, []]);
    expect(again?.claimById('a acquired b @2007')).toBeDefined();
  }
});
