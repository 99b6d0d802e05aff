/** Reads the kinds, families and relations that a document adds to the vocabulary. */
import type * as v from 'valibot';
import { didYouMean, STANDINGS } from '../../model/index.ts';
import type { Family, Kind, Qualifier, Relation, Vocabulary, Wording } from '../../model/index.ts';
import { be, STANDARD_VOCABULARY, verb, wordingOf } from '../../vocabulary/index.ts';
import { shortened, valueOf } from '../text/tree.ts';
import type { Entry, MapNode, Node } from '../text/tree.ts';
import { placeOf, RESERVED_KEYS } from './claims.ts';
import type { Path, Place, Report } from './report.ts';
import { FAMILY, KIND, RELATION, VOCABULARY_ID } from './schema.ts';
import type { WORDING } from './schema.ts';
import type { Validator } from './validate.ts';

export interface OwnVocabulary {
  readonly kinds: readonly Kind[];
  readonly families: readonly Family[];
  readonly relations: readonly Relation[];
}

/** Reads `vocabulary:` on top of the vocabulary in force. */
export class VocabularyReader {
  readonly #report: Report;
  readonly #validator: Validator;
  readonly #base: Vocabulary;
  /** What each id of the vocabulary is taken by: filters name kinds, families, relations and standings in one list. */
  readonly #taken: Map<string, string>;

  constructor(report: Report, validator: Validator, base: Vocabulary) {
    this.#report = report;
    this.#validator = validator;
    this.#base = base;
    this.#taken = new Map([
      ...STANDINGS.map((id) => [id, 'a standing'] as const),
      ...[...STANDARD_VOCABULARY.kinds.keys()].map((id) => [id, 'a kind that Stemma has'] as const),
      ...[...STANDARD_VOCABULARY.families.keys()].map((id) => [id, 'a family that Stemma has'] as const),
      ...[...STANDARD_VOCABULARY.relations.keys()].map((id) => [id, 'a relation that Stemma has'] as const),
    ]);
  }

  read(node: MapNode): OwnVocabulary {
    const section = (name: string, schemaName: string, read: (entry: Entry, path: Path) => unknown): unknown[] =>
      this.#section(valueOf(node, name), name, schemaName, read);
    for (const { key, keyAt } of node.entries) {
      if (['kinds', 'families', 'relations'].includes(key)) continue;
      const hint = didYouMean(key, ['kinds', 'families', 'relations'], 'Known here: kinds, families, relations.');
      const place = { at: keyAt, path: ['vocabulary', key] };
      this.#report.item(place, () => {
        this.#report.error(place, 'key-unknown', `The key "${shortened(key)}" is not known here.`, hint);
      });
    }
    const kinds = section('kinds', 'a kind', (entry, path) => this.#kind(entry, path)) as Kind[];
    const families = section('families', 'a family', (entry, path) => this.#family(entry, path)) as Family[];
    const known = this.#base.extended(kinds, families, []);
    const relations = section('relations', 'a relation', (entry, path) =>
      this.#relation(entry, path, known),
    ) as Relation[];
    const all = known.extended([], [], relations);
    return {
      kinds: kinds.filter((kind) => this.#isRooted('kinds', kind, all.kinds, node)),
      families,
      relations: relations.filter((relation) => this.#isRooted('relations', relation, all.relations, node)),
    };
  }

  #section(node: Node | undefined, name: string, what: string, read: (entry: Entry, path: Path) => unknown): unknown[] {
    if (node === undefined || (node.type === 'text' && node.text === '')) return [];
    const path = ['vocabulary', name];
    if (node.type !== 'map') {
      this.#report.fatal({ at: node.at, path }, 'type', `A map is expected here, of ids to what ${what} is.`);
      return [];
    }
    return node.entries.flatMap((entry) => {
      const here = [...path, entry.key];
      const place = { at: entry.keyAt, path: here };
      const item = this.#report.item(place, () => {
        this.#checkId(entry.key, what, place);
        return read(entry, here);
      });
      return item === undefined ? [] : [item];
    });
  }

  #checkId(id: string, what: string, place: Place): void {
    if (!VOCABULARY_ID.test(id))
      this.#report.error(
        place,
        'id-form',
        `"${shortened(id)}" is not an id of the vocabulary.`,
        'Use a to z, 0 to 9 and "-", beginning with a letter.',
      );
    const taken = this.#taken.get(id);
    if (taken !== undefined)
      this.#report.error(place, 'id-taken', `"${id}" is ${taken} already.`, 'Choose another id.');
    else this.#taken.set(id, what);
  }

  #kind({ key: id, value }: Entry, path: Path): Kind | undefined {
    const valid = this.#validator.valid(emptyAsMap(value), KIND, path);
    if (valid === undefined) return undefined;
    const label = valid.label ?? id.replaceAll('-', ' ');
    return { ...valid, id, label, plural: valid.plural ?? `${label}s`, broader: valid.broader ?? 'thing' };
  }

  #family({ key: id, value }: Entry, path: Path): Family | undefined {
    const valid = this.#validator.valid(emptyAsMap(value), FAMILY, path);
    return valid && { ...valid, id, label: valid.label ?? id.replaceAll('-', ' ') };
  }

  #relation({ key: id, value: node }: Entry, path: Path, known: Vocabulary): Relation | undefined {
    const valid = this.#validator.valid(node, RELATION, path);
    if (valid === undefined || node.type !== 'map') return undefined;
    const { label, short, broader, about, transitive, acyclic, nature = 'state', traits = [] } = valid;
    const symmetric = valid.symmetric === true;
    const family = valid.family ?? 'other';
    this.#mustKnow(family, known.families.keys(), 'family', placeOf(node, 'family', path));
    const [subject, object] = (['subject', 'object'] as const).map((end) => {
      const kinds = valid[end] ?? ['thing'];
      for (const kind of kinds) this.#mustKnow(kind, known.kinds.keys(), 'kind', placeOf(node, end, path));
      return kinds;
    }) as [string[], string[]];
    const forward = wordings(valid.forward) ?? [wordingOf(label)];
    const inverse = symmetric ? label : (valid.inverse ?? passive(forward[0]));
    if (inverse === undefined) {
      this.#report.error(
        { at: node.at, path },
        'key-missing',
        'The key "inverse" is missing.',
        'Say how it reads from the object.',
      );
      return undefined;
    }
    return {
      id,
      family,
      label,
      inverse,
      ...(short === undefined ? {} : { short }),
      forward,
      backward: symmetric ? forward : (wordings(valid.backward) ?? [wordingOf(inverse)]),
      subject,
      object,
      nature,
      ...(symmetric ? { symmetric } : {}),
      ...(transitive === true ? { transitive } : {}),
      ...(acyclic === true ? { acyclic } : {}),
      ...(broader === undefined ? {} : { broader }),
      traits,
      qualifiers: this.#qualifiers(node, valid.qualifiers ?? {}, path),
      ...(about === undefined ? {} : { about }),
    };
  }

  #qualifiers(
    node: MapNode,
    valid: Exclude<v.InferOutput<typeof RELATION>['qualifiers'], undefined>,
    path: Path,
  ): readonly Qualifier[] {
    const map = valueOf(node, 'qualifiers');
    for (const { key, keyAt } of map?.type === 'map' ? map.entries : []) {
      const place = { at: keyAt, path: [...path, 'qualifiers', key] };
      if (!VOCABULARY_ID.test(key))
        this.#report.error(
          place,
          'id-form',
          `"${shortened(key)}" is not an id of a qualifier.`,
          'Use a to z, 0 to 9 and "-".',
        );
      if (RESERVED_KEYS.has(key))
        this.#report.error(
          place,
          'id-taken',
          `"${key}" is a key that claims or their evidence have already.`,
          'Choose another.',
        );
    }
    return Object.entries(valid).map(([id, qualifier]) =>
      typeof qualifier === 'string'
        ? { id, label: id.replaceAll('-', ' '), type: qualifier }
        : { id, label: qualifier.label ?? id.replaceAll('-', ' '), type: qualifier.type },
    );
  }

  #mustKnow(id: string, known: Iterable<string>, what: 'kind' | 'family' | 'relation', place: Place): void {
    const ids = new Set(known);
    if (ids.has(id)) return;
    const hint = didYouMean(id, ids, `Declare it, or take one of ${[...ids].join(', ')}.`);
    this.#report.error(place, `${what}-unknown`, `There is no ${what} "${shortened(id)}".`, hint);
  }

  /** Whether following `broader` leads to a known end. */
  #isRooted(
    section: 'kinds' | 'relations',
    item: { readonly id: string; readonly broader?: string },
    all: ReadonlyMap<string, { readonly broader?: string }>,
    node: MapNode,
  ): boolean {
    const path = ['vocabulary', section, item.id];
    const map = valueOf(node, section);
    const entry = map?.type === 'map' ? map.entries.find(({ key }) => key === item.id) : undefined;
    const place = { at: entry?.keyAt ?? node.at, path };
    return (
      this.#report.item(place, () => {
        const seen = new Set([item.id]);
        for (let at = item.broader; at !== undefined; at = all.get(at)?.broader) {
          this.#mustKnow(at, all.keys(), section === 'kinds' ? 'kind' : 'relation', place);
          if (!seen.has(at)) seen.add(at);
          else {
            const circle = [...seen, at].map((id) => `"${id}"`).join(' is a ');
            this.#report.error(place, 'vocabulary-circle', `${circle}: nothing can be broader than itself.`);
            break;
          }
        }
        return true;
      }) === true
    );
  }
}

/** `foundry:` with nothing after it. */
function emptyAsMap(node: Node): Node {
  return node.type === 'text' && node.text === '' ? { type: 'map', at: node.at, entries: [] } : node;
}

function wordings(
  given: readonly v.InferOutput<typeof WORDING>[] | undefined,
): readonly [Wording, ...Wording[]] | undefined {
  const [first, ...more] = (given ?? []).map(wording);
  return first === undefined ? undefined : [first, ...more];
}

function wording(given: v.InferOutput<typeof WORDING>): Wording {
  if (typeof given === 'string') return wordingOf(given);
  if ('be' in given) return be(given.be);
  const { verb: base, after, ...forms } = given;
  return verb(base, after, forms);
}

/** `endorsed by` for "endorses"; a state of being has no passive. */
function passive(forward: Wording): string | undefined {
  if ('be' in forward) return undefined;
  return [forward.participle ?? forward.past, forward.after, 'by'].filter(Boolean).join(' ');
}
