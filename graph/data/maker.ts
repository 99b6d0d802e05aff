/**
 * How a data set that is made from other data is made: by a function from the texts of files to the text of its
 * document. `node graph/data/make.mjs browsers` runs it and writes the document; a test says when it is out of date.
 */

/** The text of a file: from the root of the repository, or of a Debian package (`debian:graphviz-doc/usr/share/…`). */
export type ReadFile = (path: string) => string | undefined;

export interface Maker {
  /** The name of the data set, which is that of its folder. */
  readonly id: string;
  /** The files that it cannot do without. */
  readonly needs: readonly string[];
  make(read: ReadFile): Promise<string>;
}

/** A file that the maker cannot do without. */
export function needed(read: ReadFile, path: string): string {
  const text = read(path);
  if (text === undefined) throw new Error(`The file ${path} is not there.`);
  return text;
}

/** The first line of a document that is made. */
export function madeBy(id: string): string {
  return `# Made by: node graph/data/make.mjs ${id}. To change it, change graph/data/${id}/make.ts.\n`;
}

/** `Chrome Android` as `chrome-android`. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\+\+/g, 'pp')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
