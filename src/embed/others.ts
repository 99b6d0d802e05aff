/** Registers the other elements when the page has one of them: from the beginning, or as soon as one is put into it. */

/** What the names of all elements begin with. */
const PREFIX = 'stemma-';

const watch = new MutationObserver((changes) => {
  if (changes.some(({ addedNodes }) => [...addedNodes].some(hasOther))) void define();
});
let isDefined = false;

/** Looks for them in a document, or in a shadow root, whose elements are in no other; and goes on looking. */
export function lookIn(root: Node): void {
  if (isDefined) return;
  if (hasOther(root)) void define();
  else watch.observe(root, { childList: true, subtree: true });
}

function hasOther(node: Node): boolean {
  if (!('querySelectorAll' in node)) return false;
  const inside = (node as ParentNode).querySelectorAll(':not(:defined)');
  return [node as Element, ...inside].some(isOther);
}

/** A root has no name. */
function isOther({ localName }: Partial<Element>): boolean {
  return localName?.startsWith(PREFIX) === true && customElements.get(localName) === undefined;
}

async function define(): Promise<void> {
  isDefined = true;
  watch.disconnect();
  await import('../elements/define.ts');
}

lookIn(document);
