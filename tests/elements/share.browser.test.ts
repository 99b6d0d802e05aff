/** Sharing a view: the link, code to paste, the picture, citations, paper; and the note to whoever follows a link. */
import { afterEach, expect, test, vi } from 'vitest';
import type { ExplorerElement } from '../../src/elements/explorer/element.ts';
import type { ShareElement } from '../../src/elements/share/element.ts';
import { FIRST_VIEW, seenOf, toHash } from '../../src/explorer/index.ts';
import { CAPTION } from '../../src/look/index.ts';
import { heightFor, sizeIn } from '../../src/picture/index.ts';
import { contested } from '../support/graphs.ts';
import { stateOf } from '../explorer/state.ts';
import { clear } from './hands.ts';
import { all, button, settled, text } from './mounted.ts';

afterEach(clear);

/** An explorer with a small graph in it, on a page that gives addresses. */
async function explorer(): Promise<{ element: ExplorerElement; share: ShareElement }> {
  const element = document.createElement('stemma-explorer');
  Object.assign(element.style, { width: '1100px', height: '640px' });
  element.linkTo = (view, seen) => `https://pages.example/#${toHash(view)}${seen === undefined ? '' : `&seen=${seen}`}`;
  element.places = {
    script: 'https://pages.example/cdn/stemma.js',
    later: 'https://pages.example/cdn/stemma.later.js',
    document: () => 'https://pages.example/graph.json',
    frame: (view) => `https://pages.example/embed.html#${toHash(view)}`,
  };
  document.body.append(element);
  element.explorer.dispatch({
    type: 'opened',
    layer: { source: 'graph', title: 'graph', fragment: contested() },
    look: { ...FIRST_VIEW, focus: ['new', 'old'] },
  });
  await settled(element);
  return { element, share: all(element, 'stemma-share')[0] as ShareElement };
}

test('the sheet offers the link, the code and the citation of what is looked at', async () => {
  const { element, share } = await explorer();
  button(element, 'Share this view').click();
  await expect.poll(() => all(share, 'dialog[open] pre')).toHaveLength(2);
  const [link] = all(share, '#link') as HTMLInputElement[];
  expect(link?.value).toMatch(/^https:\/\/pages\.example\/#focus=new&focus=old&seen=\d{8}\.(?:[0-9a-z]{7}){5}$/);
  expect(text(share)).toContain('<stemma-graph src="https://pages.example/graph.json" focus="new old"');
  button(share, 'Frame').click();
  button(share, 'BibTeX').click();
  await settled(share);
  expect(text(share)).toContain('<iframe src="https://pages.example/embed.html#focus=new&amp;focus=old"');
  expect(text(share)).toContain('@misc{');
});

test('the code may have the picture in it, which needs no script; a policy allows its style by the hash', async () => {
  const { element, share } = await explorer();
  await share.show();
  button(share, 'Script and picture').click();
  await expect.poll(() => text(share)).toContain('<template shadowrootmode="open"');
  const page = Document.parseHTMLUnsafe(all(share, 'pre')[0]?.textContent ?? '');
  expect(page.querySelector('script')?.src).toBe('https://pages.example/cdn/stemma.later.js');
  const root = page.querySelector('stemma-graph')?.shadowRoot;
  expect([...(root?.querySelectorAll('text') ?? [])].map((each) => each.textContent)).toContain('Newer');
  const style = new TextEncoder().encode(root?.querySelector('style')?.textContent ?? '');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', style));
  expect(text(share)).toContain(`'sha256-${btoa(String.fromCharCode(...digest))}'`);
  element.explorer.dispatch({ type: 'view-opened', view: { ...FIRST_VIEW, focus: ['new'], depth: 0 } });
  await expect.poll(() => text(share), { message: 'it is of what is looked at now' }).not.toContain('>Older</text>');
  await expect.poll(() => text(share)).toContain('>Newer</text>');
});

test('the picture is that of the diagram, and goes on paper with its citation', async () => {
  const { element, share } = await explorer();
  await expect.poll(() => element.shadowRoot?.querySelector('stemma-graph')?.diagram).toBeDefined();
  const printed = vi.spyOn(window, 'print').mockImplementation(() => {
    expect(element.matches('[printing]')).toBe(true);
    expect(text(element)).toContain('“An article”');
    window.dispatchEvent(new Event('afterprint'));
  });
  await share.show();
  await expect.poll(() => all(share, '.frame img')).toHaveLength(1);
  const picture = decodeURIComponent((all(share, '.frame img')[0] as HTMLImageElement).src);
  expect(picture).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
  expect(picture).toContain('Newer');
  const high = heightFor(sizeIn(picture) ?? { width: NaN, height: NaN }, CAPTION);
  expect(text(share), 'the code gives the diagram the height of its picture').toContain(
    `style="height: ${String(high)}px"`,
  );
  element.explorer.dispatch({ type: 'close-up-set', closeUp: true });
  await settled(share);
  expect(text(share), 'the part that a phone draws says nothing of it').toContain('style="height: 420px"');
  element.explorer.dispatch({ type: 'close-up-set', closeUp: false });
  button(share, 'Print').click();
  await expect.poll(() => printed).toHaveBeenCalledOnce();
  await expect.poll(() => element.matches('[printing]')).toBe(false);
  printed.mockRestore();
});

test('whoever follows a link is told what has changed since, and nothing where nothing has', async () => {
  const { element } = await explorer();
  const before = stateOf({ ...contested(), claims: (contested().claims ?? []).slice(1) });
  const view = { ...FIRST_VIEW, focus: ['new', 'old'] };
  element.compareWith(seenOf(before, 20_000));
  element.explorer.dispatch({ type: 'view-opened', view });
  await settled(element);
  const note = (): string => all(element, '.since')[0]?.textContent.replace(/\s+/g, ' ') ?? '';
  expect(note()).toMatch(/one claim is new\..*Newer is derived from Older.*new, refuted/);
  button(element, 'Newer is derived from Older').click();
  expect(element.explorer.state.view.selection).toEqual({ type: 'claim', id: 'new derived-from old' });
  (all(element, '.since > button')[0] as HTMLButtonElement).click();
  await settled(element);
  expect(note()).toBe('');
  element.compareWith(seenOf(element.explorer.state, 20_000));
  element.explorer.dispatch({ type: 'view-opened', view });
  await settled(element);
  expect(note()).toBe('');
});
