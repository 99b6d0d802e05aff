/** What the reader changed as a patch file, and a patch file as a step. The parsers come when they are asked for. */
import type { Problem } from '../../../graph/index.ts';
import { loadPatches } from '../../../graph/index.ts';
import type { State, Step } from '../../explorer/index.ts';
import { allEdits, titleOf } from '../../explorer/index.ts';
import { reasonOf } from '../shared/words.ts';

/** All that is done as a patch, to be reviewed and applied to the graph's own file. */
export async function patchOf(state: State): Promise<Blob> {
  const { graph, log } = state;
  const { toPatch } = await loadPatches();
  const title = titleOf(state);
  const text = toPatch(allEdits(log), {
    vocabulary: graph.vocabulary,
    ...(title === undefined ? {} : { title: `Changes to ${title}` }),
  });
  return new Blob([text], { type: 'application/yaml' });
}

/** Longer files are none that people review, bytes. */
const LONGEST = 20_000_000;

export interface OpenedPatch {
  /** `undefined` where the file has errors. */
  readonly step: Step | undefined;
  readonly problems: readonly Problem[];
}

export async function openedPatch(file: File, { graph }: State): Promise<OpenedPatch> {
  if (file.size > LONGEST) return { step: undefined, problems: [tooLong(file)] };
  try {
    const [{ fromPatch }, text] = await Promise.all([loadPatches(), file.text()]);
    const { edits, title, problems } = fromPatch(text, { file: file.name, vocabulary: graph.vocabulary });
    if (edits === undefined) return { step: undefined, problems };
    return { step: { edits, title: title ?? file.name }, problems };
  } catch (error) {
    return { step: undefined, problems: [unreadable(file, error)] };
  }
}

/** The file was moved away meanwhile, or what reads it does not come. */
function unreadable(file: File, error: unknown): Problem {
  return {
    code: 'unreadable',
    severity: 'error',
    message: `The file could not be read: ${reasonOf(error)}`,
    file: file.name,
  };
}

function tooLong(file: File): Problem {
  return {
    code: 'too-large',
    severity: 'error',
    message: `The file has ${Math.ceil(file.size / 1e6).toLocaleString('en')} MB; a patch has at most 20.`,
    file: file.name,
  };
}
