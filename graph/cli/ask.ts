/** `stemma ask`: a question in words, answered with the claims and sources it rests on. */
import { Reading } from '../model/index.ts';
import type { Graph } from '../model/index.ts';
import { ask as askGraph, besideAnswer } from '../query/index.ts';
import type { Answer, Chain, CitedEvidence, CitedSource, Statement } from '../query/index.ts';
import { claimJson } from './claim-json.ts';
import type { ClaimJson } from './claim-json.ts';
import type { Command } from './command.ts';
import { graphOf, INPUT_OPTIONS } from './input.ts';
import { LENS_OPTIONS, lensOf } from './lens.ts';
import { columnsOf, painter, shown, wrapped, writeJson } from './output.ts';
import type { Paint } from './output.ts';

/** How a question ended, for scripts. */
const ENDED = { answered: 0, notUnderstood: 2, mustAsk: 3 } as const;

export const ask: Command = {
  name: 'ask',
  usage: 'FILE QUESTION [--json] [--as-of DATE] [--according-to WHO]… [--hide WHAT]… [--repair]',
  summary: 'Answers a question in words, with the claims and sources it rests on.',
  about: `Answers questions such as "who owns XenSource in 2008", "is Hyper-V derived from Xen", "what derives from Xen",
"how are Red Hat and Microsoft related", "what changed between 2006 and 2008", "what does Mike Neil say".
With --json, { question, verdict, certainty, text, answer, claims, instead, sources, choices, problems }: verdict is
supported, refuted, disputed or unknown for yes-no questions and null for others; certainty is certain or possible;
answer lists { id, name, certainty }; claims are as "stemma claims" gives them.
Ends with 0 where there is an answer ("unknown" and an empty one too), with 2 where the question is not understood or
names what is not in the graph, and with 3 where a name fits several things that have different answers.`,
  options: { json: { type: 'boolean', about: 'For programs.' }, ...LENS_OPTIONS, ...INPUT_OPTIONS },
  operands: { least: 2, most: 2 },
  async run(invocation) {
    const { io, flags, operands } = invocation;
    const graph = await graphOf(invocation);
    if (typeof graph === 'number') return graph;
    const answer = askGraph(graph, lensOf(invocation, graph.vocabulary), operands[1] ?? '');
    if (flags.has('json')) writeJson(answerJson(graph, answer), io.stdout);
    else if (answer.problems.length > 0) io.stderr.write(`${shown(answer.text)}\n`);
    else io.stdout.write(inWords(answer, painter(io.stdout, io), columnsOf(io.stdout)));
    if (answer.problems.length > 0) return ENDED.notUnderstood;
    return answer.choices.length > 0 ? ENDED.mustAsk : ENDED.answered;
  },
};

interface AnswerJson extends Pick<
  Answer,
  'question' | 'verdict' | 'certainty' | 'text' | 'sources' | 'choices' | 'problems'
> {
  readonly answer: readonly Pick<Answer['answer'][number], 'id' | 'name' | 'certainty'>[];
  readonly claims: readonly ClaimJson[];
  /** One claim, with its sentence; or a sentence with the several claims that it says. */
  readonly instead: readonly (
    | (ClaimJson & { readonly text: string })
    | { readonly text: string; readonly claims: readonly ClaimJson[] }
  )[];
}

function answerJson(graph: Graph, answer: Answer): AnswerJson {
  const { question, verdict, certainty, text, sources, choices, problems } = answer;
  const claimsOf = claimReader(graph, answer);
  return {
    question,
    verdict,
    certainty,
    text,
    answer: answer.answer.map(({ id, name, certainty: sure }) => ({ id, name, certainty: sure })),
    claims: claimsOf(answer.claims),
    instead: answer.instead.map((statement) => {
      const claims = claimsOf(statement.claims);
      const [only] = claims;
      return claims.length === 1 && only !== undefined
        ? { ...only, text: statement.text }
        : { text: statement.text, claims };
    }),
    sources,
    choices,
    problems,
  };
}

/** Claims by their ids, as the lens of the answer shows them. */
function claimReader(graph: Graph, { lens }: Answer): (ids: readonly string[]) => readonly ClaimJson[] {
  const reading = new Reading(graph, lens);
  return (ids) =>
    ids.map((id) => {
      const number = graph.claimNumber(id);
      const claim = { ...graph.claim(number), evidence: reading.evidence(number) };
      return claimJson(graph, claim, reading.judge(number).standing ?? 'unsourced');
    });
}

function inWords(answer: Answer, paint: Paint, width: number): string {
  const text = wrapped(shown(answer.text), width, '');
  const stop = answer.headline.length;
  const lead = text.startsWith(answer.headline) ? paint('bold', text.slice(0, stop)) + text.slice(stop) : text;
  const said = new Set(textsOf(answer.statements));
  const chains = answer.chains.filter(({ steps, end }) => steps.length > 1 || end !== undefined);
  return [
    `${lead}\n`,
    list(
      'Which one?',
      answer.choices.map(({ question, about }) => `${question}${about === undefined ? '' : `  ${about}`}`),
      paint,
      width,
    ),
    ...(chains.length > 3 ? [] : chains).map((chain) => chainInWords(chain, paint, width)),
    ...besideAnswer(answer, answer.text).map(({ title, statements }) => list(title, textsOf(statements), paint, width)),
    list('More', answer.statements.length > 12 ? [...said].slice(12) : [], paint, width),
    sourcesInWords(answer.sources, paint, width),
  ].join('');
}

function textsOf(statements: readonly Statement[]): readonly string[] {
  return statements.map(({ text }) => text);
}

function list(title: string, items: readonly string[], paint: Paint, width: number): string {
  if (items.length === 0) return '';
  const lines = items.map((item) => `  · ${wrapped(shown(item), width - 4, '    ')}\n`);
  return `\n${paint('bold', title)}\n${lines.join('')}`;
}

function chainInWords({ steps, end }: Chain, paint: Paint, width: number): string {
  const sentences = steps.map(({ says }) => says.text);
  return list('The chain', end === undefined ? sentences : [...sentences, end.text], paint, width);
}

function sourcesInWords(sources: readonly CitedSource[], paint: Paint, width: number): string {
  if (sources.length === 0) return '';
  const entries = sources.map(({ number, title, author, publisher, published, url, archived, evidence }) => {
    const parts = [author, `“${title}”`, publisher, published, url, archived].filter((part) => part !== undefined);
    const quotes = evidence.filter(({ quote }) => quote !== undefined).map((each) => quoteInWords(each, width));
    return `  [${number}] ${wrapped(shown(parts.join(', ')), width - 6, '      ')}\n${quotes.join('')}`;
  });
  return `\n${paint('bold', 'Sources')}\n${entries.join('')}`;
}

function quoteInWords({ speaker, role, for: party, at, quote, stance }: CitedEvidence, width: number): string {
  const name = `${speaker?.name ?? 'Somebody'}${role === undefined ? '' : ` (${role})`}`;
  const who = [
    name,
    party === undefined ? undefined : `for ${party.name}`,
    at,
    stance === 'refutes' ? 'against it' : undefined,
  ];
  const text = `${who.filter((part) => part !== undefined).join(', ')}: “${quote ?? ''}”`;
  return `      ${wrapped(shown(text), width - 6, '      ')}\n`;
}
