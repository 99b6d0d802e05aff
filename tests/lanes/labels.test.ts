/** Names on the lanes: never over one another, near their tracks, more of them nearer by. */
import { describe, expect, test } from 'vitest';
import { overlap } from '../../src/lanes/boxes.ts';
import type { Label } from '../../src/lanes/labels.ts';
import { labels } from '../../src/lanes/labels.ts';
import type { Picture } from '../../src/lanes/picture.ts';
import type { Frame } from '../../src/lanes/projection.ts';
import { Projection } from '../../src/lanes/projection.ts';
import { HISTORIES, rename } from '../support/histories.ts';
import { drawn, LINUX, width } from './pictures.ts';

const DESK: Frame = { width: 1280, height: 800, vertical: false };
const PHONE: Frame = { width: 390, height: 700, vertical: true };
const NOTHING = { lit: undefined, first: new Set<string>(), selected: new Set<string>() };

function written(picture: Picture, projection: Projection, emphasis = NOTHING): readonly Label[] {
  return labels(picture, projection, width, emphasis);
}

function expectApart(found: readonly Label[]): void {
  found.forEach(({ box, lines }, index) => {
    for (const other of found.slice(index + 1))
      expect(overlap(box, other.box), `${lines.join(' ')} over ${other.lines.join(' ')}`).toBe(false);
  });
}

/** Views of a picture from far to near, at several places. */
function* views(picture: Picture, frame: Frame): Generator<Projection> {
  const whole = Projection.whole(picture.lanes, frame);
  for (const share of [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]) {
    const zoom = whole.reading ** share;
    for (const { placed } of picture.tracks.filter((_, index) => index % 97 === 0))
      yield whole.centred(placed.start, placed.row, zoom);
  }
}

describe.each([
  ['at a desk', DESK],
  ['on a phone', PHONE],
] as const)('%s', (_, frame) => {
  test.each(Object.keys(HISTORIES))('%s: every name is written, and none over another', (name) => {
    const { picture } = drawn(HISTORIES[name]?.() ?? {});
    const found = written(picture, Projection.whole(picture.lanes, frame));
    expect(new Set(found.map(({ track }) => track.track.id))).toEqual(
      new Set(picture.tracks.map(({ track }) => track.id)),
    );
    expectApart(found);
  });

  test.skipIf(LINUX === undefined)('the Linux timeline: no name over another, from far to near', () => {
    if (LINUX === undefined) return;
    for (const view of views(LINUX.picture, frame)) expectApart(written(LINUX.picture, view));
  });

  test.skipIf(LINUX === undefined)('the Linux timeline: no name farther from its track than one can follow', () => {
    if (LINUX === undefined) return;
    for (const view of views(LINUX.picture, frame)) {
      for (const { box, track } of written(LINUX.picture, view)) {
        const { row, start, stop } = track.placed;
        const [x, y] = [view.x(start, row), view.y(start, row)];
        const [endX, endY] = [view.x(stop, row), view.y(stop, row)];
        const beside = Math.max(0, box.left - Math.max(x, endX), Math.min(x, endX) - box.right);
        const above = Math.max(0, box.top - Math.max(y, endY), Math.min(y, endY) - box.bottom);
        expect(beside, track.track.name).toBeLessThan(16);
        expect(above, track.track.name).toBeLessThan(16);
      }
    }
  });
});

test.skipIf(LINUX === undefined)('from afar the trunks are named, near by every track in the window', () => {
  if (LINUX === undefined) return;
  const { picture } = LINUX;
  const whole = Projection.whole(picture.lanes, DESK);
  const far = written(picture, whole).map(({ track }) => track.track.id);
  expect(far).toContain('Debian');
  expect(far).toContain('Red Hat');
  expect(far.length).toBeLessThan(60);
  const ubuntu = picture.tracks.find(({ track }) => track.id === 'Ubuntu');
  const near = whole.centred((ubuntu?.placed.start ?? 0) + 3000, ubuntu?.placed.row ?? 0, whole.reading);
  const { places, rows } = near;
  const inside = picture.tracks.filter(
    ({ placed }) =>
      placed.start > places.from &&
      placed.start + 300 < places.to &&
      placed.row > rows.from &&
      placed.row + 2 < rows.to,
  );
  const named = new Set(written(picture, near).map(({ track }) => track.track.id));
  expect(inside.length).toBeGreaterThan(20);
  expect(inside.filter(({ track }) => !named.has(track.id)).map(({ track }) => track.id)).toEqual([]);
});

test('names that are too near to each other are written as one, and apart where there is room', () => {
  const { picture } = drawn(rename());
  const whole = Projection.whole(picture.lanes, DESK);
  const names = (projection: Projection): readonly string[] =>
    written(picture, projection).map(({ lines }) => lines.join(' '));
  expect(names(whole)).toEqual(['Phoenix', 'Firebird, Firefox']);
  expect(names(whole.zoomed(3, 300, 400))).toEqual(['Phoenix', 'Firebird', 'Firefox']);
});

test('the name of a track whose beginning is off the window stays at its edge', () => {
  const { picture } = drawn(rename());
  const whole = Projection.whole(picture.lanes, DESK);
  const moved = whole.zoomed(4, 1270, 400);
  const [last] = written(picture, moved).slice(-1);
  expect(last?.lines).toEqual(['Firefox']);
  expect(last?.x).toBeLessThan(8);
});

test('what is selected is named wherever it is', () => {
  if (LINUX === undefined) return;
  const { picture } = LINUX;
  const whole = Projection.whole(picture.lanes, DESK);
  const leaf = picture.tracks.find(({ placed, track }) => placed.below === 0 && track.id === 'Tao');
  const key = leaf?.track.key ?? '';
  const found = written(picture, whole, { lit: undefined, first: new Set([key]), selected: new Set([key]) });
  expect(found[0]?.track.track.id).toBe('Tao');
  expect(found[0]?.bold).toBe(true);
});

test('where tracks are broad, no name lies across another track', () => {
  const old = Array.from({ length: 6 }, (_, i) => ({
    id: `old-${String(i)}`,
    kind: 'codebase',
    name: `Old ${String(i)}`,
    existed: '1990/..',
  }));
  const forks = ['Web on iOS', 'View on iOS'].map((name, i) => ({
    id: `fork-${String(i)}`,
    kind: 'codebase',
    name,
    existed: `${String(2006 + i)}/..`,
  }));
  const lineages = ['fork-0 forked-from old-3', 'fork-1 forked-from fork-0'].map((text, i) => {
    const [subject = '', relation = '', object = ''] = text.split(' ');
    return {
      subject,
      relation,
      object,
      when: String(2006 + i),
      evidence: [{ source: 'book', stance: 'supports' as const }],
    };
  });
  const others = old
    .slice(1)
    .map(({ id }, i) => ({ subject: id, relation: 'influenced-by', object: `old-${String(i)}` }));
  const { picture } = drawn({
    sources: [{ id: 'book', title: 'A history', published: '2020' }],
    entities: [...old, ...forks],
    claims: [...lineages, ...others],
  });
  const view = Projection.whole(picture.lanes, { width: 300, height: 300, vertical: true });
  expect(view.row).toBeGreaterThanOrEqual(12);
  for (const { box, track, lines } of written(picture, view)) {
    const across = picture.tracks.filter(({ placed, trunk }) => {
      const x = view.x(placed.start, placed.row);
      const [from, to] = [view.y(placed.start, placed.row), view.y(placed.stop, placed.row)];
      return placed !== track.placed && !trunk && x > box.left && x < box.right && from < box.bottom && to > box.top;
    });
    expect(track.trunk ? [] : across.map((each) => each.track.id), lines.join(' ')).toEqual([]);
  }
});
