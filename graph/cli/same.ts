/** `stemma same`: what may be one thing under two names. */
import type { Graph } from '../model/index.ts';
import { claimInWords, DOUBTS, plain, reasonInWords, sameThings } from '../query/index.ts';
import type { Same, SameClaims, SameEntities } from '../query/index.ts';
import { OPEN_LENS, Reading } from '../model/index.ts';
import { EXIT } from './command.ts';
import type { Command } from './command.ts';
import { INPUT_OPTIONS, mergedGraph } from './input.ts';
import { painter, plural, shown, writeJson } from './output.ts';
import type { Paint } from './output.ts';

export const same: Command = {
  name: 'same',
  usage: 'FILE… [--json] [--repair]',
  summary: 'Lists what may be one thing under two names.',
  about: `Lists entities that may be one: they have the same identifier, the same address, or the same name and kind; and
claims that differ in their time only. Several files are taken together. Nothing is merged: that is for somebody to
decide, in the explorer or by a patch with "merge-entities" and "merge-claims" (see convert --patch).
People are never proposed by name alone, nor what is "not-to-be-confused-with", nor what a claim joins.
With --json, { entities: [{ keep, drop, reasons, doubts }], claims: [{ keep, drop }] }, by ids.`,
  options: { json: { type: 'boolean', about: 'For programs.' }, ...INPUT_OPTIONS },
  operands: { least: 1, most: Infinity },
  async run(invocation) {
    const { io, flags, operands } = invocation;
    const graph = await mergedGraph(invocation, operands);
    if (typeof graph === 'number') return graph;
    const found = sameThings(graph);
    if (flags.has('json')) writeJson(asJson(graph, found), io.stdout);
    else {
      // one reading for all: it judges each claim once
      const reading = new Reading(graph, OPEN_LENS);
      const paint = painter(io.stdout, io);
      for (const each of found) io.stdout.write(inWords(reading, each, paint));
    }
    io.stderr.write(
      found.length === 0 ? 'Nothing seems to be there twice.\n' : `${plural(found.length, 'pair', 'pairs')}\n`,
    );
    return EXIT.ok;
  },
};

function asJson(graph: Graph, found: readonly Same[]): unknown {
  const entity = (number: number): unknown => {
    const { id, name, kind } = graph.entity(number);
    return { id, name, kind };
  };
  return {
    entities: found
      .filter((each): each is SameEntities => each.what === 'entities')
      .map(({ keep, drop, reasons, doubts }) => ({ keep: entity(keep), drop: entity(drop), reasons, doubts })),
    claims: found
      .filter((each): each is SameClaims => each.what === 'claims')
      .map(({ keep, drop }) => ({ keep: graph.claimIdOf(keep), drop: graph.claimIdOf(drop) })),
  };
}

function inWords(reading: Reading, found: Same, paint: Paint): string {
  const { graph } = reading;
  if (found.what === 'claims') {
    const [one, other] = [found.keep, found.drop].map((claim) => shown(plain(claimInWords(reading, claim))));
    return `${paint('bold', one ?? '')}\n${paint('bold', other ?? '')}\n  They differ in their time only.\n`;
  }
  const line = (number: number): string => {
    const { id, name } = graph.entity(number);
    return `${paint('bold', shown(name))} (${shown(graph.kindTypeOf(number).label)}, ${shown(id)})\n`;
  };
  const reasons = [...found.reasons.map(reasonInWords), ...found.doubts.map((doubt) => `But: ${DOUBTS[doubt]}`)];
  return `${line(found.keep)}${line(found.drop)}${reasons.map((reason) => `  ${shown(reason)}\n`).join('')}`;
}
