/** Names, with the bare canvas around their letters so that lines pass behind them. */
import type { Label } from '../labels.ts';
import { LINE_HEIGHT } from '../spots.ts';
import type { Brush } from './brush.ts';

const NAME_SIZE = 11;

/** The font of a name as CSS writes it. */
export function nameFont(family: string, bold: boolean): string {
  return `${bold ? '700' : '400'} ${bold ? '12' : String(NAME_SIZE)}px ${family}`;
}

/** @param isFaded whether a name stands back */
export function paintNames(brush: Brush, labels: readonly Label[], isFaded: (label: Label) => boolean): void {
  const { canvas, colors, font, at } = brush;
  canvas.textAlign = 'left';
  canvas.textBaseline = 'alphabetic';
  canvas.lineJoin = 'round';
  for (const bold of [false, true]) {
    canvas.font = nameFont(font, bold);
    for (const label of labels) {
      if (label.bold !== bold) continue;
      const faded = isFaded(label);
      canvas.globalAlpha = faded ? 0.45 : 1;
      canvas.strokeStyle = colors.canvas;
      canvas.lineWidth = at.row < 12 ? 4 : 3;
      canvas.fillStyle = bold ? colors.ink : colors['ink-2'];
      for (const [index, text] of label.lines.entries()) {
        canvas.strokeText(text, label.x, label.y + index * LINE_HEIGHT);
        canvas.fillText(text, label.x, label.y + index * LINE_HEIGHT);
      }
    }
  }
  canvas.globalAlpha = 1;
}
