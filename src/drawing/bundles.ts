/** Bundles: many claims between the same two entities become one line. What is refuted or has changed is never folded away. */
import { addTo } from '../../graph/index.ts';
import type { SceneEdge } from '../explorer/index.ts';
import { MOST_APART } from '../look/index.ts';

/** Lines that are drawn between two entities at the most, and loops at one. */
const MOST_LINES = 50;
const MOST_LOOPS = 20;

type Claims = readonly [SceneEdge, ...SceneEdge[]];

/**
 * The claims that share a line, in the order of the scene.
 *
 * @param unfolded keys of claims whose pair is drawn line by line
 */
export function bundled(edges: readonly SceneEdge[], unfolded: ReadonlySet<string>): readonly Claims[] {
  const pairs = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    const pair = edge.source < edge.target ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`;
    addTo(pairs, pair, edge);
  }
  return [...pairs.values()].flatMap((claims) => linesOf(claims, unfolded));
}

function linesOf(claims: readonly SceneEdge[], unfolded: ReadonlySet<string>): readonly Claims[] {
  const loop = claims[0]?.source === claims[0]?.target;
  const most = loop ? MOST_LOOPS : MOST_LINES;
  const told = claims.filter(isTold);
  const others = claims.filter((claim) => !isTold(claim));
  const open = others.length <= MOST_APART || claims.some((claim) => unfolded.has(claim.key));
  return [...limited(told, most), ...(open ? limited(others, most) : folded(others))];
}

/** What is refuted, and what has changed between two dates that are asked for. */
function isTold({ standing, change = 'none' }: SceneEdge): boolean {
  return standing === 'refuted' || change !== 'none';
}

/** Each claim a line of its own, up to a number; the rest share one. */
function limited(claims: readonly SceneEdge[], most: number): readonly Claims[] {
  const single = claims.slice(0, most).map((claim): Claims => [claim]);
  return [...single, ...folded(claims.slice(most))];
}

function folded([first, ...rest]: readonly SceneEdge[]): readonly Claims[] {
  return first === undefined ? [] : [[first, ...rest]];
}
