/** `<stemma-same>`: proposals are decided by a reader, each decision is a change that can be undone. */
import { afterEach, expect, test } from 'vitest';
import type { Fragment } from '../../graph/index.ts';
import { clear } from './hands.ts';
import { all, button, panel, settled, text } from './mounted.ts';

afterEach(clear);

const twins: Fragment = {
  sources: [{ id: 's', title: 'A filing' }],
  entities: [
    { id: 'a', kind: 'company', name: 'Acme Inc.', about: '<b>It buys.</b>' },
    { id: 'b', kind: 'company', name: 'ACME', existed: '1999/..' },
    { id: 'x', kind: 'product', name: 'X' },
  ],
  claims: [
    { subject: 'a', relation: 'acquired', object: 'x', when: '2007' },
    { subject: 'b', relation: 'develops', object: 'x', evidence: [{ source: 's', stance: 'supports' }] },
    { subject: 'a', relation: 'acquired', object: 'x', when: '2007-10' },
  ],
};

test('both sides are shown with the reason; the same thing is one from then on, and undone', async () => {
  const { element, explorer } = await panel('stemma-same', twins);
  expect(text(element)).toContain('“Acme Inc.” and “ACME” are one name.');
  expect(text(element)).toContain('<b>It buys.</b>');
  expect(text(element)).toContain('A filing');
  (all(element, 'input')[1] as HTMLInputElement).click();
  await settled(element);
  button(element, 'Same thing').click();
  await settled(element);
  const { graph } = explorer.state;
  expect(graph.entityById('a')).toBeUndefined();
  expect(graph.entityById('b')).toMatchObject({ name: 'ACME', also: ['Acme Inc.'] });
  expect(graph.claimById('b develops x')?.evidence).toHaveLength(1);
  explorer.dispatch({ type: 'undone' });
  await settled(element);
  expect(button(element, 'Same thing')).toBeDefined();
});

test('what is not the same is not to be confused, and proposed no more', async () => {
  const { element, explorer } = await panel('stemma-same', twins);
  button(element, 'Not the same').click();
  await settled(element);
  expect(explorer.state.graph.entityById('a')?.notToBeConfusedWith).toEqual(['b']);
  expect(all(element, 'article.claims')).toHaveLength(1);
  button(element, 'One claim').click();
  await settled(element);
  expect(explorer.state.graph.claimCount).toBe(2);
  expect(text(element)).toContain('Nothing here seems to be there twice.');
});

test('a pair can be left for later, and a name leads to its card', async () => {
  const { element, explorer } = await panel('stemma-same', twins);
  button(element, 'Later').click();
  await settled(element);
  expect(all(element, 'article')).toHaveLength(1);
  button(element, '1 pair left for later').click();
  await settled(element);
  button(element, 'ACME').click();
  expect(explorer.state.view.selection).toEqual({ type: 'entity', id: 'b' });
  expect(explorer.state.log.done).toEqual([]);
});
