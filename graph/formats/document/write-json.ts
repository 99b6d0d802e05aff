/** Writes a document as JSON, which programs read. The same fragment always gives the same text. */
import type { Fragment } from '../../model/index.ts';
import { isPlainMap } from './fields.ts';
import type { Plain } from './fields.ts';
import { sectionsOf } from './plain.ts';
import type { Section } from './plain.ts';

export function* writeJson(fragment: Fragment): Generator<string> {
  let before = '{\n';
  for (const section of sectionsOf(fragment)) {
    yield `${before}  ${JSON.stringify(section.key)}: `;
    before = ',\n';
    if ('scalar' in section) {
      yield JSON.stringify(section.scalar);
      continue;
    }
    const [open, close] = 'map' in section ? '{}' : '[]';
    yield open ?? '';
    let separator = '\n    ';
    for (const item of jsonItems(section)) {
      yield separator;
      separator = ',\n    ';
      yield item;
    }
    yield `\n  ${close ?? ''}`;
  }
  yield '\n}\n';
}

function* jsonItems(section: Exclude<Section, { readonly scalar: Plain }>): Generator<string> {
  if ('map' in section)
    for (const [key, value] of section.map) yield `${JSON.stringify(key)}: ${jsonText(value, '    ')}`;
  else for (const value of section.list) yield jsonText(value, '    ');
}

/** JSON with an item of a list to a line where it is a scalar, else as `JSON.stringify` indents. */
function jsonText(value: Plain, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isPlainMap(value)) {
    const entries = [...value].map(([key, inner]) => `${deeper}${JSON.stringify(key)}: ${jsonText(inner, deeper)}`);
    return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
  }
  const items = value.map((item) => jsonText(item, deeper));
  if (items.length === 0 || items.every((item) => !item.includes('\n'))) return `[${items.join(', ')}]`;
  return `[\n${items.map((item) => `${deeper}${item}`).join(',\n')}\n${indent}]`;
}
