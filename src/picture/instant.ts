/**
 * The picture that is there at once: a document in JSON as a figure, composed as its arrangement says, or else around
 * places composed by hand. Reads no more than it draws and trusts nothing; whatever is not as it should be is left out,
 * and the full reader will say why.
 */
import { bundleLook, plainKindLook } from '../look/index.ts';
import type { Attribute } from './asked.ts';
import { askedView } from './asked.ts';
import { beside } from './course.ts';
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
/** Between the control points of lines side by side, px. */
const ARC = 84;
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
  const edges = linesOf(document, nodes, claims, wish).slice(0, MOST_CLAIMS);
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
      look: plainKindLook(document, text(entity['kind']) ?? 'thing'),
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

/** Lines as an arrangement has them, or fanned out where there is none. */
function linesOf(
  document: InstantDocument,
  nodes: readonly FigureNode[],
  arranged: Fields | undefined,
  { compact }: Wish,
): readonly FigureEdge[] {
  const numbers = new Map(nodes.map(({ id }, place) => [id, place]));
  const drawn = new Map<string, number>();
  return document.claims().flatMap((claim): readonly FigureEdge[] => {
    const source = numbers.get(claim.subject) ?? -1;
    const target = numbers.get(claim.object) ?? -1;
    const from = nodes[source];
    const to = nodes[target];
    if (from === undefined || to === undefined) return [];
    const entry = arranged === undefined ? fanned(from, to, drawn) : own(arranged, claim.id());
    if (entry === undefined) return [];
    const here = fields(entry);
    const at = point(here['label']);
    const of = number(here['of']);
    const year = text(here['year']);
    const standing = STANDINGS.find((each) => each === here['standing']) ?? claim.standing;
    const plain = document.lookOf(claim, standing, here['possibly'] === true ? 'possible' : 'certain');
    const words = text(here['words']) ?? claim.relation.label;
    const label =
      of === undefined
        ? labelWith(
            cut(compact ? (text(here['short']) ?? words) : words),
            compact ? undefined : year && cut(year),
            sealOf(standing, from.focus && to.focus),
            plain,
          )
        : bundleLabel(of);
    return [
      {
        source,
        target,
        bend: number(here['bend']) ?? 0,
        ends: { source: point(here['from']), target: point(here['to']) },
        look: of === undefined ? plain : bundleLook(plain, here['mixed'] === true),
        label: at && { ...label, at },
      },
    ];
  });
}

const STANDINGS = ['supported', 'refuted', 'disputed', 'unsourced'] as const;

/** @param between it says something of two that the picture is about */
function sealOf(standing: InstantClaim['standing'], between: boolean): FigureLabel['seal'] {
  if (standing === 'refuted') return between ? 'myth' : standing;
  return standing === 'disputed' ? standing : undefined;
}

/**
 * The next line between two: the first is straight, the others are arcs to both of its sides.
 * @param drawn how many there are by the pair; it counts on
 */
function fanned(from: FigureNode, to: FigureNode, drawn: Map<string, number>): Fields | undefined {
  const pair = [from.id, to.id].sort();
  const key = pair.join(' ');
  const nth = drawn.get(key) ?? 0;
  drawn.set(key, nth + 1);
  if (nth >= MOST_PARALLEL) return undefined;
  const arc = Math.ceil(nth / 2) * ARC * (nth % 2 === 0 ? 1 : -1);
  const bend = from.id === pair[0] ? arc : -arc;
  return { bend, label: beside(from, to, bend / 2) };
}
