/** What was measured, as a table and in sentences, goals that are missed among them. */
import { loadavg } from 'node:os';
import { circumstances, median, writeSection } from '../results.mjs';

const STEMMA = 'stemma';
/** The same with the document in the page, as the others have their graph. */
const INLINE = 'stemma-inline';
/** The same with its picture in the page, as HTML. */
const WRITTEN = 'stemma-prerendered';
/** What one would write first, with circles and bare words: Stemma's bytes are shares of it. */
const FIRST = 'lit-cytoscape-dagre-bare';
/**
 * What Stemma's times are shares of, and the largest share. Like with like: they draw what Stemma draws, and who has the
 * graph in the page is beside whom has it there, who fetches it beside whom fetches it. And those that draw less, for all.
 */
const PAIRS = [
  [STEMMA, 'lit-cytoscape-dagre-fetched', 1 / 4],
  [INLINE, 'lit-cytoscape-dagre', 1 / 4],
  [WRITTEN, 'lit-cytoscape-dagre', 1 / 4],
  [STEMMA, 'force-graph-fetched', 1 / 2],
  [INLINE, 'force-graph', 1 / 2],
  [WRITTEN, 'force-graph', 1 / 2],
  ...[STEMMA, INLINE, WRITTEN].flatMap((ours) => [
    [ours, FIRST, 1 / 4],
    [ours, 'force-graph-bare', 1 / 2],
  ]),
];
/** What any page costs: no share of it can be saved. */
const EMPTY = 'empty';
const WORDS = {
  [EMPTY]: 'A page with a line of text',
  [STEMMA]: 'Stemma, document fetched',
  [INLINE]: 'Stemma, document in the page',
  [WRITTEN]: 'Stemma, picture in the page',
  'lit-cytoscape-dagre': 'lit + cytoscape + cytoscape-dagre',
  'lit-cytoscape-dagre-fetched': 'lit + cytoscape + cytoscape-dagre, graph fetched',
  [FIRST]: 'lit + cytoscape + cytoscape-dagre, bare',
  cytoscape: 'Cytoscape alone',
  'force-graph-fetched': 'force-graph, graph fetched',
  'force-graph-bare': 'force-graph, bare',
  'vis-network': 'vis-network, bare',
  sigma: 'sigma, bare',
};

/**
 * @param {ReadonlyMap<string, readonly object[]>} samples by contender and throttling
 * @param {{ contenders: readonly string[], throttles: readonly number[], rounds: number, version: string }} run
 */
export function report(samples, { contenders, throttles, rounds, version }) {
  const of = (name, throttle, moment, key) =>
    median(samples.get(`${name} ${throttle}`).map((sample) => sample[moment][key]));
  const kilobytes = (name, moment) => (of(name, 1, moment, 'bytes') / 1000).toFixed(1);
  const rows = contenders.map((name) => {
    const times = throttles.flatMap((throttle) =>
      ['wall', 'cpu'].map((key) => Math.round(of(name, throttle, 'seen', key))),
    );
    const usable = throttles.map((throttle) => Math.round(of(name, throttle, 'usable', 'wall')));
    const cells = [WORDS[name] ?? name, kilobytes(name, 'seen'), ...times, kilobytes(name, 'usable'), ...usable];
    return `| ${cells.join(' | ')} |`;
  });
  const share = (ours, theirs, moment, key, throttle) =>
    of(ours, throttle, moment, key) / of(theirs, throttle, moment, key);
  const above = (name, key) => of(name, 4, 'seen', key) - of(EMPTY, 4, 'seen', key);
  const goals = [
    ...[STEMMA, WRITTEN].map((ours) =>
      goal(`${WORDS[ours]}: code until the text is seen`, share(ours, FIRST, 'seen', 'bytes', 1), 1 / 12, WORDS[FIRST]),
    ),
    goal('code in all, once it can be used', share(STEMMA, FIRST, 'usable', 'bytes', 1), 1.1, WORDS[FIRST]),
    ...PAIRS.map(([ours, theirs, most]) =>
      goal(
        `${WORDS[ours]}: time until it is seen, throttled 4×,`,
        share(ours, theirs, 'seen', 'wall', 4),
        most,
        WORDS[theirs] ?? theirs,
      ),
    ),
    ...PAIRS.map(([ours, theirs]) => {
      const [time, work] = ['wall', 'cpu'].map((key) => above(ours, key) / above(theirs, key));
      return `* ${WORDS[ours]}, throttled 4×, above an empty page: ${time.toFixed(3)} of the time and ${work.toFixed(3)} of the work of ${WORDS[theirs] ?? theirs}.`;
    }),
  ];
  writeSection(
    'embed',
    `until a graph of 30 entities and 45 claims is seen

${circumstances()}, Chromium ${version}, without a graphics card. Loopback; medians of ${rounds} interleaved visits, each with an empty cache. The machine was shared with other work (load ${loadavg()[0].toFixed(0)} at the end), so look at the proportions rather than at the times. Code is what was sent of scripts, gzipped. *Seen* is two frames after the contender says that it has drawn; for Stemma, after its first name stands in the picture, which in the last of its three ways is as soon as the page was read: there the picture is HTML (*stemma/prerender*) and needs no code; what is counted brings the rest once it is on the screen. *Usable* is when it answers the reader's hand: for the others the same moment; Stemma loads its interactive part afterwards, when the page is idle. CPU is the main thread's, read right after the picture was seen, so it holds some of what follows too. The others have the graph in their script, or fetch it as Stemma fetches its document where that is not in the page. They draw what Stemma draws: the outline, the colours and the icon of each kind, words on a ground that interrupts the lines. Those called *bare* draw circles or boxes and words in one colour, as their first examples do, and have less to do.

| | code until seen, kB | seen, ms | CPU, ms | seen, 4× slower, ms | CPU, 4× slower, ms | code until usable, kB | usable, ms | usable, 4× slower, ms |
|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

${goals.join('\n')}
`,
  );
}

function goal(what, share, most, whose) {
  const verdict = share <= most ? 'reached' : '**missed**';
  return `* Goal: ${what} at most ${most.toFixed(3)} of ${whose}: ${share.toFixed(3)}, ${verdict}.`;
}
