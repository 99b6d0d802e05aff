/** The light `<stemma-graph>` of script tags: the picture first, the diagram when it is wanted. */
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { EmbeddedGraph } from '../../src/embed/graph.ts';
import { clear } from './hands.ts';

const TAG = 'embedded-graph';
const DOCUMENT = {
  stemma: '1',
  title: 'A myth',
  sources: { s: { title: 'An article' } },
  entities: { xen: { kind: 'codebase', name: 'Xen' }, 'hyper-v': { kind: 'product', name: 'Hyper-V' } },
  claims: [{ claim: 'hyper-v derived-from xen', evidence: [{ source: 's', stance: 'refutes' }] }],
  positions: { xen: [0, 0], 'hyper-v': [220, 0] },
};

beforeAll(() => {
  customElements.define(TAG, class extends EmbeddedGraph {});
});

afterEach(clear);

function embedded(data: unknown = DOCUMENT, attributes: Readonly<Record<string, string>> = {}): EmbeddedGraph {
  const element = document.createElement(TAG) as EmbeddedGraph;
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof data === 'string' ? data : JSON.stringify(data);
  element.append(script);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.style.height = '300px';
  document.body.append(element);
  return element;
}

const pictureOf = (element: EmbeddedGraph): SVGElement | null | undefined => element.shadowRoot?.querySelector('svg');

test('the names are text on the page before any of the diagram is there', async () => {
  const element = embedded(DOCUMENT, { focus: 'xen hyper-v', loading: 'lazy' });
  await expect.poll(() => pictureOf(element)?.textContent).toContain('Hyper-V');
  expect(pictureOf(element)?.textContent).toContain('MYTH');
  expect(element.explorer).toBeUndefined();
});

test('the first touch brings the diagram, which takes the place of the picture', async () => {
  const element = embedded(DOCUMENT, { focus: 'xen hyper-v', loading: 'lazy' });
  await expect.poll(() => pictureOf(element)).toBeTruthy();
  element.dispatchEvent(new PointerEvent('pointerenter'));
  await expect.poll(() => element.shadowRoot?.querySelector('.diagram.ready')).toBeTruthy();
  expect(element.explorer?.state.graph.entityCount).toBe(2);
  expect(element.shadowRoot?.querySelector('.picture')).toBeNull();
});

test('what is asked before the diagram is there is answered when it is', async () => {
  const element = embedded();
  await expect(element.ask('is Hyper-V derived from Xen?')).resolves.toMatchObject({ verdict: 'refuted' });
});

test('a lazy one that is far from the window is asked, too', async () => {
  const far = document.createElement('div');
  far.style.height = '9000px';
  document.body.append(far);
  const element = embedded(DOCUMENT, { loading: 'lazy' });
  await expect(element.ask('is Hyper-V derived from Xen?')).resolves.toMatchObject({ verdict: 'refuted' });
});

test('the picture of the diagram is an SVG file with the names as text', async () => {
  const element = embedded();
  await element.wake();
  await expect.poll(() => element.shadowRoot?.querySelector('.diagram.ready')).toBeTruthy();
  const svg = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  expect(svg.documentElement.textContent).toContain('Hyper-V');
  expect(svg.querySelectorAll('script, foreignObject, image')).toHaveLength(0);
});

test('a document that cannot be read leaves the author’s own content, and says so by an event', async () => {
  const element = document.createElement(TAG) as EmbeddedGraph;
  element.append('Read about it here.');
  const problems = new Promise((resolve) => {
    element.addEventListener('stemma-error', (event) => {
      resolve((event as CustomEvent<{ problems: readonly { message: string }[] }>).detail.problems[0]?.message);
    });
  });
  element.setAttribute('src', 'http://127.0.0.1:9/nothing.json');
  document.body.append(element);
  await expect(problems).resolves.toContain('could not be fetched');
  expect(element.shadowRoot?.querySelector('.before')?.hasAttribute('hidden')).toBe(false);
});

test('two of them on a page do not meet', async () => {
  const [one, other] = [embedded(), embedded({ ...DOCUMENT, title: 'Another' })];
  await Promise.all([one.wake(), other.wake()]);
  await expect
    .poll(() => [one, other].map((each) => each.explorer?.state.graph.document.title))
    .toEqual(['A myth', 'Another']);
  expect(one.explorer).not.toBe(other.explorer);
});

test('it follows the one that `for` names, also where that comes later or another is named', async () => {
  const follower = document.createElement(TAG) as EmbeddedGraph;
  follower.setAttribute('for', 'later');
  document.body.append(follower);
  const shown = async (): Promise<string | undefined> => (await follower.toSVG()).match(/<title>(.*?)<\/title>/)?.[1];
  const diagram = await follower.wake();
  embedded().id = 'later';
  await expect.poll(shown).toContain('A myth');
  embedded({ ...DOCUMENT, title: 'Another' }).id = 'another';
  follower.setAttribute('for', 'another');
  await expect.poll(shown).toContain('Another');
  expect(diagram.explorer).toBeUndefined(); // it has none of its own
});

test('removed and put back elsewhere it shows the same', async () => {
  const element = embedded();
  await element.wake();
  await expect.poll(() => element.shadowRoot?.querySelector('.diagram.ready')).toBeTruthy();
  const frame = document.createElement('section');
  document.body.append(frame);
  element.remove();
  frame.append(element);
  await expect.poll(() => element.explorer?.state.graph.entityCount).toBe(2);
});

describe('a document that is fetched', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  /** What an embed says of the answer of a server. */
  async function told(answer: Response): Promise<string> {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(answer);
    const element = document.createElement(TAG) as EmbeddedGraph;
    const problems = new Promise<string>((resolve) => {
      element.addEventListener(
        'stemma-error',
        ({ detail }) => resolve(detail.problems.map((each) => each.message).join()),
        {
          once: true,
        },
      );
    });
    element.setAttribute('src', 'https://data.example/graph.json');
    document.body.append(element);
    return problems;
  }

  test('and never ends is left alone after 8 MiB', async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(32);
    let given = 0;
    const cancelled = new Promise<void>((cancel) => {
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          given += 1;
          controller.enqueue(megabyte);
        },
        cancel: () => cancel(),
      });
      void told(new Response(body)).then((message) => expect(message).toContain('larger than 8 MiB'));
    });
    await cancelled;
    expect(given).toBeLessThan(12);
  });

  test('is said to be missing where the server says so', async () => {
    expect(await told(new Response('', { status: 404 }))).toContain('the server answered 404');
  });

  test('and could not be had the first time is drawn when it is asked for again, and wakes', async () => {
    await told(new Response('', { status: 503 }));
    const element = document.querySelector<EmbeddedGraph>(TAG);
    vi.mocked(fetch).mockResolvedValue(new Response(JSON.stringify(DOCUMENT)));
    element?.setAttribute('src', 'https://data.example/again.json');
    await expect.poll(() => element && pictureOf(element)?.textContent).toContain('Hyper-V');
    element?.dispatchEvent(new PointerEvent('pointerenter'));
    await expect.poll(() => element?.shadowRoot?.querySelector('.diagram.ready')).toBeTruthy();
    expect(element?.matches(':state(error)')).toBe(false);
  });

  test('and comes later than the one that is asked for in its place is not drawn', async () => {
    const first = Promise.withResolvers<Response>();
    const other = { ...DOCUMENT, entities: { ...DOCUMENT.entities, xen: { kind: 'codebase', name: 'KVM' } } };
    vi.spyOn(globalThis, 'fetch')
      .mockReturnValueOnce(first.promise)
      .mockResolvedValue(new Response(JSON.stringify(other)));
    const element = document.createElement(TAG) as EmbeddedGraph;
    element.src = 'https://data.example/first.json';
    document.body.append(element);
    element.src = 'https://data.example/other.json';
    await expect.poll(() => pictureOf(element)?.textContent).toContain('KVM');
    first.resolve(new Response(JSON.stringify(DOCUMENT)));
    await element.wake();
    await expect.poll(() => element.explorer?.state.graph.nameOf(0)).toBe('KVM');
  });

  test('and is a page of HTML is no document', async () => {
    const message = await told(new Response('<!doctype html><title>Not here</title>'));
    expect(message).toBe('This is a web page (HTML), not a graph.');
  });
});
