/** Whether a claim held at an asked time: the table of snapshots. */
import { describe, expect, test } from 'vitest';
import { certaintyAt, happenedWithin, parseWhen, reach, surely, weaker } from '../../../graph/index.ts';
import type { Certainty, Span, When } from '../../../graph/index.ts';

function time(text: string): When {
  const result = parseWhen(text);
  if ('problem' in result) throw new Error(result.problem);
  return result.when;
}
const span = (text: string): Span => reach(time(text));

/** When it held, when its evidence was given, the asked time, and the answer for a state and for an event. */
const TABLE: readonly (readonly [when: string, said: string, asked: string, state: Certainty, event: Certainty])[] = [
  // dated to a year: a state held at some time in it, an event happened once within it
  ['2007', '', '2006', 'no', 'no'],
  ['2007', '', '2007', 'possible', 'possible'],
  ['2007', '', '2007-06', 'possible', 'possible'],
  ['2007', '', '2007-12-31', 'possible', 'certain'],
  ['2007', '', '2008', 'no', 'certain'],
  ['2007', '', '2007/2008', 'possible', 'possible'],
  // dated to a day
  ['2007-10-22', '', '2007-10-22', 'certain', 'certain'],
  ['2007-10-22', '', '2007-10-21', 'no', 'no'],
  ['2007-10-22', '', '2007-10-23', 'no', 'certain'],
  ['2007-10-22', '', '2007', 'possible', 'possible'],
  // from one year to another
  ['1998/2003', '', '1997', 'no', 'no'],
  ['1998/2003', '', '1998', 'possible', 'possible'],
  ['1998/2003', '', '2000', 'certain', 'possible'],
  ['1998/2003', '', '2003', 'possible', 'possible'],
  ['1998/2003', '', '2004', 'no', 'certain'],
  ['1998/2003', '', '1990/2010', 'possible', 'possible'],
  // still holding
  ['2007/..', '', '2006', 'no', 'no'],
  ['2007/..', '', '2007', 'possible', 'possible'],
  ['2007/..', '', '2050', 'certain', 'possible'],
  // an end that nobody told
  ['2007/', '', '2050', 'possible', 'possible'],
  // a beginning before all time, and one that nobody told
  ['../2008', '', '1900', 'certain', 'possible'],
  ['../2008', '', '2009', 'no', 'certain'],
  ['/2008', '', '1900', 'possible', 'possible'],
  ['/2008', '', '2008', 'possible', 'possible'],
  ['/2008', '', '2009', 'no', 'certain'],
  // roughly
  ['2008~', '', '2006', 'no', 'no'],
  ['2008~', '', '2007', 'possible', 'possible'],
  ['2008~', '', '2010', 'no', 'certain'],
  // undated: it held on the day of its evidence, or had happened by then
  ['', '2008-02-22', '2008-02-22', 'certain', 'certain'],
  ['', '2008-02-22', '2008-02-23', 'possible', 'certain'],
  ['', '2008-02-22', '2008-02-21', 'possible', 'possible'],
  ['', '2008-02-22', '2008', 'possible', 'possible'],
  ['', '2008', '2008', 'possible', 'possible'],
  ['', '2008', '2009', 'possible', 'certain'],
  ['', '', '2008', 'possible', 'possible'],
  // the date of the evidence does not count where the claim has a time
  ['2007', '2008-02-22', '2008-02-22', 'no', 'certain'],
];

describe('as of a date', () => {
  test.each(TABLE)('when "%s", said "%s", asked %s: a state is %s, an event %s', (when, said, asked, state, event) => {
    const timed = { when: when === '' ? undefined : time(when), said: said === '' ? [] : [span(said)] };
    expect(certaintyAt({ ...timed, nature: 'state' }, span(asked))).toBe(state);
    expect(certaintyAt({ ...timed, nature: 'event' }, span(asked))).toBe(event);
  });
});

describe('an event happened within a time', () => {
  test.each([
    ['2007', '2007', 'certain'],
    ['2007', '2006/2008', 'certain'],
    ['2007', '2007-06', 'possible'],
    ['2007', '2008', 'no'],
  ] as const)('%s within %s: %s', (when, asked, answer) => {
    expect(happenedWithin(time(when), span(asked))).toBe(answer);
  });

  test('possibly, where its time is not known', () => {
    expect(happenedWithin(undefined, span('2007'))).toBe('possible');
  });
});

test('a dated state held for certain between its last beginning and its first end', () => {
  expect(surely(time('1998/2003'))).toEqual({ from: span('1998').to, to: span('2003').from });
  expect(surely(time('2007-10-22'))).toEqual(span('2007-10-22'));
  const year = surely(time('2007'));
  expect(year.from).toBeGreaterThan(year.to);
});

test('the weaker of two certainties', () => {
  expect([weaker('certain', 'possible'), weaker('possible', 'no'), weaker('certain', 'certain')]).toEqual([
    'possible',
    'no',
    'certain',
  ]);
});
