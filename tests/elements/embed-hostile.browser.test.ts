/** Hostile documents in an embed, however they come: text stays text, nothing is run or fetched, and what is wrong is said. */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { EmbeddedGraph } from '../../src/embed/graph.ts';
import { GraphElement } from '../../src/elements/graph/element.ts';
import { clear, until } from './hands.ts';

const TAG = 'hostile-graph';
const FULL = 'hostile-full';
const EVIL = 'https://evil.example/p.png';
const NAME = `<img src="${EVIL}" onerror="hacked = true">`;
const HOSTILE = {
  stemma: '1',
  title: '<script>hacked = true</script>',
  entities: {
    ['__proto__']: { name: NAME, url: 'javascript:hacked=true' },
    constructor: { name: '\u202eevil\u0007', url: `data:text/html,<script>hacked=true</script>` },
  },
  sources: { s: { title: NAME, url: 'java\nscript:hacked=true' } },
  claims: [{ claim: '__proto__ uses constructor', evidence: [{ source: 's' }] }],
  positions: { ['__proto__']: [0, 0], constructor: [200, 0] },
};
const GOOD = { stemma: '1', entities: { a: { name: 'Fine' } }, positions: { a: [0, 0] } };
const circle: Record<string, unknown> = {};
circle['self'] = circle;

const thrown: unknown[] = [];
const noted = (event: ErrorEvent | PromiseRejectionEvent): void => {
  thrown.push('reason' in event ? event.reason : event.error);
};

beforeAll(() => {
  customElements.define(TAG, class extends EmbeddedGraph {});
  customElements.define(FULL, class extends GraphElement {});
});

beforeEach(() => {
  window.addEventListener('error', noted);
  window.addEventListener('unhandledrejection', noted);
});

afterEach(() => {
  window.removeEventListener('error', noted);
  window.removeEventListener('unhandledrejection', noted);
  clear();
  vi.restoreAllMocks();
  expect(thrown.splice(0)).toEqual([]);
  expect('hacked' in globalThis).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('evil.example'))).toEqual([]);
});

const WAYS: Readonly<Record<string, (element: EmbeddedGraph, text: string) => void>> = {
  'a script in it': (element, text) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    element.append(script);
  },
  'its data as an object': (element, text) => (element.data = JSON.parse(text) as unknown),
  'its data as text': (element, text) => (element.data = text),
  'an address': (element, text) => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(text));
    element.src = 'https://data.example/graph.json';
  },
};

function made(give: (element: EmbeddedGraph) => void): { element: EmbeddedGraph; problems: Promise<string> } {
  const element = document.createElement(TAG) as EmbeddedGraph;
  element.loading = 'lazy';
  const problems = new Promise<string>((told) => {
    element.addEventListener('stemma-error', ({ detail }) => {
      told(detail.problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
    });
  });
  give(element);
  document.body.append(element);
  return { element, problems };
}

const textOf = (root: ParentNode | null | undefined): string => root?.querySelector('svg')?.textContent ?? '';
/** What could run or fetch something. */
const dangers = (root: ParentNode | null | undefined): number =>
  root?.querySelectorAll('img, script, image, foreignObject, iframe, [href^="javascript" i], [href^="data"]').length ??
  0;

describe.each(Object.keys(WAYS))('given by %s', (way) => {
  const give = (text: string) => made((element) => WAYS[way]?.(element, text));

  test('names that are markup are text, in the picture and in the diagram', async () => {
    const { element } = give(JSON.stringify(HOSTILE));
    await until(() => textOf(element.shadowRoot).includes('onerror'));
    expect(textOf(element.shadowRoot)).toContain('evil');
    expect(textOf(element.shadowRoot)).not.toContain('\u202e');
    expect(dangers(element.shadowRoot)).toBe(0);
    void element.wake();
    await until(() => element.matches(':state(ready)'));
    expect(dangers(element.shadowRoot?.querySelector('.diagram')?.shadowRoot)).toBe(0);
  });

  test('what the full reader refuses has no picture any more: the author’s own content is there again', async () => {
    const { element, problems } = give(JSON.stringify({ ...GOOD, claims: [{ claim: 'a uses nobody' }] }));
    element.append('Read about it here.');
    await until(() => textOf(element.shadowRoot).includes('Fine'));
    void element.wake();
    await expect(problems).resolves.toContain('nobody');
    await until(() => element.shadowRoot?.querySelector('.before')?.hasAttribute('hidden') === false);
    expect(element.shadowRoot?.querySelector('.picture svg')).toBeNull();
  });
});

test.each([
  ['deeper than anybody reads', `{"stemma":"1","entities":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'depth'],
  ['an unsafe number', '{"stemma":"1","positions":{"a":[12345678901234567890,1]}}', 'number'],
  ['a key that comes twice', '{"stemma":"1","title":"a","title":"b"}', 'key-duplicate'],
  ['cut off', '{"stemma":"1","entities":{"a":{', 'syntax'],
])('text that is %s is refused, and said', async (_, text, code) => {
  const { element, problems } = made((each) => (each.data = text));
  void element.wake();
  await expect(problems).resolves.toContain(code);
});

describe.each([TAG, FULL])('%s: data that is no document', (tag) => {
  test.each<[string, unknown]>([
    ['holds itself', circle],
    ['is a function', () => 'stemma'],
    ['holds a number that JSON does not know', { stemma: 1n }],
    ['only looks like a text with its name', { text: 5, name: 'x' }],
    ['is null', null],
  ])('%s: it is said, and what comes next is drawn', async (_, data) => {
    const element = document.createElement(tag) as GraphElement;
    const told = new Promise<string>((tell) => {
      element.addEventListener('stemma-error', ({ detail }) => tell(detail.problems[0]?.message ?? ''), { once: true });
    });
    element.data = data;
    document.body.append(element);
    await expect(told).resolves.toMatch(/\w+ .+\./);
    element.data = GOOD;
    await until(() => !element.matches(':state(error)') && !element.matches(':state(loading)'));
    if (element instanceof EmbeddedGraph) await element.wake();
    await until(() => element.explorer?.state.graph.entityCount === 1);
  });
});
