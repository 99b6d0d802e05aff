/**
 * Attributes that have the names of methods. Some frameworks set a property wherever an element has one of the name, so
 * `<stemma-graph focus="xen">` would take the method away and say nothing: a text that is set becomes the attribute.
 */

/** Lets the methods with those names be set to text on the elements of a class, and keeps them methods. */
export function acceptAttributes(prototype: HTMLElement, ...names: readonly string[]): void {
  for (const name of names) {
    const method: unknown = Reflect.get(prototype, name);
    Object.defineProperty(prototype, name, {
      configurable: true,
      get: () => method,
      set(this: HTMLElement, text: unknown) {
        if (typeof text === 'string') this.setAttribute(name, text);
        else this.removeAttribute(name);
      },
    });
  }
}
