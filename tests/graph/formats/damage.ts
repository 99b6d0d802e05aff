/** Small files of every graph format, ways of damaging them, and what reading a damaged one must keep to. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { FORMATS, Graph, readText, STANDARD_VOCABULARY } from '../../../graph/index.ts';
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

const cases = (ids: readonly string[]): readonly (readonly [string, Format])[] =>
  FORMATS.filter(({ id }) => ids.includes(id)).map((format) => [format.id, format]);

/** Those that have an end, so that a part is never a whole; a table may end after any row. */
export const GRAPH_FILES = cases(['cytoscape-json', 'graphml', 'gexf', 'dot']);
export const TABLES = cases(['csv', 'tsv']);

/** A whole file of a format. */
export async function golden(format: Format): Promise<string> {
  const { write } = await format.load();
  const text = [...(write?.(graph) ?? [])].join('');
  expect(text.length).toBeGreaterThan(300);
  expect(text.length).toBeLessThan(4096);
  return text;
}

export function read(text: string, format: Format): Promise<ReadResult> {
  return readText(text, { file: 'x', format: format.id });
}

/** Every problem is a sentence with a place, and a fragment goes only with what is no error. */
export function checkResult({ fragment, problems }: ReadResult): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(fragment === undefined).toBe(errors.length > 0);
  for (const { code, message, line } of errors) {
    expect(message).toMatch(/[.…]$/);
    if (code !== 'empty') expect(line).toBeGreaterThan(0);
  }
}

const signs = fc.constantFrom(
  '"',
  '<',
  '>',
  '{',
  '}',
  '[',
  ']',
  ',',
  ';',
  '\n',
  '\r',
  '\t',
  '\0',
  '\\',
  '--',
  '&',
  "'",
  '#',
);

/** The text with something taken out, put in, or written twice, in up to three places. */
export function damaged(text: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(text.length),
    remove: fc.nat(30),
    insert: fc.oneof(fc.string({ unit: 'binary', maxLength: 10 }), signs),
    copy: fc.nat(40),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    let changed = text;
    for (const { at, remove, insert, copy } of changes) {
      const twice = changed.slice(at + remove, at + remove + copy);
      changed = changed.slice(0, at) + insert + twice + changed.slice(at + remove);
    }
    return changed;
  });
}
