/** Whatever is asked: nothing throws, every sentence names its source, the parts are the text. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Graph, Statement } from '../../../graph/index.ts';
import { ask, complete, OPEN_LENS, plain, RELATIONS } from '../../../graph/index.ts';
import { contested, cycle, diamond, fork, graphOf, joint, mergeOfTwo, owner, possibly } from './graphs.ts';
import { xen } from './xen.ts';

const graphs: Graph[] = [
  owner(),
  fork(),
  mergeOfTwo(),
  diamond(),
  contested(),
  cycle(),
  joint(),
  possibly(),
  graphOf([]),
];
beforeAll(async () => {
  graphs.push(await xen());
});

const WORDS = [
  ...'who what which whom whose where when how is are was were does did has have had been the a an of by to from in on at'.split(
    ' ',
  ),
  ...'according as before after since between and or not owns owned own acquired derived forked uses related changed say'.split(
    ' ',
  ),
  ...'2007 2008-02-22 March 22nd 1990s, ? , ’s "Xen" Hyper-V XenSource Citrix Microsoft Maria my Xensorce X company companies'.split(
    ' ',
  ),
  ...RELATIONS.flatMap(({ forward, backward }) =>
    [...forward, ...backward].flatMap((wording) => ('be' in wording ? wording.be : wording.past).split(' ')),
  ),
];

const question = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' ')),
  fc.string({ maxLength: 60, unit: 'grapheme' }),
);
const lens = fc.record({
  accordingTo: fc.constantFrom([], [], ['book'], ['microsoft'], ['Keith Ward']),
  hide: fc.constantFrom([], [], ['lineage'], ['refuted'], ['company']),
  asOf: fc.constantFrom('2007', '2008-02-22', '1990/2010'),
});

/** A sentence that says claims with evidence has the mark of a source. */
function marksIts(answer: Answer, graph: Graph, { text, claims, parts }: Statement): void {
  const hasEvidence = claims.some((id) => graph.evidenceOf(graph.claimNumber(id)).length > 0);
  if (hasEvidence && answer.lens.accordingTo.length === 0) expect(text).toMatch(/\[\d+\]|without a source/);
  expect(plain(parts)).toBe(text);
}

function isSound(graph: Graph, answer: Answer): void {
  const { text, claims, sources, parts, instead, remarks, statements, chains, focus, shown } = answer;
  expect(text).not.toBe('');
  expect(text).not.toMatch(/undefined|NaN|\[object|\s{2}|\s\./);
  const cited = parts.flatMap((part) => ('citation' in part ? [part.citation] : []));
  for (const number of cited) expect(sources.map((source) => source.number)).toContain(number);
  const supported = claims.some((id) => graph.evidenceOf(graph.claimNumber(id)).length > 0);
  if (supported && answer.lens.accordingTo.length === 0 && answer.problems.length === 0)
    expect(text).toMatch(/\[\d+\]|without a source/);
  for (const statement of [...instead, ...remarks, ...statements]) marksIts(answer, graph, statement);
  for (const { steps, end } of chains) {
    for (const { says } of steps) marksIts(answer, graph, says);
    if (end !== undefined) expect(end.claims).toEqual([]);
  }
  for (const id of [...focus, ...shown.entities]) expect(graph.entityNumber(id)).not.toBe(-1);
  for (const id of shown.claims) expect(graph.claimNumber(id)).not.toBe(-1);
}

describe('whatever is asked', () => {
  test('there is a sound answer, and the same one again', () => {
    fc.assert(
      fc.property(fc.nat(graphs.length - 1), question, fc.option(lens), (place, text, narrow) => {
        const graph = graphs[place] ?? owner();
        const view = narrow ?? OPEN_LENS;
        const answer = ask(graph, view, text);
        isSound(graph, answer);
        expect(ask(graph, view, text)).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });

  test('there are completions, or none', () => {
    fc.assert(
      fc.property(fc.nat(graphs.length - 1), question, (place, text) => {
        for (const { text: whole, label } of complete(graphs[place] ?? owner(), text)) {
          expect(whole).not.toBe('');
          expect(label).not.toBe('');
        }
      }),
      { numRuns: 120 },
    );
  });

  test('every pair and relation of every named graph has a sound answer', () => {
    for (const graph of graphs) {
      const entities = [...graph.entities()].slice(0, 4);
      for (const relation of RELATIONS.filter(({ id }) => ['derived-from', 'owns', 'acquired'].includes(id))) {
        for (const a of entities) {
          for (const b of entities) {
            const [wording] = relation.forward;
            const [first, second] = [graph.entityIdOf(a), graph.entityIdOf(b)];
            const text =
              'be' in wording ? `is ${first} ${wording.be} ${second}` : `did ${first} ${wording.verb} ${second}`;
            isSound(graph, ask(graph, OPEN_LENS, text));
          }
        }
      }
      for (const entity of entities) {
        const name = graph.entityIdOf(entity);
        for (const text of [
          `who owns ${name} in 2007`,
          `where does ${name} come from`,
          `what derives from ${name}`,
          `what is ${name}`,
          `who is behind ${name}`,
          `what became of ${name}`,
        ]) {
          isSound(graph, ask(graph, OPEN_LENS, text));
        }
      }
    }
  });
});

test('sixty thousand signs in the middle of what a stranger wrote hold up no answer', () => {
  const about = `A${'.'.repeat(60_000)}b. .`;
  const strange = graphOf([], { entities: [{ id: 'x', kind: 'company', name: 'X', about }] });
  expect(ask(strange, OPEN_LENS, 'what is X').text.endsWith('..b.')).toBe(true);
  expect(ask(strange, OPEN_LENS, `what is ${'?'.repeat(60_000)}X`).problems).toEqual([]);
});
