/** The style sheet that Cytoscape draws by: made from the looks, in the colours of the page. */
import type { Css, EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import type { DrawnEdge, DrawnNode } from '../drawing/index.ts';
import { plainText } from '../drawing/index.ts';
import type { Point, Side } from '../layout/layout.ts';
import type { ArrowLook, LineLook, Token } from '../look/index.ts';
import { ENTITY_ICONS, iconUri, inkOf, NODE, tintOf } from '../look/index.ts';
import { LINE_HEIGHT } from '../picture/index.ts';
import type { Colors } from './colors.ts';
import { mixed } from './colors.ts';

/** How an edge runs, as the composition has it. */
export interface Course {
  /** Of its one control point; 0 is a straight line. */
  readonly bend: number;
  /** Where it meets its nodes, as offsets from their centres. */
  readonly source?: Point | undefined;
  readonly target?: Point | undefined;
  /** Where its words are, as an offset from its middle; without it they are not drawn. */
  readonly words?: Point | undefined;
}

/** What the style sheet asks about the things that are drawn, by their keys. */
export interface Looks {
  node(key: string): DrawnNode | undefined;
  edge(key: string): DrawnEdge | undefined;
  course(key: string): Course;
  side(key: string): Side;
  /** Whether a node has its place, or a line its course; before that it is not shown. */
  isPlaced(key: string): boolean;
}

export interface SheetOptions {
  readonly colors: Colors;
  readonly fontFamily: string;
  /** Whether the canvas draws the names of nodes, and the words of edges; else a layer above it does. */
  readonly names: boolean;
  readonly words: boolean;
}

/** States that things can be in, as classes. */
export const STATES = ['selected', 'hovered', 'faded', 'cursor', 'far'] as const;
export type DiagramState = (typeof STATES)[number];

/** Below this size on the screen words are not drawn: nobody could read them. */
export const LEAST_TEXT = 6.5;

export function stylesheet(looks: Looks, options: SheetOptions): StylesheetJson {
  return [
    { selector: 'node', style: nodeStyle(looks, options) },
    { selector: 'edge', style: edgeStyle(looks, options) },
    { selector: 'node.hovered', style: nodeHover(looks, options) },
    { selector: 'node.selected', style: nodeSelected(options) },
    { selector: 'edge.hovered', style: edgeHalo(looks, options, 0.12, 5) },
    { selector: 'edge.selected', style: edgeHalo(looks, options, 0.16, 7) },
    { selector: 'node.cursor', style: nodeCursor(options) },
    { selector: 'edge.far', style: edgeFar(options) },
    { selector: '.faded', style: { opacity: 0.18, 'underlay-opacity': 0 } },
  ];
}

/** A value for each node. */
type NodeValue = (element: NodeSingular) => string & number;
type EdgeValue = (element: EdgeSingular) => string | number | readonly number[];

/** Cytoscape's types know functions for some values only; it takes them for all. */
function ofNode(looks: Looks, value: (node: DrawnNode) => string | number): NodeValue {
  return ((element: NodeSingular) => {
    const node = looks.node(element.id());
    return node === undefined ? '' : value(node);
  }) as NodeValue;
}

function ofEdge(looks: Looks, value: (edge: DrawnEdge) => string | number | readonly number[]): EdgeValue {
  return (element) => {
    const edge = looks.edge(element.id());
    return edge === undefined ? '' : value(edge);
  };
}

/** Its types do not know all properties of edges either. */
function edgeCss(style: Readonly<Record<string, EdgeValue | string | number>>): Css.Edge {
  return style;
}

function nodeStyle(looks: Looks, { colors, fontFamily, names }: SheetOptions): Css.Node {
  const of = (value: (node: DrawnNode) => string | number): NodeValue => ofNode(looks, value);
  const beside = { left: -NODE.nameGapBeside, right: NODE.nameGapBeside, above: 0, below: 0 };
  const below = { left: 0, right: 0, above: -NODE.nameGap, below: NODE.nameGap };
  return {
    shape: of(({ look }) => look.shape),
    visibility: of(({ key }) => (looks.isPlaced(key) ? 'visible' : 'hidden')),
    width: of((node) => node.width - NODE.border),
    height: of((node) => node.height - NODE.border),
    'corner-radius': of(({ look }) => String(look.corner)),
    'background-color': of(({ look, focus }) => colors[focus ? look.hue : tintOf(look.hue)]),
    'border-color': of(({ look }) => colors[look.hue]),
    'border-width': NODE.border,
    'background-image': of(({ look, focus }) => icon(look.icon, colors[focus ? 'on-solid' : inkOf(look.hue)])),
    'background-width': of(({ focus }) => (focus ? NODE.focusIcon : NODE.icon)),
    'background-height': of(({ focus }) => (focus ? NODE.focusIcon : NODE.icon)),
    'background-position-x': of(({ look }) => (look.shape === 'tag' ? '36%' : '50%')),
    label: of(({ lines, note }) => [...lines, ...(note === undefined ? [] : [note])].join('\n')),
    'text-opacity': names ? 1 : 0,
    'text-wrap': 'wrap',
    'text-max-width': '400px',
    'line-height': LINE_HEIGHT,
    'text-background-color': colors.canvas,
    'text-background-opacity': names ? 0.9 : 0,
    'font-family': fontFamily,
    'font-size': of(({ style }) => style.size),
    'font-weight': of(({ style }) => (style.bold === true ? 'bold' : 'normal')),
    color: colors.ink,
    'text-halign': of(({ key }) => {
      const side = looks.side(key);
      return side === 'left' || side === 'right' ? side : 'center';
    }),
    'text-valign': of(
      ({ key }) => ({ above: 'top', below: 'bottom', left: 'center', right: 'center' })[looks.side(key)],
    ),
    'text-margin-x': of(({ key }) => beside[looks.side(key)]),
    'text-margin-y': of(({ key }) => below[looks.side(key)]),
    'min-zoomed-font-size': LEAST_TEXT,
    'z-index': of(({ focus }) => (focus ? 2 : 1)),
  };
}

function edgeStyle(looks: Looks, { colors, fontFamily, words }: SheetOptions): Css.Edge {
  const of = (value: (edge: DrawnEdge) => string | number | readonly number[]): EdgeValue => ofEdge(looks, value);
  const color = (pick: (edge: DrawnEdge) => Token): EdgeValue => of((edge) => colors[pick(edge)]);
  return edgeCss({
    visibility: of(({ key }) => (looks.isPlaced(key) ? 'visible' : 'hidden')),
    'curve-style': of(({ key, source, target }) =>
      looks.course(key).bend === 0 && source !== target ? 'straight' : 'unbundled-bezier',
    ),
    'control-point-distances': of(({ key }) => looks.course(key).bend || 40),
    'control-point-weights': 0.5,
    'edge-distances': 'node-position',
    'source-endpoint': of(({ key }) => endpoint(looks.course(key).source)),
    'target-endpoint': of(({ key }) => endpoint(looks.course(key).target)),
    'source-distance-from-node': 4,
    'target-distance-from-node': 4,
    width: of(({ look }) => look.width),
    'line-color': of(({ look }) => lineColor(look, colors)),
    'line-outline-width': of(({ look }) => 2 * (look.strands ?? 0)),
    'line-outline-color': color(({ look }) => look.stroke),
    'line-style': of(({ look }) => (look.dash === undefined ? 'solid' : 'dashed')),
    'line-dash-pattern': of(({ look }) => look.dash ?? [6, 3]),
    'line-cap': of(({ look }) => look.cap),
    'source-arrow-shape': of(({ look }) => look.source.shape),
    'target-arrow-shape': of(({ look }) => look.target.shape),
    'source-arrow-fill': of(({ look }) => fill(look.source)),
    'target-arrow-fill': of(({ look }) => fill(look.target)),
    'source-arrow-color': color(({ look }) => look.stroke),
    'target-arrow-color': color(({ look }) => look.stroke),
    'source-arrow-width': 1.4,
    'target-arrow-width': 1.4,
    'arrow-scale': of(({ look }) => look.arrowScale),
    label: of(({ key, label }) => (looks.course(key).words === undefined ? '' : plainText(label))),
    'text-margin-x': of(({ key }) => looks.course(key).words?.x ?? 0),
    'text-margin-y': of(({ key }) => looks.course(key).words?.y ?? 0),
    'text-opacity': words ? 1 : 0,
    'font-family': fontFamily,
    'font-size': of(({ label }) => label.style.size),
    'font-weight': of(({ label }) => (label.style.bold === true ? 'bold' : 'normal')),
    'font-style': of(({ label }) => (label.style.italic === true ? 'italic' : 'normal')),
    color: color(({ label }) => label.ink),
    'text-rotation': 'none',
    'text-background-color': color(({ label, look }) => (label.pill ? 'ink' : look.plate.fill)),
    'text-background-opacity': words ? 1 : 0,
    'text-background-padding': of(({ look }) => look.plate.padding),
    'text-background-shape': 'round-rectangle',
    'text-border-color': color(({ look }) => look.plate.border ?? 'canvas'),
    'text-border-width': of(({ look }) => look.plate.borderWidth),
    'text-border-opacity': words ? 1 : 0,
    'min-zoomed-font-size': LEAST_TEXT,
    'z-index': of(({ rank }) => rank),
  });
}

/**
 * The line between two strands has the colour of the canvas. A pale line is mixed with it: with `line-opacity` its head
 * would be pale too, and the line would be seen through it.
 */
function lineColor({ stroke, strands, opacity }: LineLook, colors: Colors): string {
  if (strands !== undefined) return colors.canvas;
  return opacity === 1 ? colors[stroke] : mixed(colors[stroke], colors.canvas, opacity);
}

function nodeHover(looks: Looks, { colors }: SheetOptions): Css.Node {
  return {
    'underlay-color': ofNode(looks, ({ look }) => colors[look.hue]),
    'underlay-opacity': 0.25,
    'underlay-padding': 4,
    'underlay-shape': ofNode(looks, ({ look }) => (look.shape === 'ellipse' ? 'ellipse' : 'round-rectangle')),
  };
}

function nodeSelected({ colors }: SheetOptions): Css.Node {
  return {
    'underlay-color': colors.accent,
    'underlay-opacity': 0.28,
    'underlay-padding': 6,
    'underlay-shape': 'round-rectangle',
    'border-width': 2.75,
    'font-weight': 'bold',
    'z-index': 4,
  };
}

function edgeHalo(looks: Looks, { colors }: SheetOptions, opacity: number, padding: number): Css.Edge {
  return edgeCss({
    'underlay-color': ofEdge(looks, ({ look }) => colors[look.stroke]),
    'underlay-opacity': opacity,
    'underlay-padding': padding,
    'z-index': 4,
  });
}

/** From so far away that its words cannot be read, what is refuted is still struck: by a bar across the line. */
function edgeFar({ colors }: SheetOptions): Css.Edge {
  return { 'mid-target-arrow-shape': 'tee', 'mid-target-arrow-color': colors.refuted };
}

/** Always outside of the shape, so that it is never taken for the halo of what is selected. */
function nodeCursor({ colors }: SheetOptions): Css.Node {
  return {
    'outline-color': colors.accent,
    'outline-width': 2.5,
    'outline-offset': 4,
    'outline-opacity': 1,
  };
}

/** In the direction of the offset: the drawing library finds the point of the outline, whatever the shape. */
function endpoint(offset: Point | undefined): string {
  if (offset === undefined || (offset.x === 0 && offset.y === 0)) return 'outside-to-node';
  const degrees = (Math.atan2(offset.x, -offset.y) * 180) / Math.PI;
  return `${((degrees + 360) % 360).toFixed(2)}deg`;
}

function fill(arrow: ArrowLook): 'filled' | 'hollow' {
  return arrow.hollow === true ? 'hollow' : 'filled';
}

const icons = new Map<string, string>();

/** Icons are asked for again at each restyling: a few dozen are kept. */
function icon(name: DrawnNode['look']['icon'], stroke: string): string {
  const key = `${name} ${stroke}`;
  let uri = icons.get(key);
  if (uri === undefined) {
    if (icons.size > 200) icons.clear();
    // more pixels than are ever shown, so that it stays sharp on any screen
    uri = iconUri(ENTITY_ICONS[name], { stroke, size: 96 });
    icons.set(key, uri);
  }
  return uri;
}
