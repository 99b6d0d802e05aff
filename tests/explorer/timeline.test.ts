/** The strip of time: it stops where what is seen changes and nowhere else; piles, and what changed in words. */
import { describe, expect, test } from 'vitest';
import type { Fragment, Graph, Reading } from '../../graph/index.ts';
import { dayOf, isoDay, OPEN_LENS, Reading as ReadingOf } from '../../graph/index.ts';
import {
  changesAt,
  changesBetween,
  dateInWords,
  nearestStop,
  piles,
  stopAt,
  stopInWords,
  timelineOf,
} from '../../src/explorer/index.ts';
import { owner } from '../support/graphs.ts';
import { changeOfOwner, graphOf, HISTORIES } from '../support/histories.ts';

/** A purchase in a year without a month, a state that ends in it, and one that a dated article says without a time. */
function purchase(): Fragment {
  const evidence = [{ source: 'article', stance: 'supports' }] as const;
  return {
    sources: [{ id: 'article', title: 'An article', published: '2008-02-22' }],
    entities: ['citrix', 'xensource'].map((id) => ({ id, kind: 'company', name: id })),
    claims: [
      { subject: 'citrix', relation: 'acquired', object: 'xensource', when: '2007', evidence },
      { subject: 'xensource', relation: 'develops', object: 'xen', when: '2003/2007', evidence },
      { subject: 'project', relation: 'maintains', object: 'xen', evidence },
    ],
  };
}

const timeless = (graph: Graph): Reading => new ReadingOf(graph, OPEN_LENS);

/** What is in view on a day, and how surely. */
function seenOn(graph: Graph, day: number): string {
  const reading = new ReadingOf(graph, { ...OPEN_LENS, asOf: isoDay(day) });
  return [...graph.claims()].map((claim) => reading.judge(claim).certainty).join(' ');
}

describe('stops', () => {
  test.each([...Object.entries(HISTORIES), ['owner', owner], ['purchase', purchase]] as const)(
    '%s: between two stops nothing changes',
    (_, make) => {
      const graph = graphOf(make());
      const { stops } = timelineOf(timeless(graph));
      const days = stops.flatMap((stop, index) => {
        const next = stops[index + 1] ?? stop + 800;
        return [stop, stop + 1, Math.floor((stop + next) / 2), next - 1].filter((day) => day >= stop && day < next);
      });
      for (const day of days)
        expect(seenOn(graph, day), isoDay(day)).toBe(seenOn(graph, stops[stopAt(stops, day)] ?? day));
      const first = stops[0];
      if (first !== undefined) expect(seenOn(graph, first - 1)).toBe(seenOn(graph, first - 9000));
    },
  );

  test('a year without a month stops where it may have happened, and where it surely has', () => {
    const { stops } = timelineOf(timeless(graphOf(purchase())));
    expect(stops.map(isoDay)).toEqual([
      '2003-01-01', // may be developed
      '2003-12-31', // surely is
      '2007-01-01', // may be bought
      '2007-01-02', // may be developed no more
      '2007-12-31', // surely is bought
      '2008-01-01', // surely is developed no more
      '2008-02-22', // the article says who maintains it
      '2008-02-23', // nobody says so any more
    ]);
  });

  test('the nearest, and the last that is not after', () => {
    expect([-5, 0, 4, 6, 10, 99].map((day) => nearestStop([0, 10, 20], day))).toEqual([0, 0, 0, 1, 1, 2]);
    expect([-5, 0, 4, 10, 99].map((day) => stopAt([0, 10, 20], day))).toEqual([-1, 0, 0, 1, 2]);
    expect(nearestStop([], 3)).toBe(-1);
  });
});

describe('the strip', () => {
  test('shows whole years around everything, and where the last source ends', () => {
    const { span, lastSaid } = timelineOf(timeless(graphOf(purchase())));
    expect(span === undefined ? '' : `${isoDay(span.from)} ${isoDay(span.to)}`).toBe('2002-01-01 2008-12-31');
    expect(isoDay(lastSaid ?? 0)).toBe('2008-02-22');
  });

  test('nothing dated and nothing said: nothing to show', () => {
    const graph = graphOf({ claims: [{ subject: 'a', relation: 'uses', object: 'b' }] });
    expect(timelineOf(timeless(graph))).toMatchObject({ marks: [], stops: [], span: undefined });
  });

  test('a bar is as wide as its date is vague; what is vaguer lies on top', () => {
    const { marks } = timelineOf(timeless(graphOf(changeOfOwner())));
    const month = (day: number): { from: number; to: number } => {
      const from = dayOf(Number(isoDay(day).slice(0, 4)), Number(isoDay(day).slice(5, 7)));
      return { from, to: from + 27 };
    };
    const found = piles(
      [
        ...marks.filter(({ on }) => isoDay(on.from) === '2015-06-01'),
        { type: 'begins', isHandover: false, on: { from: dayOf(2015), to: dayOf(2016) - 1 }, claim: 0 },
      ],
      month,
    );
    expect(found.map(({ on, base, marks: own }) => [isoDay(on.from), on.to - on.from, base, own.length])).toEqual([
      ['2015-01-01', 364, 1, 1],
      ['2015-06-01', 27, 0, 1],
    ]);
  });
});

describe('what changed', () => {
  const graph = graphOf(purchase());
  const reading = timeless(graph);
  const timeline = timelineOf(reading);
  const at = (year: number, month = 1, day = 1): string =>
    stopInWords(changesAt(graph, timeline, dayOf(year, month, day)));

  test('at a stop, in words', () => {
    expect(at(2007)).toBe('1 begins, 1 ends in 2007, month not stated');
    expect(at(2008, 2, 22)).toBe('1 without a date was said then');
    expect(at(2008, 2, 23)).toBe('1 without a date is no longer certain');
    expect(at(1999)).toBe('');
  });

  test('what has no date is counted once on a day, however many said it then', () => {
    const evidence = ['one', 'two'].map((source) => ({ source, stance: 'supports' as const }));
    const sources = ['one', 'two'].map((id) => ({ id, title: id, published: '2008-02-22' }));
    const claims = ['b uses a', 'c uses a'].map((text) => {
      const [subject = '', relation = '', object = ''] = text.split(' ');
      return { subject, relation, object, evidence };
    });
    const told = graphOf({ sources, claims });
    const words = (day: number): string =>
      stopInWords(changesAt(told, timelineOf(timeless(told)), dayOf(2008, 2, day)));
    expect(words(22)).toBe('2 without a date were said then');
    expect(words(23)).toBe('2 without a date are no longer certain');
  });

  test('dates as they are given', () => {
    expect(dateInWords({ from: dayOf(2007, 10, 4), to: dayOf(2007, 10, 4) })).toBe('on 4 Oct 2007');
    expect(dateInWords({ from: dayOf(2007, 10), to: dayOf(2007, 11) - 1 })).toBe('in Oct 2007, day not stated');
    expect(dateInWords({ from: dayOf(2006), to: dayOf(2009) - 1 })).toBe('between 1 Jan 2006 and 31 Dec 2008');
  });

  test('between two dates, with who says so', () => {
    const rows = changesBetween(reading, { from: dayOf(2006), to: dayOf(2008) });
    expect(rows.map(({ what, words, sources }) => `${what}: ${words} (${sources.join()})`)).toEqual([
      'changed: citrix acquired xensource in 2007 (An article)',
      'gone: xensource developed xen from 2003 to 2007 (An article)',
    ]);
    expect(changesBetween(reading, { from: dayOf(2004), to: dayOf(2006) })).toEqual([]);
  });

  test('what may lie outside of the two dates is only possible', () => {
    const rows = changesBetween(reading, { from: dayOf(2007, 6), to: dayOf(2008) });
    expect(rows.map(({ certainty }) => certainty)).toEqual(['possible', 'possible']);
  });
});
