/**
 * Reads SPDX 2: packages with their relationships, licenses, suppliers and originators. Files, snippets and checksums
 * are left out. What is `NONE` is a denial and becomes a note; what is `NOASSERTION` says nothing.
 */
import type { Evidence } from '../../model/index.ts';
import type { FormatModule } from '../format.ts';
import { Collector } from '../import/collector.ts';
import { edtfOf } from '../import/dates.ts';
import { Fields } from '../import/fields.ts';
import { hashOf } from '../import/hash.ts';
import { parseJson } from '../text/json.ts';
import { pathText, shortened } from '../text/tree.ts';
import { addLicenses } from './licenses.ts';
import type { License } from './licenses.ts';
import { addParty, spdxPartyIn } from './parties.ts';
import { ABOUT_THE_FILE, inWords, MEANINGS } from './relationships.ts';

export const spdx: FormatModule = {
  read: (text, options) =>
    Collector.read(text, options, (collector) => {
      const { tree, faults } = parseJson(text, options.limits.depth);
      for (const fault of faults) collector.report.fault(fault);
      if (tree === undefined) return;
      const document = Fields.of(tree, { at: tree.at, path: [] }, collector);
      if (document === undefined) return;
      const version = document.text('spdxVersion');
      if (version !== undefined && /^SPDX-2\./.test(version)) new Reader(document, text, collector).read();
      else {
        const met = version === undefined ? 'no "spdxVersion"' : `the version "${shortened(version)}"`;
        const message = `The file has ${met}; SPDX 2 is read here.`;
        collector.report.fatal(document.placeOf('spdxVersion'), 'version', message);
      }
    }),
};

/** Kinds by purpose of a package; any other, and none, is a `codebase`. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['APPLICATION', 'product'],
  ['CONTAINER', 'product'],
  ['DEVICE', 'product'],
  ['FIRMWARE', 'product'],
  ['INSTALL', 'product'],
  ['OPERATING-SYSTEM', 'product'],
  ['FILE', 'thing'],
  ['OTHER', 'thing'],
]);

class Reader {
  readonly #document: Fields;
  readonly #collector: Collector;
  readonly #ids = new Map<string, string>();
  readonly #files: ReadonlySet<string | undefined>;
  readonly #licenses: ReadonlyMap<string, License>;
  /** What ids of the file hold within. */
  readonly #space: string;
  /** Documents that the file refers to, by the name it gives them. */
  readonly #others: ReadonlyMap<string, string>;

  constructor(document: Fields, text: string, collector: Collector) {
    this.#document = document;
    this.#collector = collector;
    const elements = [...document.maps('files'), ...document.maps('snippets')];
    this.#files = new Set(elements.map((fields) => fields.text('SPDXID')));
    this.#space = document.text('documentNamespace') ?? `spdx-${hashOf(text)}`;
    this.#licenses = new Map(
      document.maps('hasExtractedLicensingInfos').flatMap((info) => {
        const id = info.text('licenseId');
        const license = { id: `${this.#space}#${id ?? ''}`, name: info.text('name') ?? id ?? '' };
        return id === undefined ? [] : [[id, license] as const];
      }),
    );
    const references = document.maps('externalDocumentRefs');
    this.#others = new Map(
      references.map((each) => [each.text('externalDocumentId') ?? '', each.text('spdxDocument') ?? '']),
    );
  }

  read(): void {
    this.#describe();
    const packages = this.#document.maps('packages');
    for (const fields of packages) this.#identify(fields);
    const names = new Map<string, number>();
    for (const fields of packages) {
      const name = fields.text('name') ?? '';
      names.set(name, (names.get(name) ?? 0) + 1);
    }
    for (const fields of packages) this.#package(fields, names.get(fields.text('name') ?? '') === 1);
    for (const fields of this.#document.maps('relationships')) this.#relationship(fields);
    if (this.#files.size > 0)
      this.#collector.report.warning(
        this.#document.placeOf('files'),
        'left-out',
        `${this.#files.size} files and snippets are left out; packages are read.`,
      );
  }

  #describe(): void {
    const info = this.#document.map('creationInfo');
    const creators = (info?.texts('creators') ?? []).map((creator) => creator.replace(/^\w+:\s*/, ''));
    const published = edtfOf(info?.text('created'));
    const name = this.#document.text('name');
    this.#collector.describeFile({
      ...(name === undefined ? {} : { title: `SPDX of ${name}` }),
      ...(creators.length === 0 ? {} : { author: creators.join(', ') }),
      ...(published === undefined ? {} : { published }),
    });
  }

  /** Ids of SPDX hold within their file: packages are known by their package URL, or by the name of the file. */
  #identify(fields: Fields): void {
    const id = fields.text('SPDXID');
    if (id === undefined) {
      this.#collector.refuse(fields.place, 'id-missing', 'A package has no "SPDXID".');
      return;
    }
    if (this.#ids.has(id)) {
      this.#collector.refuse(fields.placeOf('SPDXID'), 'id-duplicate', `Two packages have the id "${shortened(id)}".`);
      return;
    }
    this.#ids.set(id, externalIds(fields)['purl'] ?? `${this.#space}#${id}`);
  }

  #package(fields: Fields, isAlone: boolean): void {
    const id = this.#ids.get(fields.text('SPDXID') ?? '');
    if (id === undefined) return;
    const [name, version] = [fields.text('name') ?? id, said(fields.text('versionInfo'))];
    this.#collector.entity(id, fields.place, {
      kind: KINDS.get(fields.text('primaryPackagePurpose') ?? '') ?? 'codebase',
      name: isAlone || version === undefined ? name : `${name} ${version}`,
      about: fields.text('description') ?? fields.text('summary'),
      url: said(fields.text('homepage')),
      ids: externalIds(fields),
      extra: {
        version,
        download: said(fields.text('downloadLocation')),
        file: fields.text('packageFileName'),
        copyright: said(fields.text('copyrightText')),
        released: said(fields.text('releaseDate')),
      },
    });
    const evidence = this.#says(fields);
    for (const [key, relation] of [
      ['supplier', 'distributes'],
      ['originator', 'develops'],
    ] as const) {
      const party = spdxPartyIn(fields.text(key) ?? '');
      if (party === undefined) continue;
      const subject = addParty(
        party,
        { by: `${key} of ${id}:`, scope: this.#space },
        fields.placeOf(key),
        this.#collector,
      );
      this.#collector.claim({ subject, relation, object: id, evidence: [evidence] }, fields.placeOf(key));
    }
    this.#addLicenses(id, fields);
  }

  #addLicenses(id: string, fields: Fields): void {
    for (const [key, says] of [
      ['licenseDeclared', 'declared by the package'],
      ['licenseConcluded', 'concluded by whoever made the file'],
    ] as const) {
      const expression = fields.text(key);
      if (expression === undefined) continue;
      const evidence = this.#says(fields, says);
      if (expression === 'NONE')
        this.#collector.note({ about: id, says: 'There is no license', evidence: [evidence] }, fields.placeOf(key));
      else addLicenses(id, expression, evidence, fields.placeOf(key), this.#collector, this.#licenses);
    }
  }

  #relationship(fields: Fields): void {
    const [from, type, to] = ['spdxElementId', 'relationshipType', 'relatedSpdxElement'].map((key) => fields.text(key));
    if (from === undefined || type === undefined || to === undefined) {
      this.#collector.refuse(fields.place, 'claim-end-missing', 'A relationship lacks its type or one of its ends.');
      return;
    }
    if (ABOUT_THE_FILE.has(type) || to === 'NOASSERTION' || this.#files.has(from) || this.#files.has(to)) return;
    const evidence = [this.#says(fields, fields.text('comment'))];
    if (to === 'NONE') {
      this.#collector.note({ about: this.#idOf(from), says: `${inWords(type)}: none`, evidence }, fields.place);
      return;
    }
    const { relation, isReversed } = MEANINGS.get(type) ?? { relation: 'related-to', isReversed: false };
    const [subject, object] = (isReversed ? [to, from] : [from, to]).map((end) => this.#idOf(end)) as [string, string];
    const isPlain = /^(?:DEPENDENCY_OF|DEPENDS_ON|CONTAINS|CONTAINED_BY)$/.test(type);
    for (const end of [from, to])
      if (!this.#ids.has(end) && !this.#collector.has(end)) {
        if (end.startsWith('DocumentRef-')) continue;
        const message = `A relationship names "${shortened(end)}", which is not a package of the file.`;
        this.#collector.report.warning(fields.place, 'entity-unknown', message, {
          hint: 'It is entered under its id.',
        });
      }
    this.#collector.claim(
      {
        ...(relation === 'related-to' ? { id: [subject, type, object].join(' ') } : {}),
        subject,
        relation,
        object,
        qualifiers: relation === 'related-to' ? { predicate: type } : { as: isPlain ? undefined : inWords(type) },
        evidence,
      },
      fields.place,
    );
  }

  #idOf(reference: string): string {
    const known = this.#ids.get(reference);
    if (known !== undefined) return known;
    const [, document = '', id = ''] = /^(DocumentRef-[^:]+):(.*)$/.exec(reference) ?? [];
    return this.#others.has(document) ? `${this.#others.get(document) ?? ''}#${id}` : `${this.#space}#${reference}`;
  }

  #says(fields: Fields, says?: string): Evidence {
    return this.#collector.says(pathText(fields.place.path), says === undefined ? {} : { says });
  }
}

/** `NOASSERTION` and `NONE` say nothing that a field could hold. */
function said(text: string | undefined): string | undefined {
  return text === 'NOASSERTION' || text === 'NONE' ? undefined : text;
}

/** References to elsewhere, by their type: `purl`, `cpe23Type`. */
function externalIds(fields: Fields): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    fields
      .maps('externalRefs')
      .map((reference) => [reference.text('referenceType') ?? 'id', reference.text('referenceLocator')]),
  );
}
