/** `stemma entities`: who and what a graph is about. */
import { Reading } from '../model/index.ts';
import { EXIT } from './command.ts';
import type { Command } from './command.ts';
import { graphOf, INPUT_OPTIONS } from './input.ts';
import { aligned, painter, shown, writeJsonList } from './output.ts';
import { LENS_OPTIONS, lensOf } from './lens.ts';

const { hide } = LENS_OPTIONS;

export const entities: Command = {
  name: 'entities',
  usage: 'FILE [--json] [--hide WHAT]… [--repair]',
  summary: 'Lists the entities of a graph.',
  about: `Lists who and what a graph is about: companies, people, products, codebases and so on.
With --json, an array of { id, name, kind, also }.`,
  options: {
    json: { type: 'boolean', about: 'For programs.' },
    ...(hide === undefined ? {} : { hide }),
    ...INPUT_OPTIONS,
  },
  operands: { least: 1, most: 1 },
  async run(invocation) {
    const { io, flags } = invocation;
    const graph = await graphOf(invocation);
    if (typeof graph === 'number') return graph;
    const reading = new Reading(graph, lensOf(invocation, graph.vocabulary));
    const numbers = [...graph.entities()].filter((entity) => reading.looksAtEntity(entity));
    if (flags.has('json')) {
      const list = numbers.map((number) => {
        const { id, name, kind, also } = graph.entity(number);
        return { id, name, kind, also };
      });
      writeJsonList(list, io.stdout);
      return EXIT.ok;
    }
    const paint = painter(io.stdout, io);
    const rows = numbers.map((number) => {
      const { id, name, also } = graph.entity(number);
      return [
        paint('bold', shown(name)),
        shown(graph.kindTypeOf(number).label),
        paint('dim', shown(id)),
        also.map(shown).join(', '),
      ];
    });
    io.stdout.write(aligned(rows));
    return EXIT.ok;
  },
};
