/** What there is in a graph, in words: how much of which kind, and from which sources. */
import type { Answer, Part } from '../answer.ts';
import { listed, plain, say, statement } from './parts.ts';
import type { Telling } from './telling.ts';

/** So many kinds and so many sources are named. */
const MOST_NAMED = 12;

/** The answer to "what is in here", "help". */
export function explainOverview(telling: Telling): Answer {
  const { reading } = telling;
  const { graph } = reading;
  const counts = new Map<string, number>();
  for (const entity of graph.entities()) {
    const kind = graph.kindOf(entity);
    if (reading.looksAtKind(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([id, count]) => [{ text: kindInWords(telling, id, count) }]);
  let claims = 0;
  for (const claim of graph.claims()) if (reading.inView(claim)) claims += 1;
  const count = graph.sources.size;
  const headline = `${numbered(claims, 'claim', 'claims')} from ${numbered(count, 'source', 'sources')}.`;
  const parts = kinds.length === 0 ? [] : say('They are about ', listed(kinds, MOST_NAMED), '.');
  return telling.answer({
    headline,
    parts,
    text: [headline, ...(parts.length === 0 ? [] : [plain(parts)])].join(' '),
    claims: [],
    statements: [statement(parts)],
    focus: [],
  });
}

function kindInWords({ reading: { graph } }: Telling, id: string, count: number): string {
  const kind = graph.vocabulary.kinds.get(id);
  return numbered(count, kind?.label ?? id, kind?.plural ?? id);
}

function numbered(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** The answer to "which sources are there", "who wrote the article". */
export function explainSources(telling: Telling): Answer {
  const { citations, reading } = telling;
  const { sources } = reading.graph;
  const named = [...sources.values()].slice(0, MOST_NAMED).map(({ id, title, author }): readonly Part[] => {
    const by = author === undefined ? [] : say(' by ', citations.name(author));
    return say(`“${title}”`, by, ...citations.markSource(id));
  });
  const headline = `${numbered(sources.size, 'source', 'sources')}.`;
  const more = sources.size - named.length;
  const rest = more === 0 ? '.' : `, and ${more.toLocaleString('en')} more.`;
  return telling.answer({
    headline: sources.size === 0 ? 'None.' : headline,
    parts: sources.size === 0 ? say('No source is named here.') : say(listed(named), rest),
    claims: [],
    statements: named.map((each) => statement(each)),
    focus: [],
  });
}
