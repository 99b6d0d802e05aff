/** The commands of the command line that draw. They are declared here and loaded when they are asked for. */
import { INPUT_OPTIONS } from '../../graph/cli/input.ts';
import type { Command, Options } from '../../graph/cli/command.ts';

const VIEW: Options = {
  view: {
    type: 'string',
    value: 'VIEW',
    about: 'A view as in an address, "focus=xen&as-of=2008"; that of the document where left out.',
  },
};

const arrange: Command = {
  name: 'arrange',
  usage: '[FILE] [OUT] [--view VIEW]',
  summary: 'Composes the pictures of a document, so that a page can draw them at once.',
  about: `Reads a document and writes it with its pictures composed: those of its opening view, of the views that it
names, and of --view. A page draws such a document before any of the interactive code is there, and
nothing moves when the diagram takes over. What is placed by hand stays where it is.

OUT is "-" (standard output, as JSON) where left out; its name tells JSON from YAML.`,
  options: { ...INPUT_OPTIONS, ...VIEW },
  operands: { least: 0, most: 2 },
  run: async (invocation) => (await import('./arrange-command.ts')).run(invocation),
};

const publish: Command = {
  name: 'publish',
  usage: 'FILE DIR [--url BASE] [--view VIEW] [--no-images] [--force] [--json]',
  summary: 'Writes a graph as a folder that any server can hand out: pages, pictures, and one file for offline.',
  about: `Writes into the folder DIR:

  index.html          the explorer, open on this graph
  embed.html          one diagram, for frames in other pages; frames.js beside it gives frames their height
  NAME.stemma.json    the document, with its pictures composed
  NAME.html           everything in one file: works from disk, offline, for ever
  picture.svg, picture-dark.svg, picture.png, card.png
                      the opening view as pictures, and as a card of 1200 × 630 for links
  oembed.json         what pages that know oEmbed ask for (with --url)
  cdn/                the script for <stemma-graph> in other pages

and tells the code that embeds it. PNG pictures need a Chromium: the one that STEMMA_CHROMIUM names, or
one that is found; without, they are left out, and that is said.`,
  options: {
    url: { type: 'string', value: 'BASE', about: 'Where the folder will be: https://example.org/xen/' },
    ...VIEW,
    'no-images': { type: 'boolean', about: 'Makes no PNG pictures.' },
    force: { type: 'boolean', about: 'Replaces what was published there before.' },
    json: { type: 'boolean', about: 'Tells what was written as JSON.' },
    ...INPUT_OPTIONS,
  },
  operands: { least: 2, most: 2 },
  run: async (invocation) => (await import('./publish-command.ts')).run(invocation),
};

export const PUBLISHING: readonly Command[] = [arrange, publish];
