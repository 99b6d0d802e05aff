/**
 * The picture that is there at once: a document in JSON, with places composed by hand, as a figure. Reads no more than
 * it draws and trusts nothing; whatever is not as it should be is left out, and the full reader will say why.
 */
import type { Standing } from '../../graph/index.ts';
import { claimId, standingOf } from '../../graph/index.ts';
import type { Point, Side } from '../layout/layout.ts';
import { kindLook, lineLook, relationLook } from '../look/index.ts';
import type { Figure, FigureEdge, FigureNode } from './figure.ts';
import type { PicturedRelation } from './pictured.ts';
import { PICTURED_RELATIONS } from './pictured.ts';
import { wrapped } from './text-width.ts';

/** What the page asks of the picture. */
export interface Wish {
  /** Ids of the entities the picture is about. */
  readonly focus: readonly string[];
}

/** More than this is left to the diagram. */
const MOST = 120;

/** Where names, curves and labels go, as `stemma publish` computed them; by id of entity and claim. */
interface Arrangement {
  readonly sides: Fields;
  readonly bends: Fields;
  readonly labels: Fields;
}

type Fields = Readonly<Record<string, unknown>>;

/** @returns `undefined` where the document has no places, or is no document */
export function instantFigure(document: unknown, wish: Wish): Figure | undefined {
  const root = fields(document);
  const entities = fields(root['entities']);
  const places = new Map(Object.entries(fields(root['positions'])).flatMap(([id, at]) => placed(id, at)));
  const arrangement = fields(root['arrangement']);
  const given: Arrangement = {
    sides: fields(arrangement['sides']),
    bends: fields(arrangement['bends']),
    labels: fields(arrangement['labels']),
  };
  const nodes = [...places].flatMap(([id, at]) => node(id, at, entities, wish, given)).slice(0, MOST);
  if (nodes.length === 0) return undefined;
  const numbers = new Map(nodes.map((each, place) => [each.id, place]));
  const claims = list(root['claims']).flatMap((claim) => read(claim));
  const title = text(root['title']) ?? 'Diagram';
  return {
    title,
    description: `${title}: ${String(nodes.length)} entities and ${String(claims.length)} claims.`,
    nodes,
    edges: drawn(claims, nodes, numbers, wish, given),
  };
}

function node(id: string, at: Point, entities: Fields, wish: Wish, given: Arrangement): readonly FigureNode[] {
  const entity = Object.hasOwn(entities, id) ? fields(entities[id]) : undefined;
  if (entity === undefined) return [];
  const focus = wish.focus.includes(id);
  const side = text(given.sides[id]);
  return [
    {
      id,
      ...at,
      look: kindLook(NO_MORE_KINDS, text(entity['kind']) ?? 'thing'),
      focus,
      lines: wrapped(text(entity['name']) ?? id, focus ? 14.5 : 12, 120),
      side: SIDES.find((each) => each === side) ?? 'below',
    },
  ];
}

const SIDES: readonly Side[] = ['below', 'above', 'left', 'right'];
/** Kinds that a document adds are drawn as things until the diagram comes. */
const NO_MORE_KINDS = { kinds: new Map<string, never>(), kindsAbove: () => new Set<string>() };

interface InstantClaim {
  readonly id: string;
  readonly subject: string;
  readonly relation: PicturedRelation;
  readonly object: string;
  readonly standing: Standing;
}

function read(value: unknown): readonly InstantClaim[] {
  const claim = fields(value);
  const [subject, id, object] = text(claim['claim'])?.trim().split(/\s+/) ?? [
    text(claim['subject']),
    text(claim['relation']),
    text(claim['object']),
  ];
  const relation = PICTURED_RELATIONS.find((each) => each.id === id);
  if (subject === undefined || object === undefined || relation === undefined) return [];
  const evidence = list(claim['evidence']).map((each) =>
    fields(each)['stance'] === 'refutes' ? 'refutes' : 'supports',
  );
  return [
    {
      id: text(claim['id']) ?? claimId(subject, relation.id, object, text(claim['when']), relation.symmetric),
      subject,
      relation,
      object,
      standing: standingOf(evidence, evidence.length > 0) ?? 'unsourced',
    },
  ];
}

function drawn(
  claims: readonly InstantClaim[],
  nodes: readonly FigureNode[],
  numbers: ReadonlyMap<string, number>,
  wish: Wish,
  given: Arrangement,
): readonly FigureEdge[] {
  const pairs = new Map<string, number>();
  return claims.flatMap((claim) => {
    const [source, target] = [numbers.get(claim.subject), numbers.get(claim.object)];
    if (source === undefined || target === undefined) return [];
    const pair = [source, target].sort().join(' ');
    const nth = pairs.get(pair) ?? 0;
    pairs.set(pair, nth + 1);
    const bend = number(given.bends[claim.id]) ?? fanned(nth, source > target);
    const myth =
      claim.standing === 'refuted' && wish.focus.includes(claim.subject) && wish.focus.includes(claim.object);
    const at = labelPlace(claim, given, [nodes[source], nodes[target]], bend);
    const seal = claim.standing === 'refuted' ? { seal: myth ? ('myth' as const) : ('refuted' as const) } : {};
    const look = lineLook(relationLook(claim.relation), claim.standing);
    return [
      {
        id: claim.id,
        source,
        target,
        bend,
        look,
        ...(at === undefined ? {} : { label: { words: claim.relation.label, at, ...seal } }),
      },
    ];
  });
}

/** Parallel claims side by side: straight, then alternating arcs. */
function fanned(nth: number, turned: boolean): number {
  const arc = Math.ceil(nth / 2) * 84 * (nth % 2 === 0 ? 1 : -1);
  return turned ? -arc : arc;
}

function labelPlace(
  claim: InstantClaim,
  given: Arrangement,
  ends: readonly (FigureNode | undefined)[],
  bend: number,
): Point | undefined {
  if (Object.hasOwn(given.labels, claim.id)) return placed('', given.labels[claim.id])[0]?.[1];
  const [from, to] = ends;
  if (from === undefined || to === undefined) return undefined;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: (from.x + to.x) / 2 - ((dy / length) * bend) / 2, y: (from.y + to.y) / 2 + ((dx / length) * bend) / 2 };
}

/** `[x, y]` or `{ x, y }`. */
function placed(id: string, at: unknown): readonly (readonly [string, Point])[] {
  const [x, y] = Array.isArray(at)
    ? (at as readonly unknown[]).map(number)
    : [number(fields(at)['x']), number(fields(at)['y'])];
  return x === undefined || y === undefined || Math.abs(x) > 1e6 || Math.abs(y) > 1e6 ? [] : [[id, { x, y }]];
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
