/** The style sheet of the shell: the picture fills the box and gives way to the diagram without a jump. */
import { frameCss } from '../look/frame.ts';
import type { Palette } from '../look/theme.ts';
import { coloursCss, use } from '../look/theme.ts';

/** What texts would inherit from the page around ends here: they are laid out as they are, from left to right. */
const APART =
  '.frame, .bare { all: initial; color: inherit; color-scheme: inherit; pointer-events: inherit; visibility: inherit; direction: ltr; }';

/** @param palette the colours that are used */
export const shellCss = (palette: Palette): string => `${coloursCss(palette)}${APART}${frameCss}
:host { display: block; position: relative; height: 420px; min-height: 120px; contain: content; container-type: size; contain-intrinsic-size: 300px; min-width: 0; border-radius: var(--stemma-radius-l, 10px); background: ${use('canvas')}; color: ${use('ink')}; }
:host([hidden]), [hidden] { display: none !important; }
.before { position: absolute; inset: 0; overflow: auto; }
.picture > svg { display: block; width: 100%; height: 100%; }
.head + slot { display: block; padding: 0 20px 8px; }`;
