/** Popovers and the buttons that open them: places one inside of the window, and gives the focus back. */

/** Distance to the button and to the window's edges, px. */
const GAP = 6;
const EDGE = 8;

/**
 * For a popover's `toggle` event: puts it beside its button, its end aligned with the button's where `end`.
 * The popover is in the top layer, so places are those of the window.
 */
export function placePopover(popover: HTMLElement, button: Element, align: 'start' | 'end' = 'start'): void {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const [innerWidth, innerHeight] = [document.documentElement.clientWidth, window.innerHeight];
  const left = align === 'start' ? at.left : at.right - width;
  const below = at.bottom + GAP;
  const fitsBelow = below + height <= innerHeight - EDGE || at.top < height + GAP + EDGE;
  const top = fitsBelow ? below : at.top - GAP - height;
  Object.assign(popover.style, {
    left: `${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE))}px`,
    top: `${Math.max(EDGE, top)}px`,
    maxHeight: `${Math.max(160, fitsBelow ? innerHeight - below - EDGE : at.top - GAP - EDGE)}px`,
  });
}

/** The button that opens a popover. */
export function openerOf(popover: HTMLElement): HTMLElement | null {
  return (popover.getRootNode() as ShadowRoot).querySelector<HTMLElement>(`[popovertarget="${popover.id}"]`);
}

/** For a popover's `beforetoggle` event: the focus does not go with what is closed, but back to its button. */
export function giveFocusBack(event: Event): void {
  const popover = event.currentTarget as HTMLElement;
  if (!isOpened(event) && popover.matches(':focus-within')) openerOf(popover)?.focus({ preventScroll: true });
}

/** Whether a `toggle` event says that the popover is now open. */
export function isOpened(event: Event): boolean {
  return (event as ToggleEvent).newState === 'open';
}
