/** What is refused before it is read: nothing, too much, and what is no file. */
import type { GivenFile } from './contract.ts';

/** So many files are read at once. */
const MOST_FILES = 20;
/** Larger files are for the command line, bytes. */
const MOST_BYTES = 2 * 1024 ** 3;

/** Why these files cannot be read, in a sentence; nothing where they can be. */
export function refusalOf(files: readonly GivenFile[]): string | undefined {
  if (files.length === 0) return 'There is no file in it.';
  if (files.length > MOST_FILES)
    return `${files.length} files at once are too many: it takes up to ${MOST_FILES}. The command line takes any number.`;
  const nothing = files.find(({ blob }) => blob.size === 0);
  if (nothing !== undefined) return `“${nothing.name}” is empty: it has 0 bytes.`;
  const bytes = files.reduce((sum, { blob }) => sum + blob.size, 0);
  if (bytes > MOST_BYTES)
    return `${(bytes / 1024 ** 3).toFixed(1)} GiB is more than a page can hold. The command line reads it: stemma convert.`;
  return undefined;
}
