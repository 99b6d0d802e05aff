/** The vocabulary that Stemma starts with. */
import { Vocabulary } from '../model/index.ts';
import { FAMILIES } from './families.ts';
import { KINDS } from './kinds.ts';
import { RELATIONS } from './relations/index.ts';

export { FAMILIES } from './families.ts';
export { KINDS } from './kinds.ts';
export { QUESTIONS } from './questions.ts';
export { RELATIONS } from './relations/index.ts';
export { be, infinitive, negated, past, present, verb, wordingOf } from './wording.ts';

/** Kinds, families and relations that every graph begins with. */
export const STANDARD_VOCABULARY = new Vocabulary(KINDS, FAMILIES, RELATIONS);
