/**
 * An attribute that has the name of a method. Some frameworks set a property wherever an element has one of the name, so
 * `<stemma-graph focus="xen">` would take the method away and say nothing: a text that is set becomes the attribute.
 */

/** Lets `focus` be set to text on the elements of a class, and keeps it a method. */
export function acceptFocusAttribute(prototype: HTMLElement): void {
  Object.defineProperty(prototype, 'focus', {
    configurable: true,
    get: () => HTMLElement.prototype.focus,
    set(this: HTMLElement, ids: unknown) {
      if (typeof ids === 'string') this.setAttribute('focus', ids);
      else this.removeAttribute('focus');
    },
  });
}
