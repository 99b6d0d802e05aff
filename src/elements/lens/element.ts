/** `<stemma-lens>`: how the reader looks: as of a date, according to whom, without what. */
import type { PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { isOpen, parseWhen, timeInWords } from '../../../graph/index.ts';
import type { Count, State, Voice } from '../../explorer/index.ts';
import { selectCounts, selectEmptied, selectVoices, voiceName } from '../../explorer/index.ts';
import { base } from '../shared/base.ts';
import { icon } from '../shared/icon.ts';
import { Panel } from '../shared/panel.ts';
import { tokens } from '../shared/tokens.ts';
import { UNKNOWN_YET, waiting } from '../shared/waiting.ts';
import { capitalised, count, counted } from '../shared/words.ts';
import { lensStyles } from './styles.ts';

/** Voices of one type before one asks for the others. */
const FEW = 6;

const VOICES = [
  { type: 'source', title: 'Sources' },
  { type: 'party', title: 'Parties spoken for' },
  { type: 'speaker', title: 'Speakers' },
] as const satisfies readonly { readonly type: Voice['type']; readonly title: string }[];

/**
 * @summary The lens, visible and editable: as of a date, according to chosen voices, without chosen kinds, relations
 * and standings. Says which part of it leaves nothing in view.
 *
 * @example
 * <stemma-explorer id="xen" data="xen"></stemma-explorer>
 * <stemma-lens for="xen"></stemma-lens>
 */
export class LensElement extends Panel {
  static override styles = [tokens, base, lensStyles];

  /** What was typed as a date and cannot be read as one. @internal */
  @state() protected unreadable: string | undefined;
  /** @internal */
  @state() protected allVoices = false;

  /** The date that the lens had when the field was last filled. */
  #asOf: string | undefined;

  protected override slice(current: State): readonly unknown[] {
    return [current.graph, current.view.lens, selectCounts(current), selectVoices(current), selectEmptied(current)];
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const { asOf } = this.current.view.lens;
    if (asOf === this.#asOf) return;
    this.#asOf = asOf;
    this.unreadable = undefined; // another date was set meanwhile
  }

  #setDate(text: string): void {
    const asOf = text.trim();
    const result = asOf === '' ? undefined : parseWhen(asOf);
    if (result !== undefined && !('when' in result)) {
      this.unreadable = asOf;
      return;
    }
    this.unreadable = undefined;
    this.#asOf = asOf === '' ? undefined : asOf;
    this.dispatch({ type: 'lens-changed', lens: { asOf: this.#asOf } });
  }

  #toggleVoice(id: string): void {
    const { accordingTo } = this.current.view.lens;
    const next = accordingTo.includes(id) ? accordingTo.filter((voice) => voice !== id) : [...accordingTo, id];
    this.dispatch({ type: 'lens-changed', lens: { accordingTo: next } });
  }

  #date(): TemplateResult {
    const { asOf } = this.current.view.lens;
    return html`<fieldset>
      <legend>As of</legend>
      <div class="date">
        <input
          id="as-of"
          type="text"
          inputmode="text"
          autocomplete="off"
          spellcheck="false"
          placeholder="any time"
          aria-label="As of: a year, a month or a day"
          aria-describedby="date-help"
          aria-invalid=${this.unreadable === undefined ? 'false' : 'true'}
          .value=${this.unreadable ?? asOf ?? ''}
          @change=${(event: Event) => this.#setDate((event.target as HTMLInputElement).value)}
        />
        ${
          asOf === undefined
            ? nothing
            : html`<button class="icon-button" type="button" aria-label="At any time" @click=${() => this.#setDate('')}>
                ${icon('x', 15)}
              </button>`
        }
      </div>
      <p class="quiet hint" id="date-help" aria-live="polite">
        ${
          this.unreadable !== undefined
            ? html`<span class="wrong">“${this.unreadable}” is not a date. Write 2007, 2007-10 or 2008-02-22.</span>`
            : asOf === undefined
              ? 'A year, month or day: 2007, 2007-10, 2008-02-22'
              : `What held on ${timeInWords(asOf)}, whenever it was said`
        }
      </p>
    </fieldset>`;
  }

  #voices(): TemplateResult | typeof nothing {
    const { accordingTo } = this.current.view.lens;
    const voices = selectVoices(this.current);
    if (voices === undefined)
      return html`<fieldset>
        <legend>According to</legend>
        ${waiting('Looking who speaks')}
      </fieldset>`;
    const strangers = accordingTo.filter((id) => !voices.some((voice) => voice.id === id));
    if (voices.length === 0 && strangers.length === 0) return nothing;
    const groups = VOICES.map(({ type, title }) => ({ title, all: voices.filter((voice) => voice.type === type) }));
    const isCut = !this.allVoices && groups.some(({ all }) => all.length > FEW);
    return html`<fieldset>
      <legend>According to</legend>
      <label class="choice everyone">
        <input
          type="checkbox"
          .checked=${accordingTo.length === 0}
          aria-disabled=${accordingTo.length === 0 ? 'true' : nothing}
          @click=${(event: Event) => accordingTo.length === 0 && event.preventDefault()}
          @change=${() => this.dispatch({ type: 'lens-changed', lens: { accordingTo: [] } })}
        />
        <span>Everyone</span>
      </label>
      ${strangers.map((id) => this.#choice(id, `${voiceName(this.current.graph, id)} (says nothing here)`, 0, 0))}
      ${groups.map(({ title, all }) =>
        all.length === 0
          ? nothing
          : html`<p class="type quiet">${title}</p>
              ${all
                .filter((voice, index) => this.allVoices || index < FEW || accordingTo.includes(voice.id))
                .map(({ id, name, supports, refutes }) => this.#choice(id, name, supports, refutes))}`,
      )}
      ${
        isCut
          ? html`<button class="link" type="button" @click=${() => (this.allVoices = true)}>
              All ${counted(voices.length, 'voice')}
            </button>`
          : nothing
      }
    </fieldset>`;
  }

  #choice(id: string, name: string, supports: number, refutes: number): TemplateResult {
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${this.current.view.lens.accordingTo.includes(id)}
        @change=${() => this.#toggleVoice(id)}
      />
      <span>${name}</span>
      <span class="counts">
        ${
          refutes > 0
            ? html`<span class="refutes" title="refutes ${counted(refutes, 'claim')}"
                >${icon('x', 11)}<span class="spoken">refutes </span>${count(refutes)}</span
              >`
            : nothing
        }
        <span title="supports ${counted(supports, 'claim')}"
          ><span class="spoken">supports </span>${count(supports)}</span
        >
      </span>
    </label>`;
  }

  #hidden(): TemplateResult | typeof nothing {
    const { lens } = this.current.view;
    if (lens.hide.length === 0) return nothing;
    const counts = selectCounts(this.current);
    const { vocabulary } = this.current.graph;
    const known = new Map<string, Count>(
      [...counts.kinds, ...counts.families, ...counts.standings].map((entry) => [entry.id, entry]),
    );
    return html`<fieldset>
      <legend>Without</legend>
      <ul class="chips">
        ${lens.hide.map(
          (id) =>
            html`<li>
              <button
                class="chip"
                type="button"
                title="Show again"
                @click=${() => this.dispatch({ type: 'hidden-toggled', id })}
              >
                ${known.get(id)?.label ?? capitalised(vocabulary.relations.get(id)?.label ?? id)} ${icon('x', 13)}
              </button>
            </li>`,
        )}
      </ul>
    </fieldset>`;
  }

  #relations(): TemplateResult | typeof nothing {
    const { graph, view } = this.current;
    const used = selectCounts(this.current).relations;
    const relations = [...graph.vocabulary.relations.values()].filter(({ id }) => used.has(id));
    if (relations.length === 0) return nothing;
    return html`<details>
      <summary>Relations one by one</summary>
      ${relations.map(
        ({ id, label }) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${!view.lens.hide.includes(id)}
              @change=${() => this.dispatch({ type: 'hidden-toggled', id })}
            />
            <span>${label}</span>
          </label>`,
      )}
    </details>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.isConnectedToExplorer) return nothing;
    const { lens } = this.current.view;
    const { claims, pending } = selectCounts(this.current);
    const isEmpty = selectEmptied(this.current) !== undefined;
    return html`
      <div class="body">${this.#date()} ${this.#voices()} ${this.#hidden()} ${this.#relations()}</div>
      <footer>
        <span class=${isEmpty ? 'wrong' : 'quiet'} aria-live="polite">
          ${isEmpty ? 'Nothing is in view' : pending === true ? UNKNOWN_YET : `${counted(claims, 'claim')} in view`}
        </span>
        <button
          class="button"
          type="button"
          aria-disabled=${isOpen(lens) ? 'true' : nothing}
          @click=${() => {
            this.unreadable = undefined;
            this.dispatch({ type: 'lens-cleared' });
          }}
        >
          Clear the lens
        </button>
      </footer>
    `;
  }
}
