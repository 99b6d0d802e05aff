/** The pages of a published folder, whatever the graph is called. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { alonePage, embedPage, explorerPage, oEmbed } from '../../src/publish/pages.ts';
import type { Told } from '../../src/publish/pages.ts';

const INDEX = `<html><head><title>Stemma</title><meta name="description"
  content="An explorer"></head><body><h1 class="spoken">Stemma</h1><stemma-explorer></stemma-explorer>
  <noscript>Old</noscript></body></html>`;
const TOLD: Told = {
  title: '<img src=x onerror=alert(1)> & "co" $&',
  about: 'About',
  document: 'xen.stemma.json',
  base: 'https://example.org/xen/',
  hasCard: true,
};

describe('the explorer’s page', () => {
  test('is about the document, and says so to other sites in absolute addresses', () => {
    const page = explorerPage(INDEX, TOLD);
    expect(page).toContain('<stemma-explorer src="xen.stemma.json">');
    expect(page).toContain('type="application/json+oembed" href="https://example.org/xen/oembed.json"');
    expect(page).toContain('property="og:image" content="https://example.org/xen/card.png"');
    expect(page).toContain('<img src="picture.svg"');
  });

  test('has no markup of a title’s making', () => {
    expect(explorerPage(INDEX, TOLD)).not.toContain('<img src=x');
    expect(explorerPage(INDEX, TOLD)).toContain('&#34;co&#34; $&#38;</title>');
  });

  test('says nothing absolute where nobody knows where it will be', () => {
    const page = explorerPage(INDEX, { ...TOLD, base: undefined });
    expect(page).not.toMatch(/oembed|og:image|og:url|canonical/);
    expect(page).toContain('property="og:title"');
  });
});

test('the page for frames names the document and keeps what is allowed', () => {
  expect(embedPage('<head></head><stemma-graph readonly></stemma-graph>', TOLD)).toContain(
    '<stemma-graph src="xen.stemma.json" readonly>',
  );
});

test('oEmbed gives the frame and its picture', () => {
  expect(JSON.parse(oEmbed(TOLD, '<iframe></iframe>'))).toMatchObject({
    version: '1.0',
    type: 'rich',
    html: '<iframe></iframe>',
    thumbnail_url: 'https://example.org/xen/card.png',
  });
});

describe('the page that is one file', () => {
  const alone = alonePage('"</script>"; "<!-- <script"', '{"title":"</script><b>"}', TOLD);

  test('runs its own code and no other', async () => {
    const page = await alone;
    const code = /<script type="module">([\s\S]*?)<\/script>/u.exec(page)?.[1] ?? '';
    expect(code).toBe(String.raw`"\x3C/script>"; "\x3C!-- \x3Cscript"`);
    expect(page).toContain(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
    expect(page).toContain("default-src 'none'");
  });

  test('holds the document as data that ends nothing', async () => {
    const json = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/u.exec(await alone)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual({ title: '</script><b>' });
  });
});
