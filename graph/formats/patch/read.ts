/** Reads a patch. Whether what it names is there is found out when it is applied. */
import type { Edit, EditName } from '../../edits/index.ts';
import { didYouMean, partsOfClaimId } from '../../model/index.ts';
import type { Problem, Qualifier } from '../../model/index.ts';
import { readClaim, readEvidence, readNote, readQualifiers } from '../document/claims.ts';
import type { Qualified } from '../document/claims.ts';
import { readEntity, readSource } from '../document/entities.ts';
import { Report } from '../document/report.ts';
import type { Path } from '../document/report.ts';
import { Ids } from '../document/scope.ts';
import type { Scope } from '../document/scope.ts';
import { Validator } from '../document/validate.ts';
import type { ReadOptions } from '../format.ts';
import { shortened, valueOf } from '../text/tree.ts';
import type { MapNode, Node, ParseResult } from '../text/tree.ts';
import { CLAIM_CHANGE, EDITS, ENTITY_FIELDS, SOURCE_CHANGE } from './schema.ts';

export interface ReadPatch {
  /** `undefined` where there is an error. */
  readonly edits: readonly Edit[] | undefined;
  readonly title?: string;
  readonly problems: readonly Problem[];
}

const VERSION = '1';
const KEYS = ['stemma-patch', 'title', 'edits'];

export function readPatch({ tree, faults }: ParseResult, text: string, options: ReadOptions): ReadPatch {
  const report = new Report(options.file, text);
  for (const fault of faults) report.fault(fault);
  const reader = new PatchReader({
    report,
    validator: new Validator(report, options.limits),
    vocabulary: options.vocabulary,
    sources: new Ids('source', true),
    entities: new Ids('entity', true),
  });
  const edits = tree === undefined ? [] : reader.read(tree);
  const title = tree?.type === 'map' ? valueOf(tree, 'title') : undefined;
  return {
    edits: report.hasErrors ? undefined : edits,
    ...(title?.type === 'text' ? { title: title.text } : {}),
    problems: report.problems,
  };
}

class PatchReader {
  readonly #scope: Scope;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  read(tree: Node): readonly Edit[] {
    const { report } = this.#scope;
    const version = tree.type === 'map' ? valueOf(tree, 'stemma-patch') : undefined;
    if (tree.type !== 'map' || version?.type !== 'text' || version.text !== VERSION) {
      report.fatal(
        { at: version?.at ?? tree.at, path: [] },
        'version',
        'This is no Stemma patch of version 1.',
        'Begin with "stemma-patch: 1".',
      );
      return [];
    }
    for (const { key, keyAt } of tree.entries)
      if (!KEYS.includes(key))
        report.error(
          { at: keyAt, path: [key] },
          'key-unknown',
          `The key "${shortened(key)}" is not known here.`,
          didYouMean(key, KEYS),
        );
    const list = valueOf(tree, 'edits');
    if (list?.type !== 'list') {
      report.fatal({ at: list?.at ?? tree.at, path: ['edits'] }, 'type', 'Under "edits", a list is expected.');
      return [];
    }
    return list.items.flatMap((node, index) => this.#edit(node, ['edits', index]) ?? []);
  }

  #edit(node: Node, path: Path): Edit | undefined {
    const { report, validator } = this.#scope;
    const name = node.type === 'map' ? valueOf(node, 'edit') : undefined;
    if (node.type !== 'map' || name?.type !== 'text' || !isEditName(name.text)) {
      const met = name?.type === 'text' ? name.text : '';
      const names = Object.keys(EDITS);
      report.error(
        { at: name?.at ?? node.at, path },
        'edit-unknown',
        `"${shortened(met)}" is no edit.`,
        didYouMean(met, names, `There are ${names.join(', ')}.`),
      );
      return undefined;
    }
    const valid = validator.valid(node, EDITS[name.text], path) as Fields | undefined;
    return valid && this.#made(name.text, valid, node, path);
  }

  #made(name: EditName, valid: Fields, node: MapNode, path: Path): Edit | undefined {
    const scope = this.#scope;
    const part = (key: string): Node => valueOf(node, key) ?? { type: 'map', at: node.at, entries: [] };
    const { entity = '', claim = '', source: id = '', keep = '', drop = '', about = '', says = '', number = 1 } = valid;
    switch (name) {
      case 'add-entity': {
        const read = readEntity(entity, part('fields'), [...path, 'fields'], scope);
        return read && { edit: name, entity: read };
      }
      case 'change-entity': {
        const { id: _id, ...set } = readEntity(entity, part('set'), [...path, 'set'], scope) ?? { id: entity };
        return { edit: name, id: entity, set, unset: this.#fields(valid.unset, ENTITY_FIELDS, node, path) as never[] };
      }
      case 'add-claim': {
        const read = readClaim(part('claim'), [...path, 'claim'], scope);
        return read && { edit: name, claim: read };
      }
      case 'change-claim':
        return this.#changeClaim(claim, part('set'), valid.unset ?? [], [...path, 'set']);
      case 'add-evidence': {
        const evidence = readEvidence(part('evidence'), [...path, 'evidence'], scope, this.#qualified(claim));
        return evidence && { edit: name, claim, evidence };
      }
      case 'change-evidence': {
        const evidence = readEvidence(part('evidence'), [...path, 'evidence'], scope, this.#qualified(claim));
        return evidence && { edit: name, claim, index: number - 1, evidence };
      }
      case 'remove-evidence':
        return { edit: name, claim, index: number - 1 };
      case 'add-note': {
        const note = readNote(part('note'), [...path, 'note'], scope);
        return note && { edit: name, note };
      }
      case 'add-source': {
        const source = readSource(id, part('fields'), [...path, 'fields'], scope);
        return source && { edit: name, source };
      }
      case 'change-source': {
        const set = scope.validator.valid(part('set'), SOURCE_CHANGE, [...path, 'set']) ?? {};
        const known = new Map(Object.keys(SOURCE_CHANGE.entries).map((key) => [key, key]));
        return { edit: name, id, set: set as never, unset: this.#fields(valid.unset, known, node, path) as never[] };
      }
      case 'remove-entity':
        return { edit: name, id: entity };
      case 'remove-claim':
        return { edit: name, id: claim };
      case 'remove-source':
        return { edit: name, id };
      case 'remove-note':
        return { edit: name, about, says };
      case 'merge-entities':
      case 'merge-claims':
        return { edit: name, keep, drop };
      case 'set-position': {
        const [x, y] = valid.position ?? [];
        return x === undefined || y === undefined ? { edit: name, entity } : { edit: name, entity, position: { x, y } };
      }
    }
  }

  #changeClaim(id: string, node: Node, unset: readonly string[], path: Path): Edit | undefined {
    const valid = this.#scope.validator.valid(node, CLAIM_CHANGE, path);
    if (valid === undefined || node.type !== 'map') return undefined;
    const { subject, relation, object, when } = valid;
    const qualifiers = readQualifiers(node, CLAIM_CHANGE.entries, this.#qualified(id, relation), path, this.#scope);
    const set = {
      ...(subject === undefined ? {} : { subject }),
      ...(relation === undefined ? {} : { relation }),
      ...(object === undefined ? {} : { object }),
      ...(when === undefined ? {} : { when }),
      ...(qualifiers.size === 0 ? {} : { qualifiers }),
    };
    return { edit: 'change-claim', id, set, unset };
  }

  /** The qualifiers that a claim may have: those of its relation, or where its id does not tell it, of any. */
  #qualified(claim: string, relation = partsOfClaimId(claim)?.relation): Qualified {
    const { relations } = this.#scope.vocabulary;
    const known = relation === undefined ? undefined : relations.get(relation);
    if (known !== undefined) return known;
    const all = [...relations.values()].flatMap(({ qualifiers }) => qualifiers);
    return {
      id: 'any relation',
      qualifiers: [...new Map(all.map((each): [string, Qualifier] => [each.id, each])).values()],
    };
  }

  /** Names of fields to empty, as the model has them. */
  #fields(
    names: readonly string[] = [],
    known: ReadonlyMap<string, string>,
    node: MapNode,
    path: Path,
  ): readonly string[] {
    return names.flatMap((name) => {
      const field = known.get(name);
      if (field !== undefined) return [field];
      const place = { at: valueOf(node, 'unset')?.at ?? node.at, path: [...path, 'unset'] };
      this.#scope.report.error(
        place,
        'key-unknown',
        `There is no field "${shortened(name)}".`,
        didYouMean(name, known.keys()),
      );
      return [];
    });
  }
}

/** What the schemas give, of which each edit has some. */
interface Fields {
  readonly entity?: string;
  readonly claim?: string;
  readonly source?: string;
  readonly keep?: string;
  readonly drop?: string;
  readonly about?: string;
  readonly says?: string;
  readonly number?: number;
  readonly unset?: readonly string[];
  readonly position?: readonly [number, number];
}

function isEditName(name: string): name is EditName {
  return Object.hasOwn(EDITS, name);
}
