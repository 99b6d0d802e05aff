/** A claim with its evidence and sources as text that can be put into an article or a footnote. */
import type { Reading, Source } from '../../graph/index.ts';
import { timeInWords } from '../../graph/index.ts';
import { claimCard } from './claim-card.ts';
import { sentenceText } from './sentence.ts';
import { voiceName } from './voices.ts';

const STANDS: Readonly<Record<string, string>> = {
  supported: 'supported',
  refuted: 'refuted',
  disputed: 'disputed',
  unsourced: 'stated without a source',
};

/**
 * "“Hyper-V is derived from Xen”: refuted by Mike Neil (for Microsoft), who says: “…”. Keith Ward, “Xen and the Art of
 * Demystification”, Mental Ward, 22 Feb 2008."
 */
export function citation(reading: Reading, claim: number, link?: string): string {
  const card = claimCard(reading, claim);
  const standing = STANDS[card.standing ?? ''] ?? 'not in view';
  const voices = card.evidence
    .filter(({ heard }) => heard)
    .map(({ speaker, for: party, evidence }) => {
      const who = party === undefined ? speaker.name : `${speaker.name} (for ${party.name})`;
      const words = evidence.quote === undefined ? evidence.says : `“${evidence.quote}”`;
      return `${who} ${evidence.stance} it${words === undefined ? '' : `: ${words}`}`;
    });
  const sources = [...new Set(card.evidence.filter(({ heard }) => heard).map(({ source }) => source))]
    .filter((source) => source !== undefined)
    .map((source) => sourceText(reading, source));
  return [
    `“${sentenceText(reading.graph, claim)}”: ${standing}.`,
    ...voices.map((voice) => ended(voice)),
    ...sources.map((text) => ended(text)),
    ...(link === undefined ? [] : [link]),
  ].join('\n');
}

/** "Keith Ward, “Xen and the Art of Demystification”, Mental Ward, 22 Feb 2008" */
export function sourceText({ graph }: Reading, source: Source): string {
  return [
    source.author === undefined ? undefined : voiceName(graph, source.author),
    `“${source.title}”`,
    source.publisher,
    source.published === undefined ? undefined : timeInWords(source.published),
    source.url,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

function ended(text: string): string {
  return /[.!?…]["”]?$/u.test(text) ? text : `${text}.`;
}
