/** What the question bar offers while one types: names first, then questions. */
import type { Graph } from '../../graph/index.ts';
import type { State } from './state.ts';

export type Suggestion =
  | {
      readonly type: 'entity';
      /** The number of the entity. */
      readonly entity: number;
      /** Its name. */
      readonly text: string;
      readonly kind: string;
      readonly kindLabel: string;
      /** Another of its names, where that is what was typed. */
      readonly alias?: string;
      /** All of a name was typed. */
      readonly isExact: boolean;
    }
  | {
      readonly type: 'question';
      readonly text: string;
      /** There is more to be typed: a name is missing. */
      readonly isOpen: boolean;
    };

/** Names that are offered at once. */
const MOST = 7;
/** In graphs above this size not every name is looked at. */
const LOOKED_AT = 20_000;

export function suggest({ graph }: State, typed: string): readonly Suggestion[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return graph.document.views.flatMap(({ ask }) => (ask === undefined ? [] : [question(ask)]));
  return names(graph, wanted);
}

function question(text: string): Suggestion {
  return { type: 'question', text, isOpen: false };
}

function names(graph: Graph, wanted: string): readonly Suggestion[] {
  const found: { readonly rank: number; readonly suggestion: Suggestion }[] = [];
  let looked = 0;
  for (const entity of graph.entities()) {
    if ((looked += 1) > LOOKED_AT) break;
    const { name, also } = graph.entity(entity);
    const [best] = [name, ...also]
      .map((each, index) => ({ each, rank: rankOf(each.toLowerCase(), wanted) + (index === 0 ? 0 : 0.5) }))
      .sort((a, b) => a.rank - b.rank);
    if (best === undefined || best.rank >= 3) continue;
    const { id: kind, label: kindLabel } = graph.kindTypeOf(entity);
    const alias = best.each === name ? {} : { alias: best.each };
    found.push({
      rank: best.rank,
      suggestion: { type: 'entity', entity, text: name, kind, kindLabel, ...alias, isExact: best.rank < 1 },
    });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}

/** 0: the name itself; 1: its beginning; 2: the beginning of a word in it; 3 and above: no match. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(` ${wanted}`) ? 2 : 3;
}
