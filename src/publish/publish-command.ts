/** `stemma publish`: a graph as a folder that any server can hand out. */
import { cp, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { EXIT, UsageError } from '../../graph/cli/command.ts';
import type { Invocation, Io } from '../../graph/cli/command.ts';
import { graphOf } from '../../graph/cli/input.ts';
import type { Graph } from '../../graph/index.ts';
import { frameOf } from '../embed/frame.ts';
import { attributesOf, frameCode, LINEAGE, openingView, scriptCode, toAddress, viewOpened } from '../explorer/index.ts';
import type { EmbedCode, View } from '../explorer/index.ts';
import { CAPTION, HEAD } from '../look/frame.ts';
import { heightFor } from '../picture/index.ts';
import { pictureFor, policyHash, prerendered, styleIn } from '../prerender/index.ts';
import type { Figure } from '../picture/index.ts';
import { findChromium, pngOf } from './chromium.ts';
import { lookAsked, nameFor, textOf, withPictures } from './document.ts';
import { checkPlace, writeFolder } from './folder.ts';
import type { Told } from './pages.ts';
import { alonePage, embedPage, explorerPage, oEmbed } from './pages.ts';
import type { Parts } from './parts.ts';
import { builtParts } from './parts.ts';
import { CARD, cardFor, figureFor, svgFor } from './pictures.ts';
import type { SvgFile } from './pictures.ts';

export async function run(invocation: Invocation): Promise<number> {
  const { operands, flags, values, io } = invocation;
  const [file = '-', folder = '.'] = operands;
  const path = resolve(io.cwd, folder);
  const base = baseOf(values.get('url')?.at(-1));
  const look = lookAsked(invocation);
  await checkPlace(path, folder, flags.has('force'));
  const read = await graphOf(invocation);
  if (typeof read === 'number') return read;
  const view = viewOpened(read, look);
  const graph = await withPictures(read, look === undefined ? undefined : view);
  const parts = await builtParts(io);
  const publishing = new Publishing(graph, view, nameFor(file, graph.document.title), base, io);
  const files = await writeFolder(path, (stage) => publishing.write(stage, parts, !flags.has('no-images')));
  const report = { folder: path, files, snippets: await publishing.snippets(), skipped: publishing.skipped };
  io.stdout.write(flags.has('json') ? `${JSON.stringify(report, null, 2)}\n` : await told(report, publishing.name));
  return EXIT.ok;
}

/** What the build leaves beside the script and its chunks. */
const NOT_HANDED_OUT = /[\\/](?:\.vite|stemma\.single\.js|LICENSES\.single\.md)$/u;

/** The address that the folder will have, ending in a slash. */
function baseOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:/u.test(text))
    throw new UsageError(`"${text}" is no address of the web.`, 'Write it in full: --url https://example.org/xen/');
  const url = new URL(text);
  url.search = url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

class Publishing {
  readonly #graph: Graph;
  readonly #view: View;
  readonly #base: string | undefined;
  readonly #io: Io;
  readonly name: string;
  readonly #skipped: string[] = [];
  /** The opening view as HTML. */
  #written: string | undefined;
  /** The height that a page gives it, px. */
  #height: number | undefined;

  constructor(graph: Graph, view: View, name: string, base: string | undefined, io: Io) {
    this.#graph = graph;
    this.#view = view;
    this.name = name;
    this.#base = base;
    this.#io = io;
  }

  /** What was left out, and why. */
  get skipped(): readonly string[] {
    return this.#skipped;
  }

  get #title(): string {
    return this.#graph.document.title ?? this.name;
  }

  get #document(): string {
    return `${this.name}.stemma.json`;
  }

  async write(stage: string, { site, cdn, alone }: Parts, withImages: boolean): Promise<void> {
    const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(stage, name), content);
    await cp(site, stage, { recursive: true });
    await cp(cdn, join(stage, 'cdn'), { recursive: true, filter: (file) => !NOT_HANDED_OUT.test(file) });
    const json = await textOf(this.#graph, 'stemma-json');
    await put(this.#document, json);
    const picture = await pictureFor(this.#graph, this.#view);
    const figure = picture && figureFor(picture, this.#title);
    const svg = figure && svgFor(figure, 'light');
    const attributes = Object.fromEntries(attributesOf(this.#view, openingView(this.#graph)));
    const document: unknown = JSON.parse(json);
    this.#written = prerendered(document, attributes);
    if (svg !== undefined && this.#view.layout !== LINEAGE) this.#height = heightFor(svg, around(document, attributes));
    if (this.#written !== undefined) {
      const script = `${this.#base ?? ''}cdn/stemma.later.js`;
      await put(SNIPPET, `${scriptCode({ ...this.#code, script, picture: this.#written })}\n`);
    }
    const hasCard = figure !== undefined && svg !== undefined && (await this.#pictures(figure, svg, put, withImages));
    if (figure === undefined) this.#skip('pictures, for there is nothing to draw');
    const { about = `Who owns and builds what, and who says so: ${this.#title}.` } = this.#graph.document;
    const told: Told = { title: this.#title, about, document: this.#document, base: this.#base, hasCard };
    await put('index.html', explorerPage(await readFile(join(site, 'index.html'), 'utf8'), told));
    await put('embed.html', embedPage(await readFile(join(site, 'embed.html'), 'utf8'), told));
    if (this.#base === undefined) this.#skip('oembed.json and pictures for links, which need --url');
    else await put('oembed.json', oEmbed(told, (await this.snippets()).frame, this.#height));
    await put(`${this.name}.html`, await alonePage(await readFile(join(alone, 'alone.js'), 'utf8'), json, told));
  }

  /** @returns whether there are PNG pictures */
  async #pictures(
    figure: Figure,
    svg: SvgFile,
    put: (name: string, content: string | Uint8Array) => Promise<void>,
    withImages: boolean,
  ): Promise<boolean> {
    await put('picture.svg', svg.text);
    await put('picture-dark.svg', svgFor(figure, 'dark').text);
    if (!withImages) return false;
    const chromium = findChromium(this.#io.env);
    if (chromium === undefined) {
      this.#skip('PNG pictures, for no Chromium was found; STEMMA_CHROMIUM can name one');
      return false;
    }
    this.#io.stderr.write('Making pictures …\n');
    try {
      await put('picture.png', await pngOf(chromium, svg.text, svg));
      await put('card.png', await pngOf(chromium, cardFor(figure), CARD));
      return true;
    } catch (error) {
      this.#skip(`PNG pictures: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }

  /** The code for other pages. */
  async snippets(): Promise<Snippets> {
    const { title, link } = this.#code;
    const hash = link.split('#')[1];
    const address = `${this.#base ?? ''}embed.html${hash === undefined ? '' : `#${hash}`}`;
    const style = styleIn(this.#written ?? '');
    return {
      script: scriptCode(this.#code),
      frame: frameCode(address, title, this.#height),
      ...(style === undefined ? {} : { styleHash: await policyHash(style) }),
    };
  }

  get #code(): EmbedCode {
    const base = this.#base ?? '';
    const opening = openingView(this.#graph);
    const hash = toAddress(this.#view, opening);
    return {
      view: this.#view,
      opening,
      title: this.#title,
      document: `${base}${this.#document}`,
      script: `${base}cdn/stemma.js`,
      link: `${base}index.html${hash === '' ? '' : `#${hash}`}`,
      height: this.#height,
    };
  }

  #skip(what: string): void {
    this.#skipped.push(what);
    this.#io.stderr.write(`Left out: ${what}.\n`);
  }
}

/** How high that is together which stands above and below the picture of a document, px. */
function around(document: unknown, attributes: Readonly<Record<string, string>>): number {
  const { heading, hasCaption } = frameOf(document, (name) => attributes[name] ?? null);
  return (heading === undefined ? 0 : HEAD) + (hasCaption ? CAPTION : 0);
}

/** The file with the code that has the picture in it. */
const SNIPPET = 'snippet.html';

interface Snippets {
  readonly script: string;
  readonly frame: string;
  /** Of the style that the picture brings, for a policy that names inline styles. */
  readonly styleHash?: string;
}

interface Report {
  readonly folder: string;
  readonly files: readonly string[];
  readonly snippets: Snippets;
}

function writtenIn(styleHash: string): string {
  return `
The same with its picture, which is there before any script runs, and without one: ${SNIPPET}
(a page with a policy for styles has to allow '${styleHash}')
`;
}

async function told({ folder, files, snippets }: Report, name: string): Promise<string> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const pages = [
    ['index.html', 'the explorer'],
    ['embed.html', 'one diagram, for frames'],
    [`${name}.html`, 'everything in one file, for offline'],
  ] as const;
  const wide = Math.max(...pages.map(([page]) => page.length));
  const table = pages.map(([page, about]) => `  ${page.padEnd(wide)}  ${about}`).join('\n');
  return `Published in ${folder}: ${String(files.length)} files, ${(total / 1e6).toFixed(1)} MB.

${table}

In a page that may run scripts:

${snippets.script}
${snippets.styleHash === undefined ? '' : writtenIn(snippets.styleHash)}
In a page that may not:

${snippets.frame}
`;
}
