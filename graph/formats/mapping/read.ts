/** Reads files by a mapping: tables as they come, trees whole. */
import type { Fragment } from '../../model/index.ts';
import type { Piece, ReadOptions, ReadResult } from '../format.ts';
import { Collector } from '../import/collector.ts';
import { TableSource } from '../csv/table.ts';
import type { TableRow } from '../csv/table.ts';
import { parseJson } from '../text/json.ts';
import { parseYaml } from '../text/yaml.ts';
import { parseXmlTree } from '../xml/tree.ts';
import type { Item, Path, Tell } from './item.ts';
import type { Mapping, Rule } from './mapping.ts';
import { itemsOf } from './paths.ts';

/** How many rows make a piece. */
const PIECE = 20_000;

export function readMapped(text: string, mapping: Mapping, options: ReadOptions): ReadResult {
  return mapping.format === 'csv' ? readTable(text, mapping, options) : readTree(text, mapping, options);
}

/** As {@link readMapped}, of a text that comes in chunks. */
export async function* readMappedPieces(
  chunks: AsyncIterable<string>,
  mapping: Mapping,
  options: ReadOptions,
): AsyncGenerator<Piece> {
  if (mapping.format !== 'csv') {
    const parts: string[] = [];
    for await (const part of chunks) parts.push(part);
    yield pieceOf(readTree(parts.join(''), mapping, options));
    return;
  }
  const table = tableOf(mapping, options);
  let rows: TableRow[] = [];
  let made = 0;
  for await (const chunk of chunks) {
    for (const row of table.push(chunk)) rows.push(row);
    if (table.fault !== undefined) break;
    if (rows.length < PIECE) continue;
    const result = applied(table, rows, mapping, options, made);
    made += sizeOf(result);
    yield pieceOf(result);
    rows = [];
  }
  for (const row of table.end()) rows.push(row);
  yield { ...pieceOf(applied(table, rows, mapping, options, made)), understood: table.understood };
}

function readTable(text: string, mapping: Mapping, options: ReadOptions): ReadResult {
  const table = tableOf(mapping, options);
  const rows = [...table.push(text), ...table.end()];
  return { ...applied(table, rows, mapping, options, 0), understood: table.understood };
}

function tableOf({ delimiter, columns }: Mapping, options: ReadOptions): TableSource {
  return new TableSource({ delimiter: options.delimiter ?? delimiter, columns });
}

/** What the rules make of rows, after as many entities and claims as were made before; the place of a row is its line. */
function applied(
  table: TableSource,
  rows: readonly TableRow[],
  mapping: Mapping,
  options: ReadOptions,
  before: number,
): ReadResult {
  const lines = { at: (line: number) => ({ line, column: 1 }) };
  const result = Collector.read(lines, withVocabulary(options, mapping), (collector) => {
    describe(collector, mapping);
    const columns = columnsNamed(table.names);
    const rules = mapping.rules.map((rule) => ({
      rule,
      own: rule.columns === undefined ? columns : columnsNamed(rule.columns),
    }));
    const ids: Tell['made'] = new Map();
    let made = before;
    for (const row of rows) {
      if (row.ragged !== undefined) collector.refuse(placeOf(row), 'row-ragged', row.ragged);
      else for (const { rule, own } of rules) made += apply(new RowItem(row, own), rule, collector, ids);
    }
    const { fault } = table;
    if (fault !== undefined)
      collector.report.fatal({ at: fault.line, path: [] }, fault.code, fault.message, fault.hint);
    else if (made === 0 && rows.length > 0)
      tellNothing(collector, rows.length, `The columns are ${[...columns.keys()].slice(0, 20).join(', ')}.`);
  });
  return decorated(result, mapping);
}

function readTree(text: string, mapping: Mapping, options: ReadOptions): ReadResult {
  const parse = { json: parseJson, yaml: parseYaml, xml: parseXmlTree, csv: parseYaml }[mapping.format];
  const { tree, faults } = parse(text, options.limits.depth);
  const result = Collector.read(text, withVocabulary(options, mapping), (collector) => {
    for (const fault of faults) collector.report.fault(fault);
    if (tree === undefined) return;
    describe(collector, mapping);
    const ids: Tell['made'] = new Map();
    let items = 0;
    let made = 0;
    for (const rule of mapping.rules) {
      for (const item of itemsOf(tree, rule.items)) {
        items++;
        made += apply(item, rule, collector, ids);
      }
    }
    if (made === 0) tellNothing(collector, items, 'Is it the right mapping for this file?');
  });
  return decorated(result, mapping);
}

function tellNothing(collector: Collector, items: number, hint: string): void {
  const message = `The mapping finds ${items} ${items === 1 ? 'item' : 'items'}, and makes nothing of them.`;
  collector.report.fatal({ at: 0, path: [] }, 'nothing-made', message, hint);
}

/** Gives how many entities and claims an item makes. */
function apply(item: Item, rule: Rule, collector: Collector, made: Tell['made']): number {
  const tell: Tell = {
    made,
    warn: (code, message, hint) => collector.report.warning(item.place, code, message, { hint }),
  };
  let count = 0;
  collector.report.item(item.place, () => {
    if (rule.applies(item)) for (const make of [...rule.entities, ...rule.claims]) count += make(item, collector, tell);
    return true;
  });
  return count;
}

/** With what the mapping says of the graph, and the kinds and relations of its own. */
function decorated(result: ReadResult, { document, own }: Mapping): ReadResult {
  const more: Fragment = {
    ...(Object.keys(document).length === 0 ? {} : { document }),
    ...(own.kinds.length === 0 ? {} : { kinds: own.kinds }),
    ...(own.families.length === 0 ? {} : { families: own.families }),
    ...(own.relations.length === 0 ? {} : { relations: own.relations }),
  };
  const { fragment, repaired } = result;
  return {
    ...result,
    fragment: fragment === undefined ? undefined : { ...fragment, ...more },
    ...(repaired === undefined ? {} : { repaired: { ...repaired, fragment: { ...repaired.fragment, ...more } } }),
    locate: result.locate,
  };
}

function sizeOf({ fragment, repaired }: ReadResult): number {
  const { entities = [], claims = [] } = fragment ?? repaired?.fragment ?? {};
  return entities.length + claims.length;
}

function withVocabulary(options: ReadOptions, { own, vocabulary }: Mapping): ReadOptions {
  const { kinds, families, relations } = own;
  const isBare = kinds.length + families.length + relations.length === 0;
  return { ...options, vocabulary: isBare ? vocabulary : options.vocabulary.extended(kinds, families, relations) };
}

function describe(collector: Collector, { source }: Mapping): void {
  if (Object.keys(source).length > 0) collector.describeFile(source);
}

function columnsNamed(names: readonly string[] = []): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

/** The place of a row is its line. */
function placeOf({ line, index }: TableRow): Item['place'] {
  return { at: line, path: ['rows', index] };
}

/** A row, whose columns are its paths. */
class RowItem implements Item {
  readonly #row: TableRow;
  readonly #columns: ReadonlyMap<string, number>;

  constructor(row: TableRow, columns: ReadonlyMap<string, number>) {
    this.#row = row;
    this.#columns = columns;
  }

  get place(): Item['place'] {
    return placeOf(this.#row);
  }

  texts(path: Path): readonly string[] {
    const index = this.#columns.get(path.join('.'));
    const cell = index === undefined ? '' : (this.#row.cells[index] ?? '');
    return cell.trim() === '' ? [] : [cell];
  }
}

function pieceOf({ fragment, repaired, problems }: ReadResult): Piece {
  return {
    fragment: fragment ?? repaired?.fragment ?? {},
    problems,
    leftOut: repaired?.leftOut ?? [],
    isRepairable: fragment !== undefined || repaired !== undefined,
  };
}
