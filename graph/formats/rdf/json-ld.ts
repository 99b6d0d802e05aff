/** JSON-LD as a format. */
import type { FormatModule } from '../format.ts';
import { readJsonLd } from './json-ld-read.ts';
import { writeJsonLd } from './json-ld-write.ts';
import { readTriples } from './mapping.ts';
import { resourcesOf } from './resources.ts';

export const jsonLd: FormatModule = {
  read: (text, options) => readTriples(text, options, (collector, into) => readJsonLd(text, options, collector, into)),
  write: (graph) => writeJsonLd(resourcesOf(graph)),
};
