/** Answers at the edges: of something and itself, of two claims on one pair, of hubs, whatever the order of the claims. */
import { describe, expect, test } from 'vitest';
import type { Answer, Graph, Lens } from '../../../graph/index.ts';
import { ask as askGraph, conflicts, connections, OPEN_LENS } from '../../../graph/index.ts';
import type { Short } from './graphs.ts';
import { at, graphOf, look, named } from './graphs.ts';

function ask(graph: Graph, question: string, lens: Partial<Lens> = {}): Answer {
  return askGraph(graph, { ...OPEN_LENS, ...lens }, question);
}

const COMPANIES = named('company', 'acme', 'bolt', 'cogs');
const CODE = named('codebase', 'alpha', 'beta');

describe('something and itself', () => {
  const graph = graphOf(
    [
      ['alpha', 'derived-from', 'alpha'],
      ['beta', 'derived-from', 'beta', { is: 'refuted' }],
    ],
    { entities: CODE },
  );

  test('a claim that says it outright is what the answer rests on', () => {
    expect(ask(graph, 'is Alpha derived from Alpha').text).toBe('Yes. Alpha is derived from Alpha [1].');
    expect(ask(graph, 'is Beta derived from Beta').verdict).toBe('refuted');
  });

  test('it is told as wrong where it is asked where something comes from', () => {
    expect(ask(graph, 'where does Alpha come from').text).toContain(
      'Nothing can come from itself, so this is wrong: Alpha is derived from Alpha [1].',
    );
  });
});

describe('a disputed and an undisputed claim of owning', () => {
  const shorts: readonly Short[] = [
    ['acme', 'owns', 'bolt', { when: '2001/..', is: 'disputed' }],
    ['acme', 'acquired', 'bolt', { when: '2001' }],
  ];

  test.each([
    ['the disputed one first', shorts],
    ['the disputed one last', shorts.toReversed()],
  ])('the undisputed one counts, %s', (_, order) => {
    const [owner] = ask(graphOf(order, { entities: COMPANIES }), 'who owns Bolt in 2005').answer;
    expect(owner).toMatchObject({ name: 'Acme', certainty: 'certain', disputed: false });
  });
});

test('an event between two that is told either way round is one event, at odds with itself about its time', () => {
  const merged = [
    { id: 'acme', kind: 'company' },
    { id: 'bolt', kind: 'company' },
  ];
  const graph = graphOf(
    [
      ['acme', 'met', 'bolt', { when: '2001' }],
      ['bolt', 'met', 'acme', { when: '2003' }],
    ],
    {
      entities: merged,
      relations: [
        {
          id: 'met',
          family: 'other',
          label: 'met',
          inverse: 'met',
          forward: [{ verb: 'meet', third: 'meets', past: 'met' }],
          backward: [{ verb: 'meet', third: 'meets', past: 'met' }],
          subject: ['thing'],
          object: ['thing'],
          nature: 'event',
          symmetric: true,
          traits: [],
          qualifiers: [],
        },
      ],
    },
  );
  expect(conflicts(look(graph).reading).map(({ on, positions }) => [on, positions.map(({ value }) => value)])).toEqual([
    ['when', ['2001', '2003']],
  ]);
});

test('a way through a hub of many is found', () => {
  const spokes = Array.from({ length: 2000 }, (_, place): Short => ['hub', 'uses', `spoke-${String(place)}`]);
  const graph = graphOf([...spokes, ['spoke-1999', 'uses', 'end'], ['start', 'uses', 'hub']]);
  const [path] = connections(look(graph), at(graph, 'start'), at(graph, 'end'));
  expect(path?.hops.map(({ to }) => graph.entityIdOf(to))).toEqual(['hub', 'spoke-1999', 'end']);
});

test('nothing that is known to have changed for something names it', () => {
  const graph = graphOf([['acme', 'acquired', 'bolt', { when: '2001' }]], { entities: COMPANIES });
  expect(ask(graph, 'what happened to Cogs in 1999').text).toBe('Nothing here says what became of Cogs in 1999.');
  expect(ask(graph, 'what has happened to Cogs in 1999').text).toBe(
    'Nothing here is known to have changed for Cogs in 1999.',
  );
});

test('a name that ends in a full stop is not followed by another', () => {
  const graph = graphOf([['acme', 'owns', 'inc']], { entities: [{ id: 'inc', kind: 'company', name: 'Dyna Inc.' }] });
  expect(ask(graph, 'who owns Dyna').text).toBe('Nothing here is called “Dyna”. Nearest: Dyna Inc.');
});

test('adverbs before and after a name are no part of it, unless it has them', () => {
  const graph = graphOf([['alpha', 'derived-from', 'just']], {
    entities: [...CODE, { id: 'just', kind: 'codebase', name: 'Just Go' }],
  });
  expect(ask(graph, 'isn’t Alpha just Beta?').headline).toBe('Two different things.');
  expect(ask(graph, 'is Alpha derived from Just Go').verdict).toBe('supported');
});

describe('owners', () => {
  const graph = graphOf(
    [
      ['acme', 'acquired', 'bolt', { when: '2007' }],
      ['cogs', 'acquired', 'bolt', { when: '2009' }],
      ['dyna', 'spun-off-from', 'cogs', { when: '1999' }],
    ],
    { entities: [...COMPANIES, ...named('company', 'dyna')] },
  );

  test('a claim that ended one and began another is told once', () => {
    expect(ask(graph, 'who owned Bolt between 2008 and 2010').text).toBe(
      'Acme acquired Bolt in 2007 [1]; Cogs acquired Bolt in 2009 [1], and nothing here ends that ownership.',
    );
  });

  test('what was spun off is not said to be owned still', () => {
    expect(ask(graph, 'who owned Dyna before 1999').text).toBe('Dyna was spun off from Cogs in 1999 [1].');
  });

  test.each([
    ['who owned Bolt on 31 February 2007', '"2007-02-31" has no day 31.'],
    ['who owned Bolt on February 30, 2007', '"2007-02-30" has no day 30.'],
    ['who owned Bolt in 2008-13', '"2008-13" has no month 13.'],
  ])('%s: %s', (question, problem) => expect(ask(graph, question).text).toContain(problem));
});

test('what is hidden is said to stand in the way, in words that can be read', () => {
  const graph = graphOf([['alpha', 'derived-from', 'beta']], { entities: CODE });
  expect(ask(graph, 'is Alpha derived from Beta', { hide: ['lineage'] }).text).toBe(
    'Unknown: nothing here says that Alpha is derived from Beta. ' +
      'With what is hidden the answer is: Yes. Alpha is derived from Beta [1].',
  );
});
