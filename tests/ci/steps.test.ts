/** Steps that run side by side, and what becomes of those that come after one that fails. */
import { afterEach, expect, test, vi } from 'vitest';
import { runSteps } from '../../.ci/steps.mjs';

afterEach(() => {
  vi.restoreAllMocks();
});

test('what needs a step that failed is not run, and neither is what needs that; then all is over', async () => {
  const told: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => told.push(String(text)) > 0);
  const failed = await runSteps([
    { name: 'there-is-no-such-script' },
    { name: 'next', after: ['there-is-no-such-script'] },
    { name: 'last', after: ['next'] },
  ]);
  expect(failed).toEqual(['there-is-no-such-script', 'next', 'last']);
  expect(told.join('').match(/Not run/g)).toHaveLength(2);
});

test('a step that comes after none that is there is told, and not waited for', async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await expect(runSteps([{ name: 'lost', after: ['nowhere'] }])).rejects.toThrow(
    'Nothing that is there leads to lost.',
  );
});
