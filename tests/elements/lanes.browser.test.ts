/** `<stemma-lanes>` in a page: what it draws, how it is used by mouse, touch and keyboard, what it says. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { changeOfOwner, fork, undated, unknownDates, ways } from '../support/histories.ts';
import { clear, drag, finger, frames, holdTime, part, pointer, tap, wheel } from './hands.ts';
import type { Spot } from './hands.ts';
import { lanesOf } from './lanes/mounted.ts';
import type { MountedLanes } from './lanes/mounted.ts';

afterEach(clear);

const canvasOf = ({ element }: MountedLanes): HTMLElement => part(element, '.canvas');

/** Whether anything is drawn in a colour near a point, in px of the window. */
function inkAt({ element }: MountedLanes, { x, y }: Spot): boolean {
  const canvas = part<HTMLCanvasElement>(element, 'canvas');
  const { left, top } = canvas.getBoundingClientRect();
  const density = canvas.width / canvas.clientWidth;
  const pixels = canvas.getContext('2d')?.getImageData((x - left) * density - 1, (y - top) * density - 1, 3, 3).data;
  return pixels !== undefined && [...pixels].some((value, index) => index % 4 === 3 && value > 60);
}

/** Red, green and blue of a point of a track, added up: what stands back is lighter. */
function lightness(lanes: MountedLanes, id: string, share?: number): number {
  const canvas = part<HTMLCanvasElement>(lanes.element, 'canvas');
  const { left, top } = canvas.getBoundingClientRect();
  const { x, y } = lanes.at(id, share);
  const [red = 0, green = 0, blue = 0] = canvas.getContext('2d')?.getImageData(x - left, y - top, 1, 1).data ?? [];
  return red + green + blue;
}

describe('the picture', () => {
  test('draws each track where it says it is', async () => {
    const lanes = await lanesOf(fork());
    for (const id of ['trunk', 'early', 'late']) expect(inkAt(lanes, lanes.at(id))).toBe(true);
    expect(inkAt(lanes, { x: lanes.at('late').x, y: lanes.at('late').y + 120 })).toBe(false);
  });

  test('names the owners whose colours it uses, and the marks that are in it', async () => {
    const lanes = await lanesOf(changeOfOwner());
    expect(lanes.text('.owners')).toBe('Owner or maker Maker Buyer, through Maker Top, through Maker');
    expect(lanes.text('.forms')).toContain('fork');
    expect(lanes.text('.forms')).not.toContain('merge');
  });

  test('says in words what it shows, for who cannot see it', async () => {
    const lanes = await lanesOf(ways());
    expect(canvasOf(lanes).getAttribute('role')).toBe('application');
    expect(canvasOf(lanes).getAttribute('aria-label')).toBe('Lineage: 5 tracks, 4 links');
  });

  test('shows what is refuted only when it is asked for', async () => {
    const lanes = await lanesOf(ways());
    const toggle = part<HTMLButtonElement>(lanes.element, '.toggle');
    expect(toggle.textContent).toContain('Show 1 refuted link');
    toggle.click();
    await frames(2);
    expect(toggle.textContent).toContain('Hide 1 refuted link');
    expect(toggle.getAttribute('aria-pressed')).toBe('true');
  });

  test('has no picture where nothing comes from anything, and says so', async () => {
    const lanes = document.createElement('stemma-lanes');
    document.body.append(lanes);
    await frames(3);
    expect(lanes.shadowRoot?.querySelector('.instead')?.hasAttribute('hidden')).toBe(false);
  });

  test('keeps its sharpness and its picture when its box changes', async () => {
    const lanes = await lanesOf(fork());
    const before = lanes.at('late');
    lanes.element.style.width = '500px';
    await frames(4);
    expect(lanes.at('late').x).toBeLessThan(before.x);
    expect(inkAt(lanes, lanes.at('late'))).toBe(true);
  });

  test('time runs down where the window is narrow', async () => {
    const lanes = await lanesOf(fork(), [390, 640]);
    expect(lanes.at('trunk', 0).x).toBeCloseTo(lanes.at('trunk', 1).x, 3);
    expect(lanes.at('trunk', 1).y).toBeGreaterThan(lanes.at('trunk', 0).y + 200);
  });

  test('can be taken out of the page and put back', async () => {
    const lanes = await lanesOf(fork());
    lanes.element.remove();
    await frames(2);
    document.body.append(lanes.element);
    await expect.poll(() => inkAt(lanes, lanes.at('trunk'))).toBe(true);
  });
});

describe('by mouse', () => {
  test('a click selects a track and says its line of descent', async () => {
    const lanes = await lanesOf(fork());
    tap(lanes.at('late'));
    await frames(2);
    expect(lanes.explorer.state.view.selection).toEqual({ type: 'entity', id: 'late' });
    expect(lanes.text('.line')).toBe('late ← trunk (2005)');
    expect(lanes.text('.words .quiet')).toContain('Source: A history.');
    expect(lanes.said()).toBe('late, derived from trunk 2005');
  });

  test('what is not kin of the selection stands back', async () => {
    const lanes = await lanesOf(fork());
    const [early, trunk] = [lightness(lanes, 'early'), lightness(lanes, 'trunk')];
    tap(lanes.at('late', 0.8));
    await frames(3);
    expect(lightness(lanes, 'early')).toBeGreaterThan(early + 100);
    expect(lightness(lanes, 'trunk')).toBe(trunk);
  });

  test('a click on the year opens the claim, a click beside everything clears', async () => {
    const lanes = await lanesOf(fork());
    tap(lanes.at('late'));
    await frames(2);
    part<HTMLButtonElement>(lanes.element, '.claim').click();
    expect(lanes.explorer.state.view.selection?.type).toBe('claim');
    const { left, top } = canvasOf(lanes).getBoundingClientRect();
    tap({ x: left + 450, y: top + 12 });
    expect(lanes.explorer.state.view.selection).toBeUndefined();
  });

  test('with shift, two are compared: what they have in common, in words and alone', async () => {
    const lanes = await lanesOf(undated());
    tap(lanes.at('b'));
    tap(lanes.at('c'), { shiftKey: true });
    await frames(2);
    expect(lanes.text('.line')).toBe('b and c both come from a');
    [...(lanes.element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.parts button') ?? [])].at(-1)?.click();
    await expect.poll(() => lanes.element.place('d')).toBeUndefined();
    expect(lanes.element.place('a')).toBeDefined();
  });

  test('two clicks fold what comes from it to a number, two more unfold it', async () => {
    const lanes = await lanesOf(undated());
    const twice = (): void => {
      tap(lanes.at('d'));
      tap(lanes.at('d'));
    };
    twice();
    await expect.poll(() => lanes.element.place('e')).toBeUndefined();
    expect(lanes.said()).toBe('d: 1 track folded.');
    twice();
    await expect.poll(() => lanes.element.place('e')).toBeDefined();
  });

  test('a button folds what comes from the selection, and says how much that is', async () => {
    const lanes = await lanesOf(fork());
    tap(lanes.at('trunk'));
    await frames(2);
    const button = part<HTMLButtonElement>(lanes.element, '.fold');
    expect(button.textContent.trim()).toBe('Fold 2');
    button.click();
    await expect.poll(() => lanes.text('.fold')).toBe('Unfold 2');
  });

  test('only ancestors, only descendants, and everything again', async () => {
    const lanes = await lanesOf(undated());
    tap(lanes.at('d'));
    await frames(2);
    const choose = (words: string): void => {
      [...(lanes.element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.parts button') ?? [])]
        .find((button) => button.textContent.trim() === words)
        ?.click();
    };
    const shown = (): string =>
      ['a', 'b', 'c', 'd', 'e'].filter((id) => lanes.element.place(id) !== undefined).join('');
    choose('Only ancestors');
    await expect.poll(shown).toBe('abcd');
    choose('Only descendants');
    await expect.poll(shown).toBe('de');
    choose('Everything');
    await expect.poll(shown).toBe('abcde');
  });

  test('the wheel zooms around the pointer, dragging moves', async () => {
    const lanes = await lanesOf(fork());
    const at = lanes.at('late', 0);
    const long = lanes.at('late', 1).x - at.x;
    wheel(at, -300);
    await frames(2);
    expect(lanes.at('late', 0).x).toBeCloseTo(at.x, 0);
    expect((lanes.at('late', 1).x - at.x) / long).toBeCloseTo(1.93, 1);
    drag({ x: at.x + 60, y: at.y + 40 }, { x: at.x - 60, y: at.y + 40 });
    await frames(2);
    expect(lanes.at('late', 0).x).toBeCloseTo(at.x - 120, 0);
  });

  test('in a page of others the wheel scrolls the page, and zooms with Ctrl', async () => {
    const lanes = await lanesOf(fork());
    lanes.element.embedded = true;
    await lanes.element.updateComplete;
    expect(wheel(lanes.at('late'), -100).defaultPrevented).toBe(false);
    expect(wheel(lanes.at('late'), -100, { ctrlKey: true }).defaultPrevented).toBe(true);
  });

  test('resting on a track that is uncertain says why', async () => {
    const lanes = await lanesOf(unknownDates());
    pointer('pointermove', lanes.at('middle', 0.4));
    await expect
      .poll(() => lanes.text('.tip'))
      .toContain('Nothing says when it began: between 1 Jan 1990 and 31 Dec 2000');
  });

  test('pointing at an owner lights what it held', async () => {
    const lanes = await lanesOf(changeOfOwner());
    const [first] = lanes.element.shadowRoot?.querySelectorAll('.owners button') ?? [];
    first?.dispatchEvent(new PointerEvent('pointerenter'));
    await frames(2);
    expect(inkAt(lanes, lanes.at('one'))).toBe(true);
  });
});

describe('by touch', () => {
  test('a tap near a track selects it, a long press adds another', async () => {
    const lanes = await lanesOf(undated());
    const near = lanes.at('b');
    tap({ x: near.x, y: near.y + 9 }, finger());
    expect(lanes.explorer.state.view.selection).toEqual({ type: 'entity', id: 'b' });
    holdTime();
    pointer('pointerdown', lanes.at('c'), finger());
    vi.advanceTimersByTime(560);
    vi.useRealTimers();
    pointer('pointerup', lanes.at('c'), finger());
    await expect.poll(() => lanes.text('.line')).toBe('b and c both come from a');
  });

  test('two fingers zoom', async () => {
    const lanes = await lanesOf(fork());
    const target = canvasOf(lanes);
    const long = (): number => (lanes.element.place('trunk') ?? new DOMRect()).width;
    const before = long();
    const middle = lanes.at('trunk');
    const [one, two] = [finger(1), finger(2)].map((touch) => ({ ...touch, target }));
    pointer('pointerdown', { x: middle.x - 40, y: middle.y }, one);
    pointer('pointerdown', { x: middle.x + 40, y: middle.y }, two);
    pointer('pointermove', { x: middle.x - 80, y: middle.y }, one);
    pointer('pointermove', { x: middle.x + 80, y: middle.y }, two);
    pointer('pointerup', { x: middle.x - 80, y: middle.y }, one);
    pointer('pointerup', { x: middle.x + 80, y: middle.y }, two);
    await frames(2);
    expect(long() / before).toBeCloseTo(2, 0);
  });
});

describe('by keyboard', () => {
  test('walks along the trunk, down to a child and back up, and says each step', async () => {
    const lanes = await lanesOf(fork());
    canvasOf(lanes).focus();
    await frames(2);
    lanes.press('Home');
    await frames(1);
    expect(lanes.said()).toBe('trunk, since 1990; 2 descend from it');
    lanes.press('ArrowRight');
    await frames(1);
    expect(lanes.said()).toBe('early forks off, 1995');
    lanes.press('ArrowDown');
    await frames(1);
    expect(lanes.said()).toBe('early, derived from trunk 1995');
    lanes.press('PageDown');
    await frames(1);
    expect(lanes.said()).toBe('late, derived from trunk 2005');
    lanes.press('ArrowUp', { altKey: true });
    await frames(1);
    expect(lanes.said()).toBe('early, derived from trunk 1995');
    lanes.press('ArrowUp');
    await frames(1);
    expect(lanes.said()).toBe('trunk, since 1990; 2 descend from it');
  });

  test('Enter selects, F folds, A and D show a part, E everything, Escape leaves', async () => {
    const lanes = await lanesOf(undated());
    const shown = (): string =>
      ['a', 'b', 'c', 'd', 'e'].filter((id) => lanes.element.place(id) !== undefined).join('');
    canvasOf(lanes).focus();
    for (const key of ['Home', 'ArrowDown', 'Enter']) {
      lanes.press(key);
      await frames(1);
    }
    expect(lanes.explorer.state.view.selection).toEqual({ type: 'entity', id: 'b' });
    for (const [key, left] of [
      ['f', 'abc'],
      ['f', 'abcde'],
      ['a', 'ab'],
      ['d', 'bde'],
      ['e', 'abcde'],
    ] as const) {
      lanes.press(key);
      await expect.poll(shown, { message: key }).toBe(left);
    }
    expect(lanes.press('Escape').defaultPrevented).toBe(true);
    await frames(1);
    expect(lanes.explorer.state.view.selection).toBeUndefined();
    expect(lanes.press('Escape').defaultPrevented).toBe(false);
  });

  test('leaves alone what is the browser’s', async () => {
    const lanes = await lanesOf(fork());
    for (const [key, more] of [
      ['f', { ctrlKey: true }],
      ['Tab', {}],
      ['ArrowLeft', { altKey: true }],
    ] as const)
      expect(lanes.press(key, more).defaultPrevented).toBe(false);
  });
});

describe('with the explorer', () => {
  test('what is selected elsewhere is brought into the window', async () => {
    const lanes = await lanesOf(fork());
    const canvas = canvasOf(lanes);
    const { x, y } = lanes.at('early');
    wheel({ x, y }, -3000);
    wheel({ x, y }, -3000);
    await frames(2);
    const box = canvas.getBoundingClientRect();
    expect(lanes.at('late', 0).x).toBeGreaterThan(box.right);
    lanes.explorer.dispatch({ type: 'selected', selection: { type: 'entity', id: 'late' } });
    await expect.poll(() => lanes.at('late', 0).x).toBeLessThan(box.right);
    expect(lanes.text('.line')).toBe('late ← trunk (2005)');
  });

  test('the tracks that an answer rests on are brought into the window', async () => {
    const lanes = await lanesOf(fork());
    const box = canvasOf(lanes).getBoundingClientRect();
    const { x, y } = lanes.at('early');
    wheel({ x, y }, -3000);
    wheel({ x, y }, -3000);
    await frames(2);
    expect(lanes.at('late', 0).x).toBeGreaterThan(box.right);
    lanes.explorer.dispatch({ type: 'asked', question: 'Is late derived from trunk?' });
    await expect.poll(() => lanes.at('late', 0).x).toBeLessThan(box.right);
    await expect.poll(() => lanes.at('trunk', 0).x).toBeGreaterThan(box.left);
  });

  test('the asked date is a line, and what comes after it stands back', async () => {
    const lanes = await lanesOf(fork());
    const [early, late] = [lightness(lanes, 'trunk', 0.1), lightness(lanes, 'trunk', 0.9)];
    lanes.explorer.dispatch({ type: 'lens-changed', lens: { asOf: '2000' } });
    await frames(3);
    expect(lightness(lanes, 'trunk', 0.9)).toBeGreaterThan(late + 100);
    expect(lightness(lanes, 'trunk', 0.1)).toBe(early);
  });

  test('another graph is shown whole, whatever was folded and shown alone in the one before', async () => {
    const lanes = await lanesOf(undated());
    canvasOf(lanes).focus();
    for (const key of ['Home', 'ArrowDown', 'Enter', 'f', 'a']) {
      lanes.press(key);
      await lanes.element.updateComplete;
    }
    await expect.poll(() => lanes.element.place('d')).toBeUndefined();
    lanes.explorer.dispatch({ type: 'opened', layer: { source: 'ways', title: 'Ways', fragment: ways() } });
    await lanes.element.updateComplete;
    expect(canvasOf(lanes).getAttribute('aria-label')).toBe('Lineage: 5 tracks, 4 links');
    await expect.poll(() => lanes.element.place('suse')).toBeDefined();
  });

  test('a new fork appears without moving what is there to other rows', async () => {
    const lanes = await lanesOf(undated());
    lanes.explorer.dispatch({
      type: 'arrived',
      layer: {
        source: 'more',
        title: 'More',
        fragment: { claims: [{ subject: 'f', relation: 'derived-from', object: 'e' }] },
      },
    });
    await expect.poll(() => lanes.element.place('f')).toBeDefined();
    expect(lanes.at('b').y < lanes.at('a').y || lanes.at('b').y > lanes.at('a').y).toBe(true);
  });
});
