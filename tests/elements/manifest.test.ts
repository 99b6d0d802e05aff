/** What is said of the elements (custom-elements.json, editor data, types) against what their code has. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { htmlData, valuesOf } from '../../.ci/editors.mjs';
import { carriedTypes, frameworkFiles } from '../../.ci/frameworks.mjs';
import { root } from '../../.ci/install.mjs';
import { describeElements, elementsOf } from '../../.ci/manifest.mjs';
import '../../src/elements/define.ts';
import * as exported from '../../src/elements/index.ts';

const manifest = describeElements();
const elements = elementsOf(manifest);
const names = (list: readonly { readonly name: string }[] = []): string[] => list.map(({ name }) => name).toSorted();
const unique = (list: readonly string[]): string[] => [...new Set(list)].toSorted();

/** All that is written in the folder of an element; the sheet shares the folder of the explorer. */
function sourcesOf(tagName: string): string {
  const name = tagName.replace('stemma-', '');
  const folder = join(root, 'src/elements', name === 'sheet' ? 'explorer' : name);
  return readdirSync(folder)
    .filter((file) => (name === 'sheet' ? file === 'sheet.ts' : file !== 'sheet.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*\*.*?\*\//gsu, ''))
    .join('\n');
}

function written(source: string, pattern: RegExp): string[] {
  return unique([...source.matchAll(pattern)].map(([, name = '']) => name));
}

test('every element that is registered is described, and no other', () => {
  const classes: Readonly<Record<string, unknown>> = exported;
  for (const { name, tagName } of elements) expect(customElements.get(tagName), tagName).toBe(classes[name]);
  const define = readFileSync(join(root, 'src/elements/define.ts'), 'utf8');
  expect(elements.map(({ tagName }) => tagName)).toEqual(written(define, /'(stemma-[a-z]+)': \w+,/gu));
  expect(names(elements)).toEqual(
    Object.keys(classes)
      .filter((name) => name.endsWith('Element'))
      .toSorted(),
  );
});

describe.each(elements)('$tagName', (element) => {
  const source = sourcesOf(element.tagName);

  test('says what it is, with an example', () => {
    expect(element.summary).toMatch(/^[A-Z].*\.$/su);
    expect(element.description).toContain(`<${element.tagName}`);
  });

  test('has the attributes that it observes', () => {
    const observed = (customElements.get(element.tagName) as unknown as { observedAttributes: string[] })
      .observedAttributes;
    expect(names(element.attributes)).toEqual(unique(observed));
  });

  test('has the events that it fires', () => {
    const fired = written(source, /(?:CustomEvent(?:<[^(]*>)?|tell)\(\s*(?:this,\s*)?'(stemma-[a-z-]+)'/gu);
    const lights = /\blight\(/u.test(source) ? ['stemma-hover'] : [];
    expect(names(element.events)).toEqual(unique([...fired, ...lights]));
  });

  test('has the slots and parts that its templates have', () => {
    const slots = written(source, /<slot(?:\s+name="([a-z-]*)")?/gu);
    expect(names(element.slots)).toEqual(slots);
    const light = element.tagName === 'stemma-graph' ? readFileSync(join(root, 'src/embed/frame.ts'), 'utf8') : '';
    const parts = [...written(source, /\spart="([a-z-]+)"/gu), ...written(light, /'part', '([a-z-]+)'/gu)];
    expect(names(element.cssParts)).toEqual(unique(parts));
  });

  test('explains each of them', () => {
    const all = [
      ...(element.attributes ?? []),
      ...(element.events ?? []),
      ...(element.slots ?? []),
      ...(element.cssParts ?? []),
      ...(element.cssProperties ?? []),
      ...element.members,
    ];
    expect(all.filter(({ description }) => (description ?? '').trim() === '').map(({ name }) => name)).toEqual([]);
  });

  test('keeps what is internal to itself', () => {
    expect(names(element.members).filter((name) => /^[#_]|^(render|updated|willUpdate|styles)$/u.test(name))).toEqual(
      [],
    );
  });
});

test('the types that events carry can be imported', () => {
  const index = readFileSync(join(root, 'src/elements/index.ts'), 'utf8');
  for (const name of carriedTypes(elements)) expect(index).toMatch(new RegExp(`\\b${name}\\b`, 'u'));
});

test('editors complete the values of an attribute that has a few', () => {
  const graph = htmlData(manifest).tags.find(({ name }) => name === 'stemma-graph');
  const theme = graph?.attributes.find(({ name }) => name === 'theme');
  expect(theme?.values).toEqual([{ name: 'light' }, { name: 'dark' }]);
  expect(valuesOf({ name: 'depth', type: { text: 'number | undefined' } })).toEqual([]);
});

test('frameworks know attributes, properties and events by their types', () => {
  const types = frameworkFiles(manifest).get('elements.d.ts');
  expect(types).toContain(`'as-of'?: GraphElement['asOf'];`);
  expect(types).toContain(`'stemma-close': CustomEvent<void>;`);
});
