/**
 * The graphs that ship with Stemma. Each is a folder with a document and a README; to add one: its folder, and an entry
 * here. A document is named by a URL beside this module, which bundlers, browsers and node understand alike.
 */
import { readText } from '../formats/read.ts';
import type { ReadTextOptions } from '../formats/read.ts';
import type { ReadResult } from '../formats/format.ts';

export interface DataSet {
  /** The name of its folder. */
  readonly id: string;
  readonly title: string;
  /** What it shows and where it is from, in a sentence. */
  readonly about: string;
  /** The name of its document, for messages. */
  readonly file: string;
  readonly url: URL;
  load(options?: LoadOptions): Promise<ReadResult>;
}

export interface LoadOptions extends Partial<Omit<ReadTextOptions, 'file'>> {
  /** How the bytes behind a URL are had; by `fetch` where left out, which does not open files in node. */
  readonly open?: (url: URL, signal?: AbortSignal) => Promise<Uint8Array>;
  readonly signal?: AbortSignal;
}

export const DATA_SETS: readonly DataSet[] = [
  dataSet({
    id: 'xen',
    title: 'Xen, demystified',
    about: 'Every claim of an article of February 2008 about Xen, with its evidence.',
    file: 'xen.stemma.yaml',
    url: new URL('./xen/xen.stemma.yaml', import.meta.url),
  }),
  dataSet({
    id: 'browsers',
    title: 'Browsers and their engines',
    about: 'Which browser takes after which, and which engine each has used since when, from the data of MDN Web Docs.',
    file: 'browsers.stemma.yaml',
    url: new URL('./browsers/browsers.stemma.yaml', import.meta.url),
  }),
  dataSet({
    id: 'unix',
    title: 'Unix and its descendants',
    about: 'What early Unix systems derive from which, from two drawings by Ian Darwin and Geoff Collyer.',
    file: 'unix.stemma.yaml',
    url: new URL('./unix/unix.stemma.yaml', import.meta.url),
  }),
  dataSet({
    id: 'stemma',
    title: 'What Stemma is built from',
    about: 'Its packages and tools, their licenses and their authors, from the lock file and the metadata of npm.',
    file: 'stemma.stemma.yaml',
    url: new URL('./stemma/stemma.stemma.yaml', import.meta.url),
  }),
];

export function dataSetById(id: string): DataSet | undefined {
  return DATA_SETS.find((set) => set.id === id);
}

function dataSet(set: Omit<DataSet, 'load'>): DataSet {
  return {
    ...set,
    load: async ({ open = fetched, signal, ...options } = {}) =>
      readText(await open(set.url, signal), { ...options, file: set.file }),
  };
}

async function fetched(url: URL, signal?: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(url, signal === undefined ? {} : { signal });
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
