/** What the reader's hand is at: the halo of what is selected or under the pointer, the ring of the keyboard. */
import type { DrawnLink, DrawnTrack } from '../picture.ts';
import type { Brush } from './brush.ts';
import { circle, line, move } from './brush.ts';

/** Where the keyboard is: at a place of a track. */
export interface Ring {
  /** The key of the track. */
  readonly track: string;
  readonly row: number;
  readonly at: number;
}

/** Under the tracks: wide and pale, so that it stays a halo. */
export function paintHalo(
  brush: Brush,
  tracks: readonly DrawnTrack[],
  links: readonly DrawnLink[],
  looks: {
    readonly selected: ReadonlySet<string>;
    readonly selectedLink: string | undefined;
    readonly hovered: string | undefined;
  },
): void {
  const { canvas, colors, at } = brush;
  canvas.lineCap = 'round';
  for (const { track, placed, trunk, segments } of tracks) {
    const isSelected = looks.selected.has(track.key);
    if (!isSelected && looks.hovered !== track.key) continue;
    canvas.strokeStyle = isSelected ? colors.accent : colors[segments[0]?.hue ?? 'likeness'];
    canvas.globalAlpha = isSelected ? 0.28 : 0.22;
    canvas.lineWidth =
      (trunk ? brush.trunk : brush.track) + (isSelected ? 1 : 0.66) * Math.min(12, Math.max(3, at.row * 0.7));
    canvas.beginPath();
    move(brush, at.along(placed.start), at.across(placed.row));
    line(brush, Math.max(at.along(placed.stop), at.along(placed.start) + 1), at.across(placed.row));
    canvas.stroke();
  }
  const chosen = links.find(({ link }) => link.key === looks.selectedLink);
  if (chosen !== undefined) {
    canvas.strokeStyle = chosen.refuted ? colors.refuted : colors.accent;
    canvas.globalAlpha = 0.24;
    canvas.lineWidth = 14;
    canvas.beginPath();
    move(brush, at.along(chosen.at), at.across(chosen.from.placed.row));
    line(brush, at.along(chosen.at), at.across(chosen.to.placed.row));
    canvas.stroke();
  }
  canvas.lineCap = 'butt';
  canvas.globalAlpha = 1;
}

/** Above everything: outside of the track, never the halo. */
export function paintRing(brush: Brush, { row, at: place }: Ring): void {
  const { canvas, colors, at } = brush;
  canvas.strokeStyle = colors.accent;
  canvas.lineWidth = 2.5;
  canvas.beginPath();
  circle(brush, at.along(place), at.across(row), Math.max(7, brush.trunk / 2 + 5));
  canvas.stroke();
}
