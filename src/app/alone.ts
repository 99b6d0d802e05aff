/** The page that is one file: explorer and document in it, and nothing asked of any network. */
import '../elements/define.ts';
import { readText } from '../../graph/index.ts';
import { followAddress } from './address.ts';
import { dress } from './dress.ts';

const element = document.querySelector('stemma-explorer');
const script = document.querySelector<HTMLScriptElement>('script[type="application/json"]');

if (element !== null && script !== null) {
  dress(element);
  const name = script.dataset['name'] ?? document.title;
  const { fragment } = await readText(script.textContent, { file: name });
  if (fragment !== undefined)
    element.explorer.dispatch({ type: 'opened', layer: { source: name, title: name, fragment } });
  followAddress(element, undefined);
}
