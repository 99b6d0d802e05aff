/** The style sheet of the shell: the picture fills the box and gives way to the diagram without a jump. */
import { coloursCss, FONT, use } from '../look/theme.ts';

export const shellCss = `${coloursCss()}
:host { display: block; position: relative; block-size: 420px; contain: content; background: ${use('canvas')}; color: ${use('ink')}; }
:host([hidden]) { display: none; }
.picture, .diagram { position: absolute; inset: 0; }
.picture { font-family: var(--stemma-font, ${FONT}); }
.picture > svg { display: block; inline-size: 100%; block-size: 100%; }
.picture[hidden], .before[hidden] { display: none; }
.diagram { block-size: 100%; inline-size: 100%; }
.diagram:not(.ready) { opacity: 0; }
.wrong { padding: 12px 16px; font: 13px/1.45 ${FONT}; }
@media print { .diagram:not(.ready) { display: none; } }`;
