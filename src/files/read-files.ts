/** Reads files one after the other into one graph, each by its format or by a mapping. Never throws on bad input. */
import type { Imported, LeftOut, Mapping, Problem, StreamOptions } from '../../graph/index.ts';
import {
  formatById,
  Graph,
  loadMapping,
  presetById,
  presetsFor,
  readStream,
  STANDARD_VOCABULARY,
} from '../../graph/index.ts';
import type { Choices, FileReport, GivenFile, ReadingProgress } from './contract.ts';
import { beginningOf } from './beginning.ts';

export interface ReadAll {
  /** What is in the files; `undefined` where nothing can be taken. */
  readonly graph: Graph | undefined;
  readonly files: readonly FileReport[];
  readonly problems: readonly Problem[];
  readonly leftOut: readonly LeftOut[];
}

/** A mapping that came with the files. */
interface OwnMapping {
  readonly name: string;
  readonly mapping: Mapping | undefined;
  readonly problems: readonly Problem[];
}

export async function readFiles(
  given: readonly GivenFile[],
  choices: Choices,
  onProgress: (progress: ReadingProgress) => void,
  signal?: AbortSignal,
): Promise<ReadAll> {
  const own = await mappingAmong(given);
  const files = own === undefined ? given : given.filter(({ name }) => name !== own.name);
  const of = files.reduce((sum, { blob }) => sum + blob.size, 0);
  const reports: FileReport[] = [];
  const problems: Problem[] = [...(own?.problems ?? [])];
  const leftOut: LeftOut[] = [];
  let graph: Graph | undefined = own !== undefined && own.mapping === undefined ? undefined : empty();
  let before = 0;
  for (const file of files) {
    const { report, options } = await plan(file, choices, own);
    reports.push(report);
    if (graph === undefined) continue;
    const told = before;
    const imported: Imported = await readStream(file.blob.stream(), {
      ...options,
      file: file.name,
      ...(reports.length > 1 ? { into: graph } : {}),
      repair: true,
      onProgress: ({ bytes, entities, claims }) =>
        onProgress({ file: file.name, bytes: told + bytes, of, entities, claims }),
      ...(signal === undefined ? {} : { signal }),
    });
    before += file.blob.size;
    for (const problem of imported.problems) problems.push({ ...problem, file: file.name });
    leftOut.push(...(imported.repaired?.leftOut ?? []));
    graph = imported.graph;
    const { format, understood } = imported;
    const by = format === undefined ? report.by : { type: 'format' as const, id: format.id, label: format.label };
    const isTable = report.isTable || (format !== undefined && TABLES.has(format.id));
    const mayDiffer = report.mayDiffer || format?.maybeLatin === true;
    reports[reports.length - 1] = { ...report, ...(by === undefined ? {} : { by }), isTable, mayDiffer, understood };
  }
  if (graph !== undefined && graph.entityCount === 0 && problems.length === 0)
    problems.push({ code: 'nothing-found', severity: 'error', message: 'There is no entity in it.' });
  return { graph: graph?.entityCount === 0 ? undefined : graph, files: reports, problems, leftOut };
}

const TABLES: ReadonlySet<string> = new Set(['csv', 'tsv']);

const empty = (): Graph => Graph.empty(STANDARD_VOCABULARY);

/** How a file is to be read. */
async function plan(
  { name, blob }: GivenFile,
  { preset: chosen, format, delimiter, encoding }: Choices,
  own: OwnMapping | undefined,
): Promise<{ readonly report: FileReport; readonly options: Partial<StreamOptions> }> {
  const fitting = presetsFor(await beginningOf(blob)).map(({ id }) => id);
  const preset = chosen === 'none' || format !== undefined ? undefined : presetById(chosen ?? fitting[0] ?? '');
  const mapping = own?.mapping ?? (preset === undefined ? undefined : (await preset.load()).mapping);
  const isTable = mapping?.format === 'csv';
  const wanted = format === undefined ? undefined : formatById(format);
  const by =
    own !== undefined
      ? ({ type: 'mapping', id: own.name, label: own.mapping?.title ?? own.name } as const)
      : preset !== undefined
        ? ({ type: 'preset', id: preset.id, label: preset.title } as const)
        : wanted === undefined
          ? undefined
          : ({ type: 'format', id: wanted.id, label: wanted.label } as const);
  return {
    report: {
      name,
      bytes: blob.size,
      ...(by === undefined ? {} : { by }),
      presets: fitting,
      isTable: isTable || delimiter !== undefined,
      mayDiffer: isTable || encoding !== undefined,
      understood: [],
    },
    options: {
      ...(mapping === undefined ? (format === undefined ? {} : { format }) : { mapping }),
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(encoding === undefined ? {} : { encoding }),
    },
  };
}

/** The first of the files that is a mapping and not data. A mapping alone maps nothing: then it is read as data. */
async function mappingAmong(files: readonly GivenFile[]): Promise<OwnMapping | undefined> {
  if (files.length < 2) return undefined;
  for (const { name, blob } of files) {
    if (!/\.ya?ml$/i.test(name) || !/^mapping:\s*['"]?1\b/m.test(await beginningOf(blob))) continue;
    return { name, ...(await loadMapping(await blob.text(), name)) };
  }
  return undefined;
}
