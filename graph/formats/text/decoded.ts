/**
 * From the bytes of a file to its text, chunk by chunk: decompressed where it is gzip, in the encoding that its first
 * bytes tell. What is no text is refused, with the place.
 */
import type { Problem } from '../../model/index.ts';
import { firstInvalid } from './bytes.ts';
import { beginning, gunzipped, joined } from './chunks.ts';
import type { Chunks } from './chunks.ts';

/** Ends the reading: what the bytes are instead of a text. */
export class TextFault extends Error {
  readonly problem: Problem;
  constructor(code: string, message: string, file: string, hint?: string) {
    super(message);
    this.problem = { code, severity: 'error', message, file, ...(hint === undefined ? {} : { hint }) };
  }
}

export interface DecodeOptions {
  readonly file: string;
  /** Bytes after decompression. */
  readonly most: number;
  /** By its name, such as `windows-1252`; found out where left out. */
  readonly encoding?: string;
  /** Whether a file that begins so may be in Windows-1252, where it is not UTF-8. */
  maybeLatin(head: string): boolean;
  warn(problem: Problem): void;
}

const SNIFFED = 1024;
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** @throws TextFault where the bytes are no text */
export async function* decodedText(chunks: Chunks, options: DecodeOptions): AsyncGenerator<string> {
  const { head, rest } = await beginning(chunks, SNIFFED);
  if (head[0] === 0x1f && head[1] === 0x8b) {
    yield* decompressedText(rest, options);
    return;
  }
  const { file, most } = options;
  if (ZIP.every((byte, at) => head[at] === byte))
    throw new TextFault('format', 'The file is a ZIP archive.', file, 'Unpack it, and read what is in it.');
  const decoder = decoderFor(head, options);
  let size = 0;
  for await (const chunk of rest) {
    size += chunk.length;
    if (size > most) throw new TextFault('too-large', `The file is larger than ${inMebibytes(most)}.`, file);
    const text = decoder.text(chunk);
    if (text !== '') yield text;
  }
  const last = decoder.end();
  if (last !== '') yield last;
}

async function* decompressedText(chunks: Chunks, options: DecodeOptions): AsyncGenerator<string> {
  try {
    yield* decodedText(gunzipped(chunks), options);
  } catch (error) {
    // what went wrong in decompressing is a TypeError or an error of zlib
    if (error instanceof TextFault || !(error instanceof Error) || !isGzipError(error)) throw error;
    throw new TextFault('gzip', 'The file is damaged: it cannot be decompressed.', options.file);
  }
}

function isGzipError(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : '';
  return error instanceof TypeError || code.startsWith('Z_') || code.startsWith('ERR_TRAILING');
}

export function inMebibytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MiB`;
}

interface Decoder {
  text(chunk: Uint8Array): string;
  end(): string;
}

function decoderFor(head: Uint8Array, options: DecodeOptions): Decoder {
  if (options.encoding !== undefined) return new Declared(options.encoding, options.file);
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new Declared('utf-16le', options.file);
  if (first === 0xfe && second === 0xff) return new Declared('utf-16be', options.file);
  const [, declared = 'utf-8'] =
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/.exec(ascii(head)) ?? [];
  return /^(?:utf-8|us-ascii)$/i.test(declared) ? new Utf8(options) : new Declared(declared, options.file);
}

/** An encoding that the file names. */
class Declared implements Decoder {
  readonly #decoder: TextDecoder;
  readonly #encoding: string;
  readonly #file: string;

  constructor(encoding: string, file: string) {
    this.#encoding = encoding;
    this.#file = file;
    try {
      this.#decoder = new TextDecoder(encoding, { fatal: true });
    } catch {
      throw new TextFault('encoding', `The encoding "${encoding}" is not known.`, file, 'Save the file as UTF-8.');
    }
  }

  text(chunk: Uint8Array): string {
    return this.#decoded(() => this.#decoder.decode(chunk, { stream: true }));
  }

  end(): string {
    return this.#decoded(() => this.#decoder.decode());
  }

  #decoded(decode: () => string): string {
    try {
      return decode();
    } catch {
      throw new TextFault(
        'encoding',
        `The file is not ${this.#encoding.toUpperCase()}, as it should be.`,
        this.#file,
        'Save it as UTF-8.',
      );
    }
  }
}

/** UTF-8; Windows-1252 from the first byte that is not ASCII, where that is no UTF-8 and the format allows it. */
class Utf8 implements Decoder {
  readonly #options: DecodeOptions;
  #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #isLatin = false;
  #wasAscii = true;
  /** The first characters, once there are any. */
  #head = '';
  /** The beginning of a character that the chunk before cut through. */
  #cut: Uint8Array = new Uint8Array();
  #before = 0;

  constructor(options: DecodeOptions) {
    this.#options = options;
  }

  text(chunk: Uint8Array): string {
    const bytes = this.#cut.length === 0 ? chunk : joined([this.#cut, chunk], this.#cut.length + chunk.length);
    const whole = this.#isLatin ? bytes.length : wholeCharacters(bytes);
    this.#cut = bytes.slice(whole);
    return this.#decode(bytes.subarray(0, whole));
  }

  end(): string {
    return this.#decode(this.#cut);
  }

  #decode(bytes: Uint8Array): string {
    let text: string;
    try {
      text = this.#decoder.decode(bytes);
    } catch {
      text = this.#asLatin(bytes);
    }
    if (this.#head === '') {
      this.#head = text.slice(0, SNIFFED);
      if (text.startsWith('\uFEFF')) text = text.slice(1);
    }
    this.#wasAscii &&= !bytes.some((byte) => byte > 0x7f);
    this.#before += bytes.length;
    return text;
  }

  #asLatin(bytes: Uint8Array): string {
    const { file, maybeLatin, warn } = this.#options;
    const at = this.#before + firstInvalid(bytes);
    const latin = new TextDecoder('windows-1252').decode(bytes);
    if (!this.#wasAscii || !maybeLatin(this.#head === '' ? latin.slice(0, SNIFFED) : this.#head))
      throw new TextFault('encoding', `From byte ${at} on, the file is not UTF-8.`, file, 'Save it as UTF-8.');
    this.#isLatin = true;
    this.#decoder = new TextDecoder('windows-1252');
    const message = `From byte ${at} on, the file is not UTF-8; it is read as Windows-1252 (Latin-1).`;
    warn({
      code: 'encoding-guessed',
      severity: 'warning',
      message,
      file,
      hint: 'Look whether letters with accents are right.',
    });
    return latin;
  }
}

/** How many of the bytes are whole characters of UTF-8: at most the last three begin one that goes on. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue; // within a character
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 256));
}
