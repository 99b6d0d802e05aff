/** Counts where lines between rows pass over tracks. */

/** A track on its row. */
export interface Bar {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** A line between two rows at one place of the axis. */
export interface Line {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** How many tracks the lines pass over, their own ends not counted. */
export function crossings(bars: readonly Bar[], lines: readonly Line[]): number {
  const rows = new Map<number, Bar[]>();
  for (const bar of bars) {
    const row = rows.get(bar.row);
    if (row === undefined) rows.set(bar.row, [bar]);
    else row.push(bar);
  }
  let count = 0;
  for (const { at, from, to } of lines) {
    for (let row = Math.min(from, to) + 1; row < Math.max(from, to); row++) {
      for (const bar of rows.get(row) ?? []) if (bar.from < at && at < bar.to) count += 1;
    }
  }
  return count;
}
