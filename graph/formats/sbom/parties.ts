/**
 * People and organizations of a bill of materials. Organizations of one name in one file are one; people are one where
 * an address says so, and never by their name. Across files an address alone makes two mentions one.
 */
import type { Place } from '../document/report.ts';
import type { Collector } from '../import/collector.ts';
import type { Fields } from '../import/fields.ts';

/**
 * An organization as a map of `name` and `url`; its id, or `undefined` where it has no name.
 * @param scope what ids hold within that are no addresses
 */
export function addOrganization(fields: Fields, scope: string, collector: Collector): string | undefined {
  const name = fields.text('name') ?? fields.maps('contact')[0]?.text('name');
  if (name === undefined) return undefined;
  const [url] = fields.texts('url');
  const id = url ?? `${scope} ${name}`;
  return collector.entity(id, fields.place, { kind: 'organization', name, url }) ? id : undefined;
}

export interface Party {
  readonly kind?: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly url?: string | undefined;
}

/** `Chris Pettitt <chris@example.com> (https://example.com)`, as packages write it; a party of an unknown kind. */
export function partyIn(text: string): Party {
  const email = /<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+)\s*>/.exec(text)?.[1];
  const url = /\(\s*(https?:[^()\s]+)\s*\)/.exec(text)?.[1];
  const name = text.replace(/\s*<[^<>]*>|\s*\(\s*https?:[^()]*\)/g, '').trim();
  return { name: name === '' ? (email ?? url ?? text) : name, email, url };
}

/** `Organization: Example (info@example.com)`, as SPDX writes it; `undefined` where nobody is named. */
export function spdxPartyIn(text: string): Party | undefined {
  const [, type, rest = ''] = /^(Person|Organization|Tool):\s*(.*)$/s.exec(text.trim()) ?? [];
  if (type === undefined || type === 'Tool') return undefined;
  const [, name = rest, email] = /^(.*?)\s*\(([^()]*)\)\s*$/s.exec(rest) ?? [];
  if (name.trim() === '') return undefined;
  return { kind: type.toLowerCase(), name: name.trim(), email: email?.includes('@') === true ? email : undefined };
}

/**
 * Enters a party.
 * @param by makes the id of one that nothing but its name identifies
 * @param scope does so for an organization
 */
export function addParty(
  { kind, name, email, url }: Party,
  { by, scope }: { readonly by: string; readonly scope: string },
  place: Place,
  collector: Collector,
): string {
  const address = url ?? (email === undefined ? undefined : `mailto:${email}`);
  const id = address ?? (kind === 'organization' ? `${scope} ${name}` : `${by} ${name}`);
  collector.entity(id, place, { kind, name, url, extra: { email } });
  return id;
}
