/** Graph files at length: the whole of Debian as it comes, and damaged files by the ten thousands. */
import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStream } from '../../graph/index.ts';
import { checkResult, damaged, golden, GRAPH_FILES, read, TABLES } from '../graph/formats/damage.ts';
import { dataBytes, tally } from '../graph/formats/foreign.ts';

const DEBIAN = fileURLToPath(new URL('../../../shared/data/debian-bookworm/', import.meta.url));

describe.skipIf(!existsSync(DEBIAN))('Debian bookworm, 143,548 entities in 541,569 rows', { timeout: 600_000 }, () => {
  const rowsOf = (name: string): readonly string[] =>
    gunzipSync(dataBytes(`debian-bookworm/${name}`) ?? new Uint8Array())
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .slice(1);

  test('is read as it comes, tells how far it is, and stays under 1.5 GB', async () => {
    let told = 0;
    const onProgress = (): void => void told++;
    const nodes = await readStream(createReadStream(`${DEBIAN}nodes.tsv.gz`), { file: 'nodes.tsv.gz', onProgress });
    const { graph } = await readStream(createReadStream(`${DEBIAN}edges.tsv.gz`), {
      file: 'edges.tsv.gz',
      onProgress,
      ...(nodes.graph === undefined ? {} : { into: nodes.graph }),
    });
    expect(process.resourceUsage().maxRSS * 1024).toBeLessThan(1.5e9);
    expect(told).toBeGreaterThan(20);
    const rows = rowsOf('edges.tsv.gz');
    expect(rows).toHaveLength(541_569);
    expect(graph?.entityCount).toBe(new Set(rowsOf('nodes.tsv.gz').map((row) => row.split('\t')[0])).size);
    expect(graph?.entityCount).toBe(143_548);
    expect(graph?.claimCount).toBe(new Set(rows).size);
    let evidence = 0;
    for (const claim of graph?.claims() ?? []) evidence += graph?.evidenceOf(claim).length ?? 0;
    expect(evidence).toBe(rows.length);
    const relations = tally(Array.from(graph?.claims() ?? [], (claim) => graph?.relationIdOf(claim)));
    expect(relations).toEqual(tally([...new Set(rows)].map((row) => row.split('\t')[1])));
  });

  test('can be cancelled half way, and gives nothing', async () => {
    const cancel = new AbortController();
    const onProgress = ({ claims }: { readonly claims: number }): void => {
      if (claims > 100_000) cancel.abort(new Error('enough'));
    };
    const file = createReadStream(`${DEBIAN}edges.tsv.gz`);
    await expect(readStream(file, { file: 'edges.tsv.gz', onProgress, signal: cancel.signal })).rejects.toThrow(
      'enough',
    );
    expect(file.destroyed).toBe(true);
  });
});

describe.each([...GRAPH_FILES, ...TABLES])('%s', { timeout: 600_000 }, (_, format) => {
  test('20,000 damaged files break nothing', async () => {
    const { user, system } = process.cpuUsage();
    await fc.assert(
      fc.asyncProperty(damaged(await golden(format)), async (text) => {
        checkResult(await read(text, format));
      }),
      { numRuns: 20_000 },
    );
    const took = process.cpuUsage({ user, system });
    expect((took.user + took.system) / 1e6).toBeLessThan(120);
  });
});
