/** Writes resources as JSON-LD: flat, names shortened by the prefixes of a context that stands in the file itself. */
import { NAMESPACES, prefixOf } from './namespaces.ts';
import { PREFIXES } from './own-terms.ts';
import type { Resource, Value } from './resources.ts';

const TYPE = `${NAMESPACES.rdf}type`;

export function* writeJsonLd(resources: Iterable<Resource>): Generator<string> {
  const context = Object.fromEntries(PREFIXES.map((prefix) => [prefix, NAMESPACES[prefix]]));
  yield `{\n  "@context": ${JSON.stringify(context, null, 2).replaceAll('\n', '\n  ')},\n  "@graph": [`;
  let separator = '\n    ';
  for (const resource of resources) {
    yield separator + JSON.stringify(plain(resource), null, 2).replaceAll('\n', '\n    ');
    separator = ',\n    ';
  }
  yield '\n  ]\n}\n';
}

function plain({ id, properties }: Resource): object {
  const node: Record<string, unknown> = id === undefined ? {} : { '@id': id };
  for (const [predicate, values] of properties) {
    const key = predicate === TYPE ? '@type' : short(predicate);
    const all = values.map((value) => (predicate === TYPE && 'iri' in value ? short(value.iri) : valueOf(value)));
    node[key] = all.length === 1 ? all[0] : all;
  }
  return node;
}

function valueOf(value: Value): unknown {
  if ('iri' in value) return { '@id': value.iri };
  if (!('text' in value)) return plain(value);
  const { text, language, datatype } = value;
  if (language !== undefined) return { '@value': text, '@language': language };
  return datatype === undefined ? text : { '@value': text, '@type': short(datatype) };
}

/** `doap:Project`; the whole IRI where its name space has no prefix in the context. */
function short(iri: string): string {
  const cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'), iri.startsWith('urn:') ? iri.lastIndexOf(':') : -1);
  const prefix = prefixOf(iri.slice(0, cut + 1));
  const isKnown = prefix !== undefined && PREFIXES.some((each) => each === prefix);
  return isKnown && cut < iri.length - 1 ? `${prefix}:${iri.slice(cut + 1)}` : iri;
}
