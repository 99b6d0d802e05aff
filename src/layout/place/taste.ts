/** Taste: what is worth how much in a diagram that looks composed by hand, and how much room things want. */

/** Points. A crossing is the measure of all: the others say how many crossings they are worth avoiding. */
export const COST = {
  crossing: 24,
  /** Two edges of one node that leave it in nearly the same direction. */
  narrow: 22,
  /** Two nodes closer than they should be, up to the full amount where they touch. */
  close: 60,
  overlap: 500,
  /** A name (below its node) that would lie on another name or node; it may move aside, so it is not the end. */
  nameOnName: 50,
  nameOnNode: 50,
  /** An edge through a foreign node, or where a name usually is. */
  edgeOnNode: 55,
  edgeOnName: 7,
  /** Each of its own edges that runs through a node's name, at the best of its four sides. */
  noRoom: 32,
  /** A label, at the middle of its edge, on another label, a node, or another edge; it may slide along its edge. */
  labelOnLabel: 16,
  labelOnNode: 16,
  labelOnEdge: 9,
  /** An edge too short for its label. */
  short: 26,
  perShortPx: 0.5,
  perPx: 0.085,
  /** An edge that should run down but runs up, level to the left, level to the right; one that is merely not upright. */
  upwards: 52,
  leftwards: 26,
  rightwards: 11,
  slanted: 7,
  /** An edge without a direction that is neither level nor upright; that is not level. */
  tilted: 12,
  upright: 2,
  /** Two near nodes that are almost, but not quite, in one row or one column; two of one rank that are not in one row. */
  nearlyLevel: 5,
  sameRank: 2,
  nearlyUpright: 3,
  /** Each px of the window that has to hold it all. */
  perPxOfWindow: 0.09,
  /** Each px that the focus lies left of the middle. */
  perPxLeft: 0.1,
  /** Each px that a person lies inside of the rim, and a foot node above another. */
  perPxInside: 0.1,
  foot: 5,
};

/** Px. */
export const NODE_GAP_X = 64;
export const NODE_GAP_Y = 44;
export const NAME_CLEAR = 10;
export const EDGE_CLEAR = 12;
export const LINE_LEFT = 36;
/** Half of the distance between two lanes of parallel edges. */
export const HALF_LANE = 21;
/** A step down that counts as one row. */
export const ROW = 90;
/** Edges of one node that are closer than this are hard to tell apart; degrees. Lanes of a bundle fan out by more. */
export const NARROW = 16;
export const NARROW_PER_LANE = 12;
/** Px off a line that look like a mistake, and how near two nodes are that are seen together. */
export const NEAR_MISS = 46;
export const NEIGHBOURS = 280;
