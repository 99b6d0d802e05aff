/**
 * YAML, parsed with the place of every value: failsafe (every scalar is text: `2007.10` and `no` stay what was
 * written), without aliases, anchors and tags, each key once. What is refused is refused before the library composes
 * it, so that no input is slow.
 */
import { Composer, isMap, isScalar, isSeq, Parser } from 'yaml';
import type { CST, Document, YAMLError } from 'yaml';
import { twice } from './json.ts';
import { parsed, shortened } from './tree.ts';
import type { Entry, Fault, Node, ParseResult } from './tree.ts';

export function parseYaml(text: string, maxDepth: number): ParseResult {
  try {
    const tokens: CST.Token[] = [];
    for (const token of new Parser().parse(text)) tokens.push(token);
    const refused = refusedTokens(tokens, maxDepth);
    if (refused.length > 0) return { tree: undefined, faults: refused };
    return composed(tokens, text);
  } catch (error) {
    if (error instanceof RangeError) return { tree: undefined, faults: [tooDeep(maxDepth, 0)] };
    throw error;
  }
}

function composed(tokens: readonly CST.Token[], text: string): ParseResult {
  const composer = new Composer({
    schema: 'failsafe',
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens, true, text.length)) documents.push(document);
  const [document, second] = documents;
  if (document === undefined)
    return { tree: undefined, faults: [{ code: 'syntax', message: 'The file is empty.', at: 0 }] };
  const faults = [...document.errors, ...document.warnings].map((error) => faultOf(error, tokens, text));
  if (second !== undefined)
    faults.push({
      code: 'syntax',
      message: 'The file holds more than one YAML document.',
      hint: 'Write each into a file of its own; "---" begins a new one.',
      at: second.range[0],
    });
  if (faults.length > 0) return { tree: undefined, faults };
  const tree = converted(document.contents, 0, faults);
  return parsed(tree, faults);
}

type Contents = Document.Parsed['contents'];

function converted(node: unknown, before: number, faults: Fault[]): Node {
  const at = (node as Contents)?.range?.[0] ?? before;
  if (isSeq(node)) return { type: 'list', at, items: node.items.map((item) => converted(item, at, faults)) };
  if (isMap(node)) {
    const entries: Entry[] = [];
    const seen = new Map<string, number>();
    for (const pair of node.items) {
      const keyAt = (pair.key as Contents)?.range?.[0] ?? at;
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const value = converted(pair.value, keyAt, faults);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, keyAt);
        entries.push({ key, keyAt, value });
      } else faults.push(twice(key, keyAt, first));
    }
    return { type: 'map', at, entries };
  }
  const value = isScalar(node) ? node.value : '';
  return { type: 'text', at, text: typeof value === 'string' ? value : '', written: 'text' };
}

/** What the library's words leave open. */
const HINTS: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds ": " in quotes, and indent a key as far as its neighbours.',
  BAD_SCALAR_START: 'Put the text in quotes.',
  BAD_DQ_ESCAPE: 'Write a backslash twice, or put the text in single quotes.',
  MULTILINE_IMPLICIT_KEY: 'A key is followed by ":" and its value; neighbours are indented alike.',
  BAD_INDENT: 'Close what was opened in brackets or braces, or indent this line further.',
};

function faultOf(error: YAMLError, tokens: readonly CST.Token[], text: string): Fault {
  const at = Math.min(error.pos[0], text.length);
  const message = error.message.endsWith('.') ? error.message : `${error.message}.`;
  if (error.code === 'NON_STRING_KEY') return { code: 'key-type', message: 'A key is not a plain text.', at };
  if (error.code === 'TAB_AS_INDENT')
    return { code: 'syntax', message: 'A line is indented by a tab.', hint: 'YAML is indented by spaces.', at };
  const opens = error.code === 'MISSING_CHAR' ? quoteThatEnds(at, tokens) : undefined;
  if (opens !== undefined)
    return {
      code: 'syntax',
      message: 'A quote opens here that nothing closes.',
      hint: 'Close it at the end of the text.',
      at: opens,
    };
  const hint = HINTS[error.code];
  return { code: 'syntax', message: `This is not YAML: ${message}`, ...(hint === undefined ? {} : { hint }), at };
}

/** Where the quoted text begins that ends at a place: the library tells only where a missing quote is missed. */
function quoteThatEnds(at: number, tokens: readonly CST.Token[]): number | undefined {
  const stack = [...tokens];
  for (let token = stack.pop(); token !== undefined; token = stack.pop()) {
    if (token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar') {
      if (token.offset + token.source.length === at) return token.offset;
    }
    for (const part of partsOf(token)) stack.push(part);
  }
  return undefined;
}

/** How many aliases and tags are told one by one. */
const MOST_REFUSED = 20;

/** Aliases, anchors, tags and what is too deep, found by walking the tokens with a stack of our own. */
function refusedTokens(tokens: readonly CST.Token[], maxDepth: number): readonly Fault[] {
  const faults: Fault[] = [];
  const stack = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = stack.pop(); next !== undefined && faults.length < MOST_REFUSED; next = stack.pop()) {
    const { token, depth } = next;
    const fault = refusal(token);
    if (fault !== undefined) faults.push(fault);
    if ('items' in token && depth >= maxDepth) return [tooDeep(maxDepth, token.offset)];
    const inner = 'items' in token ? depth + 1 : depth;
    for (const part of partsOf(token).reverse()) stack.push({ token: part, depth: inner });
  }
  return faults;
}

/** What a token holds, in the order of the text. */
function partsOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return [...token.start, ...(token.value === undefined ? [] : [token.value])];
  if (token.type === 'block-scalar') return [...token.props];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ start, key, sep = [], value }) => [
    ...start,
    ...(key ? [key] : []),
    ...sep,
    ...(value ? [value] : []),
  ]);
}

function refusal(token: CST.Token): Fault | undefined {
  const source = 'source' in token ? shortened(token.source, 30) : '';
  if (token.type === 'alias' || token.type === 'anchor')
    return {
      code: 'yaml-alias',
      message: `${token.type === 'alias' ? 'An alias' : 'An anchor'} stands here, "${source}"; a document has none.`,
      hint: `Write the value out, or put the text in quotes if it begins with "${source[0] ?? ''}".`,
      at: token.offset,
    };
  if (token.type === 'tag')
    return {
      code: 'yaml-tag',
      message: `A tag stands here, "${source}"; a document has none.`,
      hint: 'Remove it, or put the text in quotes if it begins with "!".',
      at: token.offset,
    };
  return undefined;
}

function tooDeep(maxDepth: number, at: number): Fault {
  return { code: 'depth', message: `Lists and maps are more than ${maxDepth} levels deep.`, at };
}
