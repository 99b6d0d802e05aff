/** The components of a CycloneDX file: every one that is described anywhere, with the id that it is entered under. */
import type { Collector } from '../import/collector.ts';
import type { Fields } from '../import/fields.ts';
import { Multimap } from '../import/multimap.ts';

/** Kinds by type of component; any other is a `thing`. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['application', 'product'],
  ['container', 'product'],
  ['device', 'product'],
  ['device-driver', 'product'],
  ['firmware', 'product'],
  ['operating-system', 'product'],
  ['platform', 'product'],
  ['framework', 'codebase'],
  ['library', 'codebase'],
]);

export interface Component {
  readonly id: string;
  readonly fields: Fields;
  readonly kind: string | undefined;
  readonly name: string;
  /** What it is listed within. */
  readonly within: string | undefined;
  /** How the component it is listed with came from it, or it from that. */
  readonly kinship?: Kinship;
}

export interface Kinship {
  readonly of: string;
  readonly as: 'ancestors' | 'descendants' | 'variants';
}

/** Walks the components of a file, those within others included. */
export class Components {
  readonly all: Component[] = [];
  readonly #collector: Collector;
  readonly #scope: string;
  readonly #byRef = new Map<string, string>();

  /** @param scope what references hold within: they are local to their file */
  constructor(scope: string, collector: Collector) {
    this.#scope = scope;
    this.#collector = collector;
  }

  /** The id of what a reference names: as it was entered, or the reference itself. */
  idOf(reference: string): string {
    return this.#byRef.get(reference) ?? `${this.#scope}#${reference}`;
  }

  isKnown(reference: string): boolean {
    return this.#byRef.has(reference);
  }

  add(fields: Fields, within?: string, kinship?: Kinship): void {
    const name = fields.text('name');
    if (name === undefined) {
      this.#collector.refuse(fields.place, 'name-missing', 'A component has no "name".');
      return;
    }
    const [group, version, reference] = [fields.text('group'), fields.text('version'), fields.text('bom-ref')];
    const purl = fields.text('purl');
    const whole = npmName(purl) ?? (group === undefined ? name : `${group}/${name}`);
    const id = purl ?? `${this.#scope}#${reference ?? (version === undefined ? whole : `${whole}@${version}`)}`;
    if (reference !== undefined) {
      const known = this.#byRef.get(reference);
      if (known !== undefined && known !== id)
        this.#collector.report.warning(
          fields.placeOf('bom-ref'),
          'id-duplicate',
          `Two components have the reference "${reference}"; it is taken for the first.`,
        );
      else this.#byRef.set(reference, id);
    }
    const kind = fields.has('type') ? KINDS.get(fields.text('type') ?? '') : 'product';
    this.all.push({ id, fields, kind, name: whole, within, ...(kinship === undefined ? {} : { kinship }) });
    for (const inner of [...fields.maps('components'), ...fields.maps('services')]) this.add(inner, id);
    const pedigree = fields.map('pedigree');
    for (const as of ['ancestors', 'descendants', 'variants'] as const)
      for (const other of pedigree?.maps(as) ?? []) this.add(other, undefined, { of: id, as });
  }

  /** Enters every component; those of one name and several versions are told apart by their version. */
  enter(): void {
    const idsByName = new Map<string, Set<string>>();
    for (const { id, name } of this.all) idsByName.set(name, (idsByName.get(name) ?? new Set<string>()).add(id));
    for (const { id, fields, kind, name } of this.all) {
      const version = fields.text('version');
      const isAlone = idsByName.get(name)?.size === 1 || version === undefined;
      const pages = pagesOf(fields);
      this.#collector.entity(id, fields.place, {
        kind,
        name: isAlone ? name : `${name} ${version}`,
        about: fields.text('description'),
        url: pages['website'],
        ids: { purl: fields.text('purl'), cpe: fields.text('cpe') },
        extra: { version, copyright: fields.text('copyright'), ...pages, ...propertiesOf(fields), website: undefined },
      });
    }
  }
}

/** The name in a package URL of npm: `npm sbom` itself calls what is at the top by the name of its folder. */
function npmName(purl: string | undefined): string | undefined {
  const [, name] = /^pkg:npm\/([^@?#]+)@/.exec(purl ?? '') ?? [];
  try {
    return name === undefined ? undefined : decodeURIComponent(name);
  } catch {
    return undefined; // a stray `%`
  }
}

/** External references by type. */
function pagesOf(fields: Fields): Readonly<Record<string, string>> {
  const pages = new Multimap();
  for (const reference of fields.maps('externalReferences')) {
    const [type, url] = [reference.text('type'), reference.text('url')];
    if (type !== undefined && url !== undefined) pages.add(type, url);
  }
  return pages.joined();
}

function propertiesOf(fields: Fields): Record<string, string | undefined> {
  return Object.fromEntries(
    fields.maps('properties').map((property) => [property.text('name') ?? '', property.text('value')]),
  );
}
