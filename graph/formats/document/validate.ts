/** Validates one node of a document by its schema, and says what is wrong in a sentence, with the place. */
import * as v from 'valibot';
import { didYouMean } from '../../model/index.ts';
import type { Limits } from '../format.ts';
import { isBlank, shortened } from '../text/tree.ts';
import type { Entry, MapNode, Node, TextNode } from '../text/tree.ts';
import type { Path, Report } from './report.ts';
import { isDate } from './schema.ts';
import { shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';

/** Control characters that no format carries, and halves of a character. */
// oxlint-disable-next-line no-control-regex -- U+0000 is what is looked for
const INVALID = /[\u0000\p{Surrogate}]/u;

export class Validator {
  readonly #report: Report;
  readonly #limits: Limits;
  /** Where the walk is. */
  #path: (string | number)[] = [];

  constructor(report: Report, limits: Limits) {
    this.#report = report;
    this.#limits = limits;
  }

  /**
   * The value of a node, or `undefined` after reporting what is wrong with it. Keys that the schema leaves open
   * (qualifiers) are the caller's to judge.
   */
  valid<Schema extends v.GenericSchema>(node: Node, schema: Schema, path: Path): v.InferOutput<Schema> | undefined {
    this.#path = [...path];
    const plain = this.#plain(node, shapeOf(schema));
    const result = v.safeParse(schema, plain);
    if (result.success) return result.output;
    for (const issue of result.issues) this.#tell(deepest(issue), node, path);
    return undefined;
  }

  /** A text that may be an id: as it is, with what is wrong reported. */
  id(text: string, at: number, path: Path): string {
    if (text === '') this.#report.error({ at, path }, 'id-missing', 'An id is empty.', 'Give it one.');
    if (text.length > this.#limits.id)
      this.#report.error({ at, path }, 'text-too-long', `An id is longer than ${this.#limits.id} characters.`);
    this.#checkCharacters(text, at, path);
    return text;
  }

  /** Any other text that is not under a schema: what is wrong with it is reported. */
  text(text: string, at: number, path: Path, most = this.#limits.text): void {
    if (text.length > most)
      this.#report.error({ at, path }, 'text-too-long', `A text is longer than ${most} characters.`, 'Shorten it.');
    this.#checkCharacters(text, at, path);
  }

  #plain(node: Node, shape: Shape | undefined): unknown {
    if (node.type === 'text') return this.#scalar(node, shape);
    const chosen = optionFor(node, shape);
    if (node.type === 'list') {
      return node.items.map((item, index) => this.#within(index, () => this.#plain(item, chosen?.item)));
    }
    const plain = Object.create(null) as Record<string, unknown>;
    for (const entry of node.entries) {
      const inner = chosen?.entries?.get(entry.key) ?? chosen?.rest;
      this.#within(entry.key, () => {
        if (inner === undefined && chosen?.entries !== undefined) this.#unknownKey(entry, chosen.entries.keys());
        else if (isBlank(entry.value)) this.#blank(entry);
        else plain[entry.key] = this.#plain(entry.value, inner);
      });
    }
    return plain;
  }

  #scalar(node: TextNode, shape: Shape | undefined): unknown {
    if (node.written === 'boolean') return node.text === 'true';
    if (node.written === 'null') return null;
    const place = { at: node.at, path: this.#path };
    const isId = shape?.isId === true || shape?.options?.some((option) => option.isId) === true;
    if (isId && node.written === 'number')
      this.#report.warning(place, 'number-as-text', `The number ${node.text} is taken as the text "${node.text}".`, {
        hint: 'Put it in quotes.',
      });
    this.text(node.text, node.at, this.#path, isId ? this.#limits.id : this.#limits.text);
    return node.text;
  }

  #checkCharacters(text: string, at: number, path: Path): void {
    const match = INVALID.exec(text);
    if (match === null) return;
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const what = match[0] === '\0' ? `U+${code}` : `half a character (U+${code})`;
    this.#report.error({ at, path }, 'text-invalid', `A text holds ${what}, which cannot be kept.`, 'Remove it.');
  }

  #unknownKey({ key, keyAt }: Entry, known: Iterable<string>): void {
    const keys = [...known];
    const hint = didYouMean(key, keys, `Known here: ${keys.join(', ')}.`);
    this.#report.error(
      { at: keyAt, path: this.#path },
      'key-unknown',
      `The key "${shortened(key)}" is not known here.`,
      hint,
    );
  }

  #blank({ key, keyAt }: Entry): void {
    this.#report.warning(
      { at: keyAt, path: this.#path },
      'text-empty',
      `Nothing is written after "${shortened(key)}".`,
      {
        hint: 'It is taken as left out.',
      },
    );
  }

  #within<Value>(step: string | number, run: () => Value): Value {
    this.#path.push(step);
    const value = run();
    this.#path.pop();
    return value;
  }

  #tell(issue: v.BaseIssue<unknown>, node: Node, path: Path): void {
    const steps = (issue.path ?? []).map((item) => item.key as string | number);
    const { at, met } = nodeAt(node, steps);
    const place = { at, path: [...path, ...steps] };
    const key = String(steps.at(-1) ?? path.at(-1) ?? '');
    if (issue.received === 'undefined' && met === undefined) {
      this.#report.error(place, 'key-missing', `The key "${key}" is missing.`, 'Add it.');
    } else if (issue.type === 'picklist') {
      const words = (issue.expected ?? '').replace(/[()"]/g, '').split(' | ');
      const hint = didYouMean(met?.type === 'text' ? met.text : '', words);
      this.#report.error(
        place,
        'value',
        `${described(met)} stands where one of ${words.join(', ')} is expected.`,
        hint,
      );
    } else if (issue.kind === 'validation' && issue.type !== 'non_empty') {
      this.#report.error(place, issue.requirement === isDate ? 'date' : 'value', issue.message);
    } else {
      const message = `${described(met)} stands where ${expected(issue)} is expected.`;
      this.#report.error(place, issue.type === 'non_empty' ? 'id-missing' : 'type', message);
    }
  }
}

/** Of the shapes that a node may have, the one that it seems to be meant to have. */
function optionFor(node: Node, shape: Shape | undefined): Shape | undefined {
  if (node.type !== 'map') return shape?.options?.find((option) => option.item) ?? shape;
  const known = (option: Shape): number => node.entries.filter(({ key }) => option.entries?.has(key)).length;
  const maps = shape?.options?.filter((option) => option.entries) ?? [];
  return maps.sort((a, b) => known(b) - known(a))[0] ?? shape;
}

/** Of the issues of a union, the one that got furthest. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const further = issue.issues?.filter((inner) => (inner.path?.length ?? 0) > 0) ?? [];
  const [best] = further.sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
  const choice = issue.issues?.find((inner) => inner.type === 'picklist');
  if (best === undefined) return choice === undefined ? issue : { ...choice, path: issue.path };
  const path = [...(issue.path ?? []), ...(best.path ?? [])] as v.BaseIssue<unknown>['path'];
  return deepest({ ...best, path });
}

/** The node that a path leads to; where it is missing, the place of the nearest one above. */
function nodeAt(
  node: Node,
  steps: readonly (string | number)[],
): { readonly at: number; readonly met: Node | undefined } {
  let met: Node | undefined = node;
  let at = node.at;
  for (const step of steps) {
    const next: Node | undefined =
      met?.type === 'list'
        ? met.items[Number(step)]
        : (met as MapNode | undefined)?.entries.find(({ key }) => key === step)?.value;
    if (next !== undefined) at = next.at;
    met = next;
  }
  return { at, met };
}

/** What was met, for a message. */
function described(node: Node | undefined): string {
  if (node === undefined) return 'Nothing';
  if (node.type === 'list') return 'A list';
  if (node.type === 'map') return 'A map';
  if (node.text === '') return 'An empty text';
  return node.written === 'text' ? `"${shortened(node.text)}"` : node.text;
}

function expected(issue: v.BaseIssue<unknown>): string {
  switch (issue.type) {
    case 'union':
      return (issue.issues ?? []).map(expected).join(' or ');
    case 'array':
    case 'tuple':
      return 'a list, such as [a, b],';
    case 'strict_object':
    case 'object_with_rest':
    case 'record':
      return 'a map, such as { key: value },';
    case 'string':
    case 'non_empty':
      return 'a text';
    default:
      return issue.expected ?? 'something else';
  }
}
