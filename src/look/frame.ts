/** The frame of an embed: the same for the picture that is there at once and for the diagram that takes its place. */
import { FONT, use } from './theme.ts';

/** Narrower boxes have short labels, and a caption that stacks, px. */
export const COMPACT = 480;

/** What stands above and below the picture, where it does, px. */
export const HEAD = 44;
export const CAPTION = 54;

/** Longer texts are cut after the second line. */
export const TWO_LINES =
  'display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; white-space: normal;';

export const frameCss = `
.frame, .bare, .head, .caption { box-sizing: border-box; flex: none; }
.frame, .bare { display: flex; flex-direction: column; height: 100%; font: 13px/1.45 var(--stemma-font, ${FONT}); }
.frame { overflow: hidden; border: 1px solid ${use('hairline')}; border-radius: inherit; }
.stage { flex: 1; position: relative; min-height: 0; }
.head { display: flex; height: ${String(HEAD)}px; padding: 12px 20px 0; white-space: nowrap; overflow: hidden; }
.head > * { overflow: hidden; text-overflow: ellipsis; }
.question { font-size: 15px; font-weight: 700; }
.caption { height: ${String(CAPTION)}px; padding: 0 20px; border-top: 1px solid ${use('hairline')}; background: ${use('surface')}; }
@container (max-width: ${String(COMPACT - 1)}px) {
  .head { flex-direction: column; height: 62px; padding: 10px 16px 0; }
  .caption { height: 96px; padding-inline: 16px; }
}
@container (max-height: 199px) { .stage + .caption { display: none; } }`;
