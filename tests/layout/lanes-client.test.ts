/** Who asks for lanes: the last input only, and nothing once it is no longer asked for. */
import { afterEach, expect, test, vi } from 'vitest';
import type { LanesInput } from '../../src/layout/lanes/contract.ts';
import { LanesClient } from '../../src/layout/lanes/client.ts';
import { lanesInput } from '../../src/lanes/input.ts';
import { historyIn } from '../support/histories.ts';

afterEach(() => vi.unstubAllGlobals());

/** So many that a worker is wanted. */
function many(): LanesInput {
  const claims = Array.from({ length: 150 }, (_, index) => ({
    subject: `c${String(index + 1)}`,
    relation: 'derived-from',
    object: `c${String(index)}`,
  }));
  return lanesInput(historyIn({ claims }).history, { year: 64, generation: 120, lengthOf: () => 60 }, { folded: [] });
}

test('lays out in the page where there can be no worker', async () => {
  expect((await new LanesClient().arrange(many()))?.tracks).toHaveLength(151);
});

test('answers the last who asked', async () => {
  const client = new LanesClient();
  const [first, last] = await Promise.all([client.arrange(many()), client.arrange(many())]);
  expect(first).toBeUndefined();
  expect(last?.tracks).toHaveLength(151);
});

test('works nothing out for whom it was disposed of, starts no worker, and is of use again later', async () => {
  const started = vi.fn();
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        started();
        throw new DOMException('forbidden', 'SecurityError');
      }
    },
  );
  const client = new LanesClient();
  const gone = client.arrange(many());
  client.dispose();
  expect(await gone).toBeUndefined();
  expect(started).not.toHaveBeenCalled();
  expect((await client.arrange(many()))?.tracks).toHaveLength(151);
});
