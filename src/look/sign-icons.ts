/** The icons of the diagram itself and of the buttons on it: an embed loads these, and not the others. */
import { ArrowUpRight, Maximize, Minus, Plus, X } from 'lucide';
import type { Icon } from './kind-icons.ts';

export const SIGN_ICONS = {
  'arrow-up-right': ArrowUpRight,
  maximize: Maximize,
  minus: Minus,
  plus: Plus,
  x: X,
} as const satisfies Readonly<Record<string, Icon>>;
