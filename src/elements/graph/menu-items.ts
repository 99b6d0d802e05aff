/** What the menu of an entity, of a claim or of the canvas offers. */
import type { Reading } from '../../../graph/index.ts';
import type { Action, Along, Scene, SceneEdge, SceneNode, Selection, State } from '../../explorer/index.ts';
import { seenFrom } from '../../explorer/index.ts';
import type { IconName } from '../../look/index.ts';
import { counted } from '../shared/words.ts';

/** What is done when an item is chosen. */
export type Choice =
  | { readonly type: 'select'; readonly selection: Selection }
  | { readonly type: 'dispatch'; readonly action: Action }
  | { readonly type: 'copy-link'; readonly selection: Selection }
  | { readonly type: 'fit' }
  | { readonly type: 'save-picture' };

export interface MenuItem {
  readonly label: string;
  readonly icon: IconName;
  /** What it would bring, in a few lines: counts before anything is loaded or drawn. */
  readonly details?: readonly string[];
  readonly count?: number;
  /** It does a part of what the item above does. */
  readonly isPart?: true;
  readonly choice: Choice;
}

export interface Menu {
  /** What the menu is about, for screen readers and as its first line. */
  readonly title: string;
  readonly items: readonly MenuItem[];
}

export interface MenuContext {
  readonly scene: Scene;
  readonly state: State;
  readonly reading: Reading;
  /** Whether the page gives addresses to views. */
  readonly hasLinks: boolean;
  /** Whether the reader may only look, and not change what is shown. */
  readonly readonly: boolean;
}

/** Relations that are offered one by one; the others come with all. */
const MOST_PARTS = 8;

/** The menu for the thing with a key of the scene, or for the canvas. */
export function menuFor(key: string | undefined, context: MenuContext): Menu {
  const menu = fullMenu(key, context);
  if (!context.readonly) return menu;
  return { ...menu, items: menu.items.filter(({ choice }) => choice.type !== 'dispatch') };
}

function fullMenu(key: string | undefined, context: MenuContext): Menu {
  const node = context.scene.nodes.find((each) => each.key === key);
  if (node !== undefined) return entityMenu(node, context);
  const edge = context.scene.edges.find((each) => each.key === key);
  return edge === undefined ? canvasMenu(context) : claimMenu(edge, context);
}

function entityMenu(node: SceneNode, context: MenuContext): Menu {
  const { state, hasLinks } = context;
  const { vocabulary } = state.graph;
  const kind = vocabulary.kinds.get(node.kind);
  const selection: Selection = { type: 'entity', id: node.id };
  return {
    title: node.name,
    items: [
      select('Show details', selection),
      ...expansion(node, context),
      {
        label: 'Focus on this',
        icon: 'focus',
        choice: { type: 'dispatch', action: { type: 'focused', ids: [node.id], depth: 1 } },
      },
      {
        label: `Hide ${kind?.plural ?? node.kind}`,
        icon: 'eye-off',
        choice: { type: 'dispatch', action: { type: 'hidden-toggled', id: node.kind } },
      },
      ...link(selection, hasLinks),
    ],
  };
}

function claimMenu(edge: SceneEdge, { scene, state, hasLinks }: MenuContext): Menu {
  const nameOf = (key: string): string => scene.nodes.find((node) => node.key === key)?.name ?? '';
  const selection: Selection = { type: 'claim', id: edge.id };
  const family = state.graph.vocabulary.families.get(edge.family);
  return {
    title: `${nameOf(edge.source)} – ${edge.label} – ${nameOf(edge.target)}`,
    items: [
      select('Show who says so', selection),
      {
        label: `Hide ${(family?.label ?? edge.family).toLowerCase()}`,
        icon: 'eye-off',
        choice: { type: 'dispatch', action: { type: 'hidden-toggled', id: edge.family } },
      },
      ...link(selection, hasLinks),
    ],
  };
}

function canvasMenu({ state }: MenuContext): Menu {
  const hasFocus = state.view.focus.length > 0 || state.view.depth !== undefined;
  return {
    title: state.graph.document.title ?? 'Diagram',
    items: [
      { label: 'Fit into the window', icon: 'maximize', choice: { type: 'fit' } },
      ...(hasFocus
        ? [
            {
              label: 'Show everything',
              icon: 'network',
              choice: { type: 'dispatch', action: { type: 'unfocused' } },
            } as const,
          ]
        : []),
      { label: 'Save as a picture (PNG)', icon: 'download', choice: { type: 'save-picture' } },
    ],
  };
}

/** What is near and not drawn: how much, by relation, before it is asked for; all of it, or one relation of several. */
function expansion(node: SceneNode, { state, reading, scene }: MenuContext): readonly MenuItem[] {
  const { id } = node;
  const isExpanded = state.view.expanded.includes(id);
  const isAlong = state.view.along?.some((along) => along.id === id) === true;
  const collapse: readonly MenuItem[] =
    isExpanded || isAlong
      ? [
          {
            label: 'Hide what is near it',
            icon: 'minus',
            choice: { type: 'dispatch', action: { type: 'collapsed', id } },
          },
        ]
      : [];
  if (isExpanded || node.more === 0) return collapse;
  const near = nearby(reading, node.entity, new Set(scene.nodes.map(({ entity }) => entity)));
  if (near.length === 0) return collapse;
  const rest = near.slice(MOST_PARTS).reduce((sum, { count }) => sum + count, 0);
  const all: MenuItem = {
    label: `Show what is near it`,
    icon: 'plus',
    details: near.length === 1 ? near.map(({ words, count }) => `${words} ${String(count)}`) : [],
    choice: { type: 'dispatch', action: { type: 'expanded', id } },
  };
  if (near.length === 1) return [all, ...collapse];
  return [
    { ...all, details: rest === 0 ? [] : [`with ${counted(rest, 'other')}`], count: sumOf(near) },
    ...near.slice(0, MOST_PARTS).map(({ words, count, along }): MenuItem => ({
      label: words,
      icon: 'plus',
      count,
      isPart: true,
      choice: { type: 'dispatch', action: { type: 'expanded', id, along } },
    })),
    ...collapse,
  ];
}

/** Claims in view by one relation that lead to what is not drawn. */
interface Nearby {
  /** "uses", "maintained by" */
  readonly words: string;
  readonly along: Omit<Along, 'id'>;
  readonly count: number;
}

/** What is near an entity and not drawn, by relation, most first. */
function nearby(reading: Reading, entity: number, drawn: ReadonlySet<number>): readonly Nearby[] {
  const { graph } = reading;
  const found = new Map<string, Nearby>();
  for (const claim of graph.touching(entity)) {
    if (!reading.inView(claim)) continue;
    const { other, relation, direction } = seenFrom(graph, claim, entity);
    if (drawn.has(other)) continue;
    const key = `${direction} ${relation}`;
    const known = found.get(key);
    const { label, inverse } = graph.relationOf(claim);
    const words = direction === 'out' ? label : inverse;
    found.set(key, { words, along: { relation, direction }, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function sumOf(near: readonly Nearby[]): number {
  return near.reduce((sum, { count }) => sum + count, 0);
}

function select(label: string, selection: Selection): MenuItem {
  return { label, icon: 'info', choice: { type: 'select', selection } };
}

function link(selection: Selection, hasLinks: boolean): readonly MenuItem[] {
  return hasLinks ? [{ label: 'Copy link to this', icon: 'link', choice: { type: 'copy-link', selection } }] : [];
}
