/** Writes a document as YAML, which people read and review. The same fragment always gives the same text. */
import { Document, Scalar, visit, YAMLSeq } from 'yaml';
import type { Fragment } from '../../model/index.ts';
import type { Plain } from './fields.ts';
import { sectionsOf } from './plain.ts';

export function* writeYaml(fragment: Fragment): Generator<string> {
  for (const section of sectionsOf(fragment)) {
    if ('scalar' in section) {
      yield yamlText(new Map([[section.key, section.scalar]]));
      continue;
    }
    yield `\n${section.key}:\n`;
    if ('map' in section) for (const [key, value] of section.map) yield indented(yamlText(new Map([[key, value]])));
    else for (const value of section.list) yield indented(yamlText([value]));
  }
}

/** Texts that YAML's core schema reads as a whole number, as years are, stay bare. */
const BARE = /^(?:0|[1-9]\d{0,14})$/;

export function yamlText(value: Plain): string {
  const document = new Document(value, { schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Seq(_, node) {
      if (node.items.every((item) => item instanceof Scalar)) node.flow = true;
    },
    Scalar(_, node, path) {
      if (typeof node.value !== 'string') return;
      const parent = path.at(-1);
      if (BARE.test(node.value)) node.value = Number(node.value);
      else if (!isPlain(node.value, parent instanceof YAMLSeq && parent.flow === true)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 112, flowCollectionPadding: false });
}

/** What the library may write without quotes where it sees fit; what it could get wrong, or hide, goes into quotes. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (inFlow) return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_ ./'+()-]*[\p{L}\p{N}_.+)])?$/u.test(text);
  return !/^[-?:,]|[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]|^\s|\s$/mu.test(text);
}

export function indented(text: string): string {
  return text.replace(/(^|\n)(?=[^\n])/g, '$1  '); // `m` would also see a line in U+2028
}
