/** How a picture fits into a box: the same for the instant picture and for the camera of the diagram. */
import type { Point, Size } from '../layout/layout.ts';
import type { Bounds } from './bounds.ts';

/** Px left free around everything. */
export const MARGIN = 16;
/** The same in boxes that are narrower or lower than this, px. */
export const SMALL_BOX = 420;
export const SMALL_MARGIN = 10;
/** Few things are not blown up beyond this. */
export const LARGEST_FIT = 1.4;
/** At this zoom all words are read with ease. Where everything would be much smaller than that, only a part is shown. */
export const READABLE = 0.76;
export const SMALLEST = 0.62;
/** With more nodes than this, everything is shown at first, however small; else only as much as can be read. */
export const MOST_READ = 64;

/** How much of a box lies under something else, px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The part of a box that nothing lies over. */
export type Room = Point & Size;

export function roomIn({ width, height }: Size, { top, right, bottom, left }: Insets = NO_INSETS): Room {
  const margin = Math.min(width, height) < SMALL_BOX ? SMALL_MARGIN : MARGIN;
  return {
    x: left + margin,
    y: top + margin,
    width: width - left - right - 2 * margin,
    height: height - top - bottom - 2 * margin,
  };
}

/** A view of the picture: the picture's origin is drawn at `pan`, `zoom` times as large. */
export interface Fit {
  readonly zoom: number;
  readonly pan: Point;
  /** Whether everything is shown. */
  readonly whole: boolean;
}

/**
 * Shows everything. Where words would become too small to be read, it shows the part around `heart` instead, unless
 * `whole` is asked for. `undefined` where there is no room at all.
 */
export function fitted(bounds: Bounds, room: Room, heart: Bounds | undefined, whole: boolean): Fit | undefined {
  if (room.width <= 0 || room.height <= 0) return undefined;
  const [width, height] = [Math.max(1, bounds.right - bounds.left), Math.max(1, bounds.bottom - bounds.top)];
  const fitting = Math.min(room.width / width, room.height / height, LARGEST_FIT);
  const zoom = whole || fitting >= SMALLEST ? fitting : READABLE;
  const centre = fitting >= zoom ? middle(bounds) : clamped(middle(heart ?? bounds), bounds, room, zoom);
  return {
    zoom,
    pan: { x: room.x + room.width / 2 - centre.x * zoom, y: room.y + room.height / 2 - centre.y * zoom },
    whole: fitting >= zoom,
  };
}

function middle({ left, top, right, bottom }: Bounds): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** The middle of a window around the heart of a picture, moved so that it shows no more emptiness than it must. */
function clamped(heart: Point, all: Bounds, room: Size, zoom: number): Point {
  const [width, height] = [room.width / zoom, room.height / zoom];
  return {
    x: within(heart.x, all.left + width / 2, all.right - width / 2),
    y: within(heart.y, all.top + height / 2, all.bottom - height / 2),
  };
}

function within(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
}
