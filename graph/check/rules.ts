/** The rules of the lint. To add one: its file, and a line here. */
import { acquisition } from './acquisition.ts';
import { cycles } from './cycles.ts';
import { danglingEnds } from './dangling-ends.ts';
import { doubledClaims } from './doubled-claims.ts';
import { endKinds } from './end-kinds.ts';
import { evidenceDates } from './evidence-dates.ts';
import { existence } from './existence.ts';
import { names } from './names.ts';
import type { Rule } from './rule.ts';
import { shares } from './shares.ts';
import { unknownKinds } from './unknown-kinds.ts';
import { unknownSources } from './unknown-sources.ts';
import { unsourced } from './unsourced.ts';

export const RULES: readonly Rule[] = [
  danglingEnds,
  unknownKinds,
  endKinds,
  cycles,
  acquisition,
  existence,
  evidenceDates,
  shares,
  doubledClaims,
  unknownSources,
  unsourced,
  names,
];
