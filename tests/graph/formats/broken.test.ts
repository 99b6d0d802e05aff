/** Broken files: cut anywhere or changed anywhere, none is taken for a whole one, and none breaks its reader. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS, Graph, loadMapping, readText, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { Format, ReadResult } from '../../../graph/index.ts';

const graph = Graph.empty(STANDARD_VOCABULARY).merge({
  document: { title: 'A "title"', positions: new Map([['a', { x: 1, y: -2 }]]) },
  sources: [{ id: 's', title: 'S', url: 'https://example.org' }],
  entities: [
    {
      id: 'a',
      kind: 'company',
      name: 'A & B',
      also: ['Ä'],
      existed: '1998/..',
      extra: new Map([['color', '#ff0000']]),
    },
    { id: 'b', kind: 'product', name: 'line\nbreak' },
  ],
  claims: [
    {
      subject: 'a',
      relation: 'acquired',
      object: 'b',
      when: '2007',
      evidence: [{ source: 's', stance: 'refutes', quote: 'No.' }],
    },
    {
      subject: 'a',
      relation: 'related-to',
      object: 'b',
      qualifiers: new Map([['weight', { text: '2' }]]),
      evidence: [],
    },
  ],
});

/** Those of this folder that have an end, so that a part is never a whole; a table may end after any row. */
const OURS = ['cytoscape-json', 'graphml', 'gexf', 'dot'];
const GRAPH_FILES = FORMATS.filter(({ id }) => OURS.includes(id));
const TABLES = FORMATS.filter(({ id }) => id === 'csv' || id === 'tsv');
const cases = (formats: readonly Format[]): (readonly [string, Format])[] =>
  formats.map((format) => [format.id, format]);

async function golden(format: Format): Promise<string> {
  const { write } = await format.load();
  const text = [...(write?.(graph) ?? [])].join('');
  expect(text.length).toBeGreaterThan(300);
  expect(text.length).toBeLessThan(4096);
  return text;
}

const read = (text: string, format: Format): Promise<ReadResult> => readText(text, { file: 'x', format: format.id });

/** Every problem is a sentence with a place, and a fragment goes only with what is no error. */
function checkResult({ fragment, problems }: ReadResult): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(fragment === undefined).toBe(errors.length > 0);
  for (const { code, message, line } of errors) {
    expect(message).toMatch(/[.…]$/);
    if (code !== 'empty') expect(line).toBeGreaterThan(0);
  }
}

describe.each(cases(GRAPH_FILES))('%s', { timeout: 60_000 }, (_, format) => {
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

describe.each(cases(TABLES))('%s', { timeout: 60_000 }, (_, format) => {
  test('cut at any place it is refused, or gives whole rows of the table', async () => {
    const text = await golden(format);
    for (let length = 0; length < text.length; length++) checkResult(await read(text.slice(0, length), format));
  });
});

describe.each(cases([...GRAPH_FILES, ...TABLES]))('%s', { timeout: 60_000 }, (_, format) => {
  test('changed anywhere it breaks nothing', async () => {
    const text = await golden(format);
    const change = fc.record({
      at: fc.nat(text.length),
      remove: fc.nat(30),
      insert: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 10 }),
        fc.constantFrom('"', '<', '>', '{', '}', ',', '\n', '\0', '\\', '--'),
      ),
      copy: fc.nat(40),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        let changed = text;
        for (const { at, remove, insert, copy } of changes)
          changed =
            changed.slice(0, at) + insert + changed.slice(at + remove, at + remove + copy) + changed.slice(at + remove);
        checkResult(await read(changed, format));
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
