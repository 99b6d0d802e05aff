/** Fans: four or more edges of one relation at one node are labelled once. */
import type { Scene } from './scene.ts';

/** From this many edges on, a bunch is a fan. */
const FAN = 4;

/** The fans of a picture; the edges of each from its middle strand outwards. No edge is in two of them. */
export function fansOf(scene: Scene): readonly (readonly number[])[] {
  const bunches = new Map<string, { hub: number; edges: number[] }>();
  scene.edges.forEach((edge, index) => {
    if (!edge.fan || !edge.label || edge.source === edge.target) return;
    for (const [way, hub] of [['in', edge.target] as const, ['out', edge.source] as const]) {
      const key = `${way} ${hub} ${edge.fan}`;
      const bunch = bunches.get(key);
      if (bunch) bunch.edges.push(index);
      else bunches.set(key, { hub, edges: [index] });
    }
  });
  const taken = new Set<number>();
  const fans: (readonly number[])[] = [];
  for (const { hub, edges } of [...bunches.values()].sort((a, b) => b.edges.length - a.edges.length)) {
    const free = edges.filter((edge) => !taken.has(edge));
    if (free.length < FAN) continue;
    for (const edge of free) taken.add(edge);
    fans.push(fromMiddle(scene, hub, free));
  }
  return fans;
}

/** Sorts the strands by their direction, cut at the widest gap between two, and starts in the middle. */
function fromMiddle(scene: Scene, hub: number, edges: readonly number[]): readonly number[] {
  const centre = scene.node(hub);
  const turned = edges
    .map((index) => {
      const edge = scene.edge(index);
      const other = scene.node(edge.source === hub ? edge.target : edge.source);
      return { index, angle: Math.atan2(other.y - centre.y, other.x - centre.x) };
    })
    .sort((a, b) => a.angle - b.angle || a.index - b.index);
  let cut = 0;
  let widest = -1;
  turned.forEach(({ angle }, i) => {
    const before = turned[(i + turned.length - 1) % turned.length]?.angle ?? angle;
    const gap = i === 0 ? angle - before + 2 * Math.PI : angle - before;
    if (gap > widest) [widest, cut] = [gap, i];
  });
  const sweep = [...turned.slice(cut), ...turned.slice(0, cut)].map(({ index }) => index);
  const middle = (sweep.length - 1) / 2;
  return sweep
    .map((index, place) => ({ index, off: Math.abs(place - middle) }))
    .sort((a, b) => a.off - b.off || a.index - b.index)
    .map(({ index }) => index);
}
