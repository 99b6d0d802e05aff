/** The diagram when what it shows changes while a reader has a hand on it. */
import { afterEach, expect, test } from 'vitest';
import { dataSetById } from '../../graph/index.ts';
import { GraphElement } from '../../src/elements/graph/element.ts';
import { contested, owner } from '../support/graphs.ts';
import { box, middle, mounted, still } from './graph/mounted.ts';
import { clear, part, pointer, until } from './hands.ts';

afterEach(clear);

const corner = (element: GraphElement): { x: number; y: number } => {
  const { left, top } = element.getBoundingClientRect();
  return { x: left + 5, y: top + 5 };
};

const isFaded = (element: GraphElement, name: string): boolean =>
  [...part(element, '.canvas > svg > g').children]
    .find(({ textContent }) => textContent === name)
    ?.lastElementChild?.hasAttribute('opacity') === true;

test('the picture changes under the pointer: nothing is lit any more once it is over nothing', async () => {
  const { element, explorer, key } = await mounted(contested());
  pointer('pointermove', middle(element, key('new')));
  await until(() => isFaded(element, 'Bob'));
  explorer.dispatch({ type: 'hidden-toggled', id: 'architecturally-similar' });
  await still(element);
  expect(isFaded(element, 'Bob')).toBe(true); // the words were written anew
  pointer('pointermove', corner(element));
  await until(() => !isFaded(element, 'Bob'));
});

test('what was hidden and is shown again has its words where they were', async () => {
  const { fragment = {} } = (await dataSetById('xen')?.load()) ?? {};
  const { element, explorer } = await mounted(fragment);
  const words = (): readonly string[] =>
    [...part(element, '.canvas > svg').querySelectorAll('text')].map((text) => {
      const { left, top } = text.getBoundingClientRect();
      return `${text.textContent}: ${String(Math.round(left))} ${String(Math.round(top))}`;
    });
  const first = words().toSorted();
  expect(first.join()).toContain('interoperates with');
  explorer.dispatch({ type: 'hidden-toggled', id: 'interoperates-with' });
  await still(element);
  expect(words().join()).not.toContain('interoperates with');
  explorer.dispatch({ type: 'hidden-toggled', id: 'interoperates-with' });
  await still(element);
  expect(words().toSorted()).toEqual(first);
});

test('what is being dragged is taken away: the hand moves on over nothing', async () => {
  const errors: string[] = [];
  const note = ({ message }: ErrorEvent): void => void errors.push(message);
  window.addEventListener('error', note);
  const { element, explorer, key } = await mounted(owner());
  const [from, canvas] = [middle(element, key('tool')), box(element)];
  pointer('pointerdown', from, { target: canvas });
  pointer('pointermove', { x: from.x + 20, y: from.y }, { target: canvas });
  explorer.dispatch({ type: 'hidden-toggled', id: 'product' });
  await element.updateComplete;
  pointer('pointermove', { x: from.x + 40, y: from.y }, { target: canvas });
  pointer('pointerup', { x: from.x + 40, y: from.y }, { target: canvas });
  window.removeEventListener('error', note);
  expect(errors).toEqual([]);
});

test('the element is put elsewhere in the page while its document comes: it comes all the same', async () => {
  const element = new GraphElement();
  element.src = `data:application/json,${encodeURIComponent('{ "stemma": 1, "entities": { "a": { "kind": "company" } } }')}`;
  const elsewhere = document.createElement('div');
  document.body.append(element, elsewhere);
  await element.updateComplete;
  elsewhere.append(element);
  await until(() => element.matches(':state(ready)'));
  expect(element.explorer?.state.graph.entityCount).toBe(1);
});
