/** `stemma arrange` and `stemma publish` on the command line: what they refuse, and how. */
import { expect, test } from 'vitest';
import { PUBLISHING } from '../../src/publish/commands.ts';
import type { Ran } from '../graph/cli/run.ts';
import { run as ran } from '../graph/cli/run.ts';

const run = (...argv: readonly string[]): Promise<Ran> =>
  ran(argv, { more: PUBLISHING, files: { 'letter.txt': 'Dear …' } });

test('the help lists them', async () => {
  expect((await run('help')).out).toMatch(/\n {2}publish +Writes a graph as a folder/);
  expect((await run('help', 'publish')).out).toContain('--url BASE');
});

test.each([
  [['publish', 'xen'], 'DIR'],
  [['publish', 'nothing.yaml', 'out'], 'There is no file "nothing.yaml".'],
  [['publish', 'xen', '.'], '"." is not empty.'],
  [['publish', 'xen', '.', '--force'], 'did not write'],
  [['publish', 'xen', 'out', '--url', 'example.org'], 'Write it in full'],
  [['publish', 'xen', 'out', '--view', 'layout=round'], 'layout=round'],
])('stemma %j says what to do', async (argv, words) => {
  const { code, out, err } = await run(...argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(words);
});

test('stemma arrange writes a document that says what it was, and its pictures', async () => {
  const { code, out, err } = await run('arrange', 'xen');
  expect(code).toBe(0);
  expect(Object.keys(JSON.parse(out) as object)).toEqual(
    expect.arrayContaining(['claims', 'views', 'positions', 'arrangement']),
  );
  expect(err).toMatch(/^\d+ pictures composed\.\n$/);
});
