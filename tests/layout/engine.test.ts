/** The engine: jobs in their order, cancelling, and the way back to the main thread. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { arrange } from '../../src/layout/arrange.ts';
import { createLayoutEngine } from '../../src/layout/client.ts';
import { pack, unpack, type Answer, type Job } from '../../src/layout/wire.ts';
import { chain, diamond, industry, loop, reference } from './fixtures.ts';

describe('the wire', () => {
  test.each([
    ['the Xen graph', reference()],
    ['a self loop', loop()],
    ['sixty nodes', industry(60)],
  ])('carries %s without loss', async (_, input) => {
    const arrangement = await arrange('force', input);
    const carried = unpack(input, structuredClone(pack(input, arrangement)));
    const plain = ({
      positions,
      composition: { sides, bends, ends, labels, unresolved },
    }: typeof arrangement): unknown =>
      [positions, sides, bends, ends, labels]
        .map((map) => [...map].sort(([a], [b]) => (a < b ? -1 : 1)))
        .concat([...unresolved] as never);
    expect(plain(carried)).toEqual(plain(arrangement));
  });
});

describe('on the main thread', () => {
  test('arranges one graph after the other', async () => {
    const engine = createLayoutEngine({ worker: false });
    const [first, second] = await Promise.all([engine.run('layered', chain()), engine.run('force', diamond())]);
    expect(first.positions.size).toBe(4);
    expect(second.composition.sides.size).toBe(4);
  });

  test('says which layouts there are when there is none of that name', async () => {
    await expect(createLayoutEngine({ worker: false }).run('circle', chain())).rejects.toThrow(
      'There is no layout "circle". The layouts are "layered"',
    );
  });

  test('goes on after a failed job', async () => {
    const engine = createLayoutEngine({ worker: false });
    const failed = engine.run('circle', chain());
    const next = engine.run('layered', chain());
    await expect(failed).rejects.toThrow();
    expect((await next).positions.size).toBe(4);
  });

  test('rejects with the reason of the signal, before the work and while it waits', async () => {
    const engine = createLayoutEngine({ worker: false });
    await expect(engine.run('layered', chain(), { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no');
    const abort = new AbortController();
    const running = engine.run('layered', chain());
    const waiting = engine.run('layered', diamond(), { signal: abort.signal });
    abort.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    expect((await running).positions.size).toBe(4);
  });

  test('rejects what waits when it is disposed, and what comes later', async () => {
    const engine = createLayoutEngine({ worker: false });
    const waiting = engine.run('layered', chain());
    engine.dispose();
    await expect(waiting).rejects.toThrow('disposed');
    await expect(engine.run('layered', chain())).rejects.toThrow('disposed');
  });
});

describe('with a worker', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** A worker that answers as the test says; all that were made are in `made`. */
  function stubWorker(onJob: (job: Job, worker: EventTarget) => void): { readonly made: { terminated: boolean }[] } {
    const made: { terminated: boolean }[] = [];
    class StubWorker extends EventTarget {
      terminated = false;
      constructor() {
        super();
        made.push(this);
      }
      postMessage(job: Job): void {
        queueMicrotask(() => onJob(job, this));
      }
      terminate(): void {
        this.terminated = true;
      }
    }
    vi.stubGlobal('Worker', StubWorker);
    return { made };
  }

  const answer = (worker: EventTarget, data: Answer): boolean =>
    worker.dispatchEvent(new MessageEvent('message', { data }));
  const work = (job: Job, worker: EventTarget): void => {
    void arrange(job.typeId, job.input).then((arrangement) =>
      answer(worker, { id: job.id, result: pack(job.input, arrangement) }),
    );
  };

  test('sends one job at a time and keeps the worker', async () => {
    const { made } = stubWorker(work);
    const engine = createLayoutEngine();
    await Promise.all([engine.run('force', chain()), engine.run('force', diamond())]);
    expect(made).toHaveLength(1);
  });

  test('stops the worker when its job is aborted, and starts another for the next', async () => {
    const { made } = stubWorker((job, worker) => {
      if (made.length > 1) work(job, worker);
    });
    const engine = createLayoutEngine();
    const abort = new AbortController();
    const aborted = engine.run('force', chain(), { signal: abort.signal });
    const next = engine.run('force', diamond());
    await vi.waitFor(() => expect(made).toHaveLength(1));
    abort.abort(new Error('enough'));
    await expect(aborted).rejects.toThrow('enough');
    expect((await next).positions.size).toBe(4);
    expect(made.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  test('passes on what failed in the worker, by name and message', async () => {
    stubWorker((job, worker) => answer(worker, { id: job.id, failure: { name: 'RangeError', message: 'too far' } }));
    await expect(createLayoutEngine().run('force', chain())).rejects.toMatchObject({
      name: 'RangeError',
      message: 'too far',
    });
  });

  test('works on the main thread where the page allows no worker', async () => {
    stubWorker((_, worker) => worker.dispatchEvent(new Event('error')));
    expect((await createLayoutEngine().run('force', chain())).positions.size).toBe(4);
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('forbidden', 'SecurityError');
        }
      },
    );
    expect((await createLayoutEngine().run('force', chain())).positions.size).toBe(4);
  });

  test('asks the policy `stemma` for the address where the page has Trusted Types', async () => {
    const allowed: string[] = [];
    const createPolicy = vi.fn((name: string, rules: { createScriptURL(url: string): string }) => ({
      createScriptURL: (url: string) => {
        allowed.push(`${name} ${url.split('/').pop() ?? ''}`);
        return rules.createScriptURL(url);
      },
    }));
    vi.stubGlobal('trustedTypes', { createPolicy });
    stubWorker(work);
    await createLayoutEngine().run('force', chain());
    await createLayoutEngine().run('force', chain());
    expect(createPolicy).toHaveBeenCalledTimes(1);
    expect(allowed[0]).toMatch(/^stemma layout\.worker/);
  });
});
