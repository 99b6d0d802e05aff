/** Broken files: cut anywhere or changed anywhere, none is taken for a whole one, and none breaks its reader. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadMapping } from '../../../graph/index.ts';
import { checkResult, damaged, golden, GRAPH_FILES, read, TABLES } from './damage.ts';

describe.each(GRAPH_FILES)('%s', { timeout: 60_000 }, (_, format) => {
  test('cut at any place it is refused', async () => {
    const text = await golden(format);
    const whole = text.trimEnd().length;
    for (let length = 0; length < whole; length++) {
      const result = await read(text.slice(0, length), format);
      checkResult(result);
      expect(result.fragment, `cut at ${length}: ${text.slice(Math.max(0, length - 20), length)}`).toBeUndefined();
    }
    expect((await read(text.slice(0, whole), format)).fragment).toBeDefined();
  });
});

describe.each(TABLES)('%s', { timeout: 60_000 }, (_, format) => {
  test('cut at any place it is refused, or gives whole rows of the table', async () => {
    const text = await golden(format);
    for (let length = 0; length < text.length; length++) checkResult(await read(text.slice(0, length), format));
  });
});

describe.each([...GRAPH_FILES, ...TABLES])('%s', { timeout: 60_000 }, (_, format) => {
  test('changed anywhere it breaks nothing', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(await golden(format)), async (text) => {
        checkResult(await read(text, format));
      }),
      { numRuns: 150 },
    );
  });
});

test('a mapping cut at any place breaks nothing', async () => {
  const text = `mapping: 1
format: csv
tables: { t: { '1': acquired } }
rules:
  - where: { '{a}': { begins: x } }
    entities: [{ id: { from: '{a}', make: slug }, existed: { start: '{b}', ongoing: true } }]
    claims:
      - { subject: '{a}', relation: { from: '{r}', table: t }, object: '{b}', evidence: [{ url: '{u}' }] }
`;
  for (let length = 0; length < text.length; length++) {
    const { mapping, problems } = await loadMapping(text.slice(0, length), 'm.yaml');
    expect(mapping === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
  }
});
