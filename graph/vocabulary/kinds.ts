/** The kinds of entity that Stemma knows from the start. A document may add kinds of its own. */
import type { Kind } from '../model/index.ts';

export const KINDS = [
  { id: 'thing', label: 'thing', plural: 'things', about: 'Anything; what an import without kinds gives.' },
  {
    id: 'organization',
    label: 'organization',
    plural: 'organizations',
    broader: 'thing',
    about: 'People who act under one name.',
  },
  {
    id: 'company',
    label: 'company',
    plural: 'companies',
    broader: 'organization',
    about: 'An organization that trades, or a division of one.',
  },
  {
    id: 'community',
    label: 'community',
    plural: 'communities',
    broader: 'organization',
    about: 'A project, foundation or board that people join.',
  },
  { id: 'person', label: 'person', plural: 'people', broader: 'thing' },
  { id: 'product', label: 'product', plural: 'products', broader: 'thing', about: 'What is offered under a name.' },
  { id: 'codebase', label: 'codebase', plural: 'codebases', broader: 'thing', about: 'Source code with a history.' },
  {
    id: 'license',
    label: 'license',
    plural: 'licenses',
    broader: 'thing',
    about: 'The terms under which something may be used.',
  },
  {
    id: 'standard',
    label: 'standard',
    plural: 'standards',
    broader: 'thing',
    about: 'An interface, format or protocol that others implement.',
  },
] as const satisfies readonly Kind[];
