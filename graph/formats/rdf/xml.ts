/** RDF/XML as a format. */
import type { FormatModule } from '../format.ts';
import { readTriples } from './mapping.ts';
import { readRdfXml } from './xml-read.ts';

export const rdfXml: FormatModule = {
  read: (text, options) => readTriples(text, options, (collector, into) => readRdfXml(text, options, collector, into)),
};
