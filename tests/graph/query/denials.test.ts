/** What is denied, told apart from what nobody speaks of, and for the time for which it is denied. */
import { describe, expect, test } from 'vitest';
import type { Answer, Graph, Lens } from '../../../graph/index.ts';
import { ask as askGraph, OPEN_LENS } from '../../../graph/index.ts';
import { graphOf, named } from './graphs.ts';

function ask(graph: Graph, question: string, lens: Partial<Lens> = {}): Answer {
  return askGraph(graph, { ...OPEN_LENS, ...lens }, question);
}

const COMPANIES = named('company', 'acme', 'bolt', 'cogs');
const CODE = named('codebase', 'alpha', 'beta', 'gamma');

/** Denied from 2001 to 2003, so since 2010. */
function deniedThenSo(): Graph {
  return graphOf(
    [
      ['acme', 'owns', 'bolt', { when: '2001/2003', is: 'refuted' }],
      ['acme', 'owns', 'bolt', { when: '2010/..' }],
    ],
    { entities: COMPANIES },
  );
}

describe('a denial for a time', () => {
  test('does not touch what holds at another time', () => {
    expect(ask(deniedThenSo(), 'does Acme own Bolt').text).toBe('Yes. Acme has owned Bolt since 2010 [1].');
    expect(ask(deniedThenSo(), 'did Acme ever own Bolt').verdict).toBe('supported');
    expect(ask(deniedThenSo(), 'did Acme own Bolt in 2002').verdict).toBe('refuted');
  });

  test('is told with its time', () => {
    const denial = 'Acme did not own Bolt from 2001 to 2003: ben refutes it';
    expect(ask(deniedThenSo(), 'did Acme own Bolt in 2002').text).toBe(`No. ${denial} [1].`);
    expect(ask(deniedThenSo(), 'who owned Bolt in 2002').text).toContain(`${denial} [2].`);
    expect(ask(deniedThenSo(), 'what are the myths').text).toBe(`${denial} [1].`);
  });

  test('is no denial for all of time', () => {
    const graph = graphOf([['acme', 'owns', 'bolt', { when: '2001/2003', is: 'refuted' }]], { entities: COMPANIES });
    expect(ask(graph, 'does Acme own Bolt').text).toBe(
      'No, not from 2001 to 2003. Acme did not own Bolt from 2001 to 2003: ben refutes it [1].',
    );
  });

  test('is in the perfect where it lasts', () => {
    const graph = graphOf([['alpha', 'derived-from', 'beta', { when: '2001/..', is: 'refuted' }]], { entities: CODE });
    expect(ask(graph, 'what are the myths').text).toBe(
      'Alpha has not been derived from Beta since 2001: ben refutes it [1].',
    );
  });
});

describe('two that only a denial joins', () => {
  const denial = 'Alpha is not derived from Beta: ben refutes it [1].';
  const graph = graphOf([['alpha', 'derived-from', 'beta', { is: 'refuted' }]], { entities: CODE });

  test('are not connected, and the denial is told', () => {
    const answer = ask(graph, 'how are Alpha and Beta related');
    expect(answer.text).toBe(`Unknown: nothing here connects Alpha and Beta. ${denial}`);
    expect(answer.claims).toEqual(['alpha derived-from beta']);
    expect(ask(graph, 'how are Alpha and Gamma related').text).toBe('Unknown: nothing here connects Alpha and Gamma.');
  });

  test('are told apart by it', () => {
    expect(ask(graph, 'what is the difference between Alpha and Beta').text).toContain(denial);
  });

  test('is told with what either is, and with when it was', () => {
    expect(ask(graph, 'what is Alpha').remarks.map(({ text }) => text)).toEqual([denial]);
    expect(ask(graph, 'when was Alpha derived from Beta').text).toBe(denial);
  });
});

test('a name twice is one thing, not two that nothing connects', () => {
  const graph = graphOf([['alpha', 'derived-from', 'beta']], { entities: CODE });
  expect(ask(graph, 'how are Alpha and Alpha related').text).toBe('Unknown: both names mean Alpha.');
});

test('a claim that is disputed is told as disputed wherever it is told', () => {
  const graph = graphOf(
    [
      ['alpha', 'derived-from', 'beta', { is: 'disputed' }],
      ['acme', 'develops', 'alpha', { is: 'disputed' }],
    ],
    { entities: [...CODE, ...COMPANIES] },
  );
  expect(ask(graph, 'where does Alpha come from').text).toBe('Alpha is derived from Beta [1][2] (disputed).');
  expect(ask(graph, 'who is behind Alpha').text).toBe('Acme develops Alpha [1][2] (disputed).');
  expect(ask(graph, 'what is Alpha').text).toContain('Acme develops Alpha [1][2] (disputed).');
  expect(ask(graph, 'how are Alpha and Beta related').text).toBe('Alpha is derived from Beta [1][2] (disputed).');
});

test('what somebody is said not to own is told where it is asked what they own', () => {
  const graph = graphOf([['acme', 'owns', 'bolt', { is: 'refuted' }]], { entities: COMPANIES });
  expect(ask(graph, 'what does Acme own').text).toBe(
    'Unknown: nothing here says what Acme owns. Acme does not own Bolt: ben refutes it [1].',
  );
  expect(ask(graph, 'what does Cogs own').text).toBe('Unknown: nothing here says what Cogs owns.');
});

describe('what is not so is what evidence denies, and silence denies nothing', () => {
  const graph = graphOf(
    [
      ['alpha', 'derived-from', 'beta', { is: 'refuted' }],
      ['gamma', 'derived-from', 'beta'],
      ['acme', 'owns', 'bolt', { is: 'refuted' }],
      ['cogs', 'owns', 'bolt'],
    ],
    { entities: [...CODE, ...COMPANIES] },
  );

  test.each([
    ['what is not derived from Beta', 'Alpha is not derived from Beta: ben refutes it [1].'],
    ['what doesn’t derive from Beta?', 'Alpha is not derived from Beta: ben refutes it [1].'],
    ['which codebases are not derived from Beta', 'Alpha is not derived from Beta: ben refutes it [1].'],
    ['what is Alpha not derived from', 'Alpha is not derived from Beta: ben refutes it [1].'],
    ['who doesn’t own Bolt', 'Acme does not own Bolt: ben refutes it [1].'],
    ['who is not the owner of Bolt', 'Acme does not own Bolt: ben refutes it [1].'],
    ['which companies do not own Bolt', 'Acme does not own Bolt: ben refutes it [1].'],
    ['what is not derived from Gamma', 'Unknown: nothing here says what is not derived from Gamma.'],
    ['what does Cogs not own', 'Unknown: nothing here says what Cogs does not own.'],
    ['has Alpha never been derived from Beta', 'No. Alpha is not derived from Beta: ben refutes it [1].'],
  ])('%s', (question, text) => expect(ask(graph, question).text).toBe(text));

  test('a "not" in a name is a part of it', () => {
    const named = graphOf([['alpha', 'derived-from', 'not']], {
      entities: [...CODE, { id: 'not', kind: 'codebase', name: 'Not Only' }],
    });
    expect(ask(named, 'what is derived from Not Only').text).toBe('Alpha is derived from Not Only [1].');
  });
});
