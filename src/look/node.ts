/** Sizes of what is drawn on a node, px at zoom 1: used as `NODE.border`. */

export const border = 1.75;
export const icon = 20;
/** Length of the cut corners stays; everything else of a node in focus is this much larger. */
export const focusScale = 1.37;
export const focusIcon = 27;
export const nameSize = 12;
export const focusNameSize = 14.5;
/** From the node's border to its name. */
export const nameGap = 5;
/** The same, where the name stands beside it. */
export const nameGapBeside = 7;
