/** Copies a text; where the page may not use the clipboard, as if the reader had pressed the keys for it. */

/** @returns whether it was copied */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text); // no permission, or not a secure context
  }
}

/** Answers the command by the text: nothing has to be selected, which behind an open dialog nothing could be. */
function copyByCommand(text: string): boolean {
  let isCopied = false;
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  // a command that finds nothing selected is given only where somebody says beforehand that there is something
  document.addEventListener('beforecopy', (event) => event.preventDefault(), options);
  document.addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', text);
      isCopied = event.clipboardData !== null;
    },
    options,
  );
  try {
    // the only way left where there is no clipboard
    return document.execCommand('copy') && isCopied;
  } catch {
    return false;
  } finally {
    end.abort();
  }
}
