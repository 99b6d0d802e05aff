/** The pages of a published folder: those that were built, turned towards one graph. */
import { policyHash } from '../prerender/index.ts';

/** What the pages say of themselves. */
export interface Told {
  readonly title: string;
  readonly about: string;
  /** The file of the document. */
  readonly document: string;
  /** Where the folder will be, ending in a slash; without it nothing absolute is said. */
  readonly base: string | undefined;
  /** Whether the pictures for links were made. */
  readonly hasCard: boolean;
}

/** Text in HTML, between tags or in quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${String(char.charCodeAt(0))};`);
}

/** The explorer's page, open on the graph. */
export function explorerPage(built: string, told: Told): string {
  const page = withHead(built, told, linksFor(told, 'index.html'));
  return page
    .replace('<stemma-explorer>', () => `<stemma-explorer src="${escaped(told.document)}">`)
    .replace(/<noscript>[\s\S]*?<\/noscript>/u, () => `<noscript>${pictureTag(told)}</noscript>`);
}

/** The page for frames. */
export function embedPage(built: string, told: Told): string {
  return withHead(built, told, []).replace(
    /<stemma-graph([^>]*)>/u,
    (_, attributes: string) => `<stemma-graph src="${escaped(told.document)}"${attributes}>${pictureTag(told)}`,
  );
}

/** The picture, for those whose browser draws nothing else. */
function pictureTag({ title }: Told): string {
  return `<picture><source media="(prefers-color-scheme: dark)" srcset="picture-dark.svg"><img src="picture.svg" alt="${escaped(title)}"></picture>`;
}

function withHead(built: string, { title, about }: Told, tags: readonly string[]): string {
  const isDescribed = built.includes('name="description"');
  const described = isDescribed ? [] : [`<meta name="description" content="${escaped(about)}" />`];
  return built
    .replace(/<title>[\s\S]*?<\/title>/u, () => `<title>${escaped(title)}</title>`)
    .replace(/(name="description"\s+content=)"[^"]*"/u, (_, before: string) => `${before}"${escaped(about)}"`)
    .replace(/<h1 class="spoken">[\s\S]*?<\/h1>/u, () => `<h1 class="spoken">${escaped(title)}</h1>`)
    .replace('</head>', () => `${[...described, ...tags].map((tag) => `  ${tag}\n  `).join('')}</head>`);
}

/** What other sites read of a page. */
function linksFor({ title, about, document, base, hasCard }: Told, page: string): readonly string[] {
  const meta = (property: string, content: string): string =>
    `<meta property="${property}" content="${escaped(content)}" />`;
  const tags = [
    `<link rel="alternate" type="application/json" href="${escaped(document)}" />`,
    meta('og:type', 'website'),
    meta('og:title', title),
    meta('og:description', about),
  ];
  if (base === undefined) return tags;
  tags.push(
    `<link rel="canonical" href="${escaped(base)}" />`,
    `<link rel="alternate" type="application/json+oembed" href="${escaped(`${base}oembed.json`)}" title="${escaped(title)}" />`,
    meta('og:url', page === 'index.html' ? base : `${base}${page}`),
  );
  if (hasCard)
    tags.push(
      meta('og:image', `${base}card.png`),
      meta('og:image:width', '2400'),
      meta('og:image:height', '1260'),
      meta('og:image:alt', title),
      '<meta name="twitter:card" content="summary_large_image" />',
    );
  return tags;
}

/** What a page that knows oEmbed gets: https://oembed.com. */
export function oEmbed({ title, base = '', hasCard }: Told, frame: string, height = 480): string {
  const thumbnail = { thumbnail_url: `${base}card.png`, thumbnail_width: 2400, thumbnail_height: 1260 };
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'Stemma',
      provider_url: base,
      width: 720,
      height,
      html: frame,
      ...(hasCard ? thumbnail : {}),
    },
    null,
    2,
  )}\n`;
}

/** Everything in one page: it asks nothing of anybody, and its policy lets it ask nothing. */
export async function alonePage(script: string, json: string, { title, about, document }: Told): Promise<string> {
  const style = 'html,body,main,stemma-explorer{margin:0;height:100%}body{overflow:hidden}';
  const code = inScript(script);
  const policy = [
    "default-src 'none'",
    `script-src '${await policyHash(code)}' blob:`,
    `style-src '${await policyHash(style)}'`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(about)}">
<style>${style}</style>
</head>
<body>
<main><stemma-explorer></stemma-explorer></main>
<script type="application/json" data-name="${escaped(document)}">${json.replaceAll('<', '\\u003c')}</script>
<script type="module">${code}</script>
</body>
</html>
`;
}

/** Code that cannot end its script early. */
function inScript(code: string): string {
  return code.replace(/<(?=\/script|script|!--)/giu, '\\x3C');
}
