/** `stemma stats`: how much of what a graph holds. */
import { Reading, STANDINGS } from '../model/index.ts';
import type { Graph } from '../model/index.ts';
import { EXIT } from './command.ts';
import type { Command } from './command.ts';
import { graphOf, INPUT_OPTIONS } from './input.ts';
import { LENS_OPTIONS, lensOn } from './lens.ts';
import { aligned, painter, plural, shown, writeJson } from './output.ts';
import type { Paint } from './output.ts';

interface Stats {
  readonly entities: number;
  readonly claims: number;
  /** Claims that have evidence. */
  readonly sourced: number;
  readonly kinds: ReadonlyMap<string, number>;
  readonly relations: ReadonlyMap<string, number>;
  readonly standings: ReadonlyMap<string, number>;
}

export const stats: Command = {
  name: 'stats',
  usage: 'FILE [--json] [--as-of DATE] [--according-to WHO]… [--hide WHAT]… [--repair]',
  summary: 'Counts the entities and claims of a graph.',
  about: `Counts entities by kind, and claims by relation and by standing.
With --json, { entities, claims, kinds, relations, standings, sourced }: entities, claims and sourced (claims that have
evidence) are numbers, the others map ids to numbers.`,
  options: { json: { type: 'boolean', about: 'For programs.' }, ...LENS_OPTIONS, ...INPUT_OPTIONS },
  operands: { least: 1, most: 1 },
  async run(invocation) {
    const { io, flags } = invocation;
    const graph = await graphOf(invocation);
    if (typeof graph === 'number') return graph;
    const counted = count(new Reading(graph, lensOn(graph, invocation)));
    if (flags.has('json')) {
      const { entities, claims, sourced, kinds, relations, standings } = counted;
      const objects = { kinds: asObject(kinds), relations: asObject(relations), standings: asObject(standings) };
      writeJson({ entities, claims, ...objects, sourced }, io.stdout);
    } else io.stdout.write(inWords(counted, graph, painter(io.stdout, io)));
    return EXIT.ok;
  },
};

function count(reading: Reading): Stats {
  const { graph } = reading;
  const kinds = new Map<string, number>();
  const relations = new Map<string, number>();
  const standings = new Map<string, number>(STANDINGS.map((standing) => [standing, 0]));
  let entities = 0;
  let claims = 0;
  let sourced = 0;
  for (const entity of graph.entities()) {
    if (!reading.looksAtEntity(entity)) continue;
    entities++;
    add(kinds, graph.kindOf(entity));
  }
  for (const claim of reading.claims()) {
    claims++;
    add(relations, graph.relationIdOf(claim));
    const { standing } = reading.judge(claim);
    if (standing !== undefined) add(standings, standing);
    if (standing !== 'unsourced') sourced++;
  }
  return { entities, claims, sourced, kinds: largestFirst(kinds), relations: largestFirst(relations), standings };
}

function add(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

function largestFirst(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}

/** Every key becomes a property of its own, `__proto__` too. */
function asObject(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries(counts);
}

function inWords(
  { entities, claims, sourced, kinds, relations, standings }: Stats,
  graph: Graph,
  paint: Paint,
): string {
  const { title } = graph.document;
  const { vocabulary } = graph;
  const rows = (counts: ReadonlyMap<string, number>, nameOf: (id: string, many: number) => string): string[][] => {
    const digits = Math.max(0, ...[...counts.values()].map((many) => many.toLocaleString('en').length));
    return [...counts]
      .filter(([, many]) => many > 0)
      .map(([id, many]) => [`  ${many.toLocaleString('en').padStart(digits)}`, shown(nameOf(id, many))]);
  };
  const section = (heading: string, list: readonly string[][]): string =>
    list.length === 0 ? '' : `\n${paint('bold', heading)}\n${aligned(list)}`;
  const share = claims === 0 ? '' : `, ${Math.floor((sourced / claims) * 100)} % of them sourced`;
  return [
    title === undefined ? '' : `${paint('bold', shown(title))}\n`,
    `${plural(entities, 'entity', 'entities')}, ${plural(claims, 'claim', 'claims')}${share}\n`,
    section(
      'Entities',
      rows(
        kinds,
        (id, many) => (many === 1 ? vocabulary.kinds.get(id)?.label : vocabulary.kinds.get(id)?.plural) ?? id,
      ),
    ),
    section(
      'Claims',
      rows(relations, (id) => vocabulary.relations.get(id)?.label ?? id),
    ),
    section(
      'Standing',
      rows(standings, (id) => id),
    ),
  ].join('');
}
