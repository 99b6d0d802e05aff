/** An icon as one line: a picture of many things is drawn faster with one element for each icon. */
import type { Icon, IconPart } from './kind-icons.ts';

/** The icon as SVG path data, in its box of 24 by 24. */
export function iconPath(icon: Icon): string {
  return icon.map(partPath).join('');
}

function partPath([tag, attributes]: IconPart): string {
  const number = (name: string): number => Number(attributes[name] ?? 0);
  switch (tag) {
    case 'path': {
      const d = String(attributes['d']); // it may begin as if it went on from the origin, with what follows relative to that
      return d.replace(/^m(-?[\d.]+)[ ,]?(-?[\d.]+)[ ,]?/u, 'M$1 $2l').replace(/l(?=[a-z]|$)/iu, '');
    }
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'polyline':
      return `M${String(attributes['points'])}`;
    case 'polygon':
      return `M${String(attributes['points'])}Z`;
    case 'rect':
      return rectangle(number('x'), number('y'), number('width'), number('height'), number('rx'));
    default:
      throw new TypeError(`No icon has <${tag}> so far: see icon-path.ts.`);
  }
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;
}

function rectangle(x: number, y: number, width: number, height: number, r: number): string {
  const [across, down] = [width - 2 * r, height - 2 * r];
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}Z`;
}
