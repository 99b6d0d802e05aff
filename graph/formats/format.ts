/**
 * What a format is. Each format is one folder or file that exports a {@link FormatModule}, and one line in
 * `formats.ts`; what is heavy stays behind `load`.
 */
import type { Fragment, Graph, Problem, Vocabulary } from '../model/index.ts';

/** A way of writing a graph down. */
export interface Format {
  /** `[a-z][a-z0-9-]*`; what a command line names. */
  readonly id: string;
  /** As a reader says it: `Stemma document (YAML)`. */
  readonly label: string;
  /** Ends of file names, without the leading dot, the first being the one to write: `stemma.yaml`. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  readonly reads: boolean;
  readonly writes: boolean;
  /** Whether old files of it are often in Windows-1252 (Latin-1): read so, with a warning, where they are not UTF-8. */
  readonly maybeLatin?: boolean;
  /**
   * How surely a file is of this format, from the first characters of its text and its name: 0 (it is not) to 1.
   * An extension alone is worth 0.5.
   */
  recognises(head: string, fileName: string): number;
  /** Brings what reads and writes it. */
  load(): Promise<FormatModule>;
}

/** What reads and writes a format. Formats that only read leave `write` out, and the other way round. */
export interface FormatModule {
  /** Never throws on bad input: what is wrong is in the result. */
  read?(text: string, options: ReadOptions): ReadResult | Promise<ReadResult>;
  /**
   * As {@link FormatModule.read}, for texts too large to hold whole: fragments to be merged one after the other, each
   * without the items that are faulty. A piece with an error that cannot be repaired is the last.
   */
  readPieces?(chunks: AsyncIterable<string>, options: ReadOptions): AsyncIterable<Piece>;
  /** The text in pieces, so that no large text need be held whole. */
  write?(graph: Graph, options?: WriteOptions): Iterable<string>;
}

export interface ReadOptions {
  /** The file or address as the reader named it, for messages. */
  readonly file: string;
  readonly limits: Limits;
  /** Kinds and relations that may be used without being declared. */
  readonly vocabulary: Vocabulary;
  /** What parts the columns of a table; found out where left out. */
  readonly delimiter?: string;
}

export interface WriteOptions {
  /** What the format cannot carry is told here. */
  readonly report?: (problem: Problem) => void;
}

/** A place in a text; both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface ReadResult {
  /** What was read; `undefined` where there is an error, so that a document with an error changes nothing. */
  readonly fragment: Fragment | undefined;
  readonly problems: readonly Problem[];
  /** Where the errors are confined to single items: the document without those. */
  readonly repaired?: Repaired;
  /** How the file was understood where that was found out: `Columns are parted by ";".` */
  readonly understood?: readonly string[];
  /** Where an entity or a claim was described. */
  locate(what: 'entity' | 'claim', id: string): Position | undefined;
}

export interface Repaired {
  readonly fragment: Fragment;
  /** What was left out, in the order of the document. */
  readonly leftOut: readonly LeftOut[];
}

/** A part of what is read of a large text; problems, and items left out, since the piece before. */
export interface Piece {
  readonly fragment: Fragment;
  readonly problems: readonly Problem[];
  readonly leftOut: readonly LeftOut[];
  /** Whether the errors so far are confined to the items left out. */
  readonly isRepairable: boolean;
  readonly understood?: readonly string[];
}

export interface LeftOut extends Position {
  /** `claims[3]` */
  readonly path: string;
  /** Why, in a sentence. */
  readonly because: string;
}

/** How large and how deep an input may be. The host of an embed may lower them; data never can. */
export interface Limits {
  /** Bytes of the file, decoded. */
  readonly bytes: number;
  /** Levels of lists and maps within each other. */
  readonly depth: number;
  readonly entities: number;
  readonly claims: number;
  /** Characters of an id or a key. */
  readonly id: number;
  /** Characters of any other text. */
  readonly text: number;
}

/** What memory allows: for the command line and the explorer. */
export const LIMITS: Limits = {
  bytes: Infinity,
  depth: 64,
  entities: Infinity,
  claims: Infinity,
  id: 1024,
  text: 65_536,
};

/** What a page that embeds somebody's file should accept. */
export const EMBED_LIMITS: Limits = { ...LIMITS, bytes: 8 * 1024 * 1024, entities: 50_000, claims: 200_000 };
