/** The layouts a reader can choose: one entry each, the code loaded when it is first used. */
import type { LayoutType } from './layout.ts';

/** In the order of the menu; the first is the usual one. */
export const layouts: readonly LayoutType[] = [
  {
    id: 'layered',
    label: 'Layered',
    about: 'Owners above what they own, makers above what they make.',
    load: async () => (await import('./layered.ts')).layered,
  },
  {
    id: 'force',
    label: 'Organic',
    about: 'What is closely related lies close together, in whichever direction.',
    load: async () => (await import('./force.ts')).force,
  },
  {
    id: 'dagre',
    label: 'Ranks',
    about: 'The classic drawing in ranks, by dagre.',
    load: async () => (await import('./dagre.ts')).dagre,
  },
];
