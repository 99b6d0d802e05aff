/** The colours and measures as styles that every element includes; `.hue-making` sets the three colours of a hue. */
import { css, unsafeCSS } from 'lit';
import { HUES, inkOf, themeCss, tintOf, use } from '../../look/index.ts';

const hueClasses = HUES.map(
  (hue) => `.hue-${hue} { --hue: ${use(hue)}; --hue-ink: ${use(inkOf(hue))}; --hue-tint: ${use(tintOf(hue))}; }`,
).join('\n');

export const tokens = css`
  ${unsafeCSS(themeCss())}
  ${unsafeCSS(hueClasses)}
`;
