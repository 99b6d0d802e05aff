/** The first characters of a file, by which it is recognised. */

/** Bytes that are looked at. */
const LOOKED_AT = 4096;

/** Decompressed where it is gzip; what is no text gives odd characters, and no error. */
export async function beginningOf(blob: Blob): Promise<string> {
  const head = new Uint8Array(await blob.slice(0, LOOKED_AT).arrayBuffer());
  const bytes = head[0] === 0x1f && head[1] === 0x8b ? await unzipped(blob) : head;
  return new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
}

/** What the first bytes of a gzip file stand for; nothing where it is damaged. */
async function unzipped(blob: Blob): Promise<Uint8Array> {
  const reader = blob.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    const { value } = await reader.read();
    return value?.subarray(0, LOOKED_AT) ?? new Uint8Array();
  } catch {
    return new Uint8Array(); // whoever reads it says what is wrong
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
