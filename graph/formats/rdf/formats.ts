/** RDF, in the ways that it is written. */
import type { Format } from '../format.ts';

export const TURTLE: Format = {
  id: 'turtle',
  label: 'RDF (Turtle)',
  extensions: ['ttl', 'turtle'],
  mediaTypes: ['text/turtle'],
  reads: true,
  writes: true,
  recognises: (head, fileName) => {
    if (/^\s*(?:#[^\n]*\n\s*)*(?:@prefix|@base|PREFIX|BASE)\s/i.test(head)) return 1;
    return /\.(?:ttl|turtle)$/i.test(fileName) ? 0.9 : 0;
  },
  load: async () => (await import('./turtle.ts')).turtle,
};

export const N_TRIPLES: Format = {
  id: 'n-triples',
  label: 'RDF (N-Triples)',
  extensions: ['nt'],
  mediaTypes: ['application/n-triples'],
  reads: true,
  writes: false,
  recognises: (head, fileName) => {
    if (/^\s*(?:#[^\n]*\n\s*)*(?:<[^<>\s]+>|_:\S+)\s+<[^<>\s]+>\s+[<_"]/.test(head)) return 0.95;
    return /\.nt$/i.test(fileName) ? 0.9 : 0;
  },
  load: async () => (await import('./turtle.ts')).nTriples,
};

export const RDF_XML: Format = {
  id: 'rdf-xml',
  label: 'RDF (XML)',
  extensions: ['rdf', 'owl', 'doap'],
  mediaTypes: ['application/rdf+xml'],
  reads: true,
  writes: false,
  recognises: (head, fileName) => {
    if (/<(?:\w+:)?RDF[\s>]/.test(head) && head.includes('http://www.w3.org/1999/02/22-rdf-syntax-ns#')) return 1;
    return /\.(?:rdf|owl|doap)$/i.test(fileName) ? 0.7 : 0;
  },
  load: async () => (await import('./xml.ts')).rdfXml,
};

export const JSON_LD: Format = {
  id: 'json-ld',
  label: 'RDF (JSON-LD)',
  extensions: ['jsonld', 'json-ld'],
  mediaTypes: ['application/ld+json'],
  reads: true,
  writes: true,
  recognises: (head, fileName) => {
    if (/^\s*[[{]/.test(head) && /"@(?:context|graph|id)"\s*:/.test(head)) return 0.96;
    return /\.json-?ld$/i.test(fileName) ? 0.9 : 0;
  },
  load: async () => (await import('./json-ld.ts')).jsonLd,
};
