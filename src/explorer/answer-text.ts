/** An answer as text to be quoted: plain, or as Markdown, with its sources. */
import type { Answer, CitedEvidence, CitedSource } from '../../graph/index.ts';

/** The sentence with citation marks, and the sources by number. */
export function answerText(answer: Answer, link?: string): string {
  return [
    answer.question,
    answer.text,
    '',
    ...answer.sources.map((source) => `[${source.number}] ${sourceLine(source)}`),
    ...(link === undefined ? [] : ['', link]),
  ].join('\n');
}

/** The same as Markdown: the question as a heading, footnotes for the sources with what they are quoted with. */
export function answerMarkdown(answer: Answer, link?: string): string {
  const question = link === undefined ? escaped(answer.question) : `[${escaped(answer.question)}](${escapedUrl(link)})`;
  const text = escaped(answer.text).replace(/\\\[(\d+)\\\]/g, '[^$1]');
  return [
    `**${question}**`,
    '',
    text,
    '',
    ...answer.sources.map((source) => {
      const quotes = source.evidence.flatMap((evidence) => quoteOf(evidence) ?? []);
      return `[^${source.number}]: ${[markdownSource(source), ...quotes].join(' ')}`;
    }),
  ].join('\n');
}

function sourceLine({ author, title, publisher, published, url, archived }: CitedSource): string {
  return [author, `“${title}”`, publisher, published, url ?? archived].filter((part) => part !== undefined).join(', ');
}

function markdownSource({ author, title, publisher, published, url, archived }: CitedSource): string {
  const address = url ?? archived;
  const named = address === undefined ? `*${escaped(title)}*` : `[*${escaped(title)}*](${escapedUrl(address)})`;
  const parts = [author, undefined, publisher, published].map((part) => (part === undefined ? part : escaped(part)));
  parts[1] = named;
  return `${parts.filter((part) => part !== undefined).join(', ')}.`;
}

function quoteOf({ quote, speaker }: CitedEvidence): string | undefined {
  if (quote === undefined) return undefined;
  return `${speaker === undefined ? '' : `${escaped(speaker.name)}: `}“${escaped(quote)}”`;
}

/** Characters that Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

/** An address without the characters that would end it. */
function escapedUrl(url: string): string {
  return url.replace(
    /[()<>\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}
