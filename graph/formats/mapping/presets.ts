/** The mappings that ship with Stemma. To add one: its file beside this module, and an entry here. */
import type { ReadMapping } from './mapping.ts';

export interface Preset {
  /** What a command line names. */
  readonly id: string;
  readonly title: string;
  /** What files it is for, in a sentence. */
  readonly about: string;
  /** The name of its file, for messages. */
  readonly file: string;
  readonly url: URL;
  /** Whether a file is probably one of those, from the first characters of its text. */
  fits(head: string): boolean;
  load(options?: LoadOptions): Promise<ReadMapping>;
}

export interface LoadOptions {
  /** How the bytes behind a URL are had; by `fetch` where left out, which does not open files in node. */
  readonly open?: (url: URL, signal?: AbortSignal) => Promise<Uint8Array>;
  readonly signal?: AbortSignal;
}

/** How every landscape.yml begins. */
const LANDSCAPE = /^landscape:\s*\n\s*- category:/m;

export const PRESETS: readonly Preset[] = [
  preset({
    id: 'acquisitions',
    title: 'Who acquired whom',
    about: 'A table with the columns acquirer, acquired, and where known date, price, stake and source.',
    file: 'acquisitions.yaml',
    url: new URL('./presets/acquisitions.yaml', import.meta.url),
    fits: (head) => /^[^\n]*\b(?:acquirer|buyer)\b[^\n]*\b(?:acquired|target|company)\b/i.test(head),
  }),
  preset({
    id: 'cncf-landscape',
    title: 'CNCF Landscape',
    about: 'The landscape.yml of the Cloud Native Computing Foundation: projects, products, members.',
    file: 'cncf-landscape.yaml',
    url: new URL('./presets/cncf-landscape.yaml', import.meta.url),
    fits: (head) => LANDSCAPE.test(head),
  }),
  preset({
    id: 'lfai-landscape',
    title: 'LF AI & Data Landscape',
    about: 'The landscape.yml of the LF AI & Data Foundation.',
    file: 'lfai-landscape.yaml',
    url: new URL('./presets/lfai-landscape.yaml', import.meta.url),
    fits: (head) => LANDSCAPE.test(head),
  }),
  preset({
    id: 'linux-distro-timeline',
    title: 'Linux Distribution Timeline',
    about: 'The ldt.csv of the Linux Distribution Timeline: what derives from what, since when.',
    file: 'linux-distro-timeline.yaml',
    url: new URL('./presets/linux-distro-timeline.yaml', import.meta.url),
    fits: (head) => /Linux distribution timeline/i.test(head) && !/^\s*[<{[]/.test(head),
  }),
  preset({
    id: 'open-ownership',
    title: 'Open Ownership',
    about: 'Statements of the Beneficial Ownership Data Standard (JSON, version 0.4): who owns and controls whom.',
    file: 'open-ownership.yaml',
    url: new URL('./presets/open-ownership.yaml', import.meta.url),
    // the format "bods" reads them by itself, and knows more of them
    fits: () => false,
  }),
  preset({
    id: 'killedbygoogle',
    title: 'Killed by Google',
    about: 'The graveyard.json of Killed by Google: products that Google ended.',
    file: 'killedbygoogle.yaml',
    url: new URL('./presets/killedbygoogle.yaml', import.meta.url),
    fits: (head) => /^\s*\[/.test(head) && /"dateClose"/.test(head) && /"dateOpen"/.test(head),
  }),
];

/** The mappings that a file which begins so may be meant for. */
export function presetsFor(head: string): readonly Preset[] {
  return PRESETS.filter((each) => each.fits(head));
}

export function presetById(id: string): Preset | undefined {
  return PRESETS.find((each) => each.id === id);
}

/** Reads a mapping that somebody wrote; never throws on bad input. */
export async function loadMapping(text: string, file: string): Promise<ReadMapping> {
  const { readMapping } = await import('./mapping.ts');
  return readMapping(text, file);
}

function preset(entry: Omit<Preset, 'load'>): Preset {
  return {
    ...entry,
    load: async ({ open = fetched, signal } = {}) =>
      loadMapping(new TextDecoder().decode(await open(entry.url, signal)), entry.file),
  };
}

async function fetched(url: URL, signal?: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(url, signal === undefined ? {} : { signal });
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
