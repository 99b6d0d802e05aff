/** Reads DOT into nodes and edges, with the attributes that hold where each is first named. */
import type { Limits } from '../format.ts';
import { shortened } from '../text/tree.ts';
import type { Cluster, DotAttributes, DotEdge, DotGraph, DotNode } from './graph.ts';
import { DotFault, Lexer } from './lexer.ts';
import type { Token } from './lexer.ts';
import { plainText } from './text.ts';
import type { Value } from './text.ts';

/** Edges that one statement may stand for, as between all nodes of two subgraphs. */
const MOST_EDGES = 4_000_000;

/** @throws DotFault at the first fault */
export function parseDot(text: string, limits: Limits): DotGraph {
  return new DotParser(text, limits).parse();
}

/** What holds within a pair of braces. */
interface Scope {
  readonly nodeDefaults: Map<string, Value>;
  readonly edgeDefaults: Map<string, Value>;
  readonly attributes: Map<string, Value>;
  readonly cluster: Cluster | undefined;
  /** The nodes that are named in it. */
  readonly named: Set<string>;
}

/** One end of an edge: a node with its port, or all nodes of a subgraph. */
interface End {
  readonly ids: readonly string[];
  readonly port: string | undefined;
}

class DotParser {
  readonly #lexer: Lexer;
  readonly #maxDepth: number;
  readonly #mostEdges: number;
  readonly #nodes = new Map<string, DotNode>();
  readonly #edges: DotEdge[] = [];
  /** Where the graph is strict: the edge between two nodes, which comes once. */
  readonly #between = new Map<string, DotEdge>();
  #isStrict = false;
  #isDirected = false;
  #token: Token;

  constructor(text: string, limits: Limits) {
    this.#lexer = new Lexer(text);
    this.#maxDepth = limits.depth;
    this.#mostEdges = Math.min(limits.claims, MOST_EDGES);
    this.#token = this.#lexer.next();
  }

  parse(): DotGraph {
    this.#isStrict = this.#takeKeyword('strict');
    this.#isDirected = this.#isKeyword('digraph');
    if (!this.#takeKeyword('digraph') && !this.#takeKeyword('graph'))
      this.#fail(`A graph begins with "graph" or "digraph", and here comes ${this.#met()}.`);
    const name = this.#isId() ? plainText(this.#id()) : '';
    const scope: Scope = {
      nodeDefaults: new Map(),
      edgeDefaults: new Map(),
      attributes: new Map(),
      cluster: undefined,
      named: new Set(),
    };
    this.#block(scope, 1);
    if (this.#token.type !== 'end')
      this.#fail(`After the end of the graph comes ${this.#met()}.`, 'Write each graph into a file of its own.');
    return {
      name,
      isDirected: this.#isDirected,
      attributes: scope.attributes,
      nodes: this.#nodes,
      edges: this.#edges,
    };
  }

  #block(scope: Scope, depth: number): void {
    const openedAt = this.#token.at;
    if (depth > this.#maxDepth)
      this.#fail(`Subgraphs are more than ${this.#maxDepth} levels deep.`, undefined, 'depth');
    this.#expect('{');
    while (!this.#take('}')) {
      if (this.#token.type === 'end')
        throw new DotFault('The file ends inside the braces that open here.', openedAt, 'Look for what was cut off.');
      this.#statement(scope, depth);
      this.#take(';');
    }
  }

  #statement(scope: Scope, depth: number): void {
    if (this.#take(';')) return;
    if (this.#takeKeyword('graph')) return this.#attributes(scope.attributes);
    if (this.#takeKeyword('node')) return this.#attributes(scope.nodeDefaults);
    if (this.#takeKeyword('edge')) return this.#attributes(scope.edgeDefaults);
    const { at } = this.#token;
    if (this.#isKeyword('subgraph') || this.#isSign('{'))
      return this.#chain(this.#subgraph(scope, depth), at, scope, depth);
    const id = this.#id();
    if (this.#take('=')) {
      scope.attributes.set(plainText(id), this.#id());
      return undefined;
    }
    const node = this.#node(plainText(id), at, scope);
    const port = this.#port();
    if (this.#isSign('->') || this.#isSign('--')) return this.#chain({ ids: [node.id], port }, at, scope, depth);
    return this.#attributes(node.attributes);
  }

  /** `a -> b -> {c d} [color=red]`: what follows the first end, if anything. */
  #chain(first: End, at: number, scope: Scope, depth: number): void {
    const ends = [first];
    while (this.#isSign('->') || this.#isSign('--')) {
      const expected = this.#isDirected ? '->' : '--';
      if (!this.#isSign(expected))
        this.#fail(
          `"${this.#token.text}" stands in a ${this.#isDirected ? 'digraph' : 'graph'}.`,
          `Write "${expected}".`,
        );
      this.#expect(expected);
      ends.push(this.#end(scope, depth));
    }
    if (ends.length === 1) return;
    const attributes = new Map(scope.edgeDefaults);
    this.#attributes(attributes);
    ends.slice(1).forEach((head, index) => this.#join(ends[index] ?? first, head, attributes, at));
  }

  #end(scope: Scope, depth: number): End {
    if (this.#isKeyword('subgraph') || this.#isSign('{')) return this.#subgraph(scope, depth);
    const { at } = this.#token;
    const node = this.#node(plainText(this.#id()), at, scope);
    return { ids: [node.id], port: this.#port() };
  }

  #join(tail: End, head: End, attributes: DotAttributes, at: number): void {
    if (this.#edges.length + tail.ids.length * head.ids.length > this.#mostEdges)
      throw new DotFault(`There are more than ${this.#mostEdges} edges.`, at, undefined, 'too-large');
    for (const source of tail.ids) {
      for (const target of head.ids) {
        const own = new Map(attributes);
        for (const [key, port] of [['tailport', tail.port] as const, ['headport', head.port] as const])
          if (port !== undefined) own.set(key, { text: port, isHtml: false });
        this.#add({ source, target, attributes: own, at });
      }
    }
  }

  #add(edge: DotEdge): void {
    if (this.#isStrict) {
      const ends = [edge.source, edge.target];
      const key = JSON.stringify(this.#isDirected ? ends : ends.sort());
      const known = this.#between.get(key);
      if (known !== undefined) {
        for (const [name, value] of edge.attributes) known.attributes.set(name, value);
        return;
      }
      this.#between.set(key, edge);
    }
    this.#edges.push(edge);
  }

  #subgraph(outer: Scope, depth: number): End {
    const name = this.#takeKeyword('subgraph') && this.#isId() ? plainText(this.#id()) : '';
    const attributes = new Map<string, Value>();
    const cluster = name.startsWith('cluster') ? { name, parent: outer.cluster, attributes } : outer.cluster;
    const scope: Scope = {
      nodeDefaults: new Map(outer.nodeDefaults),
      edgeDefaults: new Map(outer.edgeDefaults),
      attributes,
      cluster,
      named: new Set(),
    };
    this.#block(scope, depth + 1);
    for (const id of scope.named) outer.named.add(id);
    return { ids: [...scope.named], port: undefined };
  }

  #node(id: string, at: number, scope: Scope): DotNode {
    scope.named.add(id);
    const known = this.#nodes.get(id);
    if (known !== undefined) {
      known.cluster ??= scope.cluster;
      return known;
    }
    const node: DotNode = { id, attributes: new Map(scope.nodeDefaults), at, cluster: scope.cluster };
    this.#nodes.set(id, node);
    return node;
  }

  /** `:port`, `:port:ne`, as one text. */
  #port(): string | undefined {
    const parts: string[] = [];
    while (parts.length < 2 && this.#take(':')) parts.push(plainText(this.#id()));
    return parts.length === 0 ? undefined : parts.join(':');
  }

  /** Any number of `[key=value, …]`. */
  #attributes(into: Map<string, Value>): void {
    while (this.#isSign('[')) {
      const openedAt = this.#token.at;
      this.#expect('[');
      while (!this.#take(']')) {
        if (this.#token.type === 'end') throw new DotFault('The file ends inside the list that opens here.', openedAt);
        const key = plainText(this.#id());
        into.set(key, this.#take('=') ? this.#id() : { text: 'true', isHtml: false });
        if (!this.#take(',')) this.#take(';');
      }
    }
  }

  /** A word, a number, a text in quotes with what is added to it, or HTML. */
  #id(): Value {
    const token = this.#token;
    if (!this.#isId()) this.#fail(`A name or a value is expected, and here comes ${this.#met()}.`);
    this.#advance();
    let { text } = token;
    while (token.type === 'quoted' && this.#take('+')) {
      const { type, text: more } = this.#token;
      if (type !== 'quoted') this.#fail(`After "+" another text in quotes is expected, and here comes ${this.#met()}.`);
      text += more;
      this.#advance();
    }
    return { text, isHtml: token.type === 'html' };
  }

  #isId(): boolean {
    const { type, text } = this.#token;
    return type === 'quoted' || type === 'html' || (type === 'word' && !KEYWORDS.has(text.toLowerCase()));
  }

  #isKeyword(word: string): boolean {
    return this.#token.type === 'word' && this.#token.text.toLowerCase() === word;
  }

  #takeKeyword(word: string): boolean {
    const is = this.#isKeyword(word);
    if (is) this.#advance();
    return is;
  }

  #isSign(sign: string): boolean {
    return this.#token.type === 'sign' && this.#token.text === sign;
  }

  #take(sign: string): boolean {
    const is = this.#isSign(sign);
    if (is) this.#advance();
    return is;
  }

  #expect(sign: string): void {
    if (!this.#take(sign)) this.#fail(`"${sign}" is expected, and here comes ${this.#met()}.`);
  }

  #advance(): void {
    this.#token = this.#lexer.next();
  }

  #met(): string {
    const { type, text } = this.#token;
    return type === 'end' ? 'the end of the file' : `"${shortened(text, 30)}"`;
  }

  #fail(message: string, hint?: string, code?: string): never {
    throw new DotFault(message, this.#token.at, hint, code);
  }
}

const KEYWORDS: ReadonlySet<string> = new Set(['strict', 'graph', 'digraph', 'subgraph', 'node', 'edge']);
