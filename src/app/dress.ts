/** What every page with one explorer does: its theme, its keys, its title. */
import type { ExplorerElement } from '../elements/explorer/element.ts';
import { titleOf } from '../explorer/index.ts';
import { storedTheme, storeTheme } from './theme.ts';

export function dress(element: ExplorerElement): void {
  const show = (theme: 'light' | 'dark' | undefined): void => {
    element.theme = theme;
    document.documentElement.dataset['theme'] = theme ?? 'auto';
  };
  show(storedTheme());
  element.addEventListener('stemma-theme', (event) => {
    const { detail: theme } = event as CustomEvent<'light' | 'dark'>;
    show(theme);
    storeTheme(theme);
  });
  document.addEventListener('keydown', (event) => {
    if (!event.composedPath().includes(element)) element.shortcut(event);
  });
  element.explorer.subscribe((state) => {
    const title = titleOf(state);
    document.title = title === undefined ? 'Stemma' : `${title} – Stemma`;
  });
}
