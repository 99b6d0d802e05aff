/** What the attributes of an element ask to be shown. */
import { pictureKey } from '../../graph/index.ts';

/** A list in an attribute: `xen hyper-v`, or a JSON array where an id has white space in it. */
export function listOf(text: string): readonly string[] {
  if (text.trimStart().startsWith('[')) {
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list)) return list.filter((item) => typeof item === 'string');
    } catch {
      // then it is a list of words after all
    }
  }
  return text.split(/[\s,]+/u).filter((item) => item !== '');
}

/** The value of an attribute, or nothing. */
export type Attribute = (name: string) => string | null | undefined;

export interface Asked {
  readonly focus: readonly string[];
  /** What an arrangement calls the view. */
  readonly key: string;
  /** The view shows everything, whoever says so and whenever it was. */
  readonly whole: boolean;
}

/** The view that attributes ask for, above the one that a document begins with. */
export function askedView(attribute: Attribute, first: Readonly<Record<string, unknown>>): Asked {
  const list = (name: string): readonly string[] => {
    const [given, own] = [attribute(name), first[name]];
    if (typeof given === 'string') return listOf(given);
    return Array.isArray(own) ? own.filter((id) => typeof id === 'string') : [];
  };
  const text = (name: string): string | undefined => {
    const value = attribute(name) ?? first[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const [focus, accordingTo, hide] = [list('focus'), list('according-to'), list('hide')];
  const [depth, asOf, layout] = [text('depth'), text('as-of'), text('layout')];
  return {
    focus,
    key: pictureKey({ focus, depth, asOf, accordingTo, hide, layout, ask: text('ask') }),
    whole:
      accordingTo.length + hide.length === 0 &&
      asOf === undefined &&
      depth === undefined &&
      (layout ?? 'composed') === 'composed' &&
      attribute('view') !== 'outline',
  };
}
