/** How GEXF says what an element looks like: as attributes `color`, `size`, `shape`, `thickness`, both ways. */
import type { Attributes, Point } from '../network/elements.ts';
import { numberOf } from '../network/entity.ts';
import { attributeOf } from '../xml/xml.ts';
import type { XmlTag } from '../xml/xml.ts';
import { xmlValue } from '../xml/write.ts';

const NODE_SHAPES = ['disc', 'square', 'triangle', 'diamond'];
const EDGE_SHAPES = ['solid', 'dotted', 'dashed', 'double'];

/** What an element of the `viz` module says, or `undefined` for any other. */
export function lookOf(tag: XmlTag): readonly [key: string, text: string] | undefined {
  if (tag.local === 'color') {
    const color = colorOf(tag);
    return color === undefined ? undefined : ['color', color];
  }
  const value = attributeOf(tag, 'value');
  if (value === undefined || !['size', 'shape', 'thickness'].includes(tag.local)) return undefined;
  return [tag.local, value];
}

/** What is written and is no number is left to be refused. */
export function positionOf(tag: XmlTag): Point | undefined {
  const [x, y] = [attributeOf(tag, 'x'), attributeOf(tag, 'y')];
  return x === undefined || y === undefined ? undefined : { x: numberOf(x) ?? NaN, y: upsideDown(numberOf(y) ?? NaN) };
}

/** The elements of the `viz` module, and the attributes that they do not carry. */
export function written(
  of: 'node' | 'edge',
  attributes: Attributes,
  position: Point | undefined,
): { readonly elements: string; readonly rest: Attributes } {
  const rest = new Map(attributes);
  let elements = '';
  for (const [key, text] of attributes) {
    const element = lookElement(of, key, text);
    if (element === undefined) continue;
    elements += `\n        <viz:${element}/>`;
    rest.delete(key);
  }
  if (position !== undefined)
    elements += `\n        <viz:position x="${position.x}" y="${upsideDown(position.y)}" z="0"/>`;
  return { elements, rest };
}

function lookElement(of: 'node' | 'edge', key: string, text: string): string | undefined {
  if (key === 'color') return colorElement(text);
  if (key === 'shape')
    return (of === 'node' ? NODE_SHAPES : EDGE_SHAPES).includes(text) ? `shape value="${xmlValue(text)}"` : undefined;
  const isLook = key === (of === 'node' ? 'size' : 'thickness');
  return isLook && numberOf(text) !== undefined && text === text.trim()
    ? `${key} value="${xmlValue(text)}"`
    : undefined;
}

/** `#rrggbb`, or `#rrggbbaa` where it is not opaque. */
function colorOf(tag: XmlTag): string | undefined {
  const hex = attributeOf(tag, 'hex');
  if (hex !== undefined) return hex;
  const parts = ['r', 'g', 'b'].map((name) => numberOf(attributeOf(tag, name)) ?? -1);
  if (parts.some((part) => part < 0 || part > 255)) return undefined;
  const alpha = Math.round(Math.min(1, Math.max(0, numberOf(attributeOf(tag, 'a')) ?? 1)) * 255);
  const bytes = alpha === 255 ? parts : [...parts, alpha];
  return `#${bytes.map((byte) => Math.round(byte).toString(16).padStart(2, '0')).join('')}`;
}

function colorElement(text: string): string | undefined {
  const [, rgb, alpha] = /^#([0-9a-f]{6})([0-9a-f]{2})?$/i.exec(text) ?? [];
  if (rgb === undefined) return undefined;
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const a = alpha === undefined ? '' : ` a="${Number((Number.parseInt(alpha, 16) / 255).toFixed(4))}"`;
  const isExact = text === text.toLowerCase() && alpha !== 'ff';
  return `color r="${r}" g="${g}" b="${b}"${a}${isExact ? '' : ` hex="${text}"`}`;
}

function upsideDown(y: number): number {
  return y === 0 ? 0 : -y;
}
