/** `<stemma-edits>` and undo in the explorer: by button, by key, and by patch files. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Edit } from '../../graph/index.ts';
import { isUnsaved } from '../../src/explorer/index.ts';
import { owner } from '../support/graphs.ts';
import { clear } from './hands.ts';
import { all, button, panel, settled, text } from './mounted.ts';

afterEach(clear);

const rename = (id: string, name: string): Edit => ({ edit: 'change-entity', id, set: { name } });
const step = (...edits: readonly Edit[]) => ({ type: 'edited', step: { edits } }) as const;

describe('<stemma-edits>', () => {
  test('lists what was changed, the last first, and undoes it', async () => {
    const { element, explorer } = await panel(
      'stemma-edits',
      owner(),
      step(rename('big', '<b>Bigger</b>')),
      step({ edit: 'remove-entity', id: 'tool' }),
    );
    expect(all(element, 'li').map((each) => each.textContent.trim())).toEqual([
      'Removed Small Tool',
      'Changed <b>Bigger</b>: name',
    ]);
    button(element, 'Undo').click();
    await settled(element);
    expect(text(element)).toContain('Undone: Removed Small Tool');
    expect(explorer.state.graph.entityById('tool')).toBeDefined();
    button(element, 'Redo').click();
    expect(explorer.state.graph.entityById('tool')).toBeUndefined();
  });

  test('opens a patch file as one step, which needs no saving', async () => {
    const { element, explorer } = await panel('stemma-edits', owner());
    const patch = [
      'stemma-patch: 1',
      'title: Corrections',
      'edits:',
      '  - { edit: change-entity, entity: big, set: { name: Bigger } }',
      '  - { edit: remove-entity, entity: nobody }',
    ].join('\n');
    await element.open(new File([patch], 'corrections.patch.yaml'));
    await settled(element);
    expect(explorer.state.graph.entityById('big')?.name).toBe('Bigger');
    expect(text(element)).toContain('Corrections');
    expect(text(element)).toContain('Cannot be made here: There is no entity "nobody".');
    expect(isUnsaved(explorer.state.log)).toBe(false);
    expect(explorer.state.log.done).toHaveLength(1);
  });

  test('says with its line what is wrong with a patch file, and changes nothing', async () => {
    const { element, explorer } = await panel('stemma-edits', owner());
    await element.open(new File(['stemma-patch: 1\nedits:\n  - { edit: rename }\n'], 'x.yaml'));
    await settled(element);
    expect(text(element)).toContain('x.yaml:3');
    expect(text(element)).toContain('"rename" is no edit.');
    expect(explorer.state.log.done).toEqual([]);
  });

  test('saves what was changed as a patch that can be opened again', async () => {
    const { element, explorer } = await panel('stemma-edits', owner(), step(rename('big', 'Bigger')));
    const files: Blob[] = [];
    const original = URL.createObjectURL.bind(URL);
    const spy = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      files.push(blob as Blob);
      return original(blob);
    });
    element.addEventListener('click', (event) => event.preventDefault());
    await element.save();
    spy.mockRestore();
    expect(isUnsaved(explorer.state.log)).toBe(false);
    const saved = (await files[0]?.text()) ?? '';
    expect(saved).toContain('change-entity');
    const again = await panel('stemma-edits', owner());
    await again.element.open(new File([saved], 'again.yaml'));
    expect(again.explorer.state.graph.entityById('big')?.name).toBe('Bigger');
  });
});

test('the explorer says quietly how much was changed; keys undo it, but not while one types', async () => {
  const element = document.createElement('stemma-explorer');
  Object.assign(element.style, { width: '1100px', height: '640px' });
  document.body.append(element);
  const { explorer } = element;
  explorer.dispatch({ type: 'arrived', layer: { source: 'o', title: 'o', fragment: owner() } });
  await settled(element);
  expect(all(element, '[popovertarget=edits]')).toEqual([]);
  explorer.dispatch(step(rename('big', 'Bigger')));
  await settled(element);
  expect(button(element, '1 change, not saved')).toBeDefined();
  (all(element, 'stemma-search')[0] as HTMLElement).focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(explorer.state.log.done).toHaveLength(1);
  button(element, '1 change').focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(explorer.state.log.done).toHaveLength(0);
  await settled(element);
  expect(text(element)).toContain('Undone: Changed Big Corp: name');
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(explorer.state.graph.entityById('big')?.name).toBe('Bigger');
});
