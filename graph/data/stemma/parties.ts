/**
 * Whom packages name as their makers. One address is one party; without an address, a name is one party for each
 * package, for two may share it. Addresses of mail tell people apart, and are not written down.
 */
import type { ClaimInput, EntityInput } from '../../model/index.ts';
import { slug } from '../maker.ts';

type Person = string | { readonly name?: string; readonly email?: string; readonly url?: string };

/** What is read of a package.json. */
export interface Manifest {
  readonly name?: string;
  readonly description?: string;
  readonly homepage?: string;
  readonly author?: Person;
  readonly contributors?: Person | readonly Person[];
  readonly maintainers?: Person | readonly Person[];
}

export interface Made {
  readonly name: string;
  readonly email?: string | undefined;
  readonly url?: string | undefined;
  readonly relation: string;
  /** The key that names the party. */
  readonly as: string;
}

const RELATIONS = [
  ['author', 'authored'],
  ['contributors', 'contributes-to'],
  ['maintainers', 'maintains'],
] as const;

/** The makers that a package names, each once for each way. Of a tool only its authors and those who maintain it. */
export function makersOf(manifest: Manifest, isTool: boolean): readonly Made[] {
  return RELATIONS.filter(([as]) => !isTool || as !== 'contributors').flatMap(([as, relation]) =>
    [manifest[as] ?? []].flat().flatMap((person): readonly Made[] => {
      const { name, email, url } = parsed(person);
      return name === '' ? [] : [{ name, email, url, relation, as }];
    }),
  );
}

interface Parsed {
  readonly name: string;
  readonly email?: string | undefined;
  readonly url?: string | undefined;
}

/** `Name <mail> (page)`, or the three apart; a name may have its address in it even so. */
function parsed(person: Person): Parsed {
  if (typeof person !== 'string') {
    const { name, email, url } = parsed(person.name ?? '');
    return { name, email: person.email ?? email, url: person.url ?? url };
  }
  const email = /[^\s<>()]+@[^\s<>()]+/.exec(person)?.[0];
  const url = /https?:\/\/[^\s<>()]+/.exec(person)?.[0];
  return { name: person.replace(/<[^>]*>|\([^)]*\)/g, '').trim(), email, url };
}

/** Names that no one person has. */
const ORGANIZATION =
  /\b(?:LLC|Inc|Corp|Corporation|Ltd|GmbH|Foundation|Labs|team|authors|contributors|Microsoft|Google|Web Docs|iVis)\b/i;

export class Parties {
  readonly #ids = new Map<string, string>();
  readonly #parties = new Map<string, { readonly name: string; readonly of: string }>();

  constructor(makers: readonly (readonly [packageId: string, makers: readonly Made[]])[]) {
    for (const [id, all] of makers) for (const made of all) this.#enter(id, made);
  }

  /** People of one name are told apart by what they made. */
  entities(): readonly EntityInput[] {
    const counts = new Map<string, number>();
    for (const { name } of this.#parties.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...this.#parties]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { name, of }]) => ({
        id,
        kind: ORGANIZATION.test(name) ? 'organization' : 'person',
        name: counts.get(name) === 1 ? name : `${name} (${of})`,
      }));
  }

  claim(id: string, made: Made, source: string): ClaimInput {
    return {
      subject: this.#ids.get(keyOf(id, made)) ?? '',
      relation: made.relation,
      object: id,
      evidence: [{ source, stance: 'supports', at: `${id.replace(/^npm\//, '')}, ${made.as}` }],
    };
  }

  #enter(packageId: string, made: Made): void {
    const key = keyOf(packageId, made);
    if (this.#ids.has(key)) return;
    const hasAddress = made.email !== undefined || made.url !== undefined;
    const isShared = hasAddress || ORGANIZATION.test(made.name);
    const plain = isShared ? slug(made.name) : `${slug(made.name)}-of-${slug(packageId.replace(/^npm\//, ''))}`;
    let id = plain;
    for (let i = 2; this.#parties.has(id); i++) id = `${plain}-${i}`;
    this.#ids.set(key, id);
    this.#parties.set(id, { name: made.name, of: packageId.replace(/^npm\//, '') });
  }
}

/** What makes two mentions one party. An organization is known by its name. */
function keyOf(packageId: string, { name, email, url }: Made): string {
  if (ORGANIZATION.test(name)) return `organization ${name}`;
  const address = email ?? url?.replace(/^https?:\/\/(?:www\.)?|\/+$/g, '');
  return address === undefined ? `${packageId} ${name}` : `address ${address.toLowerCase()}`;
}
