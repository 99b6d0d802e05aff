/** Reads a mapping: validates it like a document, with the line of every problem, and makes it ready to be applied. */
import { didYouMean } from '../../model/index.ts';
import type { DocumentInfo, Problem, Source, Vocabulary } from '../../model/index.ts';
import { STANDARD_VOCABULARY } from '../../vocabulary/index.ts';
import { Report } from '../document/report.ts';
import type { Path, Place } from '../document/report.ts';
import { Validator } from '../document/validate.ts';
import { VocabularyReader } from '../document/vocabulary.ts';
import type { OwnVocabulary } from '../document/vocabulary.ts';
import { firstOf } from '../first-of.ts';
import { LIMITS } from '../format.ts';
import { parseYaml } from '../text/yaml.ts';
import { shortened, valueOf } from '../text/tree.ts';
import type { Entry, MapNode, Node } from '../text/tree.ts';
import { MappingFault } from './item.ts';
import { parseItemPath } from './paths.ts';
import type { ItemPath } from './paths.ts';
import { filterOf } from './conditions.ts';
import type { Condition } from './conditions.ts';
import { claimMaker } from './claim-rule.ts';
import type { ClaimMaker } from './claim-rule.ts';
import { entityMaker } from './entity-rule.ts';
import type { EntityMaker } from './entity-rule.ts';
import { MAPPING } from './schema.ts';
import type { ClaimFields, MappingFields, RuleFields } from './schema.ts';
import { literalOf } from './value.ts';
import type { Tables } from './value.ts';

/** A mapping, ready to be applied. */
export interface Mapping {
  readonly title: string | undefined;
  readonly about: string | undefined;
  readonly format: 'csv' | 'json' | 'yaml' | 'xml';
  readonly delimiter: string | undefined;
  /** The names of the columns; those of the first row where left out. */
  readonly columns: readonly string[] | undefined;
  readonly document: Partial<DocumentInfo>;
  /** What is known of the file as a source. */
  readonly source: Partial<Source>;
  readonly own: OwnVocabulary;
  readonly vocabulary: Vocabulary;
  readonly rules: readonly Rule[];
}

export interface Rule {
  readonly items: ItemPath;
  /** The names of the columns in its rows, where they differ. */
  readonly columns: readonly string[] | undefined;
  readonly applies: Condition;
  readonly entities: readonly EntityMaker[];
  readonly claims: readonly ClaimMaker[];
}

export interface ReadMapping {
  /** `undefined` where there is an error. */
  readonly mapping: Mapping | undefined;
  readonly problems: readonly Problem[];
}

const VERSION = '1';
const NO_VOCABULARY: OwnVocabulary = { kinds: [], families: [], relations: [] };

/** Never throws on bad input. */
export function readMapping(text: string, file: string, base: Vocabulary = STANDARD_VOCABULARY): ReadMapping {
  const report = new Report(file, text);
  const { tree, faults } = parseYaml(text, LIMITS.depth);
  for (const fault of faults) report.fault(fault);
  const mapping = tree === undefined ? undefined : new MappingReader(report, base).read(tree);
  return { mapping: report.hasErrors ? undefined : mapping, problems: report.problems };
}

class MappingReader {
  readonly #report: Report;
  readonly #validator: Validator;
  readonly #base: Vocabulary;

  constructor(report: Report, base: Vocabulary) {
    this.#report = report;
    this.#validator = new Validator(report, LIMITS);
    this.#base = base;
  }

  read(tree: Node): Mapping | undefined {
    const version = tree.type === 'map' ? valueOf(tree, 'mapping') : undefined;
    if (tree.type !== 'map' || version?.type !== 'text' || version.text !== VERSION) {
      const hint = `Begin with "mapping: ${VERSION}".`;
      this.#report.fatal(
        { at: version?.at ?? tree.at, path: [] },
        'version',
        'This is no mapping of a known version.',
        hint,
      );
      return undefined;
    }
    const fields = this.#validator.valid(tree, MAPPING, []);
    return fields === undefined ? undefined : this.#compiled(fields, tree);
  }

  #compiled(fields: MappingFields, tree: MapNode): Mapping {
    const node = valueOf(tree, 'vocabulary');
    const own =
      node?.type === 'map' ? new VocabularyReader(this.#report, this.#validator, this.#base).read(node) : NO_VOCABULARY;
    const vocabulary = this.#base.extended(own.kinds, own.families, own.relations);
    const tables = tablesIn(valueOf(tree, 'tables'));
    const { title, about, format, table, graph = {}, source = {} } = fields;
    return {
      title,
      about,
      format,
      delimiter: table?.delimiter === '\\t' ? '\t' : table?.delimiter,
      columns: table?.columns,
      document: defined(graph),
      source: defined(source),
      own,
      vocabulary,
      rules: fields.rules.flatMap((rule, index) => {
        const compiled = this.#rule(rule, tables, {
          tree,
          path: ['rules', index],
          isTable: format === 'csv',
          vocabulary,
        });
        return compiled === undefined ? [] : [compiled];
      }),
    };
  }

  #rule(rule: RuleFields, tables: Tables, within: Within): Rule | undefined {
    const items = this.#tried([...within.path, 'items'], within, () => {
      if (within.isTable && rule.items !== undefined)
        throw new MappingFault('Tables have rows, and no path to them.', 'Remove "items".');
      if (!within.isTable && rule.items === undefined)
        throw new MappingFault('The path of the items is missing.', 'Add "items", such as projects[].');
      return rule.items === undefined ? [] : parseItemPath(rule.items);
    });
    const applies = this.#tried(within.path, within, () => filterOf(rule.where, rule.except));
    const entities = (rule.entities ?? []).flatMap((entity, index) => {
      return this.#tried([...within.path, 'entities', index], within, () => entityMaker(entity, tables)) ?? [];
    });
    const claims = (rule.claims ?? []).flatMap((claim, index) => {
      const path = [...within.path, 'claims', index];
      this.#checkRelation(claim, tables, [...path, 'relation'], within);
      return this.#tried(path, within, () => claimMaker(claim, tables)) ?? [];
    });
    return items === undefined || applies === undefined
      ? undefined
      : { items, columns: rule.columns, applies, entities, claims };
  }

  /** Every relation that can be known beforehand has to be one of the vocabulary. */
  #checkRelation({ relation }: ClaimFields, tables: Tables, path: Path, within: Within): void {
    this.#tried(path, within, () => {
      const literal = literalOf(relation);
      const table = typeof relation === 'string' ? undefined : tables.get(relation.table ?? '');
      for (const id of literal === undefined ? (table?.values() ?? []) : [literal]) {
        if (within.vocabulary.relations.has(id)) continue;
        const hint = didYouMean(id, within.vocabulary.relations.keys(), 'Declare it under vocabulary: relations.');
        throw new MappingFault(`There is no relation "${shortened(id)}".`, hint);
      }
    });
  }

  /** What a part is compiled to; a fault is told with the place of the part. */
  #tried<Result>(path: Path, { tree }: Within, compile: () => Result): Result | undefined {
    try {
      return compile();
    } catch (error) {
      if (!(error instanceof MappingFault)) throw error;
      this.#report.fatal(placeAt(tree, path, error.message), 'mapping', error.message, error.hint);
      return undefined;
    }
  }
}

interface Within {
  readonly tree: MapNode;
  readonly path: Path;
  readonly isTable: boolean;
  readonly vocabulary: Vocabulary;
}

/** The tables, taken from the tree, where every key is kept as it is. */
function tablesIn(node: Node | undefined): Tables {
  return new Map(
    entriesOf(node).map(({ key, value }) => [
      key,
      new Map(
        entriesOf(value).flatMap((entry) => (entry.value.type === 'text' ? [[entry.key, entry.value.text]] : [])),
      ),
    ]),
  );
}

function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.type === 'map' ? node.entries : [];
}

/** The place of a part; within it, of the text that the message quotes, if it is there. */
function placeAt(tree: Node, path: Path, message: string): Place {
  let node: Node | undefined = tree;
  let { at } = tree;
  for (const step of path) {
    node =
      node?.type === 'map' ? valueOf(node, String(step)) : node?.type === 'list' ? node.items[Number(step)] : undefined;
    if (node === undefined) return { at, path };
    ({ at } = node);
  }
  const [, quoted = ''] = /"(.*?)"/.exec(message) ?? [];
  if (quoted === '' || node === undefined) return { at, path };
  const text = quoted.replace(/…$/, '');
  const found = offsetOf(node, (each) => each === text) ?? offsetOf(node, (each) => each.includes(text));
  return { at: found ?? at, path };
}

/** Where the first key or text is of which something holds. */
function offsetOf(node: Node, holds: (text: string) => boolean): number | undefined {
  if (node.type === 'text') return holds(node.text) ? node.at : undefined;
  if (node.type === 'list') return firstOf(node.items, (item) => offsetOf(item, holds));
  return firstOf(node.entries, ({ key, keyAt, value }) => (holds(key) ? keyAt : offsetOf(value, holds)));
}

/** Without the fields that are left out. */
function defined<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}
