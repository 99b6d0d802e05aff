/**
 * The types of relation that Stemma knows from the start: one entry each. Everything that speaks of relations follows
 * from these entries (legend, filters, menus, sentences, questions, forms, importers, tests); nothing else names one.
 */
import type { Relation } from '../../model/index.ts';
import { COMPOSITION } from './composition.ts';
import { INTEROPERATION } from './interoperation.ts';
import { LICENSING } from './licensing.ts';
import { LIKENESS } from './likeness.ts';
import { LINEAGE } from './lineage.ts';
import { MAKING } from './making.ts';
import { OTHER } from './other.ts';
import { OWNERSHIP } from './ownership.ts';
import { PEOPLE } from './people.ts';

export const RELATIONS: readonly Relation[] = [
  ...OWNERSHIP,
  ...MAKING,
  ...PEOPLE,
  ...LINEAGE,
  ...COMPOSITION,
  ...LIKENESS,
  ...INTEROPERATION,
  ...LICENSING,
  ...OTHER,
];
