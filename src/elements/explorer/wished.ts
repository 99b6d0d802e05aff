/** What a link asks for that only the reader can grant: to fetch from another host, or to open a file again. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { addressProblem } from '../../files/index.ts';
import { icon } from '../shared/icon.ts';
import type { Wish } from './opening.ts';
import type { Shell } from './shell.ts';

export function wished(wish: Wish, shell: Shell): TemplateResult {
  const others = shell.sets.map(
    ({ id, title }) =>
      html`<button class="button" type="button" @click=${() => shell.openData(id)}>Open ${title}</button>`,
  );
  return html`<div class="notice solid" role="alert">
    ${wish.type === 'file' ? ofFile(wish.name, shell) : ofAddress(wish.address, shell)}
    <p class="ways-back">${others}</p>
  </div>`;
}

function ofFile(name: string, { grant }: Shell): TemplateResult {
  return html`<h2>This link is about a file</h2>
    <p class="problems">
      “${name}” was opened on somebody’s device, perhaps yours. A link carries how it was looked at, and not the file.
    </p>
    <p class="ways-back">
      <button class="button filled" type="button" @click=${grant}>${icon('folder-open', 16)}Open the file</button>
    </p>`;
}

function ofAddress(address: string, { grant }: Shell): TemplateResult {
  const problem = addressProblem(address);
  if (problem !== undefined)
    return html`<h2>${icon('triangle-alert', 20)} This link cannot be followed</h2>
      <p class="problems">It names an address that is not opened. ${problem}</p>
      <p class="problems quiet">${address.slice(0, 200)}</p>`;
  const { href, host, protocol } = new URL(address);
  return html`<h2>This link wants to load data from ${host}</h2>
    <p class="problems">
      Nothing was asked of ${host} yet. If you agree, it learns that somebody at your address wants this file, and
      nothing else; you see what is in it before it is opened.
      ${protocol === 'http:' ? html`The way there is not encrypted.` : nothing}
    </p>
    <p class="problems quiet">${href}</p>
    <p class="ways-back">
      <button class="button filled" type="button" @click=${grant}>Fetch it from ${host}</button>
    </p>`;
}
