/** Turtle and N-Triples as formats. */
import type { FormatModule } from '../format.ts';
import { readTriples } from './mapping.ts';
import { resourcesOf } from './resources.ts';
import { readTurtle } from './turtle-read.ts';
import { writeTurtle } from './turtle-write.ts';

export const turtle: FormatModule = {
  read: (text, options) =>
    readTriples(text, options, (collector, into) => readTurtle(text, 'Turtle', options, collector, into)),
  write: (graph) => writeTurtle(resourcesOf(graph)),
};

export const nTriples: FormatModule = {
  read: (text, options) =>
    readTriples(text, options, (collector, into) => readTurtle(text, 'N-Triples', options, collector, into)),
};
