/**
 * DOT, the language of Graphviz (https://graphviz.org/doc/info/lang.html). Clusters become an attribute of their
 * nodes, labels in HTML become text, and places are turned upside down both ways, as those of Graphviz grow upwards.
 */
import type { FormatModule } from '../format.ts';
import { readDot } from './read.ts';
import { writeDot } from './write.ts';

export const dot: FormatModule = { read: readDot, write: writeDot };
