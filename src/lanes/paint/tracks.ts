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

/** How far from a track the lines that pass under it end, px. */
export function casingOf(brush: Brush): number {
  return Math.min(CASING, Math.max(0, brush.at.row - brush.track) / 2);
}

/** The bare canvas under the tracks, so that lines pass beneath. */
export function paintCasing(brush: Brush, tracks: readonly DrawnTrack[]): void {
  const { canvas, colors, at } = brush;
  const room = casingOf(brush);
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

/** How sure it is that the track was there, and in these hands. */
type Style = 'sure' | 'possible' | 'fading-in' | 'fading-out';
const POSSIBLE = 0.55;
/** From the least to the greatest strength of what is not sure to be there. */
const FADE = [0.2, 0.8] as const;
const DASH = [4, 3] as const;

/** One stroke for each colour and width; what fades is stroked piece by piece. */
export function paintTracks(brush: Brush, tracks: readonly DrawnTrack[], alpha: number): void {
  const { canvas, colors } = brush;
  const batches = new Map<string, { hue: Hue; width: number; possible: boolean; pieces: Piece[] }>();
  const fading: { readonly width: number; readonly piece: Piece }[] = [];
  for (const drawn of tracks) {
    const width = drawn.trunk ? brush.trunk : brush.track;
    for (const piece of piecesOf(brush, drawn)) {
      const { hue, style } = piece;
      if (style === 'fading-in' || style === 'fading-out') {
        fading.push({ width: width * 0.75, piece });
        continue;
      }
      const key = `${hue} ${String(width)} ${style}`;
      const batch = batches.get(key) ?? { hue, width, possible: style === 'possible', pieces: [] };
      batch.pieces.push(piece);
      batches.set(key, batch);
    }
  }
  canvas.lineCap = 'butt';
  for (const { hue, width, possible, pieces } of batches.values()) {
    canvas.globalAlpha = possible ? alpha * POSSIBLE : alpha;
    canvas.strokeStyle = colors[hue];
    canvas.lineWidth = width;
    strokePieces(brush, pieces);
  }
  canvas.globalAlpha = alpha;
  canvas.setLineDash([...DASH]);
  for (const { width, piece } of fading) {
    canvas.strokeStyle = fadeOf(brush, piece);
    canvas.lineWidth = width;
    strokePieces(brush, [piece]);
  }
  canvas.setLineDash([]);
  canvas.globalAlpha = 1;
}

function strokePieces(brush: Brush, pieces: readonly Piece[]): void {
  brush.canvas.beginPath();
  for (const { from, to, across } of pieces) {
    move(brush, from, across);
    line(brush, to, across);
  }
  brush.canvas.stroke();
}

function fadeOf({ canvas, colors, at }: Brush, { hue, style, fade: [from, to] }: Piece): CanvasGradient {
  const gradient = at.frame.vertical
    ? canvas.createLinearGradient(0, from, 0, to)
    : canvas.createLinearGradient(from, 0, to, 0);
  const [first, last] = style === 'fading-in' ? FADE : [FADE[1], FADE[0]];
  gradient.addColorStop(0, withAlpha(colors[hue], first));
  gradient.addColorStop(1, withAlpha(colors[hue], last));
  return gradient;
}

/** `#rrggbb` or `rgb(r, g, b)` made transparent. */
function withAlpha(color: string, alpha: number): string {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (hex !== null)
    return `${color}${Math.round(alpha * 255)
      .toString(16)
      .padStart(2, '0')}`;
  const numbers = /^rgba?\(([^,]+),([^,]+),([^,)]+)/.exec(color);
  return numbers === null ? color : `rgba(${numbers.slice(1, 4).join(',')}, ${String(alpha)})`;
}

interface Piece {
  readonly hue: Hue;
  readonly style: Style;
  readonly from: number;
  readonly to: number;
  readonly across: number;
  /** From where to where the whole fades, px along. */
  readonly fade: readonly [from: number, to: number];
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
      if (end > start) yield { hue: segment.hue, style, from: start, to: end, across, fade: [band.from, band.to] };
    }
  }
}

/** Fading in, solid, fading out. */
function bandsOf({ at }: Brush, placed: PlacedTrack): readonly { from: number; to: number; style: Style }[] {
  const [start, solidFrom] = [at.along(placed.start), at.along(placed.solidFrom)];
  const [solidTo, stop] = [at.along(placed.solidTo), at.along(placed.stop)];
  const fadesIn = solidFrom - start >= SHORT;
  const fadesOut = stop - solidTo >= SHORT;
  return [
    ...(fadesIn ? [{ from: start, to: solidFrom, style: 'fading-in' as const }] : []),
    { from: fadesIn ? solidFrom : start, to: fadesOut ? solidTo : stop, style: 'sure' },
    ...(fadesOut ? [{ from: solidTo, to: stop, style: 'fading-out' as const }] : []),
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
