/**
 * GraphML (http://graphml.graphdrawing.org): nodes and edges with declared attributes. Graphs within nodes become an
 * attribute that names the node; the drawings of yEd give labels, places and colours.
 */
import type { FormatModule } from '../format.ts';
import { readGraphml } from './read.ts';
import { writeGraphml } from './write.ts';

export const graphml: FormatModule = { read: readGraphml, write: writeGraphml };
