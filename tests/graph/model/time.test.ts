/** Reading times: EDTF levels 0 and 1, with the package `edtf` as an oracle where it has bounds. */
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, dayOf, isoDay, parseWhen, reach, timeInWords } from '../../../graph/index.ts';
import type { When } from '../../../graph/index.ts';
import { when as anyWhen } from '../support/arbitrary.ts';

function read(text: string): When {
  const result = parseWhen(text);
  if ('problem' in result) throw new Error(result.problem);
  return result.when;
}

/** `2007-01-01 … 2007-12-31`, of the beginning and, where it is another, of the end. */
function bounds(text: string): string {
  const { start, end } = read(text);
  const span = ({ from, to }: { from: number; to: number }): string =>
    from === to ? isoDay(from) : `${isoDay(from)} … ${isoDay(to)}`;
  return start === end ? span(start) : `${span(start)} | ${span(end)}`;
}

describe('a time has the bounds that its precision gives it', () => {
  test.each([
    ['2007', '2007-01-01 … 2007-12-31'],
    ['2007-10', '2007-10-01 … 2007-10-31'],
    ['2008-02', '2008-02-01 … 2008-02-29'],
    ['2007-10-22', '2007-10-22'],
    ['2008~', '2007-01-01 … 2009-12-31'],
    ['2008-06?', '2008-05-01 … 2008-07-31'],
    ['2008-01-01%', '2007-12-31 … 2008-01-02'],
    ['198X', '1980-01-01 … 1989-12-31'],
    ['19XX', '1900-01-01 … 1999-12-31'],
    ['2004-XX', '2004-01-01 … 2004-12-31'],
    ['2004-10-XX', '2004-10-01 … 2004-10-31'],
    ['2001-21', '2001-03-01 … 2001-05-31'],
    ['2001-24', '2001-12-01 … 2002-02-28'],
    ['-0044-03-15', '-0044-03-15'],
    ['0000', '0000-01-01 … 0000-12-31'],
    ['1998/2003', '1998-01-01 … 1998-12-31 | 2003-01-01 … 2003-12-31'],
    ['2007/..', '2007-01-01 … 2007-12-31 | ..'],
    ['../2008', '.. | 2008-01-01 … 2008-12-31'],
    ['/2008', '.. … 2008-12-31 | 2008-01-01 … 2008-12-31'],
    ['2007/', '2007-01-01 … 2007-12-31 | 2007-01-01 … ..'],
    [' 2007 ', '2007-01-01 … 2007-12-31'],
  ])('%s: %s', (text, expected) => {
    expect(bounds(text)).toBe(expected);
  });

  test('only an open end is ongoing', () => {
    expect(['2007/..', '2007/', '../2007', '2007'].map((text) => read(text).ongoing)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('what is no time is refused with a reason', () => {
  test.each([
    ['2007.10', 'is not a date'],
    ['', 'is not a date'],
    ['07', 'is not a date'],
    ['20071', 'is not a date'],
    ['2007-13', 'no month 13'],
    ['2007-00', 'no month 00'],
    ['2007-02-29', 'no day 29'],
    ['2007-04-31', 'no day 31'],
    ['2007-01-00', 'no day 00'],
    ['2007-10-22T10:00', 'time of day'],
    ['198X-05', 'month of a year that is not known'],
    ['2004-XX-05', 'day of a month that is not known'],
    ['2003/1998', 'ends before it begins'],
    ['../..', 'neither a beginning nor an end'],
    ['/', 'neither a beginning nor an end'],
    ['2001/2002/2003', 'more than one "/"'],
    ['Y999999', 'out of range'],
    ['about 2007', 'is not a date'],
    ['2007-06~~', 'is not a date'],
    ['٢٠٠٧', 'is not a date'],
  ])('%s: %s', (text, reason) => {
    expect(parseWhen(text)).toEqual({ problem: expect.stringContaining(reason) });
  });
});

test('any text at all is a time or is refused, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9X~?%/.TY]{0,14}$/)), (text) => void parseWhen(text)),
  );
});

describe('days', () => {
  const date = fc.date({ min: new Date('-004000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  test('are counted as Date counts them', () => {
    fc.assert(
      fc.property(date, (value) => {
        const day = Math.floor(value.getTime() / 86_400_000);
        expect(dayOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate())).toBe(day);
        expect(calendarDate(day)).toEqual({
          year: value.getUTCFullYear(),
          month: value.getUTCMonth() + 1,
          day: value.getUTCDate(),
        });
      }),
    );
  });
});

describe('the bounds agree with those of the package edtf', () => {
  /** Its bounds in days; it has none where a side is open. */
  function oracle(text: string): { from: number; to: number } | undefined {
    const value = edtf(text);
    if (!Number.isFinite(value.min) || !Number.isFinite(value.max)) return undefined;
    return { from: Math.floor(value.min / 86_400_000), to: Math.floor(value.max / 86_400_000) };
  }

  test('for every form without a mark of doubt, which Stemma reads more widely', () => {
    const exact = anyWhen.filter((text) => !/[~?%Y]|^\.\.|^\/|\.\.$|-2\d$|^(.*)\/\1$/.test(text)); // it has no interval of one day
    fc.assert(
      fc.property(exact, (text) => {
        expect(reach(read(text))).toEqual(oracle(text));
      }),
      { numRuns: 300 },
    );
  });

  test('for the years between two others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 4000 }), (year, more) => {
        const pad = (value: number): string => String(value).padStart(4, '0');
        const text = `${pad(year)}/${pad(year + more)}`;
        expect(reach(read(text))).toEqual(oracle(text));
      }),
    );
  });
});

describe('a time is told in words', () => {
  test.each([
    ['2007', '2007'],
    ['2007-10', 'Oct 2007'],
    ['2008-02-22', '22 Feb 2008'],
    ['2008~', 'about 2008'],
    ['2008?', 'perhaps 2008'],
    ['2008%', 'perhaps about 2008'],
    ['198X', 'the 1980s'],
    ['19XX', 'the 1900s'],
    ['2001-21', 'spring 2001'],
    ['1998/2003', '1998 to 2003'],
    ['2007/..', 'since 2007'],
    ['../2008', 'until 2008'],
    ['/2008', 'until 2008'],
    ['2007/', 'from 2007'],
    ['-0043', '44 BC'],
    ['some day', 'some day'],
  ])('%s: %s', (text, words) => {
    expect(timeInWords(text)).toBe(words);
  });
});
