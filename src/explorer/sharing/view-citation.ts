/** What is looked at as something to be cited: the selected claim, or the view with the sources that it rests on. */
import type { Source } from '../../../graph/index.ts';
import { calendarDate, dayInWords, isoDay } from '../../../graph/index.ts';
import { citation, sourceText } from '../citation.ts';
import { lensInWords } from '../lens-words.ts';
import { selectReading, selectScene } from '../scene.ts';
import { titleOf as nameOf } from '../layers.ts';
import { sentenceText } from '../sentence.ts';
import type { State } from '../state.ts';
import { bibEntry, bibKey, bibSource } from './bibtex.ts';

/** More sources are not listed: their number is said. */
const MOST_SOURCES = 12;

export interface Occasion {
  /** The day on which it is cited. */
  readonly day: number;
  /** The address of the view, where the page gives one. */
  readonly link: string | undefined;
}

/** The citation as text. */
export function viewCitation(state: State, { day, link }: Occasion): string {
  const claim = selectedClaim(state);
  const reading = selectReading(state);
  const opened = link === undefined ? undefined : `${link} (opened ${dayInWords(day)})`;
  if (claim !== undefined) return citation(reading, claim, opened);
  const sources = sourcesOf(state);
  const listed = sources.slice(0, MOST_SOURCES).map((source) => `${sourceText(reading, source)}.`);
  return [
    `${titleOf(state)}. Diagram of ${count(selectScene(state).edges.length, 'claim')}${lensNote(state)}. Drawn by Stemma.`,
    ...(opened === undefined ? [] : [opened]),
    ...(listed.length === 0 ? [] : ['It rests on:', ...listed]),
    ...(sources.length > MOST_SOURCES ? [`and ${count(sources.length - MOST_SOURCES, 'other source')}.`] : []),
  ].join('\n');
}

/** The citation as entries for BibTeX: the view or the claim, and the sources. */
export function viewBibliography(state: State, { day, link }: Occasion): string {
  const claim = selectedClaim(state);
  const title = claim === undefined ? titleOf(state) : `${sentenceText(state.graph, claim)} (in: ${titleOf(state)})`;
  const { year } = calendarDate(day);
  const own = bibEntry(`stemma-${bibKey(nameOf(state) ?? 'graph').toLowerCase()}-${year}`, {
    title,
    howpublished: 'Stemma, a graph of claims with their evidence',
    year: year.toString(),
    note: `${count(selectScene(state).edges.length, 'claim')}${lensNote(state)}`,
    url: link,
    urldate: isoDay(day),
  });
  return [own, ...sourcesOf(state).map((source) => bibSource(state.graph, source))].join('\n\n');
}

function selectedClaim({ graph, view }: State): number | undefined {
  const claim = view.selection?.type === 'claim' ? graph.claimNumber(view.selection.id) : -1;
  return claim === -1 ? undefined : claim;
}

/** The sources that are heard on what is cited, those of most evidence first. */
function sourcesOf(state: State): readonly Source[] {
  const reading = selectReading(state);
  const selected = selectedClaim(state);
  const claims = selected === undefined ? selectScene(state).edges.map(({ claim }) => claim) : [selected];
  const counts = new Map<string, number>();
  for (const claim of claims)
    for (const { source } of reading.evidence(claim)) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).flatMap(([id]) => state.graph.sources.get(id) ?? []);
}

function titleOf(state: State): string {
  return nameOf(state) ?? 'An untitled graph';
}

function lensNote({ view, graph }: State): string {
  const words = lensInWords(view.lens, graph);
  return words === 'Everyone' ? '' : ` (${words})`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
