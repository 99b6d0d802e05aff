/** Measures, which a host may override like the colours, and all that an element includes of both. */
import type { Measure } from './measure-names.ts';
import { PALETTE, TOKENS } from './palette.ts';
import { coloursCss, FONT, hostProperty, ownProperty } from './theme.ts';

/** Measures that a host may override like the colours: `--stemma-text-m`. */
export const MEASURES = {
  font: FONT,
  'font-quote': '"Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", serif',
  'text-xs': '11px',
  'text-s': '12px',
  'text-m': '13px',
  'text-l': '15px',
  'text-xl': '20px',
  'text-verdict': '26px',
  leading: '1.45',
  'leading-quote': '1.42',
  'leading-tight': '1.2',
  'space-1': '4px',
  'space-2': '8px',
  'space-3': '12px',
  'space-4': '16px',
  'space-5': '20px',
  'space-6': '28px',
  'radius-s': '5px',
  'radius-m': '7px',
  'radius-l': '10px',
  'radius-sheet': '16px',
  'shadow-menu': '0 1px 2px #0000000f, 0 8px 24px #0000001a',
  'shadow-sheet': '0 -1px 0 var(--_hairline), 0 -8px 28px #1a1c2014',
  fast: '90ms',
  base: '180ms',
  move: '420ms',
  'ease-out': 'cubic-bezier(.2, .8, .2, 1)',
  'ease-move': 'cubic-bezier(.4, 0, .1, 1)',
} as const satisfies Readonly<Record<Measure, string>>;

/** Durations in ms of {@link MEASURES}, for what is moved by script. */
export const DURATIONS = { fast: 90, base: 180, move: 420 } as const;

/** The rules that each element includes. */
export function themeCss(): string {
  const measures = entries(MEASURES).map(
    ([name, value]) => `${ownProperty(name)}: var(${hostProperty(name)}, ${value});`,
  );
  return `${coloursCss(PALETTE)}
:host { ${measures.join(' ')} }
@media (prefers-reduced-motion: reduce) { :host { --_fast: 0ms; --_base: 0ms; --_move: 0ms; } }`;
}

/** The colours of one scheme as custom properties under the names that a host uses: for pages and exported pictures. */
export function schemeCss(scheme: 'light' | 'dark'): string {
  return TOKENS.map((token) => `${hostProperty(token)}: ${PALETTE[token][scheme]};`).join(' ');
}

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): readonly (readonly [Key, Value])[] {
  return Object.entries(record) as [Key, Value][];
}
