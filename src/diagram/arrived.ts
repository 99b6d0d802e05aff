/** When what was just set in motion is there. */
import { DURATIONS } from '../look/index.ts';

/** Not the animations' own promises: they are never kept in a page that is not shown. */
export function arrived(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, DURATIONS.move + 20));
}
