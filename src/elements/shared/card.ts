/** The part of a panel that scrolls: what it shows next begins at its top, also for who reads with the keyboard. */

/** To be called before something else is shown in the card. */
export function beginAnew(root: ParentNode): void {
  const card = root.querySelector<HTMLElement>('.card');
  if (card === null) return;
  card.scrollTop = 0;
  if (card.matches(':focus-within')) card.focus({ preventScroll: true });
}
