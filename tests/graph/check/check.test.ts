/** The lint: what each rule finds, and what it lets pass. */
import { describe, expect, test } from 'vitest';
import { check, Graph, RULES, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { EntityInput, Problem, Source } from '../../../graph/index.ts';
import { claim, contested, diamond, fork, fragment, graph, owner } from '../support/graphs.ts';

/** The problems of one code, but for those that every small graph has: claims without evidence. */
function found(of: Graph, code: string): string[] {
  return check(of)
    .filter((problem) => problem.code === code)
    .map(({ message }) => message);
}

const codes = (of: Graph): string[] => check(of).map(({ code }) => code);
const dated = (published: string, more: Partial<Source> = {}): { sources: Source[] } => ({
  sources: [{ id: 's', title: 'S', published, ...more }],
});
const typed = (
  ...entities: [id: string, kind: string, more?: Partial<EntityInput>][]
): { entities: EntityInput[] } => ({
  entities: entities.map(([id, kind, more]) => ({ id, kind, name: id, ...more })),
});

describe.each([
  ['an acquisition', owner],
  ['a fork that was absorbed', fork],
  ['a contested claim', contested],
  ['two ways to one origin', diamond],
])('nothing is wrong with %s', (_, make) => {
  test('', () => {
    expect(check(make())).toEqual([]);
  });
});

test('every rule has an id of its own and says what it looks for', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { id, about } of RULES)
    expect([id, about]).toEqual([expect.stringMatching(/^[a-z-]+$/), expect.stringMatching(/^[A-Z].*\.$/)]);
});

test('all that the lint finds are warnings, about claims or entities that are there', () => {
  const of = graph(['a acquired a', 'a derived-from a', 'b part-of a @2000', 'a part-of b @2000']);
  const problems = check(of);
  expect(problems.length).toBeGreaterThan(4);
  for (const { severity, claims = [], entity } of problems) {
    expect(severity).toBe('warning');
    for (const id of claims) expect(of.claimNumber(id)).not.toBe(-1);
    if (entity !== undefined) expect(of.entityNumber(entity)).not.toBe(-1);
  }
});

test('what is found very often is not told for ever', () => {
  const problems: readonly Problem[] = check(graph(Array.from({ length: 30 }, (_, i) => `a${i} uses b${i}`)), {
    most: 10,
  });
  expect(problems).toHaveLength(11);
  expect(problems[10]?.message).toBe('There are more of these than the 10 that are told. A claim has no evidence.');
});

describe('dangling ends', () => {
  test('are entities that only claims name', () => {
    const of = Graph.empty(STANDARD_VOCABULARY).merge({ entities: [{ id: 'a' }], claims: [claim('a uses b')] });
    expect(found(of, 'entity-implied')).toEqual(['"b" is described nowhere. "a uses b" names it.']);
  });
});

describe('kinds', () => {
  test('at an end must be those that the relation joins, or below them', () => {
    expect(found(graph(['p acquired c +s'], typed(['p', 'person'], ['c', 'company'])), 'end-kind')).toEqual([]);
    expect(found(graph(['x acquired p +s'], typed(['x', 'codebase'], ['p', 'person'])), 'end-kind')).toEqual([
      '"x acquired p": x is of the kind codebase, where the subject of "acquired" is of the kind organization or person.',
      '"x acquired p": p is of the kind person, where the object of "acquired" is of the kind organization, product or codebase.',
    ]);
  });

  test('that are not known, and things, may be at any end', () => {
    const of = graph(['x acquired y +s'], typed(['x', 'thing'], ['y', 'compny']));
    expect(codes(of)).toEqual(['kind-unknown']);
    expect(check(of)[0]).toMatchObject({ entity: 'y', hint: 'Did you mean "company"?' });
  });
});

describe('circles', () => {
  test.each<[string, string[], string[]]>([
    ['of one', ['a derived-from a +s'], ['a is derived from a: nothing can be derived from itself.']],
    [
      'of two',
      ['a derived-from b +s', 'b derived-from a +s'],
      ['a is derived from b and b is derived from a: that is a circle, and "derived from" can have none.'],
    ],
    [
      'of three, by special forms of one relation',
      ['a derived-from b +s', 'b forked-from c +s', 'c rebased-on a +s'],
      [
        'a is derived from b, b was forked from c and c is rebased on a: that is a circle, and "derived from" can have none.',
      ],
    ],
    ['none: two ways', ['a derived-from b +s', 'a derived-from c +s', 'b derived-from c +s'], []],
    ['none: a relation that may go round', ['a depends-on b +s', 'b depends-on a +s'], []],
    ['none: two relations', ['a derived-from b +s', 'b part-of a +s'], []],
    ['none: one of them is refuted', ['a derived-from b +s', 'b derived-from a -s'], []],
    [
      'disputed claims count',
      ['a derived-from b +s', 'b derived-from a +s -t'],
      ['a is derived from b and b is derived from a: that is a circle, and "derived from" can have none.'],
    ],
    [
      'none: a fork that was absorbed later',
      ['egcs forked-from gcc @1997 +s', 'gcc derived-from egcs @1999/.. +s'],
      [],
    ],
    ['none: one after the other', ['a part-of b @1990/1995 +s', 'b part-of a @2000/2005 +s'], []],
    [
      'at the same time',
      ['a part-of b @1990/2001 +s', 'b part-of a @2000/2005 +s'],
      [
        'a is part of b (1990 to 2001) and b is part of a (2000 to 2005): that is a circle, and "part of" can have none.',
      ],
    ],
    [
      'one of them without a time',
      ['a part-of b @1990/1995 +s', 'b part-of a +s'],
      ['a is part of b (1990 to 1995) and b is part of a: that is a circle, and "part of" can have none.'],
    ],
    [
      'none: each two at one time, but never all three',
      ['a part-of b @1990/1995 +s', 'b part-of c @1994/2000 +s', 'c part-of a @1999/2005 +s'],
      [],
    ],
    [
      'the shorter, where there is a longer',
      ['a part-of b +s', 'b part-of c +s', 'c part-of a +s', 'b part-of a +s'],
      ['a is part of b and b is part of a: that is a circle, and "part of" can have none.'],
    ],
  ])('%s', (_, claims, expected) => {
    expect(found(graph(claims), 'claim-cycle')).toEqual(expected);
  });

  test('in different places are told one by one, with their claims', () => {
    const of = graph(['a part-of b +s', 'b part-of a +s', 'c part-of d +s', 'd part-of c +s', 'd part-of a +s']);
    expect(check(of).map(({ claims }) => claims)).toEqual([
      ['a part-of b', 'b part-of a'],
      ['c part-of d', 'd part-of c'],
    ]);
  });

  test('that are very long, and chains, cost little', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => `e${i} derived-from e${i + 1} +s`);
    expect(found(graph(chain), 'claim-cycle')).toEqual([]);
    const [problem] = found(graph([...chain, 'e20000 derived-from e0 +s']), 'claim-cycle');
    expect(problem).toContain('and 19995 more: that is a circle');
  });
});

describe('an acquisition', () => {
  test.each<[string, string[], string, string[]]>([
    [
      'before the founding',
      ['a acquired b @2000 +s', 'p founded b @2005 +s'],
      '',
      ['"a acquired b (2000)", but "p founded b (2005)".'],
    ],
    [
      'before the beginning of existence',
      ['a acquired b @2000 +s'],
      '2001/..',
      ['"a acquired b (2000)", but "b existed since 2001".'],
    ],
    ['in the year of the founding', ['a acquired b @2005 +s', 'p founded b @2005 +s'], '', []],
    ['after the founding', ['a acquired b @2007 +s', 'p founded b @2005 +s'], '2005/..', []],
    ['before a founding that is refuted', ['a acquired b @2000 +s', 'p founded b @2005 -s'], '', []],
    ['that is refuted', ['a acquired b @2000 -s', 'p founded b @2005 +s'], '', []],
    [
      'after the earlier of two foundings that are told',
      ['a acquired b @2003 +s', 'p founded b @2005 +s', 'q founded b @2002 +s'],
      '',
      [],
    ],
    ['without a time', ['a acquired b +s', 'p founded b @2005 +s'], '', []],
  ])('%s', (_, claims, existed, expected) => {
    const of = graph(claims, existed === '' ? {} : { entities: [{ id: 'b', name: 'b', existed }] });
    expect(found(of, 'acquired-before-beginning')).toEqual(expected);
    expect(found(of, 'outside-existence')).toEqual([]);
  });
});

describe('existence', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a develops x @1990 +s',
      'a',
      '2000/2005',
      ['"a develops x (1990)" is before the beginning of a, which existed 2000 to 2005.'],
    ],
    [
      'a develops x @2010 +s',
      'a',
      '2000/2005',
      ['"a develops x (2010)" is after the end of a, which existed 2000 to 2005.'],
    ],
    ['a develops x @2005 +s', 'a', '2000/2005', []],
    ['a develops x @1990/.. +s', 'a', '2000/2005', []], // it may have begun later
    ['x derived-from y @2010 +s', 'y', '2000/2005', []], // what is gone can still be the origin
    [
      'x derived-from y @1990 +s',
      'y',
      '2000/2005',
      ['"x is derived from y (1990)" is before the beginning of y, which existed 2000 to 2005.'],
    ],
    [
      'b acquired a @2010 +s',
      'a',
      '2000/2005',
      ['"b acquired a (2010)" is after the end of a, which existed 2000 to 2005.'],
    ],
    [
      'p founded a @2003 +s',
      'a',
      '2000/2005',
      ['"p founded a (2003)" is not the beginning of a, which existed 2000 to 2005.'],
    ],
    ['p founded a @2000 +s', 'a', '2000/2005', []],
    ['a develops x @2010 -s', 'a', '2000/2005', []],
    ['a develops x @2010 +s', 'a', '/2008', ['"a develops x (2010)" is after the end of a, which existed until 2008.']],
  ])('%s, %s existed %s', (line, id, existed, expected) => {
    const of = graph([line], { entities: [{ id, kind: id === 'a' ? 'company' : 'codebase', name: id, existed }] });
    expect(found(of, 'outside-existence')).toEqual(expected);
  });
});

describe('evidence', () => {
  test.each<[string, string, string[]]>([
    ['a acquired b @2009 +s', 'evidence-early', ['"a acquired b (2009)" rests on evidence from before (22 Feb 2008).']],
    ['a acquired b @2008 +s', 'evidence-early', []],
    ['a acquired b @2009 -s', 'evidence-early', []],
    ['a acquired b +s', 'evidence-early', []],
  ])('%s: %s', (line, code, expected) => {
    expect(found(graph([line], dated('2008-02-22')), code)).toEqual(expected);
  });

  test('is not given after its source was published', () => {
    const evidence = [{ source: 's', date: '2010', stance: 'supports' as const }];
    expect(
      found(graph([{ subject: 'a', relation: 'uses', object: 'b', evidence }], dated('2008')), 'evidence-late'),
    ).toEqual(['Evidence of "a uses b" was given (2010) after its source was published (2008).']);
  });

  test('is not read before it was published', () => {
    expect(found(graph(['a uses b +s'], dated('2008', { accessed: '2007' })), 'evidence-date')).toEqual([
      '"S" was read (2007) before it was published (2008).',
    ]);
  });

  test('names sources that are described', () => {
    const of = Graph.empty(STANDARD_VOCABULARY).merge({ ...fragment(['a uses b +s']), sources: [] });
    expect(found(of, 'source-unknown')).toEqual([
      'The evidence of "a uses b" names a source "s", which is described nowhere.',
    ]);
  });

  test('is there', () => {
    expect(found(graph(['a uses b', 'b uses a +s']), 'claim-unsourced')).toEqual(['"a uses b" has no evidence.']);
  });
});

describe('shares', () => {
  const held = (who: string, amount: number, rest = ''): ReturnType<typeof claim> =>
    claim(`${who} owns x ${rest}+s`, { qualifiers: new Map([['stake', { text: `${amount} %`, amount }]]) });
  test.each([
    [
      'more than all on the day of the evidence',
      [held('a', 60), held('b', 51)],
      ['Shares in x come to 111 % on 2008-02-22: a owns x: 60 %; b owns x: 51 %.'],
    ],
    ['all of it', [held('a', 60), held('b', 40)], []],
    ['a rounding more', [held('a', 33.5), held('b', 33.5), held('c', 33.5)], []],
    ['one after the other', [held('a', 60, '@1990/1995 '), held('b', 60, '@1996/2000 ')], []],
    [
      'at the same time',
      [held('a', 60, '@1990/1995 '), held('b', 60, '@1993/2000 ')],
      ['Shares in x come to 120 % on 1993-12-31: a owns x (1990 to 1995): 60 %; b owns x (1993 to 2000): 60 %.'],
    ],
    ['only possibly at the same time', [held('a', 60, '@1993 '), held('b', 60, '@1993 ')], []],
    [
      'one of them refuted',
      [held('a', 60), claim('b owns x -s', { qualifiers: new Map([['stake', { text: '51 %', amount: 51 }]]) })],
      [],
    ],
  ])('%s', (_, claims, expected) => {
    expect(found(graph(claims, dated('2008-02-22')), 'shares-over-whole')).toEqual(expected);
  });
});

describe('the same claim', () => {
  test('stored twice, the ends turned round', () => {
    const of = graph([claim('a partners-with b +s', { id: 'x' }), claim('b partners-with a +t', { id: 'y' })]);
    expect(found(of, 'claim-doubled')).toEqual(['"b partners with a" is stored twice, the ends turned round.']);
  });

  test('at times that may be one is proposed for merging', () => {
    expect(found(graph(['a acquired b @2007 +s', 'a acquired b @2007-10 +t']), 'claim-similar')).toEqual([
      '"a acquired b (2007)" and "a acquired b (Oct 2007)" may be one claim.',
    ]);
    expect(found(graph(['a acquired b @2007 +s', 'a acquired b +t']), 'claim-similar')).toHaveLength(1);
  });

  test('at another time is another claim', () => {
    expect(codes(graph(['p employed-by c @1998/2003 +s', 'p employed-by c @2007/.. +s']))).toEqual([]);
  });

  test('the other way round is another claim, where the relation has a direction', () => {
    expect(codes(graph(['a uses b +s', 'b uses a +s']))).toEqual([]);
  });
});

describe('names', () => {
  test('that are the same ask how not to be confused', () => {
    const of = Graph.empty(STANDARD_VOCABULARY).merge({
      entities: [
        { id: 'x', kind: 'company', name: 'XenSource' },
        { id: 'y', kind: 'product', name: 'XenSource' },
      ],
    });
    expect(found(of, 'name-confusable')).toEqual(['"x" (company) and "y" (product) both have the name "XenSource".']);
    const said = of.merge({ entities: [{ id: 'x', notToBeConfusedWith: ['y'] }] });
    expect(check(said)).toEqual([]);
  });

  test('that differ only in how characters are composed are the same', () => {
    const of = Graph.empty(STANDARD_VOCABULARY).merge({ entities: [{ id: 'caf\u00e9' }, { id: 'cafe\u0301' }] });
    expect(codes(of)).toEqual(['id-confusable', 'name-confusable']);
  });
});
