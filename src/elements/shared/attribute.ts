/** How attributes become properties: one that was taken away is as one that never was, `undefined` and not `null`. */

export const asText = (value: string | null): string | undefined => value ?? undefined;

export const asNumber = (value: string | null): number | undefined => (value === null ? undefined : Number(value));
