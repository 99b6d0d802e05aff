/** What split off and came back later is no circle, by the dates of its claims; what cannot be is told as one. */
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../graph/index.ts';
import { ask, check, OPEN_LENS } from '../../../graph/index.ts';
import { graphOf, named } from './graphs.ts';
import type { Short } from './graphs.ts';

function codebases(...claims: readonly Short[]): Graph {
  return graphOf(claims, { entities: named('codebase', 'base', 'main', 'side', 'other') });
}

function circles(graph: Graph): readonly string[] {
  return check(graph).flatMap(({ code }) => (code === 'claim-cycle' ? [code] : []));
}

const BACK = codebases(
  ['main', 'derived-from', 'base', { when: '2004/..' }],
  ['side', 'derived-from', 'main', { when: '2012-10/..' }],
  ['main', 'derived-from', 'side', { when: '2017-10-10/..' }],
);

const CAME_BACK =
  'Side came from Main, and went into it later: Side has been derived from Main since Oct 2012 [1] and ' +
  'Main has been derived from Side since 10 Oct 2017 [1].';

describe('a fork that came back', () => {
  test('is told of what it came back into, which did not come from it at first', () => {
    const { headline, text } = ask(BACK, OPEN_LENS, 'where does Main come from');
    expect(headline).toBe('Base.');
    expect(text).toBe(`Main has been derived from Base since 2004 [1]. ${CAME_BACK}`);
  });

  test('is told of itself', () => {
    const { headline, text, remarks } = ask(BACK, OPEN_LENS, 'where does Side come from');
    expect(headline).toBe('Main.');
    expect(text).toBe(
      'Side has been derived from Main since Oct 2012 [1] and Main has been derived from Base since 2004 [1].',
    );
    expect(remarks.map((remark) => remark.text)).toEqual([CAME_BACK]);
  });

  test('is no circle to the lint', () => expect(circles(BACK)).toEqual([]));

  test('is all that is told where nothing else is known', () => {
    const graph = codebases(
      ['side', 'forked-from', 'main', { when: '2016' }],
      ['main', 'rebased-on', 'side', { when: '2018' }],
    );
    expect(ask(graph, OPEN_LENS, 'where does Main come from').text).toBe(
      'Side came from Main, and went into it later: Side was forked from Main in 2016 [1] and ' +
        'Main was rebased on Side in 2018 [1].',
    );
  });

  test('by way of another is told so too', () => {
    const graph = codebases(
      ['side', 'derived-from', 'main', { when: '2010/..' }],
      ['other', 'derived-from', 'side', { when: '2012/..' }],
      ['main', 'derived-from', 'other', { when: '2014/..' }],
    );
    expect(ask(graph, OPEN_LENS, 'where does Main come from').text).toContain(
      'One came from the other in turn, at different times: Side has been derived from Main since 2010 [1], ' +
        'Other has been derived from Side since 2012 [1] and Main has been derived from Other since 2014 [1].',
    );
    expect(circles(graph)).toEqual([]);
  });
});

test.each([
  ['no dates', {}, {}],
  ['one without a date', { when: '2012/..' }, {}],
  ['both within one year', { when: '2012/..' }, { when: '2012-05/..' }],
])('a circle is one: %s', (_, first, second) => {
  const graph = codebases(['side', 'derived-from', 'main', first], ['main', 'derived-from', 'side', second]);
  const remarks = ask(graph, OPEN_LENS, 'where does Main come from').remarks.map(({ text }) => text);
  expect(remarks).toHaveLength(1);
  expect(remarks[0]).toContain('These claims go in a circle, so one of them is wrong');
  expect(circles(graph)).toEqual(['claim-cycle']);
});
