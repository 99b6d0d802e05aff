/** What page and worker say to each other about files: what is read and how, what was found in it, what is written. */
import type { ExcerptIds, Family, Kind, LeftOut, PackedGraph, Problem, Relation } from '../../graph/index.ts';

/** A file as the reader gave it: from a folder, dropped, pasted, or fetched from an address. */
export interface GivenFile {
  readonly name: string;
  readonly blob: Blob;
}

/** How the reader wants a file to be understood, where that is not to be found out. */
export interface Choices {
  /** The id of a format. */
  readonly format?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  /** The id of a preset, or `none`: by a format, even where a preset fits. A mapping that is given with the files wins. */
  readonly preset?: string;
}

/** How one of the files was understood. */
export interface FileReport {
  readonly name: string;
  readonly bytes: number;
  /** How it was read: a format's or a preset's id, or the name of a file that holds a mapping. Missing where nothing fits. */
  readonly by?: { readonly type: 'format' | 'preset' | 'mapping'; readonly id: string; readonly label: string };
  /** Presets that the file may be meant for. */
  readonly presets: readonly string[];
  /** Whether columns are parted by something, which can be chosen. */
  readonly isTable: boolean;
  /** Whether the encoding is not told by the file. */
  readonly mayDiffer: boolean;
  readonly understood: readonly string[];
}

export interface Tally {
  readonly id: string;
  readonly count: number;
}

/** A claim of the files, in words. */
export interface Sample {
  readonly subject: string;
  readonly relation: string;
  readonly verb: string;
  readonly object: string;
  readonly time?: string;
  readonly isRefuted: boolean;
}

/** What the files have in common with the graph that is open. */
export interface Overlap {
  readonly entities: number;
  readonly claims: number;
  /** The first of the entities. */
  readonly shared: readonly { readonly id: string; readonly name: string; readonly known: string }[];
  /** How many of them bear another name there. */
  readonly renamed: number;
}

/** What is in the files. Nothing has changed yet. */
export interface Preview {
  readonly files: readonly FileReport[];
  /** What the files call their graph. */
  readonly title?: string;
  readonly entities: number;
  readonly claims: number;
  readonly kinds: readonly Tally[];
  readonly relations: readonly Tally[];
  /** Kinds, families and relations that are not built in. */
  readonly vocabulary: {
    readonly kinds: readonly Kind[];
    readonly families: readonly Family[];
    readonly relations: readonly Relation[];
  };
  readonly samples: readonly Sample[];
  readonly problems: readonly Problem[];
  /** All can be taken; all but what is faulty can; nothing can. */
  readonly outcome: 'whole' | 'repaired' | 'nothing';
  readonly leftOut: readonly LeftOut[];
  readonly leftOutCount: number;
  readonly overlap: Overlap;
}

export interface ReadingProgress {
  /** The file that is being read. */
  readonly file: string;
  /** Bytes read of all files, and how many there are. */
  readonly bytes: number;
  readonly of: number;
  readonly entities: number;
  readonly claims: number;
}

/** What was read, for the page: alone, and joined to the graph that is open where that was asked for. */
export interface Taken {
  readonly graph: PackedGraph;
  readonly joined?: PackedGraph;
}

export interface WriteJob {
  readonly graph: PackedGraph;
  /** A part of it; all where left out. */
  readonly part?: ExcerptIds;
  /** Places as they are drawn, by id of the entity; those of the document where left out. */
  readonly positions?: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** The id of a format. */
  readonly format: string;
}

export interface Written {
  readonly blob: Blob;
  /** The beginning, for eyes. */
  readonly head: string;
  readonly entities: number;
  readonly claims: number;
  /** What the format has no place for. */
  readonly lost: readonly Problem[];
}

export type Job =
  | {
      readonly type: 'read';
      readonly files: readonly GivenFile[];
      readonly choices: Choices;
      readonly base?: PackedGraph | undefined;
    }
  | { readonly type: 'take'; readonly base?: PackedGraph | undefined }
  | ({ readonly type: 'write' } & WriteJob);

export type Answer =
  | { readonly type: 'progress'; readonly progress: ReadingProgress }
  | { readonly type: 'written-so-far'; readonly bytes: number }
  | { readonly type: 'preview'; readonly preview: Preview }
  | { readonly type: 'taken'; readonly taken: Taken }
  | { readonly type: 'written'; readonly written: Written }
  | { readonly type: 'failed'; readonly message: string };
