/** The frame of an embed: the same for the picture that is there at once and for the diagram that takes its place. */
import { FONT, use } from './theme.ts';

/** Narrower boxes have short labels, and a caption that stacks, px. */
export const COMPACT = 480;

/** What stands above and below the picture, where it does, px. */
export const HEAD = 44;
export const CAPTION = 54;

export const frameCss = `
.frame, .bare { box-sizing: border-box; display: flex; flex-direction: column; block-size: 100%; font: 13px/1.45 var(--stemma-font, ${FONT}); }
.frame { overflow: hidden; border: 1px solid ${use('hairline')}; border-radius: var(--stemma-radius-l, 10px); }
.stage { flex: 1; position: relative; min-block-size: 0; }
.head { flex: none; display: flex; align-items: baseline; gap: 12px; block-size: ${String(HEAD)}px; padding: 12px 20px 0; white-space: nowrap; overflow: hidden; }
.head > * { margin: 0; overflow: hidden; text-overflow: ellipsis; }
.question { font-size: 15px; font-weight: 700; }
.caption { flex: none; box-sizing: border-box; block-size: ${String(CAPTION)}px; padding: 0 20px; border-block-start: 1px solid ${use('hairline')}; background: ${use('surface')}; }
@container (max-width: ${String(COMPACT - 1)}px) {
  .head { flex-direction: column; gap: 0; block-size: 62px; padding: 10px 16px 0; }
  .head > * { max-inline-size: 100%; }
  .caption { block-size: 96px; padding-inline: 16px; }
}`;
