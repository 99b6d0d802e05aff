/**
 * GEXF 1.1 to 1.3 (https://gexf.net): nodes and edges with declared attributes, times and looks. Places are turned
 * upside down both ways, as Gephi's grow upwards and a screen's downwards.
 */
import type { FormatModule } from '../format.ts';
import { readGexf } from './read.ts';
import { writeGexf } from './write.ts';

export const gexf: FormatModule = { read: readGexf, write: writeGexf };
