/** The dependency rule holds, and the checker of it sees what it should. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { violations } from './support/dependency-rule.ts';
import { importsIn, importsOf } from './support/imports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

test('every import in graph/ and src/ follows the dependency rule', () => {
  const { dependencies } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { dependencies: object };
  expect(violations(importsOf(root, ['graph', 'src']), Object.keys(dependencies))).toEqual([]);
});

/** What the rule says of one file with the given text. */
const said = (file: string, text: string): string[] =>
  violations(importsIn(file, text), ['lit', 'cytoscape', '@dagrejs/dagre', 'yaml']);

describe('the rule refuses', () => {
  test.each([
    ['graph/model/claim.ts', `import { parse } from '../formats/yaml.ts';`, 'graph/model may import no other folder'],
    [
      'graph/model/claim.ts',
      `import type { Kind } from '../vocabulary/kinds.ts';`,
      'graph/model may import no other folder',
    ],
    [
      'graph/query/paths.ts',
      `import { lint } from '../check/lint.ts';`,
      'graph/query may import graph/model, graph/vocabulary',
    ],
    ['graph/check/cycles.ts', `export { apply } from '../edits/apply.ts';`, 'graph/check may import'],
    ['graph/vocabulary/kinds.ts', `import { x } from '../query/paths.ts';`, 'graph/vocabulary may import graph/model.'],
    ['graph/formats/csv.ts', `import { cached } from '../sources/cached.ts';`, 'graph/formats may import'],
    ['graph/data/index.ts', `import { main } from '../cli/main.ts';`, 'graph/data may import'],
    ['graph/query/paths.ts', `import { Explorer } from '../../src/explorer/explorer.ts';`, 'graph/query may import'],
    ['graph/model/graph.ts', `import { readFileSync } from 'node:fs';`, 'only graph/cli, src/publish may'],
    ['graph/model/graph.ts', `import { html } from 'lit';`, 'graph/model never imports lit'],
    ['src/explorer/state.ts', `import { claimId } from '../../graph/model/claim.ts';`, 'only through graph/index.ts'],
    [
      'src/explorer/state.ts',
      `import type { Claim } from '../../graph/model/claim.ts';`,
      'only through graph/index.ts',
    ],
    ['src/explorer/state.ts', `import { LitElement } from 'lit';`, 'src/explorer never imports lit'],
    ['src/explorer/state.ts', `import { x } from '../layout/layout.ts';`, 'src/explorer may import graph.'],
    ['src/layout/layered.ts', `import { load } from '../../graph/index.ts';`, 'takes only types from graph'],
    [
      'src/layout/layered.ts',
      `import { type Claim, load } from '../../graph/index.ts';`,
      'takes only types from graph',
    ],
    ['src/diagram/mount.ts', `import { css } from 'lit';`, 'src/diagram never imports lit'],
    ['src/diagram/mount.ts', `import { live } from 'lit/directives/live.js';`, 'src/diagram never imports lit'],
    ['src/diagram/mount.ts', `const graph = await import('../elements/graph/graph.ts');`, 'src/diagram may import'],
    ['src/elements/graph/graph.ts', `import cytoscape from 'cytoscape';`, 'src/elements never imports cytoscape'],
    ['src/elements/graph/graph.ts', `import type { Core } from 'cytoscape';`, 'src/elements never imports cytoscape'],
    ['src/elements/graph/graph.ts', `let core: import('cytoscape').Core;`, 'src/elements never imports cytoscape'],
    [
      'src/elements/graph/graph.ts',
      `new Worker(new URL('../../layout/layout.worker.js', import.meta.url));`,
      'src/layout/layout.worker.ts',
    ],
    ['src/elements/graph/graph.ts', `import { address } from '../../app/address.ts';`, 'nothing imports src/app'],
    ['src/app/main.ts', `import { claimId } from '../../graph/model/claim.ts';`, 'only through graph/index.ts'],
    ['src/theme/colors.ts', `import { css } from 'lit';`, 'no folder that the dependency rule knows'],
    ['graph/formats/csv.ts', `import d3 from 'd3-dsv';`, 'not among the dependencies'],
    ['graph/formats/csv.ts', `import { columns } from './columns';`, `write './columns.ts'`],
    ['graph/formats/index.ts', 'const load = (name: string) => import(`./${name}.ts`);', 'name is computed'],
    ['graph/data/index.ts', `const all = import.meta.glob('./*/*.yaml');`, 'name is computed'],
  ])('%s: %s', (file, text, sentence) => {
    const [first, ...more] = said(file, text);
    expect(more).toEqual([]);
    expect(first).toContain(file);
    expect(first).toContain(sentence);
  });

  test('a circle of files, naming all of them', () => {
    const imports = [
      ...importsIn('graph/model/claim.ts', `import type { Entity } from './entity.ts';`),
      ...importsIn('graph/model/entity.ts', `export * from './names.ts';`),
      ...importsIn('graph/model/names.ts', `const claim = () => import('./claim.ts');`),
    ];
    expect(violations(imports, [])).toEqual([
      'graph/model/claim.ts → graph/model/entity.ts → graph/model/names.ts → graph/model/claim.ts: files must not import one another in a circle.',
    ]);
  });
});

describe('the rule allows', () => {
  test.each([
    ['graph/model/claim.ts', `import { parseTime } from './time.ts';`],
    ['graph/query/paths.ts', `import { kinds } from '../vocabulary/kinds.ts';`],
    ['graph/formats/document.ts', `import { lint } from '../check/lint.ts'; import { parse } from 'yaml';`],
    ['graph/index.ts', `export const formats = [{ id: 'csv', load: () => import('./formats/csv.ts') }];`],
    ['graph/cli/main.ts', `import { readFile } from 'node:fs/promises'; import { sets } from '../data/index.ts';`],
    ['graph/data/index.ts', `export const xen = new URL('./xen/xen.stemma.yaml', import.meta.url);`],
    ['src/explorer/state.ts', `import { load } from '../../graph/index.ts';`],
    ['src/layout/layered.ts', `import dagre from '@dagrejs/dagre'; import type { Claim } from '../../graph/index.ts';`],
    ['src/layout/layered.ts', `import { type Claim, type Entity } from '../../graph/index.ts';`],
    ['src/diagram/mount.ts', `import cytoscape from 'cytoscape'; import { State } from '../explorer/state.ts';`],
    ['src/diagram/run.ts', `new Worker(new URL('../layout/layout.worker.js', import.meta.url), { type: 'module' });`],
    [
      'src/elements/graph/graph.ts',
      `import { live } from 'lit/directives/live.js'; import { mount } from '../../diagram/mount.ts';`,
    ],
    ['src/elements/graph/graph.ts', `const diagram = await import('../../diagram/mount.ts');`],
    ['src/app/main.ts', `import '../elements/define.ts'; import url from '../../graph/data/xen/xen.stemma.yaml?url';`],
  ])('%s: %s', (file, text) => {
    expect(said(file, text)).toEqual([]);
  });
});
