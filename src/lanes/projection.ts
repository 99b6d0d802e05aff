/** Where a place of the axis and a row are on the screen, and back. Time runs right, or down where the window is narrow. */
import type { Lanes, Stretch } from '../layout/lanes/lanes.ts';

/** The window in CSS px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Time runs down. */
  readonly vertical: boolean;
  /** How high the buttons reach over the foot of the picture, above the axis; those for a mouse by themselves. */
  readonly foot?: number;
}

/** What is looked at: how near, and what is at the near edge of the window. */
export interface Camera {
  /** 1 shows everything. */
  readonly zoom: number;
  /** A place of the axis. */
  readonly along: number;
  /** A row. */
  readonly across: number;
}

/** Room in px around what is drawn: before and after along the axis, before and after across it. */
interface Insets {
  readonly before: number;
  readonly after: number;
  readonly first: number;
  readonly last: number;
}

/** How large things are where the picture is read, px. */
export interface Legible {
  readonly row: number;
  readonly year: number;
  readonly generation: number;
}

/** Rows are 24 px where names are written above tracks, columns wider, because names stay horizontal. */
const LEGIBLE: Readonly<Record<'across' | 'down', Legible>> = {
  across: { row: 24, year: 64, generation: 132 },
  down: { row: 76, year: 46, generation: 64 },
};

/** The strip that bears the axis, px. */
export const AXIS = { across: 30, down: 46 } as const;

/** How high the buttons reach that zoom, px: those that a finger finds are higher. */
export const FOOT = { mouse: 46, touch: 62 } as const;

function insetsOf({ vertical, foot = FOOT.mouse }: Frame): Insets {
  return vertical
    ? { before: 30, after: 30, first: AXIS.down + 14, last: 24 }
    : { before: 28, after: 44, first: 26, last: AXIS.across + foot };
}

/** The farthest zoom: px of a day, px of a generation. */
const NEAREST = { time: 3, generations: 480 } as const;
const DAYS_OF_YEAR = 365.2425;
/** How much one may scroll beyond the ends, as a share of the window. */
const OVERSCROLL = 0.25;

/** The sizes at which names fit, for a window of this kind. */
export function legible({ vertical }: Pick<Frame, 'vertical'>): Legible {
  return LEGIBLE[vertical ? 'down' : 'across'];
}

export class Projection {
  readonly frame: Frame;
  readonly camera: Camera;
  readonly lanes: Lanes;
  /** All that is drawn lies in here. */
  readonly extent: Stretch;
  /** Px of one unit of the axis. */
  readonly unit: number;
  /** Px of one row. */
  readonly row: number;
  readonly #insets: Insets;
  readonly #fitUnit: number;
  readonly #fitRow: number;

  constructor(lanes: Lanes, frame: Frame, camera: Camera) {
    this.frame = frame;
    this.lanes = lanes;
    this.extent = extentOf(lanes);
    this.#insets = insetsOf(frame);
    this.#fitUnit = this.innerAlong / Math.max(this.extent.to - this.extent.from, Number.MIN_VALUE);
    this.#fitRow = Math.min(this.#legibleRow, this.innerAcross / Math.max(1, lanes.rows));
    const zoom = Math.min(this.nearest, Math.max(1, camera.zoom));
    this.unit = this.#unitAt(zoom);
    this.row = Math.min(this.#legibleRow, this.#fitRow * zoom);
    this.camera = { zoom, ...this.#clamped(camera) };
  }

  /** Everything in the window. */
  static whole(lanes: Lanes, frame: Frame): Projection {
    return new Projection(lanes, frame, { zoom: 1, along: -Infinity, across: -Infinity });
  }

  get innerAlong(): number {
    const { before, after } = this.#insets;
    return Math.max(40, this.#length - before - after);
  }

  get innerAcross(): number {
    const { first, last } = this.#insets;
    return Math.max(24, this.#breadth - first - last);
  }

  /** The zoom at which every name has its room. */
  get reading(): number {
    return Math.max(1, this.#legibleRow / this.#fitRow);
  }

  /** The greatest zoom. */
  get nearest(): number {
    const past = NEAREST[this.lanes.axis] / this.#unitAt(this.reading);
    return this.reading * Math.max(1, past);
  }

  /** Px from the window's near edge. */
  along(place: number): number {
    return this.#insets.before + (place - this.camera.along) * this.unit;
  }

  /** Px of the middle of a row. */
  across(row: number): number {
    return this.#insets.first + (row + 0.5 - this.camera.across) * this.row;
  }

  x(place: number, row: number): number {
    return this.frame.vertical ? this.across(row) : this.along(place);
  }

  y(place: number, row: number): number {
    return this.frame.vertical ? this.along(place) : this.across(row);
  }

  /** The place of the axis at a point of the window. */
  placeAt(x: number, y: number): number {
    return this.camera.along + ((this.frame.vertical ? y : x) - this.#insets.before) / this.unit;
  }

  /** The row at a point of the window, with its fraction: 2.5 is the middle of row 2. */
  rowAt(x: number, y: number): number {
    return this.camera.across + ((this.frame.vertical ? x : y) - this.#insets.first) / this.row;
  }

  /** The places that are in the window. */
  get places(): Stretch {
    return { from: this.placeAt(0, 0), to: this.placeAt(this.frame.width, this.frame.height) };
  }

  /** The rows that are in the window. */
  get rows(): Stretch {
    return { from: this.rowAt(0, 0), to: this.rowAt(this.frame.width, this.frame.height) };
  }

  /** Nearer or farther, with a point of the window staying where it is. */
  zoomed(factor: number, x: number, y: number): Projection {
    const zoom = Math.min(this.nearest, Math.max(1, this.camera.zoom * factor));
    const [place, row] = [this.placeAt(x, y), this.rowAt(x, y)];
    const next = new Projection(this.lanes, this.frame, { ...this.camera, zoom });
    const [px, py] = this.frame.vertical ? [y, x] : [x, y];
    return new Projection(this.lanes, this.frame, {
      zoom,
      along: place - (px - this.#insets.before) / next.unit,
      across: row - (py - this.#insets.first) / next.row,
    });
  }

  /** Moved by px, as a hand moves paper. */
  moved(dx: number, dy: number): Projection {
    const [along, across] = this.frame.vertical ? [dy, dx] : [dx, dy];
    return new Projection(this.lanes, this.frame, {
      zoom: this.camera.zoom,
      along: this.camera.along - along / this.unit,
      across: this.camera.across - across / this.row,
    });
  }

  /** With a place and a row in the middle of the window. */
  centred(place: number, row: number, zoom = this.camera.zoom): Projection {
    const next = new Projection(this.lanes, this.frame, { ...this.camera, zoom });
    return new Projection(this.lanes, this.frame, {
      zoom,
      along: place - (next.#length / 2 - this.#insets.before) / next.unit,
      across: row + 0.5 - (next.#breadth / 2 - this.#insets.first) / next.row,
    });
  }

  /** In another window, with the same in its middle. */
  inFrame(frame: Frame): Projection {
    if (this.camera.zoom === 1 || frame.vertical !== this.frame.vertical) return Projection.whole(this.lanes, frame);
    const { width, height } = this.frame;
    const [place, row] = [this.placeAt(width / 2, height / 2), this.rowAt(width / 2, height / 2) - 0.5];
    return new Projection(this.lanes, frame, this.camera).centred(place, row);
  }

  get #length(): number {
    return this.frame.vertical ? this.frame.height : this.frame.width;
  }

  get #breadth(): number {
    return this.frame.vertical ? this.frame.width : this.frame.height;
  }

  /** A few rows have more room than many. */
  get #legibleRow(): number {
    const { row } = legible(this.frame);
    return this.frame.vertical
      ? row
      : Math.max(row, Math.min(1.5 * row, (this.innerAcross * 0.5) / Math.max(1, this.lanes.rows)));
  }

  /** The axis grows more slowly than the rows until names have their room, and alone from there on. */
  #unitAt(zoom: number): number {
    const { year, generation } = legible(this.frame);
    const read = this.lanes.axis === 'time' ? year / DAYS_OF_YEAR : generation;
    const reading = this.reading;
    if (reading <= 1.001) return this.#fitUnit * zoom;
    const power = Math.min(1, Math.max(0.2, Math.log(read / this.#fitUnit) / Math.log(reading)));
    const shared = Math.min(zoom, reading);
    return this.#fitUnit * shared ** power * (zoom / shared);
  }

  #clamped({ along, across }: Camera): Pick<Camera, 'along' | 'across'> {
    const seen = this.innerAlong / this.unit;
    const length = this.extent.to - this.extent.from;
    const rows = this.innerAcross / this.row;
    return {
      along: within(along, this.extent.from, length, seen),
      across: within(across, 0, this.lanes.rows, rows),
    };
  }
}

/** What is smaller than the window lies in its middle; what is larger may be moved a little beyond its ends. */
function within(value: number, from: number, length: number, seen: number): number {
  if (length <= seen * 1.0001) return from - (seen - length) / 2;
  const beyond = seen * OVERSCROLL;
  return Math.min(from + length - seen + beyond, Math.max(value === -Infinity ? from : from - beyond, value));
}

/** From the first beginning to the last end. */
function extentOf(lanes: Lanes): Stretch {
  let { from, to } = lanes.span;
  for (const { start, reach } of lanes.tracks) {
    from = Math.min(from, start);
    to = Math.max(to, reach);
  }
  return { from, to };
}
