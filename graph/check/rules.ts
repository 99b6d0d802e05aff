/** The rules of the lint. To add one: its file, and a line here. */
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [];
