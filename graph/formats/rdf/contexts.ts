/**
 * The few contexts of JSON-LD that are known without being fetched, as far as software is described with them: terms
 * of schema.org, and CodeMeta's on top.
 */
import { parseJson } from '../text/json.ts';
import type { Node } from '../text/tree.ts';
import { NAMESPACES } from './namespaces.ts';

/** Properties of schema.org whose value is an address. */
const ADDRESSES = [
  'codeRepository',
  'downloadUrl',
  'image',
  'installUrl',
  'isBasedOn',
  'issueTracker',
  'license',
  'logo',
  'sameAs',
  'url',
];

const asId = (name: string): Record<string, unknown> => ({ [name]: { '@type': '@id' } });
const SCHEMA = { '@vocab': NAMESPACES.schema, ...Object.assign({}, ...ADDRESSES.map(asId)) } as Record<string, unknown>;
const CODEMETA = {
  ...SCHEMA,
  id: '@id',
  type: '@type',
  maintainer: { '@id': `${NAMESPACES.schema}maintainer` },
  softwareSuggestions: { '@id': `${NAMESPACES.codemeta}softwareSuggestions` },
  developmentStatus: { '@id': `${NAMESPACES.codemeta}developmentStatus`, '@type': '@id' },
  contIntegration: { '@id': `${NAMESPACES.codemeta}contIntegration`, '@type': '@id' },
  readme: { '@id': `${NAMESPACES.codemeta}readme`, '@type': '@id' },
};

const KNOWN: readonly (readonly [RegExp, object])[] = [
  [/^https?:\/\/schema\.org(?:\/(?:docs\/jsonldcontext\.jsonl?d?)?)?$/, SCHEMA],
  [/^https?:\/\/doi\.org\/10\.5063\/codemeta-\d(?:\.\d+)*$/i, CODEMETA],
  [/^https?:\/\/w3id\.org\/codemeta\/(?:v?\d(?:\.\d+)*)$/, CODEMETA],
];

export function bundledContext(address: string): Node | undefined {
  const [, context] = KNOWN.find(([pattern]) => pattern.test(address)) ?? [];
  return context === undefined ? undefined : parseJson(JSON.stringify(context), 8).tree;
}
