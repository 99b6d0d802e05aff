/** The page of index.html: one explorer that has the window, its keys and its address to itself. */
import '../elements/define.ts';
import { DATA_SETS } from '../../graph/index.ts';
import { followAddress } from './address.ts';
import { dress } from './dress.ts';
import { guardUnsaved } from './unsaved.ts';

const element = document.querySelector('stemma-explorer');
const first = DATA_SETS[0];

if (element !== null && first !== undefined) {
  dress(element);
  guardUnsaved(element.explorer);
  document.addEventListener('paste', (event) => {
    if (!event.composedPath().includes(element)) element.paste(event);
  });
  // a page that names a document is about that one
  if (element.src === undefined) followAddress(element, first.id);
  else {
    const stop = element.explorer.subscribe(({ layers }) => {
      if (layers.length === 0) return;
      stop();
      followAddress(element, undefined);
    });
  }
}
