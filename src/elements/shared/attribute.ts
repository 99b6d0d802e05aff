/** How attributes become properties: one that was taken away is as one that never was, `undefined` and not `null`. */

export const asText = (value: string | null): string | undefined => value ?? undefined;

/** A property that was set to something else than text is what its attribute would be: `as-of` to a number, `focus` to a list. */
export const inText = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : typeof value === 'string' ? value : JSON.stringify(value);

export const asNumber = (value: string | null): number | undefined => (value === null ? undefined : Number(value));
