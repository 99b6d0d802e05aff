/** Named small graphs, and the reference composition: the Xen graph with positions composed by hand. */
import type { Down, Lane, LayoutEdge, LayoutInput, LayoutNode, Outline, Point, Size } from '../../src/layout/layout.ts';
import { randomFrom } from '../../src/layout/random.ts';

/** Size of a text in px, estimated as a common sans serif would set it: lines are 1.2 of the font size high. */
function textSize(lines: readonly string[], font: number, padding = 0): Size {
  const widths = lines.map((line) => [...line].reduce((sum, letter) => sum + letterWidth(letter), 0));
  return { width: Math.max(0, ...widths) * font + 2 * padding, height: lines.length * font * 1.2 + 2 * padding };
}

/** Width of a letter in em. */
function letterWidth(letter: string): number {
  if (/[iljtfr.,' -]/.test(letter)) return 0.29;
  if (/[mwMW✕]/.test(letter)) return 0.83;
  return /[A-Z]/.test(letter) ? 0.65 : 0.53;
}

/** A node of 38 × 38 px with its id as name. */
export function node(id: string, more: Partial<LayoutNode> = {}): LayoutNode {
  return { id, width: 38, height: 38, label: textSize([id], 12), ...more };
}

/** An edge `a > b` from owner to owned; `a - b` has no wish for above or below. */
export function edge(text: string, more: Partial<LayoutEdge> = {}): LayoutEdge {
  const [source = '', arrow = '', target = ''] = text.split(' ');
  return { id: text, source, target, label: textSize(['owns'], 11, 3), down: arrow === '>' ? 1 : 0, rank: 2, ...more };
}

/** A graph of edges written as text, and of further nodes without any. */
export function graph(
  texts: readonly string[],
  more: { readonly alone?: readonly string[]; readonly focus?: readonly string[] } = {},
): LayoutInput {
  const edges = texts.map((text) => edge(text));
  const ids = new Set([...edges.flatMap(({ source, target }) => [source, target]), ...(more.alone ?? [])]);
  return { nodes: [...ids].map((id) => node(id)), edges, focus: more.focus ?? [], aspect: 1.4 };
}

export const empty = (): LayoutInput => graph([]);
export const single = (): LayoutInput => graph([], { alone: ['a'] });
export const chain = (): LayoutInput => graph(['a > b', 'b > c', 'c > d']);
export const diamond = (): LayoutInput => graph(['a > b', 'a > c', 'b > d', 'c > d']);
export const cycle = (): LayoutInput => graph(['a > b', 'b > c', 'c > a']);
export const loop = (): LayoutInput => graph(['a > a', 'a > b']);
export const islands = (): LayoutInput => graph(['a > b', 'c > d', 'd > e'], { alone: ['f', 'g', 'h'] });

/** One node with twelve others of the same relation. */
export function fan(): LayoutInput {
  const edges = Array.from({ length: 12 }, (_, i) => edge(`user-${i} - hub`, { down: -1, rank: 1, fan: 'uses' }));
  return { nodes: [node('hub'), ...edges.map(({ source }) => node(source))], edges, focus: ['hub'], aspect: 1.4 };
}

/** The question of the first view: three claims on one pair. */
export function parallel(): LayoutInput {
  const label = textSize(['interoperates with'], 11, 3);
  return {
    nodes: [node('xen', { at: { x: 0, y: 0 } }), node('hyper-v', { at: { x: 234, y: 0 } })],
    edges: [
      edge('hyper-v - xen', { id: 'derived', label, rank: 3, side: 'above' }),
      edge('hyper-v - xen', { id: 'similar', label, side: 'straight' }),
      edge('xen - hyper-v', { id: 'interoperates', label, side: 'below' }),
    ],
    focus: ['xen', 'hyper-v'],
    aspect: 1.4,
  };
}

type Kind = 'company' | 'community' | 'person' | 'product' | 'codebase' | 'license' | 'standard';
const BOXES: Record<Kind, { width: number; height: number; outline: Outline }> = {
  company: { width: 38, height: 38, outline: 'box' },
  community: { width: 42, height: 37, outline: 'box' },
  person: { width: 38, height: 38, outline: 'ellipse' },
  product: { width: 36, height: 36, outline: 'box' },
  codebase: { width: 46, height: 46, outline: 'diamond' },
  license: { width: 42, height: 33, outline: 'box' },
  standard: { width: 39, height: 35, outline: 'box' },
};

const ENTITIES: readonly (readonly [id: string, kind: Kind, x: number, y: number, ...name: string[]])[] = [
  ['simon-crosby', 'person', 244, 322, 'Simon', 'Crosby'],
  ['citrix-vmd', 'company', 372, 62, 'Virtualization and', 'Management Division'],
  ['citrix', 'company', 372, 196, 'Citrix'],
  ['xensource', 'company', 372, 520, 'XenSource'],
  ['xenserver', 'product', 478, 264, 'XenServer'],
  ['xensource-product', 'product', 474, 382, 'XenSource', 'to 2007'],
  ['xen', 'codebase', 586, 336, 'Xen'],
  ['xen-project', 'community', 586, 180, 'Xen Project'],
  ['xen-advisory-board', 'community', 706, 222, 'Xen advisory board'],
  ['hyper-v', 'product', 820, 336, 'Hyper-V'],
  ['microsoft', 'company', 820, 172, 'Microsoft'],
  ['mike-neil', 'person', 820, 62, 'Mike Neil'],
  ['gpl-2.0', 'license', 446, 534, 'GPL-2.0'],
  ['xen-guest-interface', 'standard', 528, 582, 'Xen guest', 'interface'],
  ['virtual-iron', 'company', 614, 586, 'Virtual Iron'],
  ['sun', 'company', 684, 586, 'Sun'],
  ['red-hat', 'company', 752, 586, 'Red Hat'],
  ['novell', 'company', 820, 586, 'Novell'],
];

type Family =
  | 'ownership'
  | 'making'
  | 'people'
  | 'lineage'
  | 'composition'
  | 'likeness'
  | 'interoperation'
  | 'licensing';
const CLAIMS: readonly (readonly [
  subject: string,
  relation: string,
  object: string,
  family: Family,
  label: string,
  refuted?: true,
])[] = [
  ['xensource', 'developed', 'xen', 'making', 'developed'],
  ['citrix', 'acquired', 'xensource', 'ownership', 'acquired 2007'],
  ['xen-project', 'maintains', 'xen', 'making', 'maintains'],
  ['xen-advisory-board', 'leads', 'xen-project', 'people', 'leads'],
  ['citrix', 'controls', 'xen-project', 'ownership', '✕ controls', true],
  ['citrix', 'sponsors', 'xen-project', 'making', 'sponsors'],
  ['xenserver', 'built-from', 'xen', 'composition', 'built from'],
  ['xenserver', 'succeeds', 'xensource-product', 'lineage', 'succeeds'],
  ['citrix', 'develops', 'xenserver', 'making', 'develops'],
  ['xensource', 'developed', 'xensource-product', 'making', 'developed'],
  ['simon-crosby', 'employed-by', 'xensource', 'people', 'CTO, to 2007'],
  ['simon-crosby', 'employed-by', 'citrix-vmd', 'people', 'CTO'],
  ['citrix-vmd', 'part-of', 'citrix', 'ownership', 'part of'],
  ['mike-neil', 'employed-by', 'microsoft', 'people', 'general manager'],
  ['microsoft', 'develops', 'hyper-v', 'making', 'develops'],
  ['hyper-v', 'derived-from', 'xen', 'lineage', '✕ myth: derived from', true],
  ['hyper-v', 'architecturally-similar', 'xen', 'likeness', 'architecturally similar'],
  ['xen', 'interoperates-with', 'hyper-v', 'interoperation', 'interoperates with'],
  ['citrix', 'partners-with', 'microsoft', 'interoperation', 'partners with'],
  ['xen', 'licensed-under', 'gpl-2.0', 'licensing', 'licensed under'],
  ['virtual-iron', 'uses', 'xen', 'composition', 'uses'],
  ['sun', 'uses', 'xen', 'composition', 'uses'],
  ['red-hat', 'uses', 'xen', 'composition', 'uses'],
  ['novell', 'uses', 'xen', 'composition', 'uses'],
  ['xen', 'implements', 'xen-guest-interface', 'interoperation', 'implements'],
];

const SIDES: Partial<Record<Family, Lane>> = { likeness: 'straight', interoperation: 'below' };
const DOWN: Partial<Record<Family, -1 | 1>> = { ownership: 1, making: 1, people: 1, composition: -1, licensing: 1 };

/** The Xen graph of the first view, with the positions of its document. */
export function reference(): LayoutInput {
  const focus = ['xen', 'hyper-v'];
  return {
    nodes: ENTITIES.map(([id, kind, x, y, ...name]) => {
      const box = BOXES[kind];
      const large = focus.includes(id);
      return {
        id,
        width: box.width * (large ? 1.37 : 1),
        height: box.height * (large ? 1.37 : 1),
        outline: box.outline,
        label: textSize(name, large ? 14.5 : 12),
        at: { x, y },
        ...(kind === 'person' ? { role: 'person' as const } : {}),
        ...(kind === 'license' || kind === 'standard' ? { role: 'foot' as const } : {}),
      };
    }),
    edges: CLAIMS.map(([source, relation, target, family, text, refuted]) => {
      const side = refuted ? 'above' : SIDES[family];
      return {
        id: `${source} ${relation} ${target}`,
        source,
        target,
        label: refuted ? textSize([text], 11.5, 5) : textSize([text], 11, 3),
        down: refuted ? 0 : relation === 'implements' ? 1 : (DOWN[family] ?? 0),
        rank: refuted ? 3 : family === 'lineage' || family === 'ownership' ? 2 : 1,
        fan: relation,
        ...(side ? { side } : {}),
      };
    }),
    focus,
    aspect: 908 / 652,
  };
}

/** The same graph without positions. */
export function referenceWithoutPositions(): LayoutInput {
  const { nodes, ...rest } = reference();
  return { ...rest, nodes: nodes.map(({ at: _at, ...unplaced }: LayoutNode) => unplaced) };
}

/** Companies that own companies and make products, products that derive from products, people and licenses at the rim. */
export function industry(size: number, seed = 1): LayoutInput {
  const next = randomFrom(seed);
  const nodes: LayoutNode[] = [];
  const edges: LayoutEdge[] = [];
  const companies: string[] = [];
  const products: string[] = [];
  /** One of a list, the later ones and the first few more often, as in the world. */
  const pick = (list: readonly string[]): string | undefined =>
    list[Math.floor(list.length * (next() < 0.4 ? next() ** 3 : next()))];
  const add = (
    source: string | undefined,
    relation: string,
    target: string | undefined,
    down: Down,
    rank: number,
  ): void => {
    if (source === undefined || target === undefined || source === target) return;
    const label = textSize([relation], 11, 3);
    edges.push({
      id: `${source} ${relation} ${target} ${edges.length}`,
      source,
      target,
      label,
      down,
      rank,
      fan: relation,
    });
  };
  for (let i = 0; i < size; i++) {
    const kind = i < 2 ? 0 : next();
    const id = `n${String(i).padStart(5, '0')}`;
    if (kind < 0.35) {
      nodes.push({ id, ...BOXES.company, label: textSize([`Company ${i}`], 12) });
      add(pick(companies), next() < 0.8 ? 'owns' : 'partners with', id, next() < 0.8 ? 1 : 0, 2);
      companies.push(id);
    } else if (kind < 0.75) {
      nodes.push({ id, ...BOXES.product, label: textSize([`Product ${i}`], 12) });
      add(pick(companies), 'develops', id, 1, 1);
      if (next() < 0.35) add(id, 'derived from', pick(products), -1, 2);
      if (next() < 0.1) add(pick(companies), 'distributes', id, 1, 0);
      products.push(id);
    } else if (kind < 0.9) {
      nodes.push({ id, ...BOXES.person, label: textSize([`Jo Person ${i}`], 12), role: 'person' });
      add(id, 'leads', pick(companies), 1, 0);
    } else {
      nodes.push({ id, ...BOXES.license, label: textSize([`License ${i}`], 12), role: 'foot' });
      add(pick(products) ?? pick(companies), 'licensed', id, 1, 0);
      if (next() < 0.5) add(pick(products), 'licensed', id, 1, 0);
    }
  }
  return { nodes, edges, focus: [], aspect: 1.5 };
}

/** The same graph with nodes and edges in another order. */
export function shuffled(input: LayoutInput, seed: number): LayoutInput {
  const next = randomFrom(seed);
  const mix = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((item) => [next(), item] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, item]) => item);
  return { ...input, nodes: mix(input.nodes), edges: mix(input.edges) };
}

/** Positions of an input whose nodes all have one. */
export function given(input: LayoutInput): ReadonlyMap<string, Point> {
  return new Map(input.nodes.map((each) => [each.id, each.at ?? { x: 0, y: 0 }]));
}
