/** IRIs: resolved against a base, shortened for readers, and made ids of entities. */
import { prefixOf, NAMESPACES } from './namespaces.ts';

interface Parts {
  readonly scheme: string | undefined;
  readonly authority: string | undefined;
  readonly path: string;
  readonly query: string | undefined;
  readonly fragment: string | undefined;
}

/** The parts of a reference, as RFC 3986 splits it (appendix B). */
function partsOf(reference: string): Parts {
  const [, , scheme, , authority, path = '', , query, , fragment] =
    /^(([^:/?#]+):)?(\/\/([^/?#]*))?([^?#]*)(\?([^#]*))?(#(.*))?$/s.exec(reference) ?? [];
  return { scheme, authority, path, query, fragment };
}

/** A reference resolved against a base (RFC 3986, section 5.2); as it is where there is no base. */
export function resolved(reference: string, base: string | undefined): string {
  const relative = partsOf(reference);
  if (base === undefined || relative.scheme !== undefined) return reference;
  const from = partsOf(base);
  if (relative.authority !== undefined) return joined({ ...relative, scheme: from.scheme });
  const { scheme, authority } = from;
  if (relative.path === '')
    return joined({ ...from, query: relative.query ?? from.query, fragment: relative.fragment });
  const path = relative.path.startsWith('/') ? relative.path : merged(from, relative.path);
  return joined({ ...relative, scheme, authority, path: withoutDots(path) });
}

function merged({ authority, path }: Parts, relative: string): string {
  if (authority !== undefined && path === '') return `/${relative}`;
  return path.slice(0, path.lastIndexOf('/') + 1) + relative;
}

function withoutDots(path: string): string {
  const kept: string[] = [];
  const steps = path.split('/');
  steps.forEach((step, index) => {
    const isLast = index === steps.length - 1;
    if (step === '..') {
      if (kept.length > 1) kept.pop();
    } else if (step !== '.') kept.push(step);
    if (isLast && (step === '.' || step === '..')) kept.push('');
  });
  return kept.join('/');
}

function joined({ scheme, authority, path, query, fragment }: Parts): string {
  return [
    scheme === undefined ? '' : `${scheme}:`,
    authority === undefined ? '' : `//${authority}`,
    path,
    query === undefined ? '' : `?${query}`,
    fragment === undefined ? '' : `#${fragment}`,
  ].join('');
}

export function isAbsolute(iri: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(iri);
}

/** The page that a file was read from is its base. */
export function baseOf(file: string): string | undefined {
  return /^https?:/i.test(file) ? file.replace(/#.*$/s, '') : undefined;
}

/** `doap:maintainer`: an IRI with the prefix that is usual for it; as it is where there is none. */
export function compact(iri: string): string {
  const cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'), iri.startsWith('urn:') ? iri.lastIndexOf(':') : -1);
  const prefix = cut === -1 || cut === iri.length - 1 ? undefined : prefixOf(iri.slice(0, cut + 1));
  return prefix === undefined ? iri : `${prefix}:${iri.slice(cut + 1)}`;
}

/** The id of the entity that a node stands for: Wikidata's by its number, our own as they were, any other as it is. */
export function idOf(node: string): string {
  const { own, wd } = NAMESPACES;
  if (node.startsWith(own)) return decoded(node.slice(own.length));
  const [, item] = /^https?:\/\/www\.wikidata\.org\/entity\/([QPL]\d+)$/.exec(node) ?? [];
  return item !== undefined && node.length > wd.length ? item : node;
}

/**
 * The node of an entity: its id where that is an IRI that no prefix of ours can be taken for, and else in a name space
 * of our own.
 */
export function nodeOf(id: string): string {
  const [scheme] = id.split(':', 1);
  const isIri = isAbsolute(id) && !/[\s<>"{}|^`\\\p{Cc}\p{Surrogate}]/u.test(id) && !id.startsWith('urn:stemma:');
  const isFree = scheme !== undefined && !Object.hasOwn(NAMESPACES, scheme);
  return isIri && isFree && idOf(id) === id ? id : NAMESPACES.own + encoded(id);
}

/** Percent-encoded, so that any text can be part of an IRI; half a character becomes U+FFFD. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray `%`: not one of ours
  }
}
