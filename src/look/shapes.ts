/** Outlines of the shapes as SVG path data, the same that Cytoscape draws: for samples, exports and layers. */
import { decimals as n } from './decimals.ts';
import type { KindLook, Shape } from './kinds.ts';

/** The outline that a layout lets edges end at, inside the node's box. */
export function outlineOf(shape: Shape): 'box' | 'ellipse' | 'diamond' {
  if (shape === 'ellipse' || shape === 'diamond') return shape;
  return 'box';
}

/** The outline of a shape around where the pen is, in relative commands: around the origin where nothing is before it. */
export function outlinePath(look: Pick<KindLook, 'shape' | 'width' | 'height' | 'corner'>, scale = 1): string {
  const x = (look.width * scale) / 2;
  const y = (look.height * scale) / 2;
  const c = Math.min(look.corner, x, y);
  switch (look.shape) {
    case 'ellipse':
      return `m${n(-x)} 0a${n(x)} ${n(y)} 0 1 1 ${n(2 * x)} 0a${n(x)} ${n(y)} 0 1 1 ${n(-2 * x)} 0z`;
    case 'diamond':
      return polygon([0, -y, x, 0, 0, y, -x, 0]);
    case 'hexagon':
      return polygon([-x, 0, -x / 2, -y, x / 2, -y, x, 0, x / 2, y, -x / 2, y]);
    case 'tag':
      return polygon([-x, -y, x / 4, -y, x, 0, x / 4, y, -x, y]);
    case 'rectangle':
      return polygon([-x, -y, x, -y, x, y, -x, y]);
    case 'cut-rectangle':
      return polygon([-x + c, -y, x - c, -y, x, -y + c, x, y - c, x - c, y, -x + c, y, -x, y - c, -x, -y + c]);
    case 'round-rectangle':
      return roundRectangle(x, y, c);
    case 'barrel':
      return barrel(x, y);
  }
}

function polygon(points: readonly number[]): string {
  const steps = points.map((value, place) => n(value - (points[place - 2] ?? 0)));
  return `m${steps.join(' ')}z`; // after the first, pairs are lines
}

function roundRectangle(x: number, y: number, r: number): string {
  const corner = (toX: number, toY: number): string => `a${n(r)} ${n(r)} 0 0 1 ${n(toX)} ${n(toY)}`;
  const [across, down] = [2 * (x - r), 2 * (y - r)];
  return (
    `m${n(r - x)} ${n(-y)}h${n(across)}${corner(r, r)}v${n(down)}${corner(-r, r)}` +
    `h${n(-across)}${corner(-r, -r)}v${n(-down)}${corner(r, -r)}z`
  );
}

/** The constants are Cytoscape's: sides bulge over a quarter of the width. */
function barrel(x: number, y: number): string {
  const across = Math.min(100, x / 2);
  const along = Math.min(15, y / 10);
  const control = across / 20;
  const [a, b, c] = [n(across), n(along), n(control)];
  const [wide, high] = [n(2 * (x - across)), n(2 * (y - along))];
  const [back, up] = [n(across - control), n(-along)];
  return (
    `m${n(-x)} ${n(along - y)}v${high}q${c} ${b} ${a} ${b}h${wide}q${back} 0 ${a} ${up}v-${high}` +
    `q-${c} ${up}-${a} ${up}h-${wide}q-${back} 0-${a} ${b}z`
  );
}
