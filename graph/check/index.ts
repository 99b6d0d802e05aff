/** The lint. */
export type { CheckOptions } from './check.ts';
export { check } from './check.ts';
export type { Rule } from './rule.ts';
export { RULES } from './rules.ts';
