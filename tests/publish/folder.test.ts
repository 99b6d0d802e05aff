/** Folders that are there whole or not at all, and lose nothing of anybody’s. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPlace, writeFolder } from '../../src/publish/folder.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'stemma-folder-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const page = (text: string) => (folder: string) => writeFile(join(folder, 'index.html'), text);

test('a failure leaves nothing behind', async () => {
  await expect(writeFolder(join(home, 'out'), () => Promise.reject(new Error('Full.')))).rejects.toThrow('Full.');
  expect(await readdir(home)).toEqual([]);
});

test('a failure leaves what was there before', async () => {
  await writeFolder(join(home, 'out'), page('one'));
  await expect(writeFolder(join(home, 'out'), () => Promise.reject(new Error('Full.')))).rejects.toThrow();
  expect(await readFile(join(home, 'out/index.html'), 'utf8')).toBe('one');
});

test('what was published is replaced when that is asked for; what else is there stays', async () => {
  const out = join(home, 'out');
  await writeFolder(out, page('one'));
  await writeFile(join(out, 'CNAME'), 'example.org');
  await expect(checkPlace(out, 'out', false)).rejects.toThrow('"out" is not empty.');
  await checkPlace(out, 'out', true);
  await writeFolder(out, page('two'));
  expect((await readdir(out)).sort()).toEqual(['CNAME', 'index.html', 'published.json']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('two');
});

test('a folder of something else is never replaced', async () => {
  await mkdir(join(home, 'mine'));
  await writeFile(join(home, 'mine', 'letter.txt'), 'Dear …');
  await expect(checkPlace(join(home, 'mine'), 'mine', true)).rejects.toThrow('did not write');
  await expect(checkPlace(join(home, 'mine', 'letter.txt'), 'letter.txt', true)).rejects.toThrow('is a file');
});
