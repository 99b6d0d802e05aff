/** Writes resources as Turtle: one statement a resource, what is told within it in brackets. */
import { NAMESPACES } from './namespaces.ts';
import { PREFIXES } from './own-terms.ts';
import type { Resource, Value } from './resources.ts';
import type { Literal } from './triples.ts';

const TYPE = `${NAMESPACES.rdf}type`;

export function* writeTurtle(resources: Iterable<Resource>): Generator<string> {
  for (const prefix of PREFIXES) yield `@prefix ${prefix}: <${NAMESPACES[prefix]}> .\n`;
  for (const resource of resources) {
    const { id, properties } = resource;
    yield id === undefined ? `\n${object(resource, '')} .\n` : `\n${iri(id)}${propertyList(properties, '  ')} .\n`;
  }
}

function propertyList(properties: Resource['properties'], indent: string): string {
  return properties
    .map(([predicate, values]) => {
      const name = predicate === TYPE ? 'a' : iri(predicate);
      return ` ${name} ${values.map((value) => object(value, indent)).join(', ')}`;
    })
    .join(` ;\n${indent.slice(1)}`);
}

function object(value: Value, indent: string): string {
  if ('iri' in value) return iri(value.iri);
  if ('text' in value) return literal(value);
  return `[${propertyList(value.properties, `${indent}  `)} ]`;
}

/** `doap:Project`, where the name needs no escapes; else the IRI. */
function iri(text: string): string {
  for (const prefix of PREFIXES) {
    const local = text.slice(NAMESPACES[prefix].length);
    if (text.startsWith(NAMESPACES[prefix]) && /^[A-Za-z][\w-]*$/.test(local)) return `${prefix}:${local}`;
  }
  return `<${text}>`;
}

function literal({ text, language, datatype }: Literal): string {
  const quoted = `"${text.replace(/["\\\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/gu, escape)}"`;
  if (language !== undefined) return `${quoted}@${language}`;
  return datatype === undefined ? quoted : `${quoted}^^${iri(datatype)}`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function escape(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
  return ESCAPES.get(char) ?? `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
