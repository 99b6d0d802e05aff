/** What page authors and developers get wrong, or their style sheets: it is told, and what comes next works. */
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import '../../src/elements/define.ts';
import { GraphElement } from '../../src/elements/graph/element.ts';
import { EmbeddedGraph } from '../../src/embed/graph.ts';
import { FORK } from './fork.ts';
import { clear, until } from './hands.ts';

const LIGHT = 'mistaken-light';
const FULL = 'mistaken-full';

beforeAll(() => {
  customElements.define(LIGHT, class extends EmbeddedGraph {});
  customElements.define(FULL, class extends GraphElement {});
});

afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

async function placed(tag: string, given: object = {}, data: unknown = FORK): Promise<GraphElement> {
  const element = Object.assign(document.createElement(tag) as GraphElement, { data }, given);
  element.style.width = '640px';
  document.body.append(element);
  if (element instanceof EmbeddedGraph) void element.wake();
  await until(() => element.matches(':state(ready)'));
  return element;
}

/** Given what no type allows. */
const wrong = (value: unknown): never => value as never;

/** What was said of elements in the console. */
function warnings(): () => readonly string[] {
  const spy = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  return () => spy.mock.calls.map(([words]) => String(words)).filter((words) => words.startsWith('<stemma-'));
}

describe.each([LIGHT, FULL])('<%s>', (tag) => {
  test('a picture at a scale that is none: the error says what it was, and what it may be', async () => {
    const element = await placed(tag);
    for (const scale of ['x', 0, -1, Number.NaN, null])
      await expect(element.toPNG(wrong(scale))).rejects.toThrow(`as in toPNG(2); it was ${String(scale)}.`);
    expect((await element.toPNG(1)).type).toBe('image/png');
  });

  test('a question that is no text is refused, and the next one is answered', async () => {
    const element = await placed(tag);
    for (const question of [42, null, ['who owns BSD']])
      await expect(element.ask(wrong(question))).rejects.toThrow('A question is a text');
    expect((await element.ask('is NetBSD derived from BSD?'))?.verdict).toBe('supported');
  });

  test('properties may be set to what their attributes stand for', async () => {
    const said = warnings();
    const element = await placed(tag, { asOf: 2008, focusOn: ['bsd'], depth: '1', question: 42 });
    const { focus, depth, lens, question } = element.explorer?.state.view ?? {};
    expect({ focus, depth, asOf: lens?.asOf, question }).toEqual({
      focus: ['bsd'],
      depth: 1,
      asOf: '2008',
      question: '42',
    });
    expect(said()).toEqual([]);
  });

  test('who is focused on and not there is told, and how far around is a number in any case', async () => {
    const said = warnings();
    const element = await placed(tag);
    element.focus(wrong('bsdd'), wrong('far'));
    await until(() => said().length === 2);
    expect(element.explorer?.state.view.depth).toBe(1);
    expect(said().join('\n')).toMatch(/focus names "bsdd"[^]*depth is no whole number/);
  });

  test('a value of `loading` that is not known is told', async () => {
    const said = warnings();
    await placed(tag, { loading: 'soon' });
    expect(said().join('\n')).toContain('loading="soon" is not known');
  });

  test('lineage has no words over it that say that something else is too much to be drawn', async () => {
    const ids = Array.from({ length: 402 }, (_, place) => `e${String(place)}`);
    const chain = {
      stemma: '1',
      entities: Object.fromEntries(ids.map((id) => [id, { kind: 'codebase' }])),
      claims: ids.slice(1).map((id, place) => ({ claim: `${id} uses e${String(place)}` })),
    };
    const element = await placed(tag, { layout: 'lineage', asOf: '2008', accordingTo: 'nobody' }, chain);
    const diagram = element.shadowRoot?.querySelector('.diagram') ?? element;
    const over = [...(diagram.shadowRoot?.querySelectorAll('.instead') ?? [])];
    expect(over.filter((each) => each.checkVisibility())).toEqual([]);
  });

  test.each(['* { all: revert }', ':where(*) { all: unset; display: revert }'])(
    'in a page with %s it has its box, and is hidden where that is said',
    async (rule) => {
      const reset = document.createElement('style');
      reset.textContent = rule;
      document.head.append(reset);
      const element = await placed(tag);
      const { width, height } = element.getBoundingClientRect();
      element.hidden = true;
      expect([width > 300, height, element.checkVisibility()]).toEqual([true, 420, false]);
      reset.remove();
    },
  );
});

const textOf = (panel: Element | null): string => panel?.shadowRoot?.textContent ?? '';

test('panels follow what the graph follows that they name; those who go round in a circle show nothing', async () => {
  const one = await placed(LIGHT, { id: 'one' });
  for (const [tag, id, name] of [
    [LIGHT, 'two', 'one'],
    [FULL, 'three', 'two'],
    ['stemma-legend', 'legend', 'three'],
    [FULL, 'round', 'about'],
    [FULL, 'about', 'round'],
    ['stemma-legend', 'lost', 'round'],
  ] as const) {
    const element = Object.assign(document.createElement(tag), { id });
    element.setAttribute('for', name);
    document.body.append(element);
  }
  await until(() => textOf(document.querySelector('#legend')).includes('Codebase'));
  one.explorer?.dispatch({ type: 'lens-changed', lens: { hide: ['organization'] } });
  await until(() => /Organization\s*0?\s*1/.test(textOf(document.querySelector('#legend'))));
  expect(textOf(document.querySelector('#lost'))).not.toContain('Codebase');
});
