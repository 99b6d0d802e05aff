/** The door of graph/ stays light: what a page loads before anything is asked for brings no parser. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a file imports for good when it is loaded: neither types nor what comes lazily. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export)\s+(?!type\b)[^'";]*?from\s+'([^']+)'/gm)].map((match) => match[1] ?? '');
}

test('graph/index.ts imports no package, by whatever way', () => {
  const packages: string[] = [];
  const seen = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) follow(join(dirname(file), specifier));
      else packages.push(`${relative(root, file)} imports ${specifier}`);
    }
  };
  follow(join(root, 'graph/index.ts'));
  expect(seen.size).toBeGreaterThan(30);
  expect([...seen].filter((file) => !existsSync(file))).toEqual([]);
  expect(packages).toEqual([]);
});
