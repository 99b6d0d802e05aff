/**
 * What is wanted together comes in one file. Left to itself, the bundler makes a file of all that any two beginnings share:
 * some forty for a diagram, which a page finds one after another, in a dozen round trips.
 */
import { build } from 'vite';

/**
 * A group of the bundler for each set of beginnings, with what they import. What is in two sets is in the first.
 * @param {string} mode of a build in which the same is apart
 * @param {readonly { name: string, begins: readonly string[] }[]} sets beginnings are modules, by the ends of their paths
 * @param {RegExp} apart what keeps its own place
 */
export async function together(mode, sets, apart) {
  const result = await build({ mode, logLevel: 'error', build: { write: false } });
  const chunks = [result]
    .flat()
    .flatMap((each) => ('output' in each ? each.output : []))
    .filter(isChunk);
  /** @type {Set<string>} */
  const taken = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap(({ moduleIds }) => moduleIds));
  return sets.map(({ name, begins }) => {
    const modules = new Set(closure(begins, chunks).filter((id) => !taken.has(id) && !apart.test(id)));
    for (const id of modules) taken.add(id);
    return { name, test: (/** @type {string} */ id) => modules.has(id) };
  });
}

/**
 * The modules of all files that come with some beginnings.
 * @param {readonly string[]} begins
 * @param {readonly import('vite').Rolldown.OutputChunk[]} chunks
 */
function closure(begins, chunks) {
  const found = new Set(
    begins.map((end) => {
      const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${end}`)));
      if (chunk === undefined) throw new Error(`${end} is in no file of the build.`);
      return chunk;
    }),
  );
  for (const chunk of found)
    for (const file of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === file);
      if (imported !== undefined) found.add(imported);
    }
  return [...found].flatMap(({ moduleIds }) => moduleIds);
}

/** @param {import('vite').Rolldown.OutputChunk | import('vite').Rolldown.OutputAsset} each */
function isChunk(each) {
  return each.type === 'chunk';
}
