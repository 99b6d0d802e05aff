/** `stemma arrange`: a document with its pictures composed. */
import { EXIT } from '../../graph/cli/command.ts';
import type { Invocation } from '../../graph/cli/command.ts';
import { graphOf } from '../../graph/cli/input.ts';
import { plural } from '../../graph/cli/output.ts';
import { save } from '../../graph/cli/save.ts';
import { viewOpened } from '../explorer/index.ts';
import { lookAsked, textOf, withPictures } from './document.ts';

export async function run(invocation: Invocation): Promise<number> {
  const look = lookAsked(invocation);
  const graph = await graphOf(invocation);
  if (typeof graph === 'number') return graph;
  const { operands, io } = invocation;
  const out = operands[1] ?? '-';
  const composed = await withPictures(graph, look && viewOpened(graph, look));
  await save([await textOf(composed, /\.ya?ml$/i.test(out) ? 'stemma-yaml' : 'stemma-json')], out, io);
  io.stderr.write(`${plural(composed.document.arrangement.length, 'picture', 'pictures')} composed.\n`);
  return EXIT.ok;
}
