/** Dialogs when something goes wrong or comes late: sharing, exporting, copying, patch files. */
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { isUnsaved } from '../../src/explorer/index.ts';
import { copyText } from '../../src/elements/shared/clipboard.ts';
import { fragment } from '../graph/support/graphs.ts';
import { owner } from '../support/graphs.ts';
import { clear } from './hands.ts';
import { all, button, panel, settled, text } from './mounted.ts';

afterEach(clear);

test('without a clipboard, a text is copied from inside of an open dialog too', async () => {
  const refusal = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const dialog = document.createElement('dialog');
  const field = document.createElement('textarea');
  const copied = vi.fn<(isCopied: boolean) => void>();
  const press = document.createElement('button');
  press.addEventListener('click', () => void copyText('What was copied').then(copied));
  dialog.append(field, press);
  document.body.append(dialog);
  dialog.showModal();
  press.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => copied).toHaveBeenCalledWith(true);
  field.focus();
  await userEvent.paste();
  expect(field.value).toBe('What was copied');
  refusal.mockRestore();
});

test('the sheet for sharing says why there is no picture, and shows none of an earlier opening', async () => {
  const { element } = await panel('stemma-share', owner());
  const late = Promise.withResolvers<string>();
  const toPNG = (): Promise<Blob> => Promise.reject(new RangeError('It is too large.'));
  element.pictured = () => ({ toSVG: () => late.promise, toPNG });
  const first = element.show();
  await expect.poll(() => text(element)).toContain('Drawing …');
  element.pictured = () => ({ toSVG: () => Promise.reject(new RangeError('It has no size.')), toPNG });
  await element.show();
  late.resolve('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await first;
  await settled(element);
  expect(all(element, 'img')).toEqual([]);
  expect(text(element)).toContain('The picture could not be made. It has no size.');
  element.pictured = () => ({ toSVG: () => late.promise, toPNG });
  await element.show();
  await settled(element);
  button(element, 'PNG').click();
  await expect.poll(() => text(element)).toContain('The picture could not be made. It is too large.');
});

test('an export counts one as one, says what fails, and lets go of everything however it is closed', async () => {
  const { element } = await panel('stemma-export', fragment(['a maintains a']));
  await element.show();
  await expect.poll(() => text(element)).toMatch(/1 entity, 1 claim\s*Save/);
  // as the browser closes it where Escape is pressed twice: without asking
  (all(element, 'dialog')[0] as HTMLDialogElement).close();
  await expect.poll(() => text(element)).toBe('');
  element.places = () => {
    throw new RangeError('There are no places.');
  };
  await element.show();
  await expect.poll(() => text(element)).toContain('There are no places.');
});

test('what is changed while changes are written to a file stays unsaved', async () => {
  const rename = (name: string) =>
    ({ type: 'edited', step: { edits: [{ edit: 'change-entity', id: 'big', set: { name } }] } }) as const;
  const { element, explorer } = await panel('stemma-edits', owner(), rename('Bigger'));
  element.addEventListener('click', (event) => event.preventDefault());
  const saving = element.save();
  explorer.dispatch(rename('Biggest'));
  await saving;
  expect(isUnsaved(explorer.state.log)).toBe(true);
});

test('a patch file that cannot be read is told', async () => {
  const { element } = await panel('stemma-edits', owner());
  const file = new File(['stemma-patch: 1'], 'gone.yaml');
  file.text = () => Promise.reject(new DOMException('It was moved.', 'NotFoundError'));
  await element.open(file);
  await settled(element);
  expect(text(element)).toContain('The file could not be read: It was moved.');
});
