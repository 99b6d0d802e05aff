/** A short name for a text: 53 bits, as 11 letters and digits. Not for secrets. */

/** Two runs of FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo, public domain), the second from another beginning. */
export function hashOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000193) ^ (high >>> 13);
  }
  return ((high >>> 11) * 0x1_0000_0000 + (low >>> 0)).toString(36).padStart(11, '0');
}
