/** The style sheet text behind colours and measures: what every element includes, and what a host may override. */
import type { Token } from './palette.ts';
import type { Shade } from './picture-palette.ts';
import type { Measure } from './measure-names.ts';

/** The font of everything that is not somebody's words. */
export const FONT = 'system-ui, sans-serif';

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

/** Colours by name. */
export type Palette = Readonly<Partial<Record<Token, Shade>>>;

/**
 * The rules for colours: they follow the `color-scheme` that the element inherits from its page; `theme="light"`,
 * `"dark"` or `"auto"` (the system's) on an element sets it for all that is in it.
 * @param palette the colours that are used
 */
export function coloursCss(palette: Palette): string {
  const colours = Object.entries(palette) as readonly (readonly [Token, Shade])[];
  const shades = colours.map(
    ([token, { light, dark }]) => `${ownProperty(token)}: var(${hostProperty(token)}, light-dark(${light}, ${dark}));`,
  );
  const forced = colours.map(([token, shade]) => `${ownProperty(token)}: ${shade.forced};`);
  return `
:host { ${shades.join(' ')} }
:host([theme=light]) { color-scheme: light; }
:host([theme=dark]) { color-scheme: dark; }
:host([theme=auto]) { color-scheme: light dark; }
@media (forced-colors: active) { :host { ${forced.join(' ')} } }`;
}
