/** The page of index.html: one explorer that has the window, its keys and its address to itself. */
import '../elements/define.ts';
import { DATA_SETS } from '../../graph/index.ts';
import { titleOf } from '../explorer/index.ts';
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
  document.addEventListener('paste', (event) => {
    if (!event.composedPath().includes(element)) element.paste(event);
  });
  element.explorer.subscribe((state) => {
    const title = titleOf(state);
    document.title = title === undefined ? 'Stemma' : `${title} – Stemma`;
  });
}
