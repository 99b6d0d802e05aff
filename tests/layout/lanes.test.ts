/** The layout of lanes: order of rows, time along tracks and links, no overlaps, the same picture each time. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../graph/index.ts';
import type { History } from '../../src/explorer/index.ts';
import { lanesInput } from '../../src/lanes/input.ts';
import { crossings } from '../../src/layout/lanes/crossings.ts';
import type { LaneLink, Lanes, LanesInput, LaneTrack, PlacedTrack } from '../../src/layout/lanes/lanes.ts';
import { lanes } from '../../src/layout/lanes/lanes.ts';
import { dataText } from '../support/data.ts';
import { changeOfOwner, circle, fork, historyIn, HISTORIES, merge, undated, ways } from '../support/histories.ts';
import { linuxTimeline } from '../support/lineages.ts';

const READ = { year: 64, generation: 120, lengthOf: (name: string) => name.length * 6.2 };
const REST = 3 * 365.25;

function inputOf(history: History, folded: readonly string[] = []): LanesInput {
  return lanesInput(history, READ, { folded });
}

/** Ids of the entities, from the top row to the bottom, those on one row in the order of time. */
function order(fragment: Parameters<typeof historyIn>[0]): readonly string[] {
  const { history } = historyIn(fragment);
  const ids = new Map(history.tracks.map(({ key, id }) => [key, id]));
  return lanes(inputOf(history)).tracks.map(({ id, row }) => `${String(row)} ${ids.get(id) ?? ''}`);
}

describe('order', () => {
  test('a fork takes the row of another that was over three years before', () => {
    expect(order(fork())).toEqual(['0 trunk', '1 early', '1 late']);
  });

  test('forks lie on both sides of their trunk, the later ones nearer', () => {
    const forks = ['1991', '1992', '1993', '1994'].map((year) => ({ id: `of ${year}`, year }));
    const told = {
      entities: [
        { id: 'trunk', kind: 'codebase', name: 'trunk', existed: '1990/..' },
        ...forks.map(({ id, year }) => ({ id, kind: 'codebase', name: id, existed: `${year}/..` })),
      ],
      claims: forks.map(({ id, year }) => ({ subject: id, relation: 'forked-from', object: 'trunk', when: year })),
    };
    expect(order(told)).toEqual(['0 of 1991', '1 of 1993', '2 trunk', '3 of 1994', '4 of 1992']);
  });

  test('what is merged lies beside what it goes into', () => {
    expect(order(merge())).toEqual(['0 gcc', '1 egcs']);
  });

  test('a fork under another owner lies beside what it comes from', () => {
    expect(order(changeOfOwner())).toEqual(['0 one', '1 two']);
  });

  test('a circle in bad data has an order too', () => {
    expect(order(circle())).toEqual(['0 root', '1 a', '2 b', '3 c']);
  });

  test('what is rebased, succeeded or only rumoured to come from something lies near it', () => {
    expect(order(ways())).toEqual(['0 slack', '1 rumour', '2 suse', '3 jurix', '4 next']);
  });
});

/** The tracks by row must not overlap, and a row is used again only after three free years. */
function expectFree({ tracks, span, axis }: Lanes): void {
  const rows = new Map<number, PlacedTrack[]>();
  for (const track of tracks) rows.set(track.row, [...(rows.get(track.row) ?? []), track]);
  for (const row of rows.values()) {
    const sorted = row.sort((a, b) => a.start - b.start);
    for (const [index, track] of sorted.entries()) {
      const next = sorted[index + 1];
      if (next === undefined) continue;
      const free = next.start - track.reach;
      expect(free, `${track.id} and ${next.id}`).toBeGreaterThan(0);
      // the axis is cut into slots, which may cost a little of the rest
      if (axis === 'time') expect(free).toBeGreaterThan(REST - (span.to - span.from) / 64);
    }
  }
}

/** Time never runs backwards along a track, nor along a link. */
function expectForwards(input: LanesInput, result: Lanes): void {
  const placed = new Map(result.tracks.map((track) => [track.id, track]));
  for (const { id, start, solidFrom, solidTo, stop, reach } of result.tracks) {
    expect(start <= solidFrom && solidFrom <= solidTo && solidTo <= stop && stop <= reach, id).toBe(true);
    for (const bound of [start, stop, reach]) expect(Number.isFinite(bound), id).toBe(true);
  }
  const at = new Map(result.links.map((link) => [link.id, link.at]));
  for (const { id, from, to } of input.links) {
    const [older, newer, place] = [placed.get(from), placed.get(to), at.get(id)];
    if (older === undefined || newer === undefined || place === undefined) continue;
    expect(place, `${id} leaves ${from} before it begins`).toBeGreaterThanOrEqual(older.start);
    expect(place, `${id} comes to ${to} before it begins`).toBeGreaterThanOrEqual(newer.start);
  }
}

describe.each(Object.keys(HISTORIES))('%s', (name) => {
  const { history } = historyIn(HISTORIES[name]?.() ?? {});
  const input = inputOf(history);
  const result = lanes(input);

  test('no two tracks overlap', () => {
    expectFree(result);
  });

  test('time never runs backwards', () => {
    expectForwards(input, result);
  });

  test('each track has its place once', () => {
    expect(result.tracks.map(({ id }) => id).sort()).toEqual(history.tracks.map(({ key }) => key).sort());
  });

  test('the order of the input does not matter', () => {
    const turned = { ...input, tracks: [...input.tracks].reverse(), links: [...input.links].reverse() };
    expect(lanes(turned)).toEqual(result);
  });
});

test('without dates a track begins one generation after the last of its parents', () => {
  const { history } = historyIn(undated());
  const { axis, tracks } = lanes(inputOf(history));
  const names = new Map(history.tracks.map(({ key, id }) => [key, id]));
  expect(axis).toBe('generations');
  expect(Object.fromEntries(tracks.map(({ id, start }) => [names.get(id), start]))).toEqual({
    a: 0,
    b: 1,
    c: 1,
    d: 2,
    e: 3,
  });
});

test('what is folded away is counted, and leaves room', () => {
  const { history } = historyIn(undated());
  const d = history.tracks.find(({ id }) => id === 'd')?.key ?? '';
  const { tracks } = lanes(inputOf(history, [d]));
  expect(tracks).toHaveLength(4);
  expect(tracks.find(({ id }) => id === d)).toMatchObject({ isFolded: true, below: 1 });
});

test('nothing at all is an empty picture', () => {
  expect(lanes({ tracks: [], links: [], folded: [], unit: 1, generationUnit: 1, until: undefined })).toMatchObject({
    rows: 0,
    tracks: [],
    links: [],
  });
});

/** A tree of tracks with dates, as data that may be odd: children may begin before their parents. */
const trees = fc
  .array(
    fc.record({
      parent: fc.nat(),
      begins: fc.integer({ min: 0, max: 12_000 }),
      life: fc.integer({ min: 0, max: 9000 }),
      vague: fc.integer({ min: 0, max: 700 }),
      alive: fc.boolean(),
      known: fc.boolean(),
      extra: fc.option(fc.nat()),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((rows): LanesInput => {
    const tracks: LaneTrack[] = rows.map(({ begins, life, vague, alive, known }, index) => ({
      id: `n${String(index)}`,
      begins: known ? { from: begins, to: begins + vague } : { from: -Infinity, to: begins + vague },
      ends: alive
        ? { from: Infinity, to: Infinity }
        : { from: begins + vague + life, to: begins + vague + life + vague },
      names: [{ at: begins, length: 60 }],
    }));
    const links: LaneLink[] = [];
    rows.forEach(({ parent, extra, begins }, index) => {
      const id = `n${String(index)}`;
      const link = { to: id, bond: 'fork', when: undefined } as const;
      if (index > 0) links.push({ ...link, id: `e${String(index)}`, from: `n${String(parent % index)}`, origin: true });
      if (extra !== null && index > 0)
        links.push({
          ...link,
          id: `x${String(index)}`,
          from: `n${String(extra % index)}`,
          bond: 'derive',
          origin: false,
          when: { from: begins, to: begins },
        });
    });
    return { tracks, links, folded: [], unit: 0.17, generationUnit: 120, until: undefined };
  });

describe('whatever the data', () => {
  test('time never runs backwards, nothing overlaps, and it is the same again', () => {
    fc.assert(
      fc.property(trees, (input) => {
        const result = lanes(input);
        expectForwards(input, result);
        const rows = new Map<number, PlacedTrack[]>();
        for (const track of result.tracks) rows.set(track.row, [...(rows.get(track.row) ?? []), track]);
        for (const row of rows.values()) {
          const sorted = row.sort((a, b) => a.start - b.start);
          sorted
            .slice(1)
            .forEach((track, index) => expect(track.start).toBeGreaterThanOrEqual(sorted[index]?.reach ?? 0));
        }
        expect(lanes({ ...input, tracks: [...input.tracks].reverse() })).toEqual(result);
      }),
      { numRuns: 150 },
    );
  });

  test('in a tree that keeps the order of time, no line of descent passes over a track', () => {
    fc.assert(
      fc.property(trees, (input) => {
        // parents before children, days apart: as sound data has it
        const tracks = input.tracks.map((track, index) => ({
          ...track,
          begins: { from: index * 160, to: index * 160 },
          ends: { from: index * 160 + 60 + (track.ends.from === Infinity ? 9000 : track.ends.from), to: Infinity },
        }));
        const links = input.links.filter(({ origin }) => origin);
        const result = lanes({ ...input, tracks, links });
        const row = new Map(result.tracks.map((track) => [track.id, track]));
        const at = new Map(result.links.map((link) => [link.id, link.at]));
        const bars = result.tracks.map(({ row, start, stop }) => ({ row, from: start, to: stop }));
        const lines = links.map(({ id, from, to }) => ({
          at: at.get(id) ?? 0,
          from: row.get(from)?.row ?? 0,
          to: row.get(to)?.row ?? 0,
        }));
        expect(crossings(bars, lines)).toBe(0);
      }),
      { numRuns: 100 },
    );
  });
});

const linux = dataText('linux-distro-timeline/ldt.csv');

describe.skipIf(linux === undefined)('the timeline of Linux distributions (skipped where it is not there)', () => {
  const { history } = historyIn(linuxTimeline(linux ?? ''));
  const input = inputOf(history);
  const result = lanes(input);
  const name = new Map(history.tracks.map(({ key, id }) => [key, id]));

  test('no two tracks overlap, and time never runs backwards', () => {
    expectFree(result);
    expectForwards(input, result);
  });

  test('is not much higher than the most that was alive at one time', () => {
    const changes = result.tracks.flatMap(({ start, reach }) => [
      { at: start, by: 1 },
      { at: reach < result.span.to ? reach + REST : Infinity, by: -1 },
    ]);
    let alive = 0;
    let most = 0;
    for (const { by } of changes.sort((a, b) => a.at - b.at || a.by - b.by)) most = Math.max(most, (alive += by));
    expect(result.rows / most).toBeLessThan(1.45);
  });

  test('the trunk lies in the middle of what comes from it', () => {
    const debian = result.tracks.find(({ id }) => name.get(id) === 'Debian');
    const children = result.tracks.filter(({ parent }) => parent === debian?.id);
    const above = children.filter(({ row }) => row < (debian?.row ?? 0)).length;
    expect(above / children.length).toBeGreaterThan(0.25);
    expect(above / children.length).toBeLessThan(0.75);
  });

  test('a new distribution leaves the others where they were, but for rows that make way', () => {
    const sides = new Map(result.tracks.flatMap(({ id, side }) => (side === undefined ? [] : [[id, side] as const])));
    const debian = [...name].find(([, id]) => id === 'Debian')?.[0] ?? '';
    const fresh: LaneTrack = {
      id: 'n9999',
      begins: { from: dayOf(2014), to: dayOf(2014) },
      ends: { from: dayOf(2016), to: dayOf(2016) },
      names: [{ at: dayOf(2014), length: 60 }],
    };
    const link: LaneLink = { id: 'e9999', from: debian, to: 'n9999', bond: 'fork', origin: true, when: fresh.begins };
    const after = lanes({ ...input, tracks: [...input.tracks, fresh], links: [...input.links, link], sides });
    const before = result.tracks.map(({ id }) => id);
    const kept = after.tracks.map(({ id }) => id).filter((id) => id !== 'n9999');
    // pairs of neighbours that are neighbours still
    const next = new Map(kept.map((id, index) => [id, kept[index + 1]]));
    const same = before.filter((id, index) => next.get(id) === before[index + 1]).length;
    expect(same / before.length).toBeGreaterThan(0.95);
  });
});
