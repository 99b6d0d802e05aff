/** Reads the tree of a document, section by section, into a fragment. */
import { claimId, didYouMean } from '../../model/index.ts';
import type { ClaimInput, DocumentInfo, EntityInput, Fragment } from '../../model/index.ts';
import type { Position, ReadOptions, ReadResult } from '../format.ts';
import { isBlank, pathOfKey, shortened, valueOf } from '../text/tree.ts';
import type { Entry, MapNode, Node, ParseResult } from '../text/tree.ts';
import { readArranged } from './arrangement.ts';
import { readClaim, readNote } from './claims.ts';
import { checkConfusions, readEntity, readSource } from './entities.ts';
import { Report } from './report.ts';
import type { Path } from './report.ts';
import { DOCUMENT } from './schema.ts';
import { Ids } from './scope.ts';
import type { Scope } from './scope.ts';
import { Validator } from './validate.ts';
import { readPosition, readStory, readView } from './views.ts';
import { VocabularyReader } from './vocabulary.ts';

/** Reads a parsed text; never throws. */
export function readParsed(parsed: ParseResult, text: string, options: ReadOptions): ReadResult {
  const report = new Report(options.file, text);
  const { faults, withoutRepeats, tree = withoutRepeats } = parsed;
  for (const fault of faults) {
    const isSought = tree !== undefined && faults.length <= MOST_REPEATS;
    report.fault(fault, fault.first !== undefined && isSought ? pathOfKey(tree, fault.first) : undefined);
  }
  const reader = new DocumentReader(report, options);
  const fragment = tree === undefined ? undefined : reader.read(tree);
  return {
    fragment: report.hasErrors ? undefined : fragment,
    problems: report.problems,
    ...(fragment !== undefined && report.isRepairable ? { repaired: { fragment, leftOut: report.leftOut } } : {}),
    locate: (what, id) => reader.locate(what, id),
  };
}

const VERSION = '1';
/** Any file of JSON or YAML is taken for a document where nothing else reads it. */
const OTHERS = 'What is in files of other programs, a mapping can say.';
/** Finding the path of a key costs as much as the document is large. */
const MOST_REPEATS = 100;

class DocumentReader {
  readonly #report: Report;
  readonly #options: ReadOptions;
  readonly #validator: Validator;
  readonly #entityPlaces = new Map<string, number>();
  readonly #claimPlaces = new Map<string, number>();
  readonly #claimKeys = new Map<string, string>();

  constructor(report: Report, options: ReadOptions) {
    this.#report = report;
    this.#options = options;
    this.#validator = new Validator(report, options.limits);
  }

  locate(what: 'entity' | 'claim', id: string): Position | undefined {
    const at = (what === 'entity' ? this.#entityPlaces : this.#claimPlaces).get(id);
    return at === undefined ? undefined : this.#report.position(at);
  }

  read(tree: Node): Fragment | undefined {
    if (tree.type !== 'map') {
      const message = 'A document is a map that begins with "stemma: 1".';
      this.#report.fatal({ at: tree.at, path: [] }, 'type', message, OTHERS);
      return undefined;
    }
    if (!this.#checkVersion(tree)) return undefined;
    this.#checkKeys(tree);
    const vocabularyNode = this.#section(tree, 'vocabulary', 'map');
    const own =
      vocabularyNode?.type === 'map'
        ? new VocabularyReader(this.#report, this.#validator, this.#options.vocabulary).read(vocabularyNode)
        : { kinds: [], families: [], relations: [] };
    const scope: Scope = {
      report: this.#report,
      validator: this.#validator,
      vocabulary: this.#options.vocabulary.extended(own.kinds, own.families, own.relations),
      sources: new Ids('source'),
      entities: new Ids('entity'),
    };
    const sources = this.#byId(tree, 'sources', (id, node, path) => readSource(id, node, path, scope), scope.sources);
    const entities = this.#readEntities(tree, scope);
    const claims = this.#readClaims(tree, scope);
    const notes = this.#list(tree, 'notes', (node, path) => readNote(node, path, scope));
    const document = this.#readDocument(tree, scope);
    return {
      ...(Object.keys(document).length === 0 ? {} : { document }),
      ...present('kinds', own.kinds),
      ...present('families', own.families),
      ...present('relations', own.relations),
      ...present('sources', sources),
      ...present('entities', entities),
      ...present('claims', claims),
      ...present('notes', notes),
    };
  }

  #checkVersion(tree: MapNode): boolean {
    const version = valueOf(tree, 'stemma');
    const place = { at: version?.at ?? tree.at, path: version === undefined ? [] : ['stemma'] };
    if (version?.type === 'text' && version.text === VERSION) return true;
    if (version === undefined)
      this.#report.fatal(
        place,
        'version',
        'The key "stemma" is missing, so this is no Stemma document.',
        `Begin with "stemma: 1". ${OTHERS}`,
      );
    else {
      const met = version.type === 'text' ? `"${shortened(version.text)}"` : `a ${version.type}`;
      this.#report.fatal(
        place,
        'version',
        `The version of the format is ${met}; this Stemma reads version ${VERSION}.`,
      );
    }
    return false;
  }

  #checkKeys(tree: MapNode): void {
    const known = Object.keys(DOCUMENT.entries);
    for (const { key, keyAt } of tree.entries) {
      if (known.includes(key)) continue;
      const place = { at: keyAt, path: [key] };
      const hint = didYouMean(key, known, `Known here: ${known.slice(1).join(', ')}.`);
      this.#report.item(place, () => {
        this.#report.error(place, 'key-unknown', `The key "${shortened(key)}" is not known here.`, hint);
      });
    }
  }

  #readEntities(tree: MapNode, scope: Scope): EntityInput[] {
    const entities = this.#byId(
      tree,
      'entities',
      (id, node, path) => readEntity(id, node, path, scope),
      scope.entities,
      this.#entityPlaces,
    );
    if (entities.length > this.#options.limits.entities)
      this.#report.fatal(
        { at: tree.at, path: ['entities'] },
        'too-large',
        `There are ${entities.length} entities; ${this.#options.limits.entities} are allowed.`,
      );
    checkConfusions(entities, (id) => this.#entityPlaces.get(id) ?? tree.at, scope);
    return entities;
  }

  #readClaims(tree: MapNode, scope: Scope): ClaimInput[] {
    const claims = this.#list(tree, 'claims', (node, path) => {
      const claim = readClaim(node, path, scope);
      if (claim !== undefined) this.#checkTwice(claim, node.at, path, scope);
      return claim;
    });
    if (claims.length > this.#options.limits.claims)
      this.#report.fatal(
        { at: tree.at, path: ['claims'] },
        'too-large',
        `There are ${claims.length} claims; ${this.#options.limits.claims} are allowed.`,
      );
    return claims;
  }

  /** The same claim again is joined with the first; another claim under the same id cannot be. */
  #checkTwice(
    { id, subject, relation, object, when }: ClaimInput,
    at: number,
    path: Path,
    { report, vocabulary }: Scope,
  ): void {
    const derived = claimId(subject, relation, object, when, vocabulary.relations.get(relation)?.symmetric === true);
    const key = id ?? derived;
    const before = this.#claimPlaces.get(key);
    if (before === undefined) {
      this.#claimPlaces.set(key, at);
      if (id !== undefined) this.#claimKeys.set(id, derived);
      return;
    }
    const first = `first in line ${report.position(before).line}`;
    const place = { at, path };
    if ((this.#claimKeys.get(key) ?? key) === derived)
      report.warning(place, 'claim-twice', `The claim "${shortened(key)}" is made twice, ${first}.`, {
        hint: 'Put the evidence of both under one of them.',
        claims: [key],
      });
    else
      report.error(
        place,
        'id-duplicate',
        `Another claim has the id "${shortened(key)}", ${first}.`,
        'Give one of them another id.',
      );
  }

  #readDocument(tree: MapNode, scope: Scope): Partial<DocumentInfo> {
    const viewIds = new Ids('view');
    const isClaim = (id: string): boolean => this.#claimPlaces.has(id);
    const views = this.#byId(tree, 'views', (id, node, path) => readView(id, node, path, scope, isClaim), viewIds);
    const stories = this.#byId(tree, 'stories', (id, node, path) => readStory(id, node, path, scope, viewIds));
    const positions = this.#byId(tree, 'positions', (id, node, path) => readPosition(id, node, path, scope));
    const arrangement = this.#list(tree, 'arrangement', (node, path) => readArranged(node, path, scope));
    return {
      ...this.#text(tree, 'title'),
      ...this.#text(tree, 'about'),
      ...this.#text(tree, 'license'),
      ...present('views', views),
      ...present('stories', stories),
      ...(positions.length === 0 ? {} : { positions: new Map(positions) }),
      ...present('arrangement', arrangement),
    };
  }

  #text<Key extends 'title' | 'about' | 'license'>(tree: MapNode, key: Key): Partial<Record<Key, string>> {
    const node = valueOf(tree, key);
    if (node === undefined || isBlank(node)) return {};
    const place = { at: node.at, path: [key] };
    return (
      this.#report.item(place, () => {
        const text = this.#validator.valid(node, DOCUMENT.entries[key], [key]);
        return text === undefined ? undefined : ({ [key]: text } as Partial<Record<Key, string>>);
      }) ?? {}
    );
  }

  /** The node of a section, where it is of the right type and not empty. */
  #section(tree: MapNode, name: string, type: 'map' | 'list'): Node | undefined {
    const node = valueOf(tree, name);
    if (node === undefined || isBlank(node)) return undefined;
    if (node.type === type) return node;
    const example = type === 'map' ? 'a map of ids to what they stand for' : 'a list, each item beginning with "-"';
    this.#report.fatal({ at: node.at, path: [name] }, 'type', `Under "${name}", ${example} is expected.`);
    return undefined;
  }

  /** The good items of a section that is a map of ids. */
  #byId<Item>(
    tree: MapNode,
    name: string,
    read: (id: string, node: Node, path: Path) => Item | undefined,
    ids?: Ids,
    places?: Map<string, number>,
  ): Item[] {
    const node = this.#section(tree, name, 'map');
    return (node?.type === 'map' ? node.entries : []).flatMap(({ key, keyAt, value }: Entry) => {
      const path = [name, key];
      const item = this.#report.item({ at: keyAt, path }, () => {
        this.#validator.id(key, keyAt, path);
        return read(key, value, path);
      });
      ids?.declare(key, item === undefined);
      places?.set(key, keyAt);
      return item === undefined ? [] : [item];
    });
  }

  /** The good items of a section that is a list. */
  #list<Item>(tree: MapNode, name: string, read: (node: Node, path: Path) => Item | undefined): Item[] {
    const node = this.#section(tree, name, 'list');
    return (node?.type === 'list' ? node.items : []).flatMap((item, index) => {
      const path = [name, index];
      return this.#report.item({ at: item.at, path }, () => read(item, path)) ?? [];
    });
  }
}

/** A section of a fragment, left out where it is empty. */
function present<Key extends string, Item>(key: Key, items: readonly Item[]): Partial<Record<Key, readonly Item[]>> {
  return items.length === 0 ? {} : ({ [key]: items } as Partial<Record<Key, readonly Item[]>>);
}
