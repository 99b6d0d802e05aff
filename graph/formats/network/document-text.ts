/**
 * What a graph says of itself, and the kinds and relations of its own, as the text of one attribute: a Stemma document
 * without entities and claims, so that graph files keep their vocabulary.
 */
import type { Fragment, Graph, Problem } from '../../model/index.ts';
import { STANDARD_VOCABULARY } from '../../vocabulary/index.ts';
import { readParsed } from '../document/reader.ts';
import { writeJson } from '../document/write-json.ts';
import type { ReadOptions } from '../format.ts';
import { parseJson } from '../text/json.ts';

/** What the attribute, or the element, is called. */
export const DOCUMENT_KEY = 'stemma';

/** `undefined` where there is nothing to tell. */
export function documentText(graph: Graph): string | undefined {
  const { title, about, license } = graph.document;
  const { kinds, families, relations } = ownVocabulary(graph);
  const isBare = [title, about, license].every((text) => text === undefined);
  if (isBare && kinds.length + families.length + relations.length === 0) return undefined;
  const document = {
    ...(title === undefined ? {} : { title }),
    ...(about === undefined ? {} : { about }),
    ...(license === undefined ? {} : { license }),
  };
  const text = [...writeJson({ document, kinds, families, relations })].join('');
  return JSON.stringify(JSON.parse(text));
}

/** The fragment of a text that {@link documentText} wrote, or `undefined` for any other. */
export function readDocumentText(text: string, options: ReadOptions): Fragment | undefined {
  return readParsed(parseJson(text, options.limits.depth), text, options).fragment;
}

/** Parts of a document that a format may have a place for. */
export type Part = 'title' | 'about' | 'license' | 'vocabulary' | 'positions';

/** Tells what a format has no place for; views and stories are kept by none but the Stemma document. */
export function reportLostParts(
  graph: Graph,
  carried: readonly Part[],
  report: ((problem: Problem) => void) | undefined,
): void {
  const { document } = graph;
  const { kinds, families, relations } = ownVocabulary(graph);
  const parts: readonly (readonly [part: Part | 'views' | 'stories', isThere: boolean, what: string])[] = [
    ['title', document.title !== undefined, 'The title'],
    ['about', document.about !== undefined, 'What the graph shows ("about")'],
    ['license', document.license !== undefined, 'The license'],
    ['vocabulary', kinds.length + families.length + relations.length > 0, 'What kinds and relations of its own mean'],
    ['positions', document.positions.size > 0, 'Where entities are placed'],
    ['views', document.views.length > 0, 'Named views'],
    ['stories', document.stories.length > 0, 'Stories'],
  ];
  for (const [part, isThere, what] of parts) {
    if (!isThere || (carried as readonly string[]).includes(part)) continue;
    report?.({ code: `lost-${part}`, severity: 'warning', message: `${what}: the format has no place for it.` });
  }
}

function ownVocabulary({ vocabulary }: Graph): Required<Pick<Fragment, 'kinds' | 'families' | 'relations'>> {
  const isOwn = (known: ReadonlyMap<string, unknown>) => (item: { readonly id: string }) => !known.has(item.id);
  return {
    kinds: [...vocabulary.kinds.values()].filter(isOwn(STANDARD_VOCABULARY.kinds)),
    families: [...vocabulary.families.values()].filter(isOwn(STANDARD_VOCABULARY.families)),
    relations: [...vocabulary.relations.values()].filter(isOwn(STANDARD_VOCABULARY.relations)),
  };
}
