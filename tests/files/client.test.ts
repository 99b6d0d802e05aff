/** Files on the main thread, where there can be no worker. */
import { expect, test } from 'vitest';
import { FilesClient } from '../../src/files/index.ts';
import { owner } from '../support/graphs.ts';
import { graphOf } from '../support/histories.ts';

test('what was called off while it was written comes to nothing', async () => {
  const client = new FilesClient({ worker: false });
  const job = { graph: graphOf(owner()).packed(), format: 'stemma-json' };
  expect((await client.write(job)).claims).toBe(2);
  const abort = new AbortController();
  const written = client.write(job, { signal: abort.signal });
  abort.abort(new Error('another format is wanted'));
  await expect(written).rejects.toThrow('another format is wanted');
});
