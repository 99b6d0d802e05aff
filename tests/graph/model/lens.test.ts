/** Standing under a lens: the rules of what is in view, and of who is heard. */
import { describe, expect, test } from 'vitest';
import { askedSpan, isOpen, OPEN_LENS, Reading, standingOf, without } from '../../../graph/index.ts';
import type { Evidence, Graph, Lens, Standing, Stance } from '../../../graph/index.ts';
import { graph } from '../support/graphs.ts';

/** How the only claim stands; "out of view" where it has evidence and none of it counts. */
function standing(of: Graph, lens: Partial<Lens> = {}): Standing | 'out of view' {
  return new Reading(of, { ...OPEN_LENS, ...lens }).judge(0).standing ?? 'out of view';
}

function inView(of: Graph, lens: Partial<Lens>): boolean {
  return new Reading(of, { ...OPEN_LENS, ...lens }).inView(0);
}

describe('standing follows from the stances in view', () => {
  const S: Stance = 'supports';
  const R: Stance = 'refutes';
  test.each<[Stance[], boolean, Standing | undefined]>([
    [[S], true, 'supported'],
    [[S, S, S], true, 'supported'],
    [[R], true, 'refuted'],
    [[S, R], true, 'disputed'],
    [[R, R, S, R], true, 'disputed'], // nothing is counted up
    [[], true, undefined],
    [[], false, 'unsourced'],
  ])('%j (ever had evidence: %s): %s', (stances, ever, expected) => {
    expect(standingOf(stances, ever)).toBe(expected);
  });
});

/** Keith Ward writes; he quotes Mike Neil, who speaks for Microsoft; a forum says the opposite. */
function myth(): Graph {
  const evidence: Evidence[] = [
    { source: 'ward-2008', stance: 'refutes' },
    { source: 'ward-2008', speaker: 'mike-neil', for: 'microsoft', stance: 'refutes' },
    { source: 'forum', speaker: 'Anonymous', stance: 'supports' },
  ];
  return graph(
    [
      { subject: 'hyper-v', relation: 'derived-from', object: 'xen', evidence },
      'mike-neil employed-by microsoft +ward-2008',
    ],
    {
      sources: [{ id: 'ward-2008', title: 'Demystification', author: 'keith-ward', published: '2008-02-22' }],
    },
  );
}

describe('according to', () => {
  test.each<[string, string[], Standing | 'out of view', number]>([
    ['nobody in particular: everybody', [], 'disputed', 3],
    ['a source: all that it brings', ['ward-2008'], 'refuted', 2],
    ['the author: without whom the author quotes', ['keith-ward'], 'refuted', 1],
    ['a speaker who is an entity', ['mike-neil'], 'refuted', 1],
    ['a speaker who is only a name', ['Anonymous'], 'supported', 1],
    ['the party that the evidence says is spoken for', ['microsoft'], 'refuted', 1],
    ['several voices: any of them', ['mike-neil', 'forum'], 'disputed', 2],
    ['somebody who says nothing here', ['citrix'], 'out of view', 0],
  ])('%s', (_, accordingTo, expected, pieces) => {
    expect(standing(myth(), { accordingTo })).toBe(expected);
    expect(new Reading(myth(), { ...OPEN_LENS, accordingTo }).evidence(0)).toHaveLength(pieces);
  });

  test('whom somebody speaks for is never inferred from employment', () => {
    const evidence: Evidence[] = [{ source: 's', speaker: 'mike-neil', stance: 'refutes' }];
    const employed = graph([
      { subject: 'a', relation: 'uses', object: 'b', evidence },
      'mike-neil employed-by microsoft +s',
    ]);
    expect(standing(employed, { accordingTo: ['microsoft'] })).toBe('out of view');
    expect(standing(employed, { accordingTo: ['mike-neil'] })).toBe('refuted');
  });
});

describe('out of view is not unsourced', () => {
  test('a claim whose evidence is not heard has no standing: nothing is said about it', () => {
    expect(standing(graph(['a uses b +s']), { accordingTo: ['t'] })).toBe('out of view');
    expect(inView(graph(['a uses b +s']), { accordingTo: ['t'] })).toBe(false);
  });

  test('a claim that never had evidence is unsourced, and is walked', () => {
    expect(standing(graph(['a uses b']))).toBe('unsourced');
    expect(inView(graph(['a uses b']), {})).toBe(true);
  });

  test('what nobody vouches for is nobody’s word: out of view for who listens to chosen voices', () => {
    expect(standing(graph(['a uses b']), { accordingTo: ['s'] })).toBe('out of view');
  });
});

describe('as of', () => {
  const dated = (line: string): Graph => graph([line], { sources: [{ id: 's', title: 'S', published: '2008-02-22' }] });
  test.each<[string, string, boolean, string]>([
    ['a develops b @2007/.. +s', '2006', false, 'no'],
    ['a develops b @2007/.. +s', '2010', true, 'certain'],
    ['a develops b @1998/2003 +s', '2004', false, 'no'],
    ['a acquired b @2007 +s', '2010', true, 'certain'],
    ['a acquired b @2007 +s', '2006', false, 'no'],
    ['a develops b +s', '2008-02-22', true, 'certain'],
    ['a develops b +s', '1990', true, 'possible'],
  ])('%s, as of %s: in view %s, %s', (line, asOf, expected, certainty) => {
    const judgement = new Reading(dated(line), { ...OPEN_LENS, asOf }).judge(0);
    expect([judgement.inView, judgement.certainty]).toEqual([expected, certainty]);
  });

  test('looks at when a claim held, never at when it was said', () => {
    expect(standing(dated('a acquired b @2007 +s'), { asOf: '2007' })).toBe('supported');
    expect(inView(dated('a develops b @1990/1995 +s'), { asOf: '2008-02-22' })).toBe(false);
  });

  test('a time that cannot be read is none', () => {
    expect(askedSpan({ ...OPEN_LENS, asOf: 'soon' })).toBeUndefined();
  });
});

describe('hide', () => {
  const typed = (): Graph =>
    graph(['acme acquired widget +s'], {
      entities: [
        { id: 'acme', kind: 'company' },
        { id: 'widget', kind: 'product' },
      ],
    });
  test.each([
    ['a kind at either end', 'product', false],
    ['a kind above the kind', 'organization', false],
    ['a relation', 'acquired', false],
    ['a family', 'ownership', false],
    ['a standing', 'supported', false],
    ['another kind', 'person', true],
    ['another standing', 'refuted', true],
    ['what is not known', 'nonsense', true],
  ])('%s', (_, hidden, expected) => {
    expect(inView(typed(), { hide: [hidden] })).toBe(expected);
  });

  test('what is hidden keeps its standing', () => {
    expect(standing(typed(), { hide: ['acquired'] })).toBe('supported');
  });
});

test('a lens can be had without one of its parts', () => {
  const lens: Lens = { asOf: '2007', accordingTo: ['a'], hide: ['person'] };
  expect(without(lens, 'asOf')).toEqual({ accordingTo: ['a'], hide: ['person'] });
  expect(without(lens, 'accordingTo')).toEqual({ asOf: '2007', accordingTo: [], hide: ['person'] });
  expect([isOpen(lens), isOpen(OPEN_LENS), isOpen(without(lens, 'hide'))]).toEqual([false, true, false]);
});

test('a reading lists the claims in view', () => {
  const reading = new Reading(graph(['a uses b +s', 'b uses c +t', 'c uses d']), { ...OPEN_LENS, accordingTo: ['t'] });
  expect([...reading.claims()]).toEqual([1]);
});
