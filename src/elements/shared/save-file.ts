/** Hands something over to the reader as a file. */

/** How long the address of the file stays, ms: browsers begin to save after the click. */
const KEPT = 10_000;

/** @param ending with its dot: `.png` */
export function saveFile(content: Blob, title: string, ending: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = `${fileName(title)}${ending}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT);
}

/** A title as every system takes it for a name: letters and numbers of any script, with hyphens between. */
function fileName(title: string): string {
  return (
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'stemma'
  );
}
