/** Reads Turtle and N-Triples. Named graphs are no part of either; brackets within brackets have a limit. */
import { DataFactory, Parser } from 'n3';
import type { Quad, Term, Token } from 'n3';
import type { ReadOptions } from '../format.ts';
import type { Collector } from '../import/collector.ts';
import { shortened } from '../text/tree.ts';
import { baseOf } from './iri.ts';
import { NAMESPACES } from './namespaces.ts';
import type { Literal, Triples } from './triples.ts';

export type TurtleForm = 'Turtle' | 'N-Triples';

/** A token with the columns that the lexer counts: from 0, in the line where it begins. */
interface PlacedToken extends Token {
  readonly start?: number;
}

/** Ends the reading at a fault that is not the parser's. */
class Refused extends Error {}

/** The parser as it is: its types leave out that it tells tokens, and ask more of a stream than it uses. */
interface FedParser {
  parse(
    stream: { on(event: string, listener: (piece?: string) => void): unknown },
    callbacks: { onToken(token: PlacedToken): void; onQuad(error: Error | null, quad?: Quad | null): void },
  ): void;
}

const PIECE = 1 << 16;

export function readTurtle(
  text: string,
  form: TurtleForm,
  options: ReadOptions,
  collector: Collector,
  into: Triples,
): void {
  new TurtleReader(form, options, collector, into).read(text);
}

class TurtleReader {
  readonly #options: ReadOptions;
  readonly #collector: Collector;
  readonly #into: Triples;
  readonly #parser: FedParser;
  #starts: readonly number[] = [];
  /** Where the token before the one being read begins: a triple is complete when what follows it is read. */
  #before = 0;
  #now = 0;
  #depth = 0;
  #isRefused = false;

  constructor(form: TurtleForm, options: ReadOptions, collector: Collector, into: Triples) {
    this.#options = options;
    this.#collector = collector;
    this.#into = into;
    const baseIRI = baseOf(options.file);
    const parser: object = new Parser({
      format: form,
      blankNodePrefix: '',
      factory: { ...DataFactory, blankNode: (name) => DataFactory.blankNode(into.blank(name).slice(2)) },
      ...(baseIRI === undefined ? {} : { baseIRI }),
    });
    this.#parser = parser as FedParser;
  }

  read(text: string): void {
    this.#starts = lineStarts(text);
    const feed = this.#listeners();
    try {
      for (let at = 0; at < text.length && !this.#isRefused; at += PIECE) feed.data(text.slice(at, at + PIECE));
      if (!this.#isRefused) feed.end();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
    }
  }

  /** The parser reads from a stream, and so can be fed at once and stopped. */
  #listeners(): { data(piece: string): void; end(): void } {
    const listeners = new Map<string, (piece?: string) => void>();
    this.#parser.parse(
      { on: (event, listener) => listeners.set(event, listener) },
      { onToken: (token) => this.#token(token), onQuad: (error, quad) => this.#quad(error, quad) },
    );
    return { data: (piece) => listeners.get('data')?.(piece), end: () => listeners.get('end')?.() };
  }

  #token({ type, line, start = 0 }: PlacedToken): void {
    this.#before = this.#now;
    this.#now = (this.#starts[line - 1] ?? 0) + start;
    if (type === '[' || type === '(' || type === '<<' || type === '<<(' || type === '{|') {
      if (++this.#depth > this.#options.limits.depth)
        this.#refuse('depth', `Brackets are more than ${this.#options.limits.depth} levels deep.`, this.#now);
    } else if (type === ']' || type === ')' || type === '>>' || type === ')>>' || type === '|}') this.#depth--;
  }

  #quad(error: Error | null, quad: Quad | null | undefined): void {
    if (error !== null) {
      const { line } = (error as { readonly context?: { readonly line?: number } }).context ?? {};
      const at = line === undefined ? this.#now : Math.max(this.#starts[line - 1] ?? 0, this.#inLine(line));
      this.#refuse('syntax', sentence(error.message), at);
    } else if (quad) {
      const { subject, predicate, object } = quad;
      if ([subject, object].some(({ termType }) => (termType as string) === 'Quad'))
        this.#refuse('rdf-star', 'A triple within a triple stands here, which has no place in a graph.', this.#before);
      this.#into.add(
        nodeOf(subject),
        predicate.value,
        isLiteral(object) ? literalOf(object) : nodeOf(object),
        this.#before,
      );
    }
  }

  /** Where the reading is, if it is in that line. */
  #inLine(line: number): number {
    return this.#now < (this.#starts[line] ?? Infinity) ? this.#now : 0;
  }

  #refuse(code: string, message: string, at: number): never {
    this.#isRefused = true;
    this.#collector.report.fatal({ at, path: [] }, code, message);
    throw new Refused();
  }
}

function nodeOf(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value;
}

interface LiteralTerm {
  readonly value: string;
  readonly language: string;
  readonly datatype: { readonly value: string };
}

function isLiteral(term: Term): term is Term & LiteralTerm {
  return term.termType === 'Literal';
}

function literalOf({ value, language, datatype }: LiteralTerm): Literal {
  if (language !== '') return { text: value, language };
  return datatype.value === `${NAMESPACES.xsd}string` ? { text: value } : { text: value, datatype: datatype.value };
}

/** Lines end with LF, CRLF or CR. */
function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
}

/** What the parser says, which ends with the line, as a sentence. */
function sentence(message: string): string {
  const said = message.replace(/ on line \d+\.?$/, '').replace(/\.$/, '');
  if (/^Unexpected ""$/.test(said)) return 'The file ends in the middle of a statement, or a text is not closed.';
  if (/but got eof|Unexpected "?eof"?/.test(said)) return 'The file ends in the middle of a statement.';
  if (/^Unexpected "["']/.test(said)) return 'A text that opens here is not closed.';
  return `This is not valid: ${shortened(said, 160)}.`;
}
