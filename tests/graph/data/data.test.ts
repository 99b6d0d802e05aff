/** The data sets that ship: each is read without a problem, nothing in it is wrong, and it says where it is from. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { check, DATA_SETS, dataSetById, Graph, STANDARD_VOCABULARY } from '../../../graph/index.ts';

const folder = fileURLToPath(new URL('../../../graph/data', import.meta.url));

test('every folder of data is in the list', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(DATA_SETS.map(({ id }) => id).sort());
});

describe.each(DATA_SETS.map((set) => [set.id, set] as const))('%s', (id, set) => {
  test('is read without a problem, and nothing in it is probably not meant', async () => {
    const { fragment, problems } = await set.load({ open: (url) => readFile(url) });
    expect(problems).toEqual([]);
    expect(check(Graph.empty(STANDARD_VOCABULARY).merge(fragment ?? {}))).toEqual([]);
    expect(fragment?.document?.title).toBe(set.title);
  });

  test('is found by its name, and says where it is from', () => {
    expect(dataSetById(id)).toBe(set);
    expect(existsSync(`${folder}/${id}/README.md`)).toBe(true);
  });
});
