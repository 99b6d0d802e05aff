/** What the linter refuses in this house, each on a line that does it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../.ci/install.mjs';

/** A line of code, and the rule that refuses it. */
const REFUSED = [
  ['enum Colour { Red }', 'syntax'],
  ['namespace Colours { export const red = 1; }', 'syntax'],
  ['class Box { constructor(readonly width: number) {} }', 'syntax'],
  ['box.innerHTML = text;', 'syntax'],
  ['box.insertAdjacentHTML("beforeend", text);', 'syntax'],
  ['html`<p style="color: red"></p>`;', 'syntax'],
  ['box.setAttribute("style", text);', 'syntax'],
  ['window.addEventListener("unload", stop);', 'syntax'],
  ['export default box;', 'no-default-export'],
  ['window.location.href = text;', 'no-address'],
  ['cy.$(text);', 'no-selector-from-data'],
  ['cy.filter(`#${text}`);', 'no-selector-from-data'],
  ['cy.nodes("#" + text);', 'no-selector-from-data'],
] as const;

/** Lines beside them that are as they should be. */
const ALLOWED = [
  'box.textContent = text;',
  'box.setAttribute("part", text);',
  'box.style.setProperty("color", text);',
  'html`<p class="red"></p>`;',
  'cy.filter((node) => node.id() === text);',
  'cy.nodes("[kind]");',
  'export const colour = text;',
];

test('a line that the house refuses is refused by its rule, and its neighbours are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-rules-'));
  try {
    const config = join(folder, 'rules.json');
    const names = [...new Set(REFUSED.map(([, rule]) => `house/${rule}`))];
    const rules = Object.fromEntries(names.map((name) => [name, 'error']));
    const jsPlugins = [join(root, '.ci/house-rules.mjs')];
    writeFileSync(config, JSON.stringify({ jsPlugins, categories: { correctness: 'off' }, rules }));
    writeFileSync(join(folder, 'lines.ts'), [...REFUSED.map(([line]) => line), ...ALLOWED].join('\n'));
    const linter = join(root, 'node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [linter, '-c', config, '-f', 'json', folder], { encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { code: string; labels: { span: { line: number } }[] }[];
    };
    const told = diagnostics.map(({ code, labels }) => [labels[0]?.span.line, code] as const);
    expect(told.sort(([a = 0], [b = 0]) => a - b)).toEqual(REFUSED.map(([, rule], at) => [at + 1, `house(${rule})`]));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
