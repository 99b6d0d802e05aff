/** `<stemma-inspector>`: the cards of claims, entities, sources and of the graph. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { contested, hostile, hub, owner } from '../support/graphs.ts';
import { clear } from './hands.ts';
import { all, button, panel, settled, text } from './mounted.ts';

afterEach(clear);

const myth = { type: 'selected', selection: { type: 'claim', id: 'new derived-from old' } } as const;
const entity = (id: string) => ({ type: 'selected', selection: { type: 'entity', id } }) as const;

describe('a claim', () => {
  test('that is refuted is struck out, and says what is true instead and who says so', async () => {
    const { element } = await panel('stemma-inspector', contested(), myth);
    expect(all(element, 'h2 .struck')).toHaveLength(1);
    const card = text(element);
    expect(card).toContain('Refuted: a myth');
    expect(card).toContain('2 refute');
    expect(card).toContain('What is true instead');
    expect(card).toContain('is architecturally similar to');
    expect(card).toContain('The Maker develops');
    expect(card).toContain('“… nothing in common”');
    expect(card).toContain('speaking for The Maker');
    expect(card).toContain('2 speakers, 1 source');
  });

  test('shows values that conflict side by side, with who gives which', async () => {
    const { element } = await panel('stemma-inspector', owner(), {
      type: 'selected',
      selection: { type: 'claim', id: 'big acquired small @2007' },
    });
    const facts = text(all(element, 'dl.facts')[0] ?? element);
    expect(facts).toMatch(/5 million USD\s+or\s+6 million USD A filing/);
    expect(facts).toContain('sources differ');
  });

  test('is seen through another lens by a press, and says that it is out of view', async () => {
    const { element, explorer } = await panel('stemma-inspector', contested(), myth);
    button(element, 'Ann alone').click();
    expect(explorer.state.view.lens.accordingTo).toEqual(['ann']);
    explorer.dispatch({ type: 'lens-changed', lens: { accordingTo: ['filing'] } });
    await settled(element);
    expect(text(element)).toContain('Not in view under this lens');
    expect(text(element)).toContain('not heard under this lens');
  });

  test('lights its row in the diagram while the pointer rests on it', async () => {
    const { element, explorer } = await panel('stemma-inspector', contested(), myth);
    const lit = vi.fn();
    element.addEventListener('stemma-hover', (event) => {
      lit((event as CustomEvent).detail);
    });
    all(element, '.claim')[0]?.dispatchEvent(new PointerEvent('pointerenter'));
    const similar = explorer.state.graph.claimNumber('new architecturally-similar old');
    expect(lit).toHaveBeenCalledWith({ claims: [similar] });
  });
});

describe('an entity', () => {
  test('has its claims by family, and leads to the other end', async () => {
    const { element, explorer } = await panel('stemma-inspector', owner(), entity('small'));
    expect(text(element)).toContain('Existed 1999 to 2009');
    expect(text(element)).toContain('Not to be confused with');
    button(element, 'acquired by, 2007').click();
    expect(explorer.state.view.selection).toEqual({ type: 'claim', id: 'big acquired small @2007' });
  });

  test('links only to addresses of the web, and opens them apart', async () => {
    const { element } = await panel('stemma-inspector', owner(), entity('big'));
    const [link] = all(element, 'a') as HTMLAnchorElement[];
    expect(link?.href).toBe('https://big.example/');
    expect(link?.rel).toBe('noopener noreferrer');
    const { element: filing } = await panel('stemma-inspector', owner(), {
      type: 'selected',
      selection: { type: 'source', id: 'filing' },
    });
    expect(all(filing, 'a')).toEqual([]);
    expect(text(filing)).toContain('javascript:alert(1)');
  });

  test('with very many claims shows a few, and the others on demand', async () => {
    const { element } = await panel('stemma-inspector', hub(60), entity('hub'));
    expect(all(element, '.rows li.folded')).toHaveLength(1);
    expect(all(element, '.rows li:not(.folded)')).toHaveLength(6);
    button(element, 'and 54 more: used by').click();
    await settled(element);
    expect(all(element, '.rows li')).toHaveLength(60);
    const seventh = all(element, '.rows li')[6];
    await expect.poll(() => element.shadowRoot?.activeElement?.closest('li')).toBe(seventh);
  });

  test('folds each relation by itself, a hundred rows at a time, and forgets it with the selection', async () => {
    const { claims = [], ...rest } = hub(160);
    const own = claims.slice(0, 2).map(({ subject }) => ({ subject: 'hub', relation: 'uses', object: subject }));
    const { element, explorer } = await panel(
      'stemma-inspector',
      { ...rest, claims: [...claims, ...own] },
      entity('hub'),
    );
    expect(all(element, '.rows li:not(.folded)')).toHaveLength(8);
    button(element, 'and 154 more').click();
    await settled(element);
    expect(all(element, '.rows li:not(.folded)')).toHaveLength(102);
    expect(button(element, 'and 60 more')).toBeDefined();
    explorer.dispatch(entity('n1'));
    await settled(element);
    explorer.dispatch(entity('hub'));
    await settled(element);
    expect(button(element, 'and 154 more')).toBeDefined();
  });
});

test('nothing selected shows the graph: what it is, how much, and how much of it is sourced', async () => {
  const { element } = await panel('stemma-inspector', contested());
  const card = text(element);
  expect(card).toContain('A myth');
  expect(card).toMatch(/80 %/);
  expect(all(element, 'stemma-sources')).toHaveLength(1);
});

test('the next view of a story begins at the top of its card', async () => {
  const view = { text: 'So it was. '.repeat(200), focus: [], accordingTo: [], hide: [] };
  const views = ['2007', '2008', '2009'].map((asOf) => ({ ...view, id: asOf, title: `In ${asOf}`, asOf }));
  const { element } = await panel(
    'stemma-inspector',
    { ...contested(), document: { views } },
    { type: 'lens-changed', lens: { asOf: '2008' } },
  );
  element.style.height = '200px';
  const [card] = all(element, '.card');
  expect(text(element)).toContain('View 2 of 3');
  card?.scrollTo(0, 60);
  button(element, 'Next').click();
  await settled(element);
  expect(text(element)).toContain('View 3 of 3');
  expect(card?.scrollTop).toBe(0);
});

test('what is not in the graph is said to be missing', async () => {
  const { element } = await panel('stemma-inspector', contested(), entity('nobody'));
  expect(text(element)).toContain('There is no entity nobody in this graph');
});

test('texts and ids of the data are text and never markup', async () => {
  const { element } = await panel('stemma-inspector', hostile(), entity('__proto__'));
  expect(all(element, 'img, b')).toEqual([]);
  expect(text(element)).toContain('<img src=x');
  expect((globalThis as { broken?: boolean }).broken).toBeUndefined();
  expect(all(element, 'a')).toEqual([]);
});
