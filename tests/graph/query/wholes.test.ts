/** What is so of a part is so of the whole, where the relation says that: who works for a division works for its company. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../graph/index.ts';
import { ask as askGraph, OPEN_LENS } from '../../../graph/index.ts';
import { graphOf, named } from './graphs.ts';

const graph = graphOf(
  [
    ['ann', 'employed-by', 'lab', { when: '2004/..' }],
    ['ben', 'employed-by', 'lab', { when: '2004/..' }],
    ['cleo', 'employed-by', 'acme'],
    ['dora', 'employed-by', 'shop', { when: '1999/2001' }],
    ['emil', 'employed-by', 'bolt'],
    ['lab', 'part-of', 'branch', { when: '2001/..' }],
    ['branch', 'part-of', 'acme', { when: '2000/..' }],
    ['shop', 'part-of', 'acme', { when: '2003/2005' }],
    ['acme', 'acquired', 'bolt', { when: '2005' }],
    ['ann', 'member-of', 'lab'],
  ],
  {
    entities: [
      ...named('person', 'ann', 'ben', 'cleo', 'dora', 'emil'),
      ...named('company', 'lab', 'branch', 'acme', 'shop', 'bolt'),
    ],
  },
);

function ask(question: string): Answer {
  return askGraph(graph, OPEN_LENS, question);
}

describe('who works for a part', () => {
  test('works for the whole, and how that follows is told and shown', () => {
    const { answer, text, chains, shown } = ask('who works at Acme');
    expect(answer.map(({ name }) => name)).toEqual(['Cleo', 'Ann', 'Ben']);
    expect(text).toBe(
      'Cleo is employed by Acme [1]; Ann and Ben have been employed by Lab since 2004 [1], ' +
        'Branch has been part of Acme since 2000 [1] and Lab has been part of Branch since 2001 [1].',
    );
    expect(chains.map(({ steps }) => steps.length)).toEqual([3, 3]);
    expect(shown.claims).toContain('branch part-of acme @2000/..');
  });

  test('whether and where is answered alike', () => {
    expect(ask('does Ann work for Acme').text).toBe(
      'Yes. Ann is employed by Acme: Ann has been employed by Lab since 2004 [1], ' +
        'Lab has been part of Branch since 2001 [1] and Branch has been part of Acme since 2000 [1].',
    );
    expect(ask('where does Ann work').answer.map(({ name }) => name)).toEqual(['Lab', 'Branch', 'Acme']);
  });

  test('only at a time at which it was a part, and a subsidiary is none', () => {
    expect(ask('does Dora work for Acme').verdict).toBe('unknown');
    expect(ask('does Emil work for Acme').verdict).toBe('unknown');
  });
});

test('a relation that does not say so of wholes is answered by itself alone', () => {
  expect(ask('who is a member of Acme').answer).toEqual([]);
});

test('of very many parts as many are told as anybody reads, and how many there are', () => {
  const divisions = Array.from({ length: 300 }, (_, place) => String(place));
  const large = graphOf(
    divisions.flatMap((place) => [
      [`p${place}`, 'employed-by', `d${place}`],
      [`d${place}`, 'part-of', 'acme'],
    ]),
  );
  const { text, answer } = askGraph(large, OPEN_LENS, 'who works at Acme');
  expect(answer).toHaveLength(300);
  expect(text).toMatch(/; and more, 300 in all\.$/);
  expect(text.length).toBeLessThan(5000);
});
