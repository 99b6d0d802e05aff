/** The lens as options of a command. */
import type { Lens } from '../model/index.ts';
import { didYouMean, parseWhen, STANDINGS } from '../model/index.ts';
import type { Graph, Vocabulary } from '../model/index.ts';
import { voicesOf, voicesOfLens } from '../query/index.ts';
import { UsageError } from './command.ts';
import type { Invocation, Options } from './command.ts';

/** For every command that looks at claims. */
export const LENS_OPTIONS: Options = {
  'as-of': { type: 'string', value: 'DATE', about: 'What held then (EDTF): 2007, 2007-10, 1998/2003.' },
  'according-to': {
    type: 'string',
    multiple: true,
    value: 'WHO',
    about: 'Only what this source, speaker or party says; may be given several times.',
  },
  hide: {
    type: 'string',
    multiple: true,
    value: 'WHAT',
    about: 'Without this kind, family, relation or standing; may be given several times.',
  },
};

export function lensOf({ values }: Invocation, vocabulary: Vocabulary): Lens {
  const asOf = values.get('as-of')?.at(-1);
  const hide = values.get('hide') ?? [];
  if (asOf !== undefined) {
    const result = parseWhen(asOf);
    if ('problem' in result) throw new UsageError(`--as-of: ${result.problem}`);
  }
  const known = [
    ...vocabulary.kinds.keys(),
    ...vocabulary.families.keys(),
    ...vocabulary.relations.keys(),
    ...STANDINGS,
  ];
  for (const id of hide)
    if (!known.includes(id))
      throw new UsageError(`--hide: "${id}" is no kind, family, relation or standing.`, didYouMean(id, known));
  return { ...(asOf === undefined ? {} : { asOf }), accordingTo: values.get('according-to') ?? [], hide };
}

/** The lens with its voices as ids, for commands that ask no question: one whom nothing here names is an error. */
export function lensOn(graph: Graph, invocation: Invocation): Lens {
  const lens = lensOf(invocation, graph.vocabulary);
  const { voices, unknown } = voicesOfLens(graph, lens);
  const [first] = unknown;
  if (first === undefined) return { ...lens, accordingTo: voices };
  const known = [...voicesOf(graph)].flatMap((id) => [id, graph.entityById(id)?.name ?? id]);
  throw new UsageError(`--according-to: nothing here is called "${first}".`, didYouMean(first, known));
}
