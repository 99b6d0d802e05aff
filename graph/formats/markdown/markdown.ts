/** The claims of a graph as a table of Markdown, each with its standing and its evidence; sources are numbered. */
import { standingOf } from '../../model/index.ts';
import type { Evidence, Graph, Source } from '../../model/index.ts';
import { past, present } from '../../vocabulary/index.ts';
import type { FormatModule, WriteOptions } from '../format.ts';
import { distinctNames } from '../names.ts';

export const markdown: FormatModule = { write };

function* write(graph: Graph, { report }: WriteOptions = {}): Generator<string> {
  const { title, about } = graph.document;
  const citations = new Citations(graph);
  const nameOf = distinctNames(graph);
  if (title !== undefined) yield `# ${escaped(title)}\n\n`;
  if (about !== undefined) yield `${escaped(about)}\n\n`;
  yield '| Claim | When | Standing | Evidence |\n| --- | --- | --- | --- |\n';
  for (const claim of graph.claims()) {
    const pieces = graph.evidenceOf(claim);
    const stances = pieces.map(({ stance }) => stance);
    const standing = standingOf(stances, stances.length > 0) ?? 'unsourced';
    const evidence = pieces.map((piece) => citations.inWords(piece));
    const cells = [
      sentence(graph, claim, nameOf),
      escaped(graph.claim(claim).when ?? ''),
      standing === 'refuted' ? `**${standing}**` : standing,
      evidence.join('<br>'),
    ];
    yield `| ${cells.join(' | ')} |\n`;
  }
  if (graph.notes.length > 0) yield '\n## Notes\n\n';
  for (const { about: id, says, evidence } of graph.notes) {
    const cited = evidence.map((piece) => citations.inWords(piece)).join('; ');
    yield `- ${escaped(citations.nameOf(id))}: ${escaped(says)}${cited === '' ? '' : ` (${cited})`}\n`;
  }
  yield* citations.list();
  const message = 'A table of claims: other names, identifiers and places of entities are not in it.';
  report?.({ code: 'lost-details', severity: 'warning', message });
}

/** `Citrix acquired XenSource (price: 500 million USD)` */
function sentence(graph: Graph, number: number, nameOf: (entity: number) => string): string {
  const relation = graph.relationOf(number);
  const [wording] = relation.forward;
  const words = relation.nature === 'event' ? past(wording) : present(wording);
  const qualifiers = [...graph.claim(number).qualifiers].map(([key, { text }]) => {
    const label = relation.qualifiers.find(({ id }) => id === key)?.label ?? key;
    return `${label}: ${text}`;
  });
  const more = qualifiers.length === 0 ? '' : ` (${qualifiers.join(', ')})`;
  return escaped(`${nameOf(graph.subjectOf(number))} ${words} ${nameOf(graph.objectOf(number))}${more}`);
}

/** Numbers sources as they are cited. */
class Citations {
  readonly #graph: Graph;
  readonly #numbers = new Map<string, number>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** The name of an entity, or the text itself. */
  nameOf(id: string): string {
    return this.#graph.entityById(id)?.name ?? id;
  }

  /** `[1], paragraph 3, Mike Neil for Microsoft: “no common lineage”`; evidence that refutes says so. */
  inWords({ source, speaker, for: spokenFor, stance, at, date, quote, says, when, qualifiers }: Evidence): string {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
    this.#numbers.set(source, number);
    const who = [
      ...(speaker === undefined ? [] : [this.nameOf(speaker)]),
      ...(spokenFor === undefined ? [] : [`for ${this.nameOf(spokenFor)}`]),
    ].join(' ');
    const differs = [...(qualifiers ?? [])].map(([key, { text }]) => `${key}: ${text}`);
    const told = [quote === undefined ? '' : `“${quote}”`, says ?? ''].filter((part) => part !== '').join(' – ');
    const parts = [at ?? '', date ?? '', who, when ?? '', ...differs].filter((part) => part !== '');
    const words = [parts.join(', '), told].filter((part) => part !== '').join(': ');
    return `${stance === 'refutes' ? 'against: ' : ''}\\[${number}\\]${words === '' ? '' : ` ${escaped(words)}`}`;
  }

  *list(): Generator<string> {
    if (this.#numbers.size > 0) yield '\n## Sources\n\n';
    for (const [id, number] of this.#numbers)
      yield `${number}. ${this.#described(this.#graph.sources.get(id) ?? { id, title: id })}\n`;
  }

  #described({ title, author, publisher, published, url, archived }: Source): string {
    const parts = [
      ...(author === undefined ? [] : [escaped(this.nameOf(author))]),
      `*${escaped(title)}*`,
      ...[publisher, published].flatMap((part) => (part === undefined ? [] : [escaped(part)])),
      ...[url, archived].flatMap((address) => (address === undefined ? [] : [link(address)])),
    ];
    return `${parts.join(', ')}.`;
  }
}

/** Only addresses of the web become links. */
function link(address: string): string {
  return /^https?:\/\/[^\s<>|\\]+$/i.test(address) ? `<${address}>` : escaped(address);
}

/** Text on one line, in which nothing means anything to Markdown. */
function escaped(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .trim();
}
