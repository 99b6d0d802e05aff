/** Links that data may make: only web and mail addresses, decided by the URL parser and never by looking at the text. */

const ALLOWED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The address to link to, or `undefined` for a text that must not become a link. */
export function safeHref(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined; // relative, or no address at all
  }
  if (!ALLOWED.has(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  return url.href;
}

/** What a reader sees of an address: the host in full, and a path that is not long. */
export function shownAddress(href: string): string {
  const url = new URL(href);
  if (url.protocol === 'mailto:') return url.pathname;
  const path = url.pathname === '/' ? '' : url.pathname;
  return `${url.host}${path.length > 32 ? `${path.slice(0, 31)}…` : path}`;
}

/** Where an identifier leads, by its scheme. */
const SCHEMES: ReadonlyMap<string, (id: string) => string> = new Map([
  ['wikidata', (id) => `https://www.wikidata.org/wiki/${encodeURIComponent(id)}`],
  ['spdx', (id) => `https://spdx.org/licenses/${encodeURIComponent(id)}.html`],
  ['lei', (id) => `https://search.gleif.org/#/record/${encodeURIComponent(id)}`],
  ['doi', (id) => `https://doi.org/${encodeURI(id)}`],
  ['cik', (id) => `https://www.sec.gov/edgar/browse/?CIK=${encodeURIComponent(id)}`],
]);

export function identifierHref(scheme: string, id: string): string | undefined {
  return safeHref(SCHEMES.get(scheme)?.(id) ?? id);
}
