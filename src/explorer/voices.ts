/** Whom a reader can listen to: sources, speakers, and the parties spoken for, with what each says. */
import type { Evidence, Graph, Reading, Standing, Steps, Voiced } from '../../graph/index.ts';
import { addTo, inSteps, speakerOf, standingOf } from '../../graph/index.ts';
import { gradually } from './gradual.ts';
import type { State } from './state.ts';

export interface Voice {
  /** What the lens's *according to* holds: the id of a source or an entity, or a name. */
  readonly id: string;
  readonly type: 'source' | 'speaker' | 'party';
  readonly name: string;
  /** Claims. */
  readonly supports: number;
  readonly refutes: number;
}

/** The name of a source, an entity, or of somebody who is no more than a name. */
export function voiceName(graph: Graph, id: string): string {
  return graph.entityById(id)?.name ?? graph.sources.get(id)?.title ?? id;
}

/** All voices of a graph, whatever the lens: those who say most come first. `undefined` while a large graph is read. */
export const selectVoices: (state: State) => readonly Voice[] | undefined = gradually((state: State) => state.graph, {
  steps: (graph) => voicesInSteps(graph),
  meanwhile: () => undefined,
});

/** What one voice says: each claim is counted once, when it is met; claims come one after the other. */
interface Said {
  supports: number;
  refutes: number;
  readonly last: { supports: number; refutes: number };
}

const nothing = (): Said => ({ supports: 0, refutes: 0, last: { supports: -1, refutes: -1 } });

function* voicesInSteps(graph: Graph): Steps<readonly Voice[]> {
  const said = { source: new Map<string, Said>(), speaker: new Map<string, Said>(), party: new Map<string, Said>() };
  const note = (said: Map<string, Said>, id: string | undefined, claim: number, { stance }: Voiced): void => {
    if (id === undefined) return;
    const entry = said.get(id) ?? nothing();
    said.set(id, entry);
    if (entry.last[stance] === claim) return;
    entry.last[stance] = claim;
    entry[stance] += 1;
  };
  for (const source of graph.sources.keys()) said.source.set(source, nothing());
  yield* inSteps(graph.claims(), (claim) => {
    for (const voiced of graph.voicesOf(claim)) {
      note(said.source, voiced.source, claim, voiced);
      note(said.speaker, speakerOf(voiced, graph.sources.get(voiced.source)), claim, voiced);
      note(said.party, voiced.for, claim, voiced);
    }
  });
  return (['source', 'speaker', 'party'] as const).flatMap((type) =>
    [...said[type]]
      .map(([id, { supports, refutes }]) => ({
        id,
        type,
        name: voiceName(graph, id),
        supports,
        refutes,
      }))
      .sort((a, b) => b.supports + b.refutes - (a.supports + a.refutes) || (a.name < b.name ? -1 : 1)),
  );
}

/** Who speaks for and against one claim, each counted once. */
export interface Tally {
  /** Names; the unnamed author of a source counts as one speaker. */
  readonly supporting: readonly string[];
  readonly refuting: readonly string[];
  /** How many sources the evidence comes from. */
  readonly sources: number;
}

export function tallyOf(reading: Reading, claim: number): Tally {
  const supporting = new Set<string>();
  const refuting = new Set<string>();
  const sources = new Set<string>();
  for (const evidence of reading.evidence(claim)) {
    const speaker = speakerOf(evidence, reading.graph.sources.get(evidence.source)) ?? evidence.source;
    (evidence.stance === 'supports' ? supporting : refuting).add(voiceName(reading.graph, speaker));
    sources.add(evidence.source);
  }
  return { supporting: [...supporting], refuting: [...refuting], sources: sources.size };
}

/** How a claim stands for a reader who listens to one voice alone. */
export interface OtherLens {
  readonly voice: string;
  readonly name: string;
  readonly standing: Standing;
}

/** The parties spoken for and the speakers who speak for nobody but themselves, each with the claim's standing. */
export function otherLenses(graph: Graph, claim: number): readonly OtherLens[] {
  const evidence = graph.evidenceOf(claim);
  const stances = new Map<string, Evidence['stance'][]>();
  for (const each of evidence) {
    const voice = each.for ?? speakerOf(each, graph.sources.get(each.source)) ?? each.source;
    addTo(stances, voice, each.stance);
  }
  if (stances.size < 2) return [];
  return [...stances].map(([voice, heard]) => ({
    voice,
    name: voiceName(graph, voice),
    standing: standingOf(heard, true) ?? 'unsourced',
  }));
}
