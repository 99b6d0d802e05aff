/** The other panels: lens, sources, outline, question bar, answer. */
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { contested, hostile, hub, owner } from '../support/graphs.ts';
import { fork } from '../support/histories.ts';
import { clear } from './hands.ts';
import { all, button, panel, settled, text } from './mounted.ts';

afterEach(clear);

const input = (element: Element): HTMLInputElement => all(element, 'input')[0] as HTMLInputElement;

describe('<stemma-lens>', () => {
  test('sets the date, and says what is no date', async () => {
    const { element, explorer } = await panel('stemma-lens', owner());
    const field = input(element);
    field.value = '2006';
    field.dispatchEvent(new Event('change'));
    expect(explorer.state.view.lens.asOf).toBe('2006');
    field.value = 'yesterday';
    field.dispatchEvent(new Event('change'));
    await settled(element);
    expect(text(element)).toContain('“yesterday” is not a date');
    expect(explorer.state.view.lens.asOf).toBe('2006');
  });

  test('forgets what was no date once another is set, and shows that', async () => {
    const { element, explorer } = await panel('stemma-lens', owner());
    const field = input(element);
    field.value = 'yesterday';
    field.dispatchEvent(new Event('change'));
    explorer.dispatch({ type: 'lens-changed', lens: { asOf: '2006' } });
    await settled(element);
    expect(field.value).toBe('2006');
    expect(text(element)).not.toContain('is not a date');
  });

  test('has everybody who speaks, with what they support and refute', async () => {
    const { element, explorer } = await panel('stemma-lens', contested());
    const choices = all(element, 'label').map((label) => label.textContent.replace(/\s+/g, ' ').trim());
    expect(choices).toContain('The Maker refutes 2 supports 1');
    (all(element, 'label').find((label) => label.textContent.includes('The Maker')) as HTMLElement).click();
    await settled(element);
    expect(explorer.state.view.lens.accordingTo).toEqual(['maker']);
    expect(text(element)).toContain('3 claims in view');
    button(element, 'Clear the lens').click();
    expect(explorer.state.view.lens.accordingTo).toEqual([]);
  });

  test('says when it leaves nothing in view', async () => {
    const { element } = await panel('stemma-lens', owner(), {
      type: 'lens-changed',
      lens: { accordingTo: ['nobody'] },
    });
    expect(text(element)).toContain('Nothing is in view');
  });
});

test('<stemma-sources> says what each source bears, and looks according to one alone', async () => {
  const { element, explorer } = await panel('stemma-sources', contested());
  expect(text(element)).toContain('80 % 4 of 5 claims');
  expect(text(element)).toMatch(/An article.*supports 2.*refutes 2.*A filing.*supports 1/);
  button(element, 'according to it alone').click();
  await settled(element);
  expect(explorer.state.view.lens.accordingTo).toEqual(['article']);
  button(element, 'according to it alone').click();
  expect(explorer.state.view.lens.accordingTo).toEqual([]);
});

test('<stemma-sources> lists many sources when they are asked for', async () => {
  const sources = Array.from({ length: 230 }, (_, index) => ({
    id: `s${String(index)}`,
    title: `Source ${String(index)}`,
  }));
  const { element } = await panel('stemma-sources', { ...owner(), sources });
  expect(all(element, '.source')).toHaveLength(200);
  button(element, /and 3\d more/).click();
  await settled(element);
  expect(all(element, '.source').length).toBeGreaterThanOrEqual(230);
});

describe('<stemma-outline>', () => {
  test('has every entity and claim of the diagram, and marks what is selected', async () => {
    const { element } = await panel('stemma-outline', contested(), {
      type: 'selected',
      selection: { type: 'entity', id: 'maker' },
    });
    expect(text(element)).toContain('4 entities, 5 claims');
    expect(all(element, '[aria-current="true"] h4').map((each) => each.textContent.trim())).toEqual(['The Maker']);
    expect(text(element)).toMatch(/Newer.*Not true: derived from Older myth/);
  });

  test('brings what is selected into view in its own box, and leaves the page where it is', async () => {
    const { element, explorer } = await panel('stemma-outline', hub(60));
    const select = async (id: string): Promise<boolean> => {
      explorer.dispatch({ type: 'selected', selection: { type: 'entity', id } });
      await settled(element);
      const { top, bottom } = all(element, '[aria-current="true"]')[0]?.getBoundingClientRect() ?? new DOMRect();
      const box = element.getBoundingClientRect();
      return top >= box.top && bottom <= box.bottom;
    };
    const ids = [...explorer.state.graph.entities()].map((entity) => explorer.state.graph.entityIdOf(entity));
    element.style.cssText = 'height:200px;overflow:auto';
    expect([await select(ids.at(-2) ?? ''), await select(ids[1] ?? '')]).toEqual([true, true]);
    element.style.cssText = 'margin-top:3000px';
    await select(ids.at(-2) ?? '');
    expect(scrollY).toBe(0);
  });

  test('is a table that is sorted by its heads', async () => {
    const { element } = await panel('stemma-outline', contested());
    button(element, 'All claims').click();
    await settled(element);
    button(element, 'Standing').click();
    await settled(element);
    expect(text(all(element, 'tbody tr')[0] ?? element)).toContain('refuted');
    expect(all(element, 'th.standing')[0]?.getAttribute('aria-sort')).toBe('ascending');
    button(element, 'Standing').click();
    await settled(element);
    expect(all(element, 'th.standing')[0]?.getAttribute('aria-sort')).toBe('descending');
  });

  test('shows texts of the data as text', async () => {
    const { element, explorer } = await panel('stemma-outline', hostile());
    expect(all(element, 'img, b')).toEqual([]);
    button(element, '<b>bold</b>').click();
    expect(explorer.state.view.selection).toEqual({ type: 'entity', id: 'a"b\\c #d' });
  });
});

describe('<stemma-outline> as a tree', () => {
  const items = (element: HTMLElement): string[] =>
    all(element, '[role=treeitem]').map(
      (item) => `${item.getAttribute('aria-level') ?? ''} ${item.getAttribute('aria-label') ?? ''}`,
    );

  test('has the lineage of the lanes, with the claims that say it', async () => {
    const { element, explorer } = await panel('stemma-outline', fork(), { type: 'layout-chosen', layout: 'lineage' });
    expect(items(element)).toEqual(['1 trunk', '2 early, forked from, 1995', '2 late, forked from, 2005']);
    expect(text(element)).toContain('early forked from, 1995');
    button(element, 'forked from, 2005').click();
    expect(explorer.state.view.selection?.type).toBe('claim');
  });

  test('says “also” only of what comes from something else besides', async () => {
    const trunk = { id: 'trunk', kind: 'codebase', name: 'trunk', existed: '1990/..' };
    const older = { id: 'older', kind: 'codebase', name: 'older', existed: '1980/..' };
    const claims = [{ subject: 'older', relation: 'derived-from', object: 'trunk', when: '2000' }];
    const { element } = await panel(
      'stemma-outline',
      { entities: [trunk, older], claims },
      { type: 'layout-chosen', layout: 'lineage' },
    );
    expect(items(element)).toEqual(['1 older, derived from trunk', '1 trunk']);
  });

  test('is walked by the arrow keys, which open and close its branches', async () => {
    const { element, explorer } = await panel('stemma-outline', fork());
    button(element, 'Lineage').click();
    await settled(element);
    (all(element, '[role=treeitem]')[0] as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(items(element)).toEqual(['1 trunk']);
    await userEvent.keyboard('{ArrowRight}');
    await settled(element);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    expect(explorer.state.view.selection).toEqual({ type: 'entity', id: 'late' });
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    expect(explorer.state.view.selection).toEqual({ type: 'entity', id: 'trunk' });
  });

  test('stays within reach of the tab key when the branch that the reader is in is closed', async () => {
    const { element } = await panel('stemma-outline', fork(), { type: 'layout-chosen', layout: 'lineage' });
    (all(element, '[role=treeitem]')[0] as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    button(element, 'Close trunk').click();
    await settled(element);
    expect(all(element, '[role=treeitem][tabindex="0"]').map((item) => item.ariaLabel)).toEqual(['trunk']);
  });
});

describe('<stemma-search>', () => {
  test('completes names, and selects the one that is chosen', async () => {
    const { element, explorer } = await panel('stemma-search', owner());
    input(element).focus();
    await userEvent.keyboard('sma');
    const options = all(element, '[role=option]').map((option) => option.textContent.replace(/\s+/g, ' ').trim());
    expect(options.slice(0, 2)).toEqual(['Small Ltd company', 'Small Tool product']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(input(element).getAttribute('aria-activedescendant')).toBe('option-1');
    await userEvent.keyboard('{Enter}');
    expect(explorer.state.view.selection).toEqual({ type: 'entity', id: 'tool' });
    expect(input(element).value).toBe('');
  });

  test('asks a question, and shows it again', async () => {
    const { element, explorer } = await panel('stemma-search', owner());
    input(element).focus();
    await userEvent.keyboard('who owns Small Ltd{Enter}');
    expect(explorer.state.view.question).toBe('who owns Small Ltd');
    button(element, 'Clear the question').click();
    expect(explorer.state.view.question).toBeUndefined();
  });

  test('says what it does not understand, under the field', async () => {
    const { element } = await panel('stemma-search', owner());
    input(element).focus();
    await userEvent.keyboard('who owns zzyzx{Enter}');
    await settled(element);
    expect(text(element)).toContain('zzyzx');
    expect(all(element, '.problem')).toHaveLength(1);
  });

  test('shows a large graph around the name that was chosen', async () => {
    const { element, explorer } = await panel('stemma-search', hub(500));
    input(element).focus();
    await userEvent.keyboard('hub{Enter}');
    expect(explorer.state.view).toMatchObject({ focus: ['hub'], depth: 1, selection: { type: 'entity', id: 'hub' } });
  });
});

describe('<stemma-answer>', () => {
  test('says the verdict first, then the sentence, and leads to its claims', async () => {
    const { element, explorer } = await panel('stemma-answer', contested(), {
      type: 'asked',
      question: 'is Newer derived from Older',
    });
    expect(all(element, 'h2')[0]?.textContent).toBe('No.');
    expect(text(element)).toContain('Is Newer derived from Older?');
    expect(text(element)).toContain('What is true instead');
    expect(text(element)).toContain('“No.”');
    button(element, 'Source 1').click();
    expect(element.shadowRoot?.activeElement?.id).toBe('source-1');
    button(element, 'Newer').click();
    expect(explorer.state.view.selection).toEqual({ type: 'entity', id: 'new' });
  });

  test('asks which is meant, and takes the choice', async () => {
    const fragment = owner();
    const twin = { id: 'twin', kind: 'company', name: 'Small Ltd' };
    const { element, explorer } = await panel(
      'stemma-answer',
      {
        ...fragment,
        entities: [...(fragment.entities ?? []), twin],
        claims: [...(fragment.claims ?? []), { subject: 'ann', relation: 'owns', object: 'twin' }],
      },
      { type: 'asked', question: 'who owns Small Ltd' },
    );
    expect(text(element)).toContain('Which is meant?');
    (all(element, '.choice')[0] as HTMLElement).click();
    await settled(element);
    expect(explorer.state.view.question).not.toBe('who owns Small Ltd');
    expect(text(element)).not.toContain('Which is meant?');
  });

  test('says once that it did not understand, and offers what it would', async () => {
    const { element } = await panel('stemma-answer', contested(), { type: 'asked', question: 'why is the sky blue' });
    const offered = all(element, '.way').map((way) => way.textContent.trim());
    expect(offered).not.toEqual([]);
    for (const words of ['This question is not understood.', ...offered])
      expect(text(element).split(words)).toHaveLength(2);
  });

  test('bears no stamp where no claim says it, and what a person is is not asked next', async () => {
    const { element } = await panel('stemma-answer', owner(), { type: 'asked', question: 'who is Ann' });
    expect(text(element)).toContain('Ann is a person');
    expect(all(element, '.stamp')).toEqual([]);
    expect(text(element)).not.toContain('What is Ann');
    const { element: other } = await panel('stemma-answer', owner(), { type: 'asked', question: 'who owns Small Ltd' });
    expect(all(other, '.stamp')).toHaveLength(1);
  });

  test('is closed by taking the question away', async () => {
    const { element, explorer } = await panel('stemma-answer', contested(), {
      type: 'asked',
      question: 'who makes Newer',
    });
    button(element, 'Close').click();
    expect(explorer.state.view.question).toBeUndefined();
  });
});
