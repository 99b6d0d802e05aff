/** Evidence that is older than what it tells, or younger than the source that it stands in. */
import { parseWhen, reach, saidOn, timeInWords } from '../model/index.ts';
import type { Evidence, Graph, Problem, Span } from '../model/index.ts';
import { warning } from './rule.ts';
import type { Rule } from './rule.ts';
import { inWords } from './words.ts';

export const evidenceDates: Rule = {
  id: 'evidence-date',
  about: 'Evidence is older than what it tells, or younger than its source.',
  *run(graph) {
    for (const { id, title, published, accessed } of graph.sources.values()) {
      if (isBefore(spanOf(accessed), spanOf(published)))
        yield warning(
          this.id,
          `"${title}" was read (${inTime(accessed)}) before it was published (${inTime(published)}).`,
          {
            hint: `Correct "accessed" or "published" of the source "${id}".`,
          },
        );
    }
    for (const claim of graph.claims())
      for (const evidence of graph.evidenceOf(claim)) yield* problemsOf(graph, claim, evidence);
  },
};

function* problemsOf(graph: Graph, claim: number, evidence: Evidence): Generator<Problem> {
  const source = graph.sources.get(evidence.source);
  const claims = [graph.claimIdOf(claim)];
  const when = graph.whenOf(claim);
  const told = spanOf(evidence.when) ?? (when && reach(when));
  if (evidence.stance === 'supports' && isBefore(saidOn(evidence, source), told))
    yield warning(
      'evidence-early',
      `"${inWords(graph, claim)}" rests on evidence from before (${inTime(evidence.date ?? source?.published)}).`,
      {
        hint: 'If it was announced, say so; else correct one of the dates.',
        claims,
      },
    );
  if (isBefore(spanOf(source?.published), spanOf(evidence.date)))
    yield warning(
      'evidence-late',
      `Evidence of "${inWords(graph, claim)}" was given (${inTime(evidence.date)}) after its source was published (${inTime(source?.published)}).`,
      {
        hint: 'Correct "date" of the evidence or "published" of the source.',
        claims,
      },
    );
}

function spanOf(text: string | undefined): Span | undefined {
  if (text === undefined) return undefined;
  const result = parseWhen(text);
  return 'when' in result ? reach(result.when) : undefined;
}

/** Whether all of one lies before all of the other. */
function isBefore(earlier: Span | undefined, later: Span | undefined): boolean {
  return earlier !== undefined && later !== undefined && earlier.to < later.from;
}

function inTime(text: string | undefined): string {
  return text === undefined ? '' : timeInWords(text);
}
