// What the compiler has to refuse: compiled, never run.
import type {} from 'stemma/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const wrong: readonly SvelteHTMLElements['stemma-graph'][] = [
  // @ts-expect-error there is no such theme
  { theme: 'purple' },
  // @ts-expect-error depth is a number
  { depth: 'deep' },
];
