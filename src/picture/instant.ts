/**
 * The picture that is there at once: a document in JSON as a figure, composed as its arrangement says, or else around
 * places composed by hand. Reads no more than it draws and trusts nothing; whatever is not as it should be is left out,
 * and the full reader will say why.
 */
import type { Point } from '../layout/layout.ts';
import { bundleLook, kindLook } from '../look/index.ts';
import type { Attribute } from './asked.ts';
import { askedView } from './asked.ts';
import type { Figure, FigureEdge, FigureLabel, FigureNode } from './figure.ts';
import { InstantDocument } from './instant-document.ts';
import type { InstantClaim } from './instant-document.ts';
import { bundleLabel, labelWith } from './labels.ts';
import type { Fields } from './plain.ts';
import { fields, list, number, own, point, text } from './plain.ts';
import { seen } from './seen.ts';

/** What the page asks of the picture. */
export interface Wish {
  readonly attribute: Attribute;
  /** The box is small: short labels. */
  readonly compact: boolean;
}

/** More than this is left to the diagram: entities, claims, and claims between two where nothing was arranged. */
const MOST = 400;
const MOST_CLAIMS = 1000;
const MOST_PARALLEL = 9;
/** Longer texts and names of more lines are cut. */
const LONGEST = 60;
const MOST_LINES = 4;

/** @returns `undefined` where the document has no picture of what is asked for, or is no document */
export function instantFigure(root: unknown, wish: Wish): Figure | undefined {
  const document = new InstantDocument(root);
  const asked = askedView(wish.attribute, document.view(wish.attribute('view')));
  const picture = list(document.root['arrangement'])
    .map(fields)
    .find(({ view }) => (text(view) ?? '') === asked.key);
  if (picture === undefined && !asked.whole) return undefined;
  const entities = fields(picture === undefined ? document.root['positions'] : picture['entities']);
  const placed = (id: string): Fields =>
    picture === undefined ? { focus: asked.focus.includes(id) } : fields(own(entities, id));
  const nodes = Object.keys(entities)
    .slice(0, MOST)
    .flatMap((id) => node(id, placed(id), document));
  if (nodes.length === 0) return undefined;
  const claims = picture === undefined ? undefined : fields(picture['claims']);
  const edges = (claims === undefined ? fanned(document, nodes) : arranged(document, nodes, claims, wish)).slice(
    0,
    MOST_CLAIMS,
  );
  const title = text(document.root['title']) ?? 'Diagram';
  return {
    title,
    description: `${title}. Entities: ${String(nodes.length)}. Claims: ${String(edges.length)}.`,
    nodes,
    edges,
  };
}

function node(id: string, placed: Fields, document: InstantDocument): readonly FigureNode[] {
  const entity = document.entity(id);
  const at = point(placed['at']) ?? document.placeOf(id);
  if (entity === undefined || at === undefined) return [];
  const name = text(entity['name']) ?? id;
  const lines = list(placed['lines']).flatMap((line) => text(line) ?? []);
  const isBroken = lines[0] !== undefined && name.startsWith(lines[0].replace('…', '')); // and was not renamed since
  const note = text(placed['note']);
  return [
    {
      id,
      ...at,
      look: kindLook(document, text(entity['kind']) ?? 'thing'),
      focus: placed['focus'] === true,
      lines: (isBroken ? lines.slice(0, MOST_LINES) : [name]).map(cut),
      note: note && cut(note),
      side: SIDES.find((side) => side === placed['side']) ?? 'below',
    },
  ];
}

const SIDES = ['above', 'left', 'right'] as const;

function cut(whole: string): string {
  const words = seen(whole.slice(0, 999));
  return words.length <= LONGEST ? words : `${[...words].slice(0, LONGEST - 1).join('')}…`;
}

/** Lines as an arrangement has them. */
function arranged(
  document: InstantDocument,
  nodes: readonly FigureNode[],
  placed: Fields,
  { compact }: Wish,
): readonly FigureEdge[] {
  const numbers = numbered(nodes);
  return document.claims().flatMap((claim): readonly FigureEdge[] => {
    const entry = own(placed, claim.id);
    const ends = endsOf(claim, numbers);
    if (entry === undefined || ends === undefined) return [];
    const here = fields(entry);
    const [from, to, at, of] = [point(here['from']), point(here['to']), point(here['label']), number(here['of'])];
    const standing = STANDINGS.find((each) => each === here['standing']) ?? claim.standing;
    const plain = document.lookOf(claim, standing, here['possibly'] === true ? 'possible' : 'certain');
    const words = text(here['words']) ?? claim.relation.label;
    const year = text(here['year']);
    const label =
      of === undefined
        ? labelWith(
            cut(compact ? (text(here['short']) ?? words) : words),
            compact ? undefined : year && cut(year),
            sealOf(standing, ends, nodes),
            plain,
          )
        : bundleLabel(of);
    return [
      {
        id: claim.id,
        ...ends,
        bend: number(here['bend']) ?? 0,
        ends: { source: from, target: to },
        look: of === undefined ? plain : bundleLook(plain, here['mixed'] === true),
        label: at && { ...label, at },
      },
    ];
  });
}

const STANDINGS = ['supported', 'refuted', 'disputed', 'unsourced'] as const;

type Numbered = ReadonlyMap<string, number>;

function numbered(nodes: readonly FigureNode[]): Numbered {
  return new Map(nodes.map(({ id }, place) => [id, place]));
}

function endsOf(claim: InstantClaim, numbers: Numbered): Pick<FigureEdge, 'source' | 'target'> | undefined {
  const [source, target] = [numbers.get(claim.subject), numbers.get(claim.object)];
  return source === undefined || target === undefined ? undefined : { source, target };
}

function sealOf(
  standing: InstantClaim['standing'],
  { source, target }: Pick<FigureEdge, 'source' | 'target'>,
  nodes: readonly FigureNode[],
): FigureLabel['seal'] {
  if (standing === 'refuted') return nodes[source]?.focus === true && nodes[target]?.focus === true ? 'myth' : standing;
  return standing === 'disputed' ? standing : undefined;
}

/** Lines where nothing was arranged: parallel claims side by side, straight, then alternating arcs. */
function fanned(document: InstantDocument, nodes: readonly FigureNode[]): readonly FigureEdge[] {
  const numbers = numbered(nodes);
  const pairs = new Map<string, number>();
  return document.claims().flatMap((claim): readonly FigureEdge[] => {
    const ends = endsOf(claim, numbers);
    if (ends === undefined) return [];
    const { source, target } = ends;
    const pair = [source, target].sort().join(' ');
    const nth = pairs.get(pair) ?? 0;
    pairs.set(pair, nth + 1);
    if (nth >= MOST_PARALLEL) return [];
    const arc = Math.ceil(nth / 2) * 84 * (nth % 2 === 0 ? 1 : -1);
    const bend = source > target ? -arc : arc;
    const look = document.lookOf(claim, claim.standing);
    const label = labelWith(cut(claim.relation.label), undefined, sealOf(claim.standing, ends, nodes), look);
    return [{ id: claim.id, source, target, bend, look, label: { ...label, at: crest(nodes, source, target, bend) } }];
  });
}

/** The middle of a curve. */
function crest(nodes: readonly FigureNode[], source: number, target: number, bend: number): Point {
  const [from, to] = [nodes[source], nodes[target]];
  if (from === undefined || to === undefined) return { x: 0, y: 0 };
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return { x: (from.x + to.x) / 2 - ((dy / length) * bend) / 2, y: (from.y + to.y) / 2 + ((dx / length) * bend) / 2 };
}
