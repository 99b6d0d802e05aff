/** Outlines of the shapes as SVG path data, the same that Cytoscape draws: for samples, exports and layers. */
import { decimals as n } from './decimals.ts';
import type { KindLook, Shape } from './kinds.ts';

/** The outline that a layout lets edges end at, inside the node's box. */
export function outlineOf(shape: Shape): 'box' | 'ellipse' | 'diamond' {
  if (shape === 'ellipse' || shape === 'diamond') return shape;
  return 'box';
}

/** The outline of a shape around the origin. */
export function outlinePath(look: Pick<KindLook, 'shape' | 'width' | 'height' | 'corner'>, scale = 1): string {
  const x = (look.width * scale) / 2;
  const y = (look.height * scale) / 2;
  const c = Math.min(look.corner, x, y);
  switch (look.shape) {
    case 'ellipse':
      return `M${n(-x)} 0A${n(x)} ${n(y)} 0 1 1 ${n(x)} 0A${n(x)} ${n(y)} 0 1 1 ${n(-x)} 0Z`;
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
  const pairs: string[] = [];
  for (let i = 0; i < points.length; i += 2) pairs.push(`${n(points[i] ?? 0)} ${n(points[i + 1] ?? 0)}`);
  return `M${pairs.join('L')}Z`;
}

function roundRectangle(x: number, y: number, r: number): string {
  const arc = (toX: number, toY: number): string => `A${n(r)} ${n(r)} 0 0 1 ${n(toX)} ${n(toY)}`;
  return (
    `M${n(-x + r)} ${n(-y)}H${n(x - r)}${arc(x, -y + r)}V${n(y - r)}${arc(x - r, y)}` +
    `H${n(-x + r)}${arc(-x, y - r)}V${n(-y + r)}${arc(-x + r, -y)}Z`
  );
}

/** The constants are Cytoscape's: sides bulge over a quarter of the width. */
function barrel(x: number, y: number): string {
  const across = Math.min(100, x / 2);
  const along = Math.min(15, y / 10);
  const control = across / 20;
  return (
    `M${n(-x)} ${n(-y + along)}V${n(y - along)}Q${n(-x + control)} ${n(y)} ${n(-x + across)} ${n(y)}` +
    `H${n(x - across)}Q${n(x - control)} ${n(y)} ${n(x)} ${n(y - along)}V${n(-y + along)}` +
    `Q${n(x - control)} ${n(-y)} ${n(x - across)} ${n(-y)}H${n(-x + across)}Q${n(-x + control)} ${n(-y)} ${n(-x)} ${n(-y + along)}Z`
  );
}
