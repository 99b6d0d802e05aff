/** The colours and measures as styles that every element includes; `.hue-making` sets the three colours of a hue. */
import { css, unsafeCSS } from 'lit';
import { HUES, inkOf, themeCss, tintOf, use } from '../../look/index.ts';

const hueClasses = HUES.map(
  (hue) => `.hue-${hue} { --hue: ${use(hue)}; --hue-ink: ${use(inkOf(hue))}; --hue-tint: ${use(tintOf(hue))}; }`,
).join('\n');

const themes = css`
  ${unsafeCSS(themeCss())}
  ${unsafeCSS(hueClasses)}
`;

/** A finger is wider than the tip of a pointer; paper has neither. */
const touch = css`
  @media screen and (pointer: coarse) {
    :host {
      --_target: 44px;
    }
  }
`;

export const tokens = [themes, touch];
