/** What the menu of an entity, of a claim or of the canvas offers. */
import type { Graph, Reading } from '../../../graph/index.ts';
import type { Action, Scene, SceneEdge, SceneNode, Selection, State } from '../../explorer/index.ts';
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

/** Relations that are named in the details; the others are counted together. */
const MOST_DETAILS = 5;

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

/** What is near and not drawn: how much, by relation, before it is asked for. */
function expansion(node: SceneNode, { state, reading, scene }: MenuContext): readonly MenuItem[] {
  if (state.view.expanded.includes(node.id))
    return [
      {
        label: 'Hide what is near it',
        icon: 'minus',
        choice: { type: 'dispatch', action: { type: 'collapsed', id: node.id } },
      },
    ];
  if (node.more === 0) return [];
  const drawn = new Set(scene.nodes.map(({ entity }) => entity));
  return [
    {
      label: `Show what is near it`,
      icon: 'plus',
      details: nearby(reading, node.entity, drawn),
      choice: { type: 'dispatch', action: { type: 'expanded', id: node.id } },
    },
  ];
}

/** "uses 4", "maintained by 1": the claims in view that lead to what is not drawn. */
export function nearby(reading: Reading, entity: number, drawn: ReadonlySet<number>): readonly string[] {
  const { graph } = reading;
  const counts = new Map<string, number>();
  for (const claim of graph.touching(entity)) {
    if (!reading.inView(claim)) continue;
    const isSubject = graph.subjectOf(claim) === entity;
    if (drawn.has(isSubject ? graph.objectOf(claim) : graph.subjectOf(claim))) continue;
    const label = wordsFrom(graph, claim, isSubject);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  const rest = rows.slice(MOST_DETAILS).reduce((sum, [, count]) => sum + count, 0);
  return [
    ...rows.slice(0, MOST_DETAILS).map(([label, count]) => `${label} ${String(count)}`),
    ...(rest > 0 ? [`${counted(rest, 'other')}`] : []),
  ];
}

function wordsFrom(graph: Graph, claim: number, isSubject: boolean): string {
  const relation = graph.relationOf(claim);
  return isSubject ? relation.label : relation.inverse;
}

function select(label: string, selection: Selection): MenuItem {
  return { label, icon: 'info', choice: { type: 'select', selection } };
}

function link(selection: Selection, hasLinks: boolean): readonly MenuItem[] {
  return hasLinks ? [{ label: 'Copy link to this', icon: 'link', choice: { type: 'copy-link', selection } }] : [];
}
