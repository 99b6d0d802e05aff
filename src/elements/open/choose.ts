/** The beginning: files from this device, or an address; and what was wrong with what came before. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { FORMATS, PRESETS } from '../../../graph/index.ts';
import type { GivenFile } from '../../files/index.ts';
import { addressProblem } from '../../files/index.ts';
import { icon } from '../shared/icon.ts';
import type { Phase } from './session.ts';

export interface ChooseActions {
  readonly openFiles: (files: readonly GivenFile[]) => void;
  readonly openAddress: (address: string) => void;
  readonly refuse: (address: string, problem: string) => void;
}

/** What can be read, as a reader says it. */
const READABLE = [...new Set(FORMATS.filter(({ reads }) => reads).map(({ label }) => label))].join(', ');

export function chooseView(
  { address, problem }: Extract<Phase, { type: 'choose' }>,
  { openFiles, openAddress, refuse }: ChooseActions,
): TemplateResult {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input');
    const text = field?.value.trim() ?? '';
    const wrong = addressProblem(text);
    if (wrong === undefined) openAddress(text);
    else refuse(text, wrong);
  };
  return html`
    ${problem === undefined ? nothing : html`<p class="wrong" role="alert">${icon('triangle-alert', 17)}<span>${problem}</span></p>`}
    <label class="pick">
      <input
        class="spoken"
        type="file"
        multiple
        autofocus
        @change=${(event: Event) => {
          const field = event.currentTarget as HTMLInputElement;
          const files = [...(field.files ?? [])].map((file) => ({ name: file.name, blob: file }));
          field.value = '';
          if (files.length > 0) openFiles(files);
        }}
      />
      ${icon('folder-open', 22)}
      <span class="words">
        <span class="strong">Choose files on this device</span>
        <span class="quiet">They are read in this page and sent nowhere. Dropping and pasting work too.</span>
      </span>
    </label>
    <form class="address" @submit=${onSubmit} novalidate>
      <label for="address">Or an address</label>
      <div class="field">
        <input
          id="address"
          type="url"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          placeholder="https://"
          .value=${address}
        />
        <button class="button" type="submit">Fetch</button>
      </div>
      <p class="quiet">Its server learns that somebody asks, and nothing else: no cookies, no word about this page.</p>
    </form>
    <section>
      <h3>What is read</h3>
      <p class="quiet">${READABLE}; packed with gzip or not.</p>
      <p class="quiet">
        Tables and trees by a mapping: ${PRESETS.map(({ title }) => title).join(', ')}; or by a mapping of your own, in
        a YAML file that is opened along with them.
      </p>
    </section>
  `;
}
