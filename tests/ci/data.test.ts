/** The data sets as JSON, which the pages are built with: no word of them is lost. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { DATA_SETS, readText } from '../../graph/index.ts';
import { documents } from '../../.ci/documents.mjs';

test.each(DATA_SETS)('$id says the same in JSON as in YAML, and in the same order', async (set) => {
  const text = documents.find((document) => document.id === set.id)?.text ?? '';
  const { fragment, problems } = await readText(text, { file: `${set.id}.stemma.json` });
  const { fragment: written } = await set.load({ open: (url) => readFile(url) });
  expect(problems).toEqual([]);
  // what is placed by hand has its pictures composed, and is else the same
  const { arrangement, ...said } = fragment?.document ?? {};
  const isPlaced = (written?.document?.positions?.size ?? 0) > 0;
  expect((arrangement ?? []).length > 0).toBe(isPlaced);
  const { arrangement: _, ...document } = written?.document ?? {};
  expect({ ...fragment, document: said }).toEqual({ ...written, document });
});
