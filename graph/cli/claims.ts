/** `stemma claims`: what a graph claims, and who says so. */
import { Reading, timeInWords } from '../model/index.ts';
import type { Claim, Evidence, Graph, Qualifiers, Standing } from '../model/index.ts';
import { claimJson, nameOf } from './claim-json.ts';
import type { ClaimJson } from './claim-json.ts';
import { EXIT } from './command.ts';
import type { Command } from './command.ts';
import { graphOf, INPUT_OPTIONS } from './input.ts';
import { LENS_OPTIONS, lensOn } from './lens.ts';
import { columnsOf, painter, shown, wrapped, writeJsonList } from './output.ts';
import type { Paint } from './output.ts';

export const claims: Command = {
  name: 'claims',
  usage: 'FILE [--json] [--as-of DATE] [--according-to WHO]… [--hide WHAT]… [--repair]',
  summary: 'Lists the claims of a graph, with their evidence.',
  about: `Lists what a graph claims, how each claim stands, and who says so.
With --json, an array of { id, subject, relation, object, standing, when, qualifiers, evidence }: subject and object as
{ id, name, kind }, evidence as { source, sourceId, speaker, speakerNamed, for, stance, date, at, says, quote }, with
names where there are entities. Where no speaker is named, the author of the source speaks. A price is
{ amount, currency, text }.`,
  options: { json: { type: 'boolean', about: 'For programs.' }, ...LENS_OPTIONS, ...INPUT_OPTIONS },
  operands: { least: 1, most: 1 },
  async run(invocation) {
    const { io, flags } = invocation;
    const graph = await graphOf(invocation);
    if (typeof graph === 'number') return graph;
    const reading = new Reading(graph, lensOn(graph, invocation));
    if (flags.has('json')) writeJsonList(inJson(reading), io.stdout);
    else for (const text of inWords(reading, painter(io.stdout, io), columnsOf(io.stdout))) io.stdout.write(text);
    return EXIT.ok;
  },
};

function* inJson(reading: Reading): Generator<ClaimJson> {
  for (const number of reading.claims()) {
    const { standing = 'unsourced' } = reading.judge(number);
    yield claimJson(reading.graph, { ...reading.graph.claim(number), evidence: reading.evidence(number) }, standing);
  }
}

function* inWords(reading: Reading, paint: Paint, width: number): Generator<string> {
  const shared = sharedNames(reading.graph);
  for (const number of reading.claims()) {
    const { standing = 'unsourced' } = reading.judge(number);
    const claim = { ...reading.graph.claim(number), evidence: reading.evidence(number) };
    yield claimInWords(reading.graph, claim, standing, { paint, width, shared });
  }
}

/** Names that more than one entity has: beside these, the kind is told. */
function sharedNames(graph: Graph): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const entity of graph.entities()) {
    const name = graph.nameOf(entity);
    if (seen.has(name)) shared.add(name);
    seen.add(name);
  }
  return shared;
}

interface Manner {
  readonly paint: Paint;
  readonly width: number;
  readonly shared: ReadonlySet<string>;
}

const STANDING_STYLES = { supported: 'green', refuted: 'red', disputed: 'magenta', unsourced: 'yellow' } as const;

function claimInWords(graph: Graph, claim: Claim, standing: Standing, manner: Manner): string {
  const { paint, width, shared } = manner;
  const label = graph.vocabulary.relations.get(claim.relation)?.label ?? claim.relation;
  const end = (id: string): string => {
    const number = graph.entityNumber(id);
    const name = graph.nameOf(number);
    return paint('bold', shown(name)) + (shared.has(name) ? ` [${shown(graph.kindTypeOf(number).label)}]` : '');
  };
  const details = detailsOf(claim.when, claim.qualifiers);
  const heading = `${end(claim.subject)} ${shown(label)} ${end(claim.object)}${details === '' ? '' : ` (${details})`}`;
  const lines = claim.evidence.map((evidence) => evidenceInWords(graph, evidence, paint, width));
  return [`${heading}  ${paint(STANDING_STYLES[standing], standing)}`, ...lines, '\n'].join('\n');
}

/** `2007; price: 500 million USD` */
function detailsOf(when: string | undefined, qualifiers: Qualifiers = new Map()): string {
  const values = [...qualifiers].map(([id, { text }]) => `${id}: ${text}`);
  return shown([...(when === undefined ? [] : [timeInWords(when)]), ...values].join('; '));
}

function evidenceInWords(graph: Graph, evidence: Evidence, paint: Paint, width: number): string {
  const source = graph.sources.get(evidence.source);
  const speaker = nameOf(graph, evidence.speaker ?? source?.author);
  const spokenFor = nameOf(graph, evidence.for);
  const who = [speaker ?? 'Somebody', ...(spokenFor === null ? [] : [`for ${spokenFor}`])].join(' ');
  const said = [
    ...(evidence.quote === undefined ? [] : [`“${evidence.quote}”`]),
    ...(evidence.says === undefined ? [] : [evidence.says]),
  ];
  const date = evidence.date ?? source?.published;
  const from = [
    source?.title ?? evidence.source,
    ...(evidence.at === undefined ? [] : [evidence.at]),
    ...(date === undefined ? [] : [timeInWords(date)]),
  ];
  const own = detailsOf(evidence.when, evidence.qualifiers);
  const stance = evidence.stance === 'refutes' ? paint('red', '✗ refuted by') : '·';
  const text = [
    `${shown(who)}${own === '' ? '' : ` (${own})`}`,
    ...(said.length === 0 ? [] : [shown(said.join(' '))]),
  ].join(': ');
  return `  ${stance} ${wrapped(text, width - 4, '    ')}\n    ${paint('dim', wrapped(shown(from.join(', ')), width - 4, '    '))}`;
}
