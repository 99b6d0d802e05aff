/** The names of a graph, read for finding entities by them. */
import type { Graph, Steps } from '../../model/index.ts';
import { inSteps } from '../../model/index.ts';
import { innerWordsOf, squashed, wordsOf } from './fold.ts';

/** Which kind of name. */
export const OWN = 0;
const ALSO = 1;

/** Row by row: whose name it is, of which kind, as it is written, run together, and the words by which it is found. */
export interface ReadNames {
  readonly entities: number[];
  readonly types: number[];
  readonly names: string[];
  readonly squashes: string[];
  readonly words: (readonly string[])[];
}

export function* readNames(graph: Graph): Steps<ReadNames> {
  const read: ReadNames = { entities: [], types: [], names: [], squashes: [], words: [] };
  yield* inSteps(graph.entities(), (entity) => {
    const { name, also, names: dated } = graph.entity(entity);
    add(read, entity, name, OWN);
    if (also.length + dated.length === 0) return;
    const others = new Set([...also, ...dated.map((each) => each.name)]);
    others.delete(name);
    for (const other of others) add(read, entity, other, ALSO);
  });
  return read;
}

function add(read: ReadNames, entity: number, name: string, type: number): void {
  const words = wordsIn(name);
  if (words.length === 0) return;
  read.entities.push(entity);
  read.types.push(type);
  read.names.push(name);
  read.squashes.push(squashed(name));
  read.words.push(words);
}

/** All words by which a name is found: its own, those inside of them, and all run together. */
export function wordsIn(name: string): readonly string[] {
  const words = wordsOf(name);
  const all = [...words, ...innerWordsOf(name), ...(words.length > 1 ? [words.join('')] : [])];
  return all.filter((word, place) => all.indexOf(word) === place);
}
