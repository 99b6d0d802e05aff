/** What a voice says: exactly the claims that a source, a speaker or a party spoken for supports and refutes. */
import type { Evidence, Graph, Note, Reading, Steps, Voiced } from '../model/index.ts';
import { atOnce, inSteps, isHeard } from '../model/index.ts';

/** A claim, with what the voice says on it. */
export interface Said {
  readonly claim: number;
  readonly evidence: readonly Evidence[];
}

export interface SaysFinding {
  readonly voice: string;
  readonly supports: readonly Said[];
  readonly refutes: readonly Said[];
  readonly notes: readonly Note[];
}

/** What a voice says, all of it or about one entity. A voice that says both of one claim is in both lists. */
export function says(reading: Reading, voice: string, about?: number): SaysFinding {
  const { graph } = reading;
  const voices = new Set([voice]);
  const supports: Said[] = [];
  const refutes: Said[] = [];
  for (const claim of about === undefined ? reading.claims() : graph.touching(about)) {
    if (!reading.inView(claim)) continue;
    const heard = reading
      .evidence(claim)
      .filter((evidence) => isHeard(evidence, graph.sources.get(evidence.source), voices));
    const supporting = heard.filter(({ stance }) => stance === 'supports');
    const refuting = heard.filter(({ stance }) => stance === 'refutes');
    if (supporting.length > 0) supports.push({ claim, evidence: supporting });
    if (refuting.length > 0) refutes.push({ claim, evidence: refuting });
  }
  const id = about === undefined ? undefined : graph.entityIdOf(about);
  const notes = (id === undefined ? graph.notes : graph.notesAbout(id)).filter((note) =>
    note.evidence.some(
      (evidence) => reading.hears(evidence) && isHeard(evidence, graph.sources.get(evidence.source), voices),
    ),
  );
  return { voice, supports, refutes, notes };
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
