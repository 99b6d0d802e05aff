/**
 * The elements of Cytoscape.js (https://js.cytoscape.org/#notation/elements-json), as one list or as two of nodes and
 * edges. How they look and behave is not read: a style can fetch pictures, and an option can freeze a view.
 */
import type { FormatModule } from '../format.ts';
import { readCytoscapeJson } from './read.ts';
import { writeCytoscapeJson } from './write.ts';

export const cytoscapeJson: FormatModule = { read: readCytoscapeJson, write: writeCytoscapeJson };
