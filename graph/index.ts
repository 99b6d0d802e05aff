/** Stemma's knowledge: what the picture may reach. Light; whatever is heavy is behind a `load()`. */
export * from './model/index.ts';
export * from './vocabulary/index.ts';
export * from './query/index.ts';
export type { CheckOptions, Rule } from './check/index.ts';
export { check, RULES } from './check/index.ts';
export type { DataSet, LoadOptions } from './data/index.ts';
export { DATA_SETS, dataSetById } from './data/index.ts';
export type { Applied, Edit, EditName, EditOf } from './edits/index.ts';
export { apply } from './edits/index.ts';
export type {
  Format,
  FormatModule,
  LeftOut,
  Limits,
  Position,
  ReadResult,
  Repaired,
  WriteOptions,
} from './formats/format.ts';
export { EMBED_LIMITS, LIMITS } from './formats/format.ts';
export { formatById, formatForName, FORMATS, recognise } from './formats/formats.ts';
export { hashOf } from './formats/import/hash.ts';
export { fragmentOf } from './formats/fragment-of.ts';
export type { Mapping, ReadMapping } from './formats/mapping/mapping.ts';
export type { Preset } from './formats/mapping/presets.ts';
export { loadMapping, presetById, PRESETS, presetsFor } from './formats/mapping/presets.ts';
export type { ReadTextOptions } from './formats/read.ts';
export { readText } from './formats/read.ts';
export type { Imported, Progress, StreamOptions } from './formats/stream.ts';
export { readStream } from './formats/stream.ts';
export type { PatchOptions, ReadPatch, WritePatchOptions } from './formats/patch/patch.ts';

/** What reads a document in JSON, and nothing else. */
export const loadJsonReader = () => import('./formats/document/read-json.ts');

/** What reads and writes patch files; brings the parsers. */
export const loadPatches = () => import('./formats/patch/patch.ts');
