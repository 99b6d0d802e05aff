/** The page of index.html: one explorer that has the window, its keys and its address to itself. */
import '../elements/define.ts';
import { DATA_SETS } from '../../graph/index.ts';
import { followAddress } from './address.ts';
import { guardUnsaved } from './unsaved.ts';
import { storedTheme, storeTheme } from './theme.ts';

const element = document.querySelector('stemma-explorer');
const first = DATA_SETS[0];

if (element !== null && first !== undefined) {
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
  followAddress(element, first.id);
  guardUnsaved(element.explorer);
  element.explorer.subscribe(({ graph }) => {
    document.title = graph.document.title === undefined ? 'Stemma' : `${graph.document.title} – Stemma`;
  });
}
