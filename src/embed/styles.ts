/** The style sheet of the shell: the picture fills the box and gives way to the diagram without a jump. */
import { frameCss } from '../look/frame.ts';
import type { Palette } from '../look/theme.ts';
import { coloursCss, FONT, use } from '../look/theme.ts';

/** @param palette the colours that are used */
export const shellCss = (palette: Palette): string => `${coloursCss(palette)}${frameCss}
:host { display: block; position: relative; block-size: 420px; min-block-size: 120px; contain: content; container-type: size; border-radius: var(--stemma-radius-l, 10px); background: ${use('canvas')}; color: ${use('ink')}; }
:host([hidden]), [hidden] { display: none !important; }
.before { position: absolute; inset: 0; overflow: auto; }
.picture { font-family: var(--stemma-font, ${FONT}); }
.picture > svg { display: block; inline-size: 100%; block-size: 100%; }
slot[name=toolbar] { display: block; padding: 0 20px 8px; }`;
