/** The shape of a schema, as far as walking a tree needs it: which keys a map may have, what lists hold, what is an id. */
import type * as v from 'valibot';
import { ID_MARK } from './schema.ts';

export interface Shape {
  /** The keys of a map and the shapes of their values; `undefined` where any key may come. */
  readonly entries?: ReadonlyMap<string, Shape>;
  /** The shape under keys that are not among the entries. */
  readonly rest?: Shape;
  /** The shape of the items of a list. */
  readonly item?: Shape;
  /** The shapes of which it may have either. */
  readonly options?: readonly Shape[];
  readonly isId?: boolean;
}

/** What is read of a schema of valibot. */
interface Readable {
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly rest?: v.GenericSchema;
  readonly item?: v.GenericSchema;
  readonly items?: readonly v.GenericSchema[];
  readonly options?: readonly unknown[];
  readonly wrapped?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly pipe?: readonly unknown[];
  readonly type: string;
}

const known = new WeakMap<object, Shape>();

export function shapeOf(schema: v.GenericSchema): Shape {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const shape = described(schema);
  known.set(schema, shape);
  return shape;
}

function described(schema: Readable): Shape {
  if (schema.wrapped !== undefined) return shapeOf(schema.wrapped);
  if (schema.entries !== undefined) {
    const entries = new Map(Object.entries(schema.entries).map(([key, value]) => [key, shapeOf(value)]));
    return schema.rest === undefined ? { entries } : { entries, rest: shapeOf(schema.rest) };
  }
  if (schema.type === 'record' && schema.value !== undefined) return { rest: shapeOf(schema.value) };
  if (schema.item !== undefined) return { item: shapeOf(schema.item) };
  if (schema.items?.[0] !== undefined) return { item: shapeOf(schema.items[0]) };
  if (schema.type === 'union') return { options: (schema.options as readonly v.GenericSchema[]).map(shapeOf) };
  return { isId: isMarked(schema) };
}

/** A pipe may begin with another pipe. */
function isMarked(schema: Readable): boolean {
  return schema.pipe?.some((part) => part === ID_MARK || (part !== schema && isMarked(part as Readable))) === true;
}
