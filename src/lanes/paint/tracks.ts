/** Tracks: in the colours of their owners, uncertain where they are, with the marks of how they begin, change and end. */
import type { PlacedTrack } from '../../layout/lanes/lanes.ts';
import type { Hue } from '../../look/index.ts';
import type { DrawnTrack, Segment } from '../picture.ts';
import type { Brush } from './brush.ts';
import { circle, head, line, move } from './brush.ts';

/** Two colours of one track are this far apart, px. */
const GAP = 2;
/** Lines that pass under a track end this far from it, px. */
const CASING = 4;
/** What is uncertain for less than this many px is drawn as certain: nobody could see it. */
const SHORT = 5;

/** The bare canvas under the tracks, so that lines pass beneath. */
export function paintCasing(brush: Brush, tracks: readonly DrawnTrack[]): void {
  const { canvas, colors, at } = brush;
  const room = Math.min(CASING, Math.max(0, at.row - brush.track) / 2);
  if (room < 0.6) return;
  canvas.strokeStyle = colors.canvas;
  canvas.lineCap = 'butt';
  for (const isTrunk of [false, true]) {
    canvas.lineWidth = (isTrunk ? brush.trunk : brush.track) + 2 * room;
    canvas.beginPath();
    for (const { trunk, placed } of tracks) {
      if (trunk !== isTrunk) continue;
      move(brush, at.along(placed.start) + 1, at.across(placed.row));
      line(brush, at.along(placed.stop), at.across(placed.row));
    }
    canvas.stroke();
  }
}

/** How sure it is that the track was there, and in these hands; `vague1` is the least. */
type Style = 'sure' | 'possible' | 'vague4' | 'vague3' | 'vague2' | 'vague1';
const VAGUE: readonly Style[] = ['vague1', 'vague2', 'vague3', 'vague4'];
const STYLES: readonly Style[] = ['sure', 'possible', ...VAGUE];
const ALPHA: Readonly<Record<Style, number>> = {
  sure: 1,
  possible: 0.55,
  vague4: 0.75,
  vague3: 0.6,
  vague2: 0.45,
  vague1: 0.3,
};

/** One stroke for each colour, width and certainty. */
export function paintTracks(brush: Brush, tracks: readonly DrawnTrack[], alpha: number): void {
  const { canvas, colors } = brush;
  const batches = new Map<string, { hue: Hue; trunk: boolean; style: Style; pieces: [number, number, number][] }>();
  for (const drawn of tracks) {
    for (const { hue, style, from, to, across } of piecesOf(brush, drawn)) {
      const key = `${hue} ${String(drawn.trunk)} ${style}`;
      const batch = batches.get(key) ?? { hue, trunk: drawn.trunk, style, pieces: [] };
      batch.pieces.push([from, to, across]);
      batches.set(key, batch);
    }
  }
  canvas.lineCap = 'butt';
  for (const style of STYLES) {
    for (const batch of batches.values()) {
      if (batch.style !== style) continue;
      canvas.globalAlpha = alpha * ALPHA[style];
      canvas.strokeStyle = colors[batch.hue];
      const isVague = style.startsWith('vague');
      canvas.lineWidth = (batch.trunk ? brush.trunk : brush.track) * (isVague ? 0.75 : 1);
      canvas.setLineDash(isVague ? [4, 3] : []);
      canvas.beginPath();
      for (const [from, to, across] of batch.pieces) {
        move(brush, from, across);
        line(brush, to, across);
      }
      canvas.stroke();
    }
  }
  canvas.setLineDash([]);
  canvas.globalAlpha = 1;
}

interface Piece {
  readonly hue: Hue;
  readonly style: Style;
  readonly from: number;
  readonly to: number;
  readonly across: number;
}

/** The segments cut where the track becomes uncertain, in px, only as far as they are in the window. */
function* piecesOf(brush: Brush, { placed, segments }: DrawnTrack): Generator<Piece> {
  const { at } = brush;
  const across = at.across(placed.row);
  const edge = (at.frame.vertical ? at.frame.height : at.frame.width) + 20;
  const bands = bandsOf(brush, placed);
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1];
    const gap = next !== undefined && next.hue !== segment.hue && at.row > 5 ? GAP : 0;
    const from = Math.max(-20, at.along(segment.from));
    const to = Math.min(edge, at.along(segment.to) - gap);
    for (const band of bands) {
      const [start, end] = [Math.max(from, band.from), Math.min(to, band.to)];
      const style = band.style === 'sure' && !segment.sure ? 'possible' : band.style;
      if (end > start) yield { hue: segment.hue, style, from: start, to: end, across };
    }
  }
}

/** Fading in, solid, fading out; each fade in steps. */
function bandsOf({ at }: Brush, placed: PlacedTrack): readonly { from: number; to: number; style: Style }[] {
  const [start, solidFrom] = [at.along(placed.start), at.along(placed.solidFrom)];
  const [solidTo, stop] = [at.along(placed.solidTo), at.along(placed.stop)];
  const steps = VAGUE.length;
  const fadesIn = solidFrom - start >= SHORT;
  const fadesOut = stop - solidTo >= SHORT;
  const fade = (from: number, to: number, styles: readonly Style[]): { from: number; to: number; style: Style }[] =>
    styles.map((style, step) => ({
      from: from + ((to - from) * step) / steps,
      to: from + ((to - from) * (step + 1)) / steps,
      style,
    }));
  return [
    ...(fadesIn ? fade(start, solidFrom, VAGUE) : []),
    { from: fadesIn ? solidFrom : start, to: fadesOut ? solidTo : stop, style: 'sure' },
    ...(fadesOut ? fade(solidTo, stop, [...VAGUE].reverse()) : []),
  ];
}

/** Crossbars where tracks end, heads where they go on, open circles where they are renamed. */
export function paintEnds(brush: Brush, tracks: readonly DrawnTrack[], alpha: number): void {
  const { canvas, colors, at } = brush;
  if (at.row < 5) return;
  const scale = Math.min(1, at.row / 14);
  canvas.globalAlpha = alpha;
  for (const drawn of tracks) {
    const { placed, ending, trunk } = drawn;
    const hue = colors[lastOf(drawn).hue];
    const across = at.across(placed.row);
    const along = at.along(placed.stop);
    const size = (trunk ? 7.5 : 6) * scale;
    if (ending === 'alive') {
      canvas.fillStyle = hue;
      canvas.beginPath();
      head(brush, along + size, across, size, 'along');
      canvas.fill();
    } else if (ending === 'ended') {
      canvas.strokeStyle = hue;
      canvas.lineWidth = 2 * scale;
      canvas.beginPath();
      move(brush, along, across - size);
      line(brush, along, across + size);
      canvas.stroke();
    }
  }
  canvas.strokeStyle = colors.ink;
  canvas.fillStyle = colors.canvas;
  canvas.lineWidth = 1.75 * scale;
  canvas.beginPath();
  for (const { names, placed, trunk } of tracks)
    for (const { at: renamed } of names.slice(1))
      circle(brush, at.along(renamed), at.across(placed.row), (trunk ? 4.6 : 4) * scale);
  canvas.fill();
  canvas.stroke();
  canvas.globalAlpha = 1;
}

function lastOf({ segments }: DrawnTrack): Segment {
  return segments.at(-1) ?? { from: 0, to: 0, hue: 'likeness', sure: true };
}
