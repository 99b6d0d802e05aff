/** The texts that the sheet offers of a view: code to embed it, and how to cite it. */
import { html, nothing } from 'lit';
import type { EmbedCode, State } from '../../explorer/index.ts';
import {
  frameCode,
  LINEAGE,
  openingView,
  scriptCode,
  titleOf,
  viewBibliography,
  viewCitation,
} from '../../explorer/index.ts';
import type { Form, Forms } from './forms.ts';
import type { PictureCode } from './picture-code.ts';
import type { Places } from './places.ts';

/** What stands in the code where the page does not know an address. */
const UNKNOWN = {
  script: 'https://cdn.example/stemma/dist/cdn/stemma.js',
  later: 'https://cdn.example/stemma/dist/cdn/stemma.later.js',
  document: 'graph.stemma.json',
} as const;

/** The part of the sheet that has the code, and the form of it that has the picture in it. */
export const EMBED = 'Embed';
export const WITH_PICTURE = 'picture';

/** What a sheet is called, and a picture. */
export function nameOf(state: State): string {
  return titleOf(state) ?? 'A diagram by Stemma';
}

/** What the code is made of beside the view. */
export interface Embedding {
  readonly places: Places | undefined;
  /** To the same view in an explorer. */
  readonly link: string | undefined;
  /** How high a box for the diagram is, px. */
  readonly height: number | undefined;
  /** The picture for code, or in a sentence why there is none. */
  readonly picture: PictureCode | string;
}

export function embeddings(state: State, { places, link, height, picture }: Embedding): Forms {
  const { view, graph } = state;
  const title = view.question ?? nameOf(state);
  const document = places?.document();
  const code: EmbedCode = {
    view,
    opening: openingView(graph),
    title,
    document: document ?? UNKNOWN.document,
    script: places?.script ?? UNKNOWN.script,
    link: link ?? '#',
    height,
  };
  const frame = places?.frame(view);
  return {
    title: EMBED,
    hint:
      document === undefined
        ? html`Replace <code>${UNKNOWN.document}</code> by the address of your document.`
        : 'A live diagram: the script where a page may run one, the frame where not.',
    forms: [
      { id: 'script', label: 'Script', text: scriptCode(code) },
      ...(view.layout === LINEAGE ? [] : [withPicture({ ...code, script: places?.later ?? UNKNOWN.later }, picture)]),
      ...(frame === undefined ? [] : [{ id: 'frame', label: 'Frame', text: frameCode(frame, title, height) }]),
    ],
  };
}

function withPicture(code: EmbedCode, picture: PictureCode | string): Form {
  const form = { id: WITH_PICTURE, label: 'Script and picture' };
  if (typeof picture === 'string') return { ...form, text: picture, prose: true, isMissing: true, hint: '' };
  const hint = html`Seen before any script, and without one.
  ${picture.hash === undefined ? nothing : html`A strict policy allows its style by <code>'${picture.hash}'</code>.`}`;
  return { ...form, text: scriptCode({ ...code, picture: picture.html }), hint };
}

/** @param day that of the reader */
export function citations(state: State, link: string | undefined, day: number): Forms {
  const occasion = { day, link };
  return {
    title: 'Cite',
    hint: state.view.selection?.type === 'claim' ? 'The claim that is selected, and who says so.' : nothing,
    forms: [
      { id: 'text', label: 'Text', text: viewCitation(state, occasion), prose: true },
      { id: 'bibtex', label: 'BibTeX', text: viewBibliography(state, occasion) },
    ],
  };
}
