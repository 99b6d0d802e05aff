/**
 * Reads CycloneDX: components with what they depend on and contain, their licenses, who made and supplies them, and
 * where their code comes from (`pedigree`). Hashes are left out, and so is what concerns vulnerabilities.
 */
import type { FormatModule } from '../format.ts';
import { Collector } from '../import/collector.ts';
import { edtfOf } from '../import/dates.ts';
import { Fields } from '../import/fields.ts';
import { hashOf } from '../import/hash.ts';
import { parseJson } from '../text/json.ts';
import { pathText, shortened } from '../text/tree.ts';
import { Components } from './components.ts';
import type { Component, Kinship } from './components.ts';
import { addLicenses } from './licenses.ts';
import { addOrganization, addParty, partyIn } from './parties.ts';

export const cyclonedx: FormatModule = {
  read: (text, options) =>
    Collector.read(text, options, (collector) => {
      const { tree, faults } = parseJson(text, options.limits.depth);
      for (const fault of faults) collector.report.fault(fault);
      if (tree === undefined) return;
      const bom = Fields.of(tree, { at: tree.at, path: [] }, collector);
      if (bom?.text('bomFormat') === 'CycloneDX') new Reader(bom, text, collector).read();
      else if (bom !== undefined)
        collector.report.fatal(bom.placeOf('bomFormat'), 'format', 'There is no "bomFormat": "CycloneDX" in the file.');
    }),
};

/** What a bill may hold and a graph has no place for. */
const LEFT_OUT = ['vulnerabilities', 'compositions', 'formulation', 'declarations', 'definitions', 'annotations'];

/** Relations by kinship; a variant is alike, and the format leaves open which of the two comes from the other. */
const KINSHIPS: Readonly<Record<Kinship['as'], { readonly relation: string; readonly isReversed: boolean }>> = {
  ancestors: { relation: 'derived-from', isReversed: false },
  descendants: { relation: 'derived-from', isReversed: true },
  variants: { relation: 'architecturally-similar', isReversed: false },
};

class Reader {
  readonly #bom: Fields;
  readonly #collector: Collector;
  readonly #scope: string;
  readonly #components: Components;

  constructor(bom: Fields, text: string, collector: Collector) {
    this.#bom = bom;
    this.#collector = collector;
    this.#scope = scopeOf(bom, text);
    this.#components = new Components(this.#scope, collector);
  }

  read(): void {
    const metadata = this.#bom.map('metadata');
    const root = metadata?.map('component');
    if (root !== undefined) this.#components.add(root);
    for (const fields of [...this.#bom.maps('components'), ...this.#bom.maps('services')]) this.#components.add(fields);
    this.#describe(metadata, root);
    this.#components.enter();
    for (const component of this.#components.all) {
      this.#place(component);
      this.#licenses(component);
      this.#makers(component);
      const notes = component.fields.map('pedigree')?.text('notes');
      const evidence = [this.#says(component.fields)];
      if (notes !== undefined)
        this.#collector.note({ about: component.id, says: notes, evidence }, component.fields.place);
    }
    for (const dependency of this.#bom.maps('dependencies')) this.#dependency(dependency);
    for (const key of LEFT_OUT) {
      if (!this.#bom.has(key)) continue;
      const message = `What stands under "${key}" is left out.`;
      this.#collector.report.warning(this.#bom.placeOf(key), 'left-out', message);
    }
  }

  #describe(metadata: Fields | undefined, root: Fields | undefined): void {
    const tools = metadata?.has('tools') === true ? toolsOf(metadata) : [];
    const published = edtfOf(metadata?.text('timestamp'));
    const subject = [root?.text('name'), root?.text('version')].filter((word) => word !== undefined).join(' ');
    this.#collector.describeFile({
      ...(subject === '' ? {} : { title: `CycloneDX of ${subject}` }),
      ...(tools.length === 0 ? {} : { author: tools.join(', ') }),
      ...(published === undefined ? {} : { published }),
    });
  }

  #says(fields: Fields): ReturnType<Collector['says']> {
    return this.#collector.says(pathText(fields.place.path));
  }

  /** Where a component stands: within another, or beside it as kin. */
  #place({ id, fields, within, kinship }: Component): void {
    const evidence = [this.#says(fields)];
    if (within !== undefined)
      this.#collector.claim({ subject: within, relation: 'contains', object: id, evidence }, fields.place);
    if (kinship === undefined || kinship.of === id) return;
    const { relation, isReversed } = KINSHIPS[kinship.as];
    const [subject, object] = isReversed ? [id, kinship.of] : [kinship.of, id];
    this.#collector.claim({ subject, relation, object, evidence }, fields.place);
  }

  #licenses({ id, fields }: Component): void {
    for (const choice of fields.maps('licenses')) {
      const license = choice.map('license');
      const text = choice.text('expression') ?? license?.text('id');
      const name = license?.text('name');
      const evidence = this.#says(choice);
      if (text !== undefined) addLicenses(id, text, evidence, choice.place, this.#collector);
      else if (name !== undefined) {
        const object = `${this.#scope} ${name}`;
        this.#collector.entity(object, choice.place, { kind: 'license', name, url: license?.text('url') });
        const claim = { subject: id, relation: 'licensed-under', object, evidence: [evidence] };
        this.#collector.claim(claim, choice.place);
      }
    }
  }

  #makers({ id, fields }: Component): void {
    const evidence = [this.#says(fields)];
    const scope = this.#scope;
    const claim = (subject: string | undefined, relation: string): void => {
      if (subject !== undefined) this.#collector.claim({ subject, relation, object: id, evidence }, fields.place);
    };
    const organization = (key: string): string | undefined => {
      const party = fields.map(key);
      return party === undefined ? undefined : addOrganization(party, this.#scope, this.#collector);
    };
    claim(organization('manufacturer'), 'develops');
    claim(organization('supplier'), 'distributes');
    claim(organization('provider'), 'distributes');
    for (const [key, relation] of [
      ['publisher', 'distributes'],
      ['author', 'authored'],
    ] as const) {
      const text = fields.text(key);
      if (text !== undefined)
        claim(
          addParty(partyIn(text), { by: `${key} of ${id}:`, scope }, fields.placeOf(key), this.#collector),
          relation,
        );
    }
    for (const author of fields.maps('authors')) {
      const name = author.text('name') ?? author.text('email');
      if (name === undefined) continue;
      const party = { kind: 'person', name, email: author.text('email') };
      claim(addParty(party, { by: `author of ${id}:`, scope }, author.place, this.#collector), 'authored');
    }
  }

  #dependency(fields: Fields): void {
    const reference = fields.text('ref');
    if (reference === undefined) {
      this.#collector.refuse(fields.place, 'claim-end-missing', 'A dependency has no "ref".');
      return;
    }
    for (const [key, relation] of [
      ['dependsOn', 'depends-on'],
      ['provides', 'implements'],
    ] as const)
      for (const other of fields.texts(key)) {
        for (const end of [reference, other]) this.#warnOfMissing(end, fields);
        const [subject, object] = [this.#components.idOf(reference), this.#components.idOf(other)];
        this.#collector.claim({ subject, relation, object, evidence: [this.#says(fields)] }, fields.place);
      }
  }

  #warnOfMissing(reference: string, fields: Fields): void {
    if (this.#components.isKnown(reference)) return;
    const message = `A dependency names "${shortened(reference)}", which is not in the file.`;
    this.#collector.report.warning(fields.place, 'entity-unknown', message, { hint: 'It is entered under its id.' });
  }
}

/** What references of the file hold within: its address as a BOM-Link, where it has a number of its own. */
function scopeOf(bom: Fields, text: string): string {
  const [, number] = /^urn:uuid:(.+)$/.exec(bom.text('serialNumber') ?? '') ?? [];
  return number === undefined ? `bom-${hashOf(text)}` : `urn:cdx:${number}/${bom.text('version') ?? '1'}`;
}

/** The programs that made the file: a list, or since version 1.5 a map with lists in it. */
function toolsOf(metadata: Fields): readonly string[] {
  const isMap = metadata.node.entries.some(({ key, value }) => key === 'tools' && value.type === 'map');
  const tools = isMap
    ? metadata.maps('tools').flatMap((lists) => [...lists.maps('components'), ...lists.maps('services')])
    : metadata.maps('tools');
  return tools.map((tool) =>
    [tool.text('vendor') ?? tool.text('group'), tool.text('name'), tool.text('version')]
      .filter((word) => word !== undefined)
      .join(' '),
  );
}
