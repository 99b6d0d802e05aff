/** The families of relations, in the order of the legend. */
import type { Family } from '../model/index.ts';

export const FAMILIES = [
  { id: 'ownership', label: 'Ownership', about: 'Who holds, controls or governs what.' },
  { id: 'making', label: 'Making', about: 'Who founds, builds, looks after and pays for what.' },
  { id: 'people', label: 'People', about: 'Who works where and leads what.' },
  { id: 'lineage', label: 'Lineage', about: 'What comes from what.' },
  { id: 'composition', label: 'Composition', about: 'What holds, needs or uses what.' },
  { id: 'likeness', label: 'Likeness', about: 'What is alike without coming from each other.' },
  { id: 'interoperation', label: 'Interoperation', about: 'What works together.' },
  { id: 'licensing', label: 'Licensing', about: 'What may be used under which terms.' },
  { id: 'other', label: 'Other', about: 'Relations of which no more is known.' },
] as const satisfies readonly Family[];
