/** What a voice says: exactly the claims that a source, a speaker or a party spoken for supports and refutes. */
import type { Evidence, Graph, Note, Reading, Stance, Steps, Voiced } from '../model/index.ts';
import { atOnce, inSteps, isHeard } from '../model/index.ts';

export interface SaysFinding {
  readonly voice: string;
  /** Claims. */
  readonly supports: readonly number[];
  readonly refutes: readonly number[];
  readonly notes: readonly Note[];
}

/** What a voice says, all of it or about one entity. A voice that says both of one claim is in both lists. */
export function says(reading: Reading, voice: string, about?: number): SaysFinding {
  const { graph } = reading;
  const voices = new Set([voice]);
  const supports: number[] = [];
  const refutes: number[] = [];
  for (const claim of about === undefined ? reading.claims() : graph.touching(about)) {
    if (!reading.inView(claim)) continue;
    const heard = reading.voices(claim).filter((voiced) => isHeard(voiced, graph.sources.get(voiced.source), voices));
    if (heard.some(({ stance }) => stance === 'supports')) supports.push(claim);
    if (heard.some(({ stance }) => stance === 'refutes')) refutes.push(claim);
  }
  const id = about === undefined ? undefined : graph.entityIdOf(about);
  const notes = (id === undefined ? graph.notes : graph.notesAbout(id)).filter((note) =>
    note.evidence.some(
      (evidence) => reading.hears(evidence) && isHeard(evidence, graph.sources.get(evidence.source), voices),
    ),
  );
  return { voice, supports, refutes, notes };
}

/** What a voice says for or against a claim. */
export function saidBy(reading: Reading, voice: string, claim: number, stance: Stance): readonly Evidence[] {
  const { sources } = reading.graph;
  const voices = new Set([voice]);
  return reading
    .evidence(claim)
    .filter((evidence) => evidence.stance === stance && isHeard(evidence, sources.get(evidence.source), voices));
}

const known = new WeakMap<Graph, ReadonlySet<string>>();

/** All voices of a graph: ids of sources, speakers, authors and parties spoken for. Read once for each version. */
export function voicesOf(graph: Graph): ReadonlySet<string> {
  return known.get(graph) ?? atOnce(voicesInSteps(graph));
}

/** As {@link voicesOf}, in steps. */
export function* voicesInSteps(graph: Graph): Steps<ReadonlySet<string>> {
  const before = known.get(graph);
  if (before !== undefined) return before;
  const voices = new Set<string>();
  const add = ({ source, speaker, for: party }: Voiced): void => {
    voices.add(source);
    if (speaker !== undefined) voices.add(speaker);
    if (party !== undefined) voices.add(party);
  };
  yield* inSteps(graph.claims(), (claim) => graph.voicesOf(claim).forEach(add));
  for (const note of graph.notes) for (const evidence of note.evidence) add(evidence);
  for (const source of graph.sources.values()) if (source.author !== undefined) voices.add(source.author);
  known.set(graph, voices);
  return voices;
}
