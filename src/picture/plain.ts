/** Reads parsed JSON that may be anything: what is not as it should be is taken as not there. */
import type { Point } from '../layout/layout.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A field that is the object's own. */
export function own(object: Fields, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Math.abs(value) <= 1e6 ? value : undefined;
}

/** `[x, y]` or `{ x, y }`. */
export function point(value: unknown): Point | undefined {
  const pair = list(value);
  const given = fields(value);
  const x = number(given['x'] ?? pair[0]);
  const y = number(given['y'] ?? pair[1]);
  return x === undefined || y === undefined ? undefined : { x, y };
}
