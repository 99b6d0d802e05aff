/** The style sheet text behind colours and measures: what every element includes, and what a host may override. */
import type { Shade, Token } from './palette.ts';
import { PALETTE, TOKENS } from './palette.ts';
import type { Measure } from './measure-names.ts';

/** The font of everything that is not somebody's words. */
export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

/** The name by which a host overrides a colour or a measure. */
export function hostProperty(name: Token | Measure): string {
  return `--stemma-${name}`;
}

/** The name by which our own style sheets use it. */
export function ownProperty(name: Token | Measure): string {
  return `--_${name}`;
}

/** `var(--_ink)`: how our own style sheets and SVG attributes use a colour or a measure. */
export function use(name: Token | Measure): string {
  return `var(${ownProperty(name)})`;
}

/**
 * The rules for colours: they follow the `color-scheme` that the element inherits from its page; `theme="light"`,
 * `"dark"` or `"auto"` (the system's) on an element sets it for all that is in it.
 */
export function coloursCss(): string {
  const shades = TOKENS.map((token) => {
    const { light, dark } = PALETTE[token];
    return `${ownProperty(token)}: var(${hostProperty(token)}, light-dark(${light}, ${dark}));`;
  });
  return `
:host { ${shades.join(' ')} }
:host([theme='light']) { color-scheme: light; }
:host([theme='dark']) { color-scheme: dark; }
:host([theme='auto']) { color-scheme: light dark; }
@media (forced-colors: active) { :host { ${colours('forced')} } }`;
}

function colours(way: keyof Shade): string {
  return TOKENS.map((token) => `${ownProperty(token)}: ${PALETTE[token][way]};`).join(' ');
}
