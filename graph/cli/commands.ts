/** The commands, in the order of the help. To add one: its file, and a line here. */
import { ask } from './ask.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import type { Command } from './command.ts';
import { convert } from './convert.ts';
import { entities } from './entities.ts';
import { same } from './same.ts';
import { stats } from './stats.ts';

export const COMMANDS: readonly Command[] = [check, stats, claims, entities, ask, same, convert];
