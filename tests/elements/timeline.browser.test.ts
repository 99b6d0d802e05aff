/** `<stemma-timeline>` in a page: what it draws, and its handle by mouse, touch, keyboard and by itself. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Fragment } from '../../graph/index.ts';
import { changeOfOwner, fork } from '../support/histories.ts';
import { clear, drag, frames, holdTime, part, pointer, press } from './hands.ts';
import type { Spot } from './hands.ts';
import { timelineOf } from './lanes/mounted.ts';
import type { MountedTimeline } from './lanes/mounted.ts';

afterEach(clear);

/** A purchase in 2007, month not stated, and what an article of 22 Feb 2008 says without a time. */
function purchase(): Fragment {
  const evidence = [{ source: 'article', stance: 'supports' }] as const;
  return {
    sources: [{ id: 'article', title: 'An article', published: '2008-02-22' }],
    claims: [
      { subject: 'Citrix', relation: 'acquired', object: 'XenSource', when: '2007', evidence },
      { subject: 'XenSource', relation: 'develops', object: 'Xen', when: '2003/2007', evidence },
      { subject: 'Xen Project', relation: 'maintains', object: 'Xen', evidence },
    ],
  };
}

const track = ({ element }: MountedTimeline): HTMLElement => part(element, '.track');

/** The point of the strip that stands for a share of its width. */
function along(timeline: MountedTimeline, share: number): Spot {
  const { left, top, width } = track(timeline).getBoundingClientRect();
  return { x: left + width * share, y: top + 40 };
}

const words = ({ element }: MountedTimeline, selector: string): string =>
  element.shadowRoot?.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('the histogram', () => {
  test('what began is filled, what ended is outlined, what changed hands is half of each, in the colour of its family', async () => {
    const timeline = await timelineOf(purchase());
    const bars = [...(timeline.element.shadowRoot?.querySelectorAll('.chart rect.begins, .chart rect.ends') ?? [])];
    expect(bars.map((bar) => bar.getAttribute('class'))).toEqual([
      'begins hue-making',
      'ends hue-ownership',
      'begins hue-ownership',
      'ends hue-making',
    ]);
  });

  test('a bar is a year wide where the month is not stated', async () => {
    const timeline = await timelineOf(purchase());
    const bar = part(timeline.element, 'rect.hue-ownership').getBoundingClientRect();
    // the strip shows 2002 to 2008
    expect(bar.width).toBeCloseTo(track(timeline).clientWidth / 7, -1);
  });

  test('what its bars mean stands where none of them is in the way', async () => {
    const early = Array.from({ length: 8 }, (_, i) => ({
      subject: `a${i}`,
      relation: 'acquired',
      object: `b${i}`,
      when: '2000',
      evidence: [{ source: 'article', stance: 'supports' as const }],
    }));
    const late = { subject: 'c', relation: 'acquired', object: 'd', when: '2009' };
    const timeline = await timelineOf({ ...purchase(), claims: [...early, late] });
    const box = part(timeline.element, '.means').getBoundingClientRect();
    const bars = [...(timeline.element.shadowRoot?.querySelectorAll('.chart rect[class]') ?? [])];
    expect(bars.length).toBeGreaterThan(8);
    for (const bar of bars) {
      const { left, right, top } = bar.getBoundingClientRect();
      expect(right < box.left || left > box.right || top >= box.bottom - 3).toBe(true);
    }
  });

  test('after the last source it is hatched', async () => {
    const timeline = await timelineOf(purchase());
    expect(part(timeline.element, 'rect[fill="url(#hatch)"]')).toBeDefined();
  });

  test('a pile of more than a dozen is neutral', async () => {
    const claims = Array.from({ length: 40 }, (_, index) => ({
      subject: `a${String(index)}`,
      relation: 'acquired',
      object: `b${String(index)}`,
      when: '2007',
    }));
    const timeline = await timelineOf({ claims });
    expect(timeline.element.shadowRoot?.querySelectorAll('.chart rect.neutral')).toHaveLength(2);
  });

  test('where nothing is dated there is no strip', async () => {
    const timeline = await timelineOf({ claims: [{ subject: 'a', relation: 'uses', object: 'b' }] });
    expect(timeline.element.offsetHeight).toBe(0);
  });
});

describe('by mouse and touch', () => {
  test.each(['mouse', 'touch'])('%s: dragging stops only where something changes', async (pointerType) => {
    const timeline = await timelineOf(purchase());
    const seen = new Set<string | undefined>();
    timeline.explorer.subscribe(() => seen.add(timeline.asOf()));
    pointer('pointerdown', along(timeline, 0.05), { pointerType });
    for (let share = 0.05; share <= 1; share += 0.03) {
      pointer('pointermove', along(timeline, share), { pointerType });
      await frames(1);
    }
    pointer('pointerup', along(timeline, 1), { pointerType });
    const stops = [
      '2003-01-01',
      '2003-12-31',
      '2007-01-01',
      '2007-01-02',
      '2007-12-31',
      '2008-01-01',
      '2008-02-22',
      '2008-02-23',
    ];
    expect(seen.size).toBeGreaterThan(4);
    for (const day of seen) expect(stops).toContain(day);
  });

  test('the date is said in words, and what changes on it', async () => {
    const timeline = await timelineOf(purchase());
    timeline.explorer.dispatch({ type: 'lens-changed', lens: { asOf: '2007-01-01' } });
    await frames(2);
    expect(words(timeline, '.asked strong')).toBe('1 Jan 2007');
    expect(words(timeline, '.sentence')).toBe('1 begins, 1 ends in 2007, month not stated');
    timeline.button('All of time').click();
    await frames(1);
    expect(timeline.asOf()).toBeUndefined();
    expect(words(timeline, '.asked strong')).toBe('all of time');
  });

  test('the sentence opens the list, with who says so; a line of it selects the claim', async () => {
    const timeline = await timelineOf(purchase());
    timeline.explorer.dispatch({ type: 'lens-changed', lens: { asOf: '2007-01-01' } });
    await frames(2);
    part<HTMLButtonElement>(timeline.element, '.sentence').click();
    await frames(2);
    expect(words(timeline, '.list')).toContain('Citrix acquired XenSource in 2007 An article');
    part<HTMLButtonElement>(timeline.element, '.list li button').click();
    expect(timeline.explorer.state.view.selection?.type).toBe('claim');
  });

  test('what has changed is lit for a moment after a step', async () => {
    const timeline = await timelineOf(changeOfOwner());
    const lit: unknown[] = [];
    timeline.element.addEventListener('stemma-hover', (event) => lit.push((event as CustomEvent).detail));
    holdTime();
    timeline.button('Previous change').click();
    expect(lit).toEqual([{ claims: [4], entities: [] }]);
    vi.advanceTimersByTime(1300);
    expect(lit.at(-1)).toBeNull();
  });
});

describe('between two dates', () => {
  test('two handles; what changed between them, with who says so', async () => {
    const timeline = await timelineOf(purchase());
    timeline.button('Between two dates').click();
    await frames(2);
    expect(timeline.asOf()).toBe('2003-01-01/2008-02-22');
    expect(words(timeline, '.sentence')).toBe('3 changes between the two dates');
    part<HTMLButtonElement>(timeline.element, '.sentence').click();
    await frames(2);
    expect(words(timeline, '.list h3')).toContain('1 Jan 2003 to 22 Feb 2008');
    expect(words(timeline, '.list')).toContain('Changed hands 1');
    expect(words(timeline, '.list')).toContain('Ended 1');
    press(timeline.slider('from'), 'ArrowRight');
    expect(timeline.asOf()).toBe('2003-12-31/2008-02-22');
    drag(along(timeline, 0.9), along(timeline, 0.72));
    await frames(2);
    expect(timeline.asOf()).toBe('2003-12-31/2007-01-02');
    timeline.button('Between two dates').click();
    expect(timeline.asOf()).toBe('2007-01-02');
    // nothing comes after the last date: from the first to it
    timeline.explorer.dispatch({ type: 'lens-changed', lens: { asOf: '2008-02-22' } });
    await frames(2);
    timeline.button('Between two dates').click();
    expect(timeline.asOf()).toBe('2003-01-01/2008-02-22');
  });

  test('the handles do not pass each other', async () => {
    const timeline = await timelineOf(purchase());
    timeline.explorer.dispatch({ type: 'lens-changed', lens: { asOf: '2007-01-01/2007-12-31' } });
    await frames(2);
    press(timeline.slider('to'), 'Home');
    expect(timeline.asOf()).toBe('2007-01-01/2007-01-01');
  });
});

describe('by keyboard', () => {
  test('the handle is a slider that steps from change to change', async () => {
    const timeline = await timelineOf(purchase());
    const slider = timeline.slider();
    expect(slider.getAttribute('role')).toBe('slider');
    expect(slider.getAttribute('aria-valuetext')).toBe('all of time');
    press(slider, 'ArrowLeft');
    await frames(1);
    expect(timeline.asOf()).toBe('2008-02-23');
    press(slider, 'ArrowLeft');
    await frames(1);
    expect(slider.getAttribute('aria-valuetext')).toBe('22 Feb 2008: 1 without a date was said then');
    expect(slider.getAttribute('aria-valuenow')).toBe('7');
    press(slider, 'Home');
    expect(timeline.asOf()).toBe('2003-01-01');
    press(slider, 'End');
    expect(timeline.asOf()).toBe('2008-02-23');
    press(slider, 'PageDown');
    expect(timeline.asOf()).toBe('2003-01-01');
    press(slider, 'Delete');
    expect(timeline.asOf()).toBeUndefined();
  });

  test('a date between two stops goes to the one before and the one after', async () => {
    const timeline = await timelineOf(purchase());
    timeline.explorer.dispatch({ type: 'lens-changed', lens: { asOf: '2005-05-05' } });
    await frames(1);
    press(timeline.slider(), 'ArrowLeft');
    expect(timeline.asOf()).toBe('2003-12-31');
    timeline.explorer.dispatch({ type: 'lens-changed', lens: { asOf: '2005-05-05' } });
    await frames(1);
    press(timeline.slider(), 'ArrowRight');
    expect(timeline.asOf()).toBe('2007-01-01');
  });
});

describe('by itself', () => {
  test('plays from the first change on at three speeds, and ends at the last', async () => {
    const timeline = await timelineOf(fork());
    const speed = part<HTMLButtonElement>(timeline.element, 'button.more');
    for (const label of ['2×', '4×']) {
      speed.click();
      await frames(1);
      expect(speed.textContent.trim()).toBe(label);
    }
    holdTime();
    timeline.button('Play').click();
    const first = timeline.asOf();
    vi.advanceTimersByTime(300);
    expect(timeline.asOf()).not.toBe(first);
    vi.advanceTimersByTime(3000);
    expect(timeline.asOf()).toBe('2005-12-31');
    await timeline.element.updateComplete;
    expect(timeline.button('Play').checkVisibility()).toBe(true);
  });

  test('taking it out of the page ends the play', async () => {
    const timeline = await timelineOf(fork());
    holdTime();
    timeline.button('Play').click();
    const first = timeline.asOf();
    vi.advanceTimersByTime(1300);
    const at = timeline.asOf();
    expect(at).not.toBe(first);
    timeline.element.remove();
    vi.advanceTimersByTime(10_000);
    expect(timeline.asOf()).toBe(at);
  });
});
