/** What was paid for something: the price, who paid it, and what is said where nobody says. */
import { beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../graph/index.ts';
import { ask as askGraph, OPEN_LENS } from '../../../graph/index.ts';
import { graphOf } from './graphs.ts';
import { xen } from './xen.ts';

const FOR = 'Citrix acquired XenSource in 2007 for 500 million US dollars [1].';

let graph: Graph;
beforeAll(async () => {
  graph = await xen();
});

test.each([
  ['how much did Citrix pay for XenSource', FOR],
  ['what did Citrix pay for XenSource in 2007?', FOR],
  ['how much was XenSource sold for', FOR],
  ['what was the price of XenSource?', FOR],
  ['how much did XenSource cost in 2005', 'Unknown: nothing here says what was paid for XenSource in 2005.'],
  ['how much was paid for Hyper-V', 'Unknown: nothing here says what was paid for Hyper-V.'],
])('%s: %s', (question, said) => {
  expect(askGraph(graph, OPEN_LENS, question)).toMatchObject({ text: said, problems: [], choices: [] });
});

test('by somebody who did not buy it: unknown, and who did is told instead', () => {
  const answer = askGraph(graph, OPEN_LENS, 'how much did Microsoft pay for XenSource');
  expect(answer.text).toBe('Unknown: nothing here says what Microsoft has paid for XenSource.');
  expect(answer.instead.map(({ text }) => text)).toEqual([FOR]);
});

test('a source without an author counts as the one who speaks', () => {
  const sources = [{ id: 'list', title: 'A list' }];
  const by = { evidence: [{ source: 'list', stance: 'supports' }] } as const;
  const answer = askGraph(graphOf([['a', 'acquired', 'b', by]], { sources }), OPEN_LENS, 'how much did a pay for b');
  expect(answer.tally).toEqual({ claims: 1, speakers: 1, sources: 1 });
});

test('where the deal is known and its price is not, the deal is told', () => {
  const answer = askGraph(graphOf([['a', 'acquired', 'b']]), OPEN_LENS, 'how much did a pay for b');
  expect(answer.headline).toBe('Unknown.');
  expect(answer.text).toMatch(/^Unknown: nothing here says what .+ has paid for .+\. .+ acquired .+\.$/);
});
