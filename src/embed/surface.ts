/** What the light element offers of the full one: its attributes, and its properties, which stand for them. */

/** Attributes, by the names of their properties. */
export const ATTRIBUTES = {
  src: 'src',
  view: 'view',
  focusOn: 'focus',
  depth: 'depth',
  asOf: 'as-of',
  accordingTo: 'according-to',
  hide: 'hide',
  layout: 'layout',
  selected: 'select',
  question: 'ask',
  heading: 'heading',
  href: 'href',
  frame: 'frame',
  loading: 'loading',
  theme: 'theme',
  htmlFor: 'for',
  readonly: 'readonly',
  explore: 'explore',
} as const;

const FLAGS: readonly string[] = ['readonly', 'explore'];

/** Properties that no attribute can say. */
export const OBJECTS = ['data', 'explorer', 'lit', 'insets'] as const;
export type ObjectName = (typeof OBJECTS)[number];

/** Values of those. */
export type Objects = Partial<Record<ObjectName, unknown>>;

/** Methods, done as soon as the full element is there; here all of them are asynchronous. */
export const METHODS = ['focus', 'ask', 'fit', 'toSVG', 'toPNG'] as const;

/** What has such objects, and does such things. */
interface Holder extends HTMLElement {
  given(name: ObjectName): unknown;
  give(name: ObjectName, value: unknown): void;
  call(name: (typeof METHODS)[number], given: readonly unknown[]): Promise<unknown>;
}

/** Gives a class the properties and the methods. */
export function offer({ prototype }: { readonly prototype: Holder }): void {
  const define = (name: string, what: PropertyDescriptor & ThisType<Holder>): void => {
    Object.defineProperty(prototype, name, { configurable: true, ...what });
  };
  for (const [name, attribute] of Object.entries(ATTRIBUTES))
    define(name, {
      get() {
        const value = this.getAttribute(attribute);
        if (FLAGS.includes(name)) return value !== null;
        return name === 'depth' && value !== null ? Number(value) : (value ?? undefined);
      },
      set(value: unknown) {
        if (value === undefined || value === null || value === false) this.removeAttribute(attribute);
        else
          this.setAttribute(attribute, value === true ? '' : typeof value === 'string' ? value : JSON.stringify(value));
      },
    });
  for (const name of OBJECTS)
    define(name, {
      get() {
        return this.given(name);
      },
      set(value: unknown) {
        this.give(name, value);
      },
    });
  for (const name of METHODS)
    define(name, {
      value(...given: readonly unknown[]) {
        return this.call(name, given);
      },
    });
}

/** What was set on an element before its class was there is set again. */
export function setAgain(element: HTMLElement): void {
  for (const name of [...Object.keys(ATTRIBUTES), ...OBJECTS]) {
    const own = Object.getOwnPropertyDescriptor(element, name);
    if (own === undefined) continue;
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, own.value);
  }
}

export function copyAttribute(from: HTMLElement, to: HTMLElement, name: string): void {
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name);
  else to.setAttribute(name, value);
}
