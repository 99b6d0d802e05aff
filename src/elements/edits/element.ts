/** `<stemma-edits>`: what the reader changed: undone, done again, saved as a patch file and opened from one. */
import type { TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Problem } from '../../../graph/index.ts';
import { formatProblem } from '../../../graph/index.ts';
import type { State, Step } from '../../explorer/index.ts';
import { isUnsaved, stepInWords, titleOf } from '../../explorer/index.ts';
import { base } from '../shared/base.ts';
import { icon } from '../shared/icon.ts';
import { Panel } from '../shared/panel.ts';
import { saveFile } from '../shared/save-file.ts';
import { tokens } from '../shared/tokens.ts';
import { count, counted, reasonOf } from '../shared/words.ts';
import { openedPatch, patchOf } from './patch-file.ts';
import { editsStyles } from './styles.ts';

/** Steps that are listed, and lines of a step. */
const MOST_STEPS = 100;
const MOST_LINES = 6;
/** Problems that are listed. */
const MOST_PROBLEMS = 8;

/**
 * @summary What the reader changed, in words: to be undone, done again, saved as a patch file, and opened from one.
 *
 * @example
 * <stemma-explorer id="xen" data="xen"></stemma-explorer>
 * <stemma-edits for="xen"></stemma-edits>
 */
export class EditsElement extends Panel {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [tokens, base, editsStyles];

  /** Of the file that was opened last. @internal */
  @state() protected problems: readonly Problem[] = [];
  @query('input') private readonly files!: HTMLInputElement;

  protected override slice({ log, graph, refused }: State): readonly unknown[] {
    return [log, graph, refused];
  }

  /** Lets the reader choose a patch file. */
  choose(): void {
    this.files.click();
  }

  /** Applies a patch file: its edits are one step. */
  async open(file: File): Promise<void> {
    const { step, problems } = await openedPatch(file, this.current);
    this.problems = problems;
    if (step === undefined) return;
    if (step.edits.length === 0) {
      this.announce('There is no change in the file');
      return;
    }
    const hadAllSaved = !isUnsaved(this.current.log);
    this.dispatch({ type: 'edited', step });
    if (hadAllSaved) this.dispatch({ type: 'saved' }); // it comes from a file
    this.announce(`${counted(step.edits.length, 'change')} made`);
  }

  /** Writes all changes to a patch file. */
  async save(): Promise<void> {
    const { log } = this.current;
    const title = titleOf(this.current) ?? 'graph';
    try {
      saveFile(await patchOf(this.current), `${title} changes`, '.patch.yaml');
      // what was changed while it was written is not in the file
      if (this.current.log === log) this.dispatch({ type: 'saved' });
    } catch (error) {
      this.announce(`The changes could not be saved: ${reasonOf(error)}`);
    }
  }

  #onFile(event: Event): void {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (file !== undefined) void this.open(file);
  }

  #step(step: Step, index: number): TemplateResult {
    const { graph, loaded, refused } = this.current;
    const { lines, more } = stepInWords(step, [graph, loaded], MOST_LINES);
    const cannot = refused.filter((each) => each.step === index);
    return html`<li>
      ${lines.map((line) => html`<p>${line}</p>`)}
      ${more > 0 ? html`<p class="quiet">and ${count(more)} more</p>` : nothing}
      ${cannot
        .slice(0, MOST_LINES)
        .map(
          ({ problem }) =>
            html`<p class="refused">
              ${icon('triangle-alert', 14)}<span>Cannot be made here: ${problem.message} ${problem.hint ?? ''}</span>
            </p>`,
        )}
    </li>`;
  }

  #later(step: Step): TemplateResult {
    const { graph, loaded } = this.current;
    const { lines, more } = stepInWords(step, [graph, loaded], 1);
    return html`<li class="later">
      <span class="spoken">Undone: </span>${lines[0] ?? ''}${more > 0 || lines.length > 1 ? ' …' : ''}
    </li>`;
  }

  /** The last one first; what was undone is above what is done. */
  #list(): TemplateResult {
    const { done, undone } = this.current.log;
    if (done.length + undone.length === 0)
      return html`<p class="quiet">
        Nothing is changed. Changes stay apart from what was loaded, and can be saved as a patch file for review.
      </p>`;
    return html`<ol aria-label="Changes, the last one first">
        ${undone.slice(0, MOST_STEPS).map((step) => this.#later(step))}
        ${done
          .map((step, index) => ({ step, index }))
          .slice(-MOST_STEPS)
          .reverse()
          .map(({ step, index }) => this.#step(step, index))}
      </ol>
      ${done.length > MOST_STEPS ? html`<p class="quiet">and ${count(done.length - MOST_STEPS)} before these</p>` : nothing}`;
  }

  #problems(): TemplateResult | typeof nothing {
    if (this.problems.length === 0) return nothing;
    const isRefused = this.problems.some(({ severity }) => severity === 'error');
    return html`<div class="problems" role="alert">
      <h3>${isRefused ? 'The file was not opened' : 'The file was opened, but'}</h3>
      ${this.problems.slice(0, MOST_PROBLEMS).map((problem) => html`<p>${formatProblem(problem)}</p>`)}
      ${
        this.problems.length > MOST_PROBLEMS
          ? html`<p class="quiet">and ${count(this.problems.length - MOST_PROBLEMS)} more</p>`
          : nothing
      }
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.isConnectedToExplorer) return nothing;
    const { log } = this.current;
    const action = (name: 'undo' | 'redo', words: string, type: 'undone' | 'redone', possible: boolean) =>
      html`<button
        class="button"
        type="button"
        aria-disabled=${possible ? nothing : 'true'}
        @click=${() => this.dispatch({ type })}
      >
        ${icon(name, 15)}<span>${words}</span>
      </button>`;
    return html`
      <div class="body">${this.#problems()} ${this.#list()}</div>
      <footer>
        ${action('undo', 'Undo', 'undone', log.done.length > 0)}
        ${action('redo', 'Redo', 'redone', log.undone.length > 0)}
        <button class="button wide" type="button" @click=${() => this.choose()}>Open …</button>
        <button
          class="button ${isUnsaved(log) ? 'filled' : ''}"
          type="button"
          aria-disabled=${log.done.length === 0 ? 'true' : nothing}
          @click=${() => void (log.done.length > 0 && this.save())}
        >
          ${icon('download', 15)}<span>Save changes</span>
        </button>
        <input
          class="spoken"
          type="file"
          accept=".yaml,.yml,.json"
          aria-label="A patch file"
          tabindex="-1"
          @change=${(event: Event) => this.#onFile(event)}
        />
      </footer>
    `;
  }
}
