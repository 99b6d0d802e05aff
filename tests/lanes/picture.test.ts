/** What is drawn: colours of owners, ends, forms of links; what is under the pointer; walking by keys; words. */
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../graph/index.ts';
import { Kin } from '../../src/explorer/index.ts';
import { FINGER, hitAt, LinkIndex, POINTER } from '../../src/lanes/hit.ts';
import { OWNER_HUES } from '../../src/lanes/owners.ts';
import type { DrawnTrack } from '../../src/lanes/picture.ts';
import type { Frame } from '../../src/lanes/projection.ts';
import { Projection } from '../../src/lanes/projection.ts';
import type { Cursor } from '../../src/lanes/walk.ts';
import { eventsOf, firstCursor, stepped } from '../../src/lanes/walk.ts';
import { doubtInWords, eventInWords, trackInWords } from '../../src/lanes/words.ts';
import { changeOfOwner, fork, merge, rename, undated, unknownDates, ways } from '../support/histories.ts';
import type { Drawn } from './pictures.ts';
import { drawn, LINUX } from './pictures.ts';

const DESK: Frame = { width: 1280, height: 800, vertical: false };

function trackOf({ picture }: Pick<Drawn, 'picture'>, id: string): DrawnTrack {
  const found = picture.tracks.find(({ track }) => track.id === id);
  if (found === undefined) throw new Error(`no track ${id}`);
  return found;
}

describe('owners', () => {
  test('their colours run along the track and change where the owner changes', () => {
    const told = drawn(changeOfOwner());
    const segments = trackOf(told, 'one').segments.map(({ hue, from }) => `${isoDay(Math.round(from))} ${hue}`);
    expect(new Set(segments.map((each) => each.split(' ')[1])).size).toBe(3);
    expect(segments.map((each) => each.slice(0, 4))).toEqual(['1995', '2010', '2015']);
    expect(told.picture.owners.by).toBe('holder');
  });

  test('the six largest take the hues in their order; red is none of them', () => {
    const { entries } = drawn(changeOfOwner()).picture.owners;
    expect(entries.map(({ hue }) => hue)).toEqual(OWNER_HUES.slice(0, entries.length));
    expect(OWNER_HUES).toHaveLength(6);
    expect(OWNER_HUES).not.toContain('refuted');
  });

  test('where no owner is recorded, the colour tells the line of descent', () => {
    const { picture } = drawn(fork());
    expect(picture.owners.by).toBe('descent');
    expect(new Set(picture.tracks.flatMap(({ segments }) => segments.map(({ hue }) => hue))).size).toBe(1);
  });

  test.skipIf(LINUX === undefined)('the large lines of the Linux timeline have colours of their own', () => {
    const names = LINUX?.picture.owners.entries.map(({ entity }) => LINUX?.graph.entityIdOf(entity));
    expect(names).toHaveLength(6);
    expect(names).toContain('Debian');
    expect(names).toContain('Ubuntu');
    expect(names).toContain('Red Hat');
  });
});

test('ends: a crossbar, a head, a bend into another, or nothing', () => {
  const ending = (fragment: Parameters<typeof drawn>[0], id: string): string => trackOf(drawn(fragment), id).ending;
  expect(ending(fork(), 'trunk')).toBe('alive');
  expect(ending(fork(), 'early')).toBe('ended');
  expect(ending(merge(), 'egcs')).toBe('absorbed');
  expect(ending(unknownDates(), 'loose')).toBe('open');
});

test('links: branches, joins, merges and hand-overs; refuted ones apart', () => {
  const { picture } = drawn(ways());
  expect(picture.links.map(({ form, weak }) => `${form}${weak ? ' weak' : ''}`)).toEqual([
    'branch',
    'join',
    'succeed',
    'join weak',
  ]);
  expect(picture.refuted).toHaveLength(1);
  expect(drawn(merge()).picture.links.map(({ form }) => form)).toEqual(['branch', 'merge']);
});

describe('under the pointer', () => {
  test('each track is found at its middle, by mouse and by finger', () => {
    for (const { picture } of [drawn(fork()), drawn(ways()), ...(LINUX === undefined ? [] : [LINUX])]) {
      const projection = Projection.whole(picture.lanes, DESK).zoomed(40, 640, 400);
      const index = new LinkIndex(picture.links);
      for (const track of picture.tracks) {
        const { start, stop, row } = track.placed;
        const place = start + (stop - start) * 0.618;
        const hit = hitAt(picture, index, projection, [], projection.x(place, row), projection.y(place, row), POINTER);
        expect(hit?.type === 'track' ? hit.track.track.id : undefined).toBe(track.track.id);
      }
    }
  });

  test('a line between rows is found, and empty canvas is nothing', () => {
    const { picture } = drawn(fork());
    const projection = Projection.whole(picture.lanes, DESK);
    const index = new LinkIndex(picture.links);
    const [link] = picture.links;
    const x = projection.x(link?.at ?? 0, 0) - 8;
    const y = (projection.y(0, link?.from.placed.row ?? 0) + projection.y(0, link?.to.placed.row ?? 0)) / 2;
    expect(hitAt(picture, index, projection, [], x, y, FINGER)?.type).toBe('link');
    expect(hitAt(picture, index, projection, [], 640, 40, FINGER)).toBeUndefined();
  });
});

describe('by keys', () => {
  const { picture, history } = drawn(ways());
  const kin = new Kin(history);
  const name = (cursor: Cursor): string =>
    picture.tracks.find(({ placed }) => placed.id === cursor.track)?.track.id ?? '';

  test('starts at the trunk, goes down to a child, beside it, and back up', () => {
    const first = firstCursor(picture);
    if (first === undefined) throw new Error('no cursor');
    expect(name(first)).toBe('slack');
    const child = stepped(picture, first, 'child');
    expect(name(child)).toBe('suse');
    expect(name(stepped(picture, child, 'next'))).toBe('rumour');
    expect(name(stepped(picture, child, 'parent'))).toBe('slack');
    expect(stepped(picture, first, 'parent')).toEqual(first);
  });

  test('goes along what happens on a track, and says it', () => {
    const suse = trackOf({ picture }, 'suse');
    expect(eventsOf(picture, suse).map((event) => eventInWords(event, kin, suse))).toEqual([
      'suse, derived from slack 1994',
      'is rebased on jurix, 1996',
    ]);
    const ending = stepped(picture, { track: suse.placed.id, event: 0 }, 'later');
    expect(stepped(picture, ending, 'later')).toEqual(ending);
  });
});

describe('words', () => {
  test('a track is said with where it comes from and how much comes from it', () => {
    const told = drawn(undated());
    const kin = new Kin(told.history);
    expect(trackInWords(kin, trackOf(told, 'd'))).toBe('d, derived from b; 1 descends from it');
    expect(trackInWords(kin, trackOf(told, 'a'))).toBe('a; 4 descend from it');
    const forked = drawn(fork());
    expect(trackInWords(new Kin(forked.history), trackOf(forked, 'trunk'))).toBe(
      'trunk, since 1990; 2 descend from it',
    );
  });

  test('a folded track says how many are folded away', () => {
    const told = drawn(undated(), ['d']);
    expect(trackInWords(new Kin(told.history), trackOf(told, 'd'))).toContain('1 folded');
  });

  test('what is drawn as uncertain says why', () => {
    const told = drawn(unknownDates());
    expect(doubtInWords(trackOf(told, 'middle').track)).toBe(
      'nothing says when it began: between 1 Jan 1990 and 31 Dec 2000; nothing is said of it after 1 Jan 2020',
    );
    expect(doubtInWords(trackOf(drawn(rename()), 'moz').track)).toBeUndefined();
  });

  test.skipIf(LINUX === undefined)('Ubuntu', () => {
    if (LINUX === undefined) return;
    const words = trackInWords(new Kin(LINUX.history), trackOf(LINUX, 'Ubuntu'));
    expect(words).toMatch(/^Ubuntu, derived from Debian 2004; \d+ descend from it$/);
  });
});
