/** `<stemma-same>`: what may be one thing under two names, side by side, to be decided one by one. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { Same, SameClaims, SameEntities } from '../../../graph/index.ts';
import { DOUBTS, reasonInWords } from '../../../graph/index.ts';
import type { State, Step } from '../../explorer/index.ts';
import { asDifferent, asSame, selectSame } from '../../explorer/index.ts';
import { base } from '../shared/base.ts';
import { cardStyles } from '../shared/card-styles.ts';
import { claimSentence, sentenceStyles } from '../shared/claim-sentence.ts';
import { icon } from '../shared/icon.ts';
import { Panel } from '../shared/panel.ts';
import { tokens } from '../shared/tokens.ts';
import { counted } from '../shared/words.ts';
import { sides } from './sides.ts';
import { sameStyles } from './styles.ts';

/** Pairs that are shown at a time. */
const SHOWN = 12;

/**
 * @summary Proposals that two entities, or two claims, are one: with the reasons and what each side says. Nothing is
 * merged by itself; a decision is a change that can be undone.
 * @fires {CustomEvent<void>} stemma-close - The reader closes the panel.
 * @csspart card - What scrolls.
 *
 * @example
 * <stemma-explorer id="xen" data="xen"></stemma-explorer>
 * <stemma-same for="xen"></stemma-same>
 */
export class SameElement extends Panel {
  static override styles = [tokens, base, cardStyles, sentenceStyles, sameStyles];

  /** Pairs that are left for later, by their ids. @internal */
  @state() protected later: ReadonlySet<string> = new Set();
  /** Pairs of which the other one is to be kept. @internal */
  @state() protected turned: ReadonlySet<string> = new Set();

  protected override slice({ graph }: State): readonly unknown[] {
    return [graph];
  }

  #keyOf({ what, keep, drop }: Same): string {
    const { graph } = this.current;
    const ids =
      what === 'entities'
        ? [keep, drop].map((id) => graph.entityIdOf(id))
        : [keep, drop].map((id) => graph.claimIdOf(id));
    return JSON.stringify(ids.sort());
  }

  #decide(step: Step, words: string): void {
    this.dispatch({ type: 'edited', step });
    this.announce(words);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.card')?.focus());
  }

  #putOff(key: string): void {
    this.later = new Set([...this.later, key]);
  }

  #turn(key: string, turned: boolean): void {
    const next = new Set(this.turned);
    if (turned) next.add(key);
    else next.delete(key);
    this.turned = next;
  }

  #close(): void {
    this.dispatchEvent(new CustomEvent('stemma-close', { bubbles: true, composed: true, cancelable: true }));
  }

  #entities(same: SameEntities): TemplateResult {
    const { graph } = this.current;
    const key = this.#keyOf(same);
    const turned = this.turned.has(key);
    const [one, other] = [graph.nameOf(same.keep), graph.nameOf(same.drop)];
    return html`<article aria-label="${one} and ${other}">
      <ul class="reasons">
        ${same.reasons.map((reason) => html`<li>${icon('check', 13)}<span>${reasonInWords(reason)}</span></li>`)}
        ${same.doubts.map((doubt) => html`<li class="but">${icon('minus', 13)}<span>${DOUBTS[doubt]}</span></li>`)}
      </ul>
      ${sides(this.current, same, {
        group: key,
        turned,
        turn: (next) => this.#turn(key, next),
        open: (id) => this.select('entity', id),
      })}
      <div class="decide">
        <button
          class="button filled"
          type="button"
          @click=${() => this.#decide(asSame(graph, same, turned), `${one} and ${other} are one. Ctrl Z undoes it.`)}
        >
          Same thing
        </button>
        <button
          class="button"
          type="button"
          title="From now on they are not to be confused"
          @click=${() => this.#decide(asDifferent(graph, same), `${one} and ${other} are two. Ctrl Z undoes it.`)}
        >
          Not the same
        </button>
        <button class="button" type="button" @click=${() => this.#putOff(key)}>Later</button>
      </div>
    </article>`;
  }

  #claims(same: SameClaims): TemplateResult {
    const { graph } = this.current;
    const sentence = (claim: number): TemplateResult =>
      html`<p>
        ${claimSentence(graph, claim, { onClaim: () => this.select('claim', graph.claimIdOf(claim)) })}
        <span class="quiet">${counted(graph.evidenceOf(claim).length, 'piece', 'pieces')} of evidence</span>
      </p>`;
    return html`<article class="claims" aria-label="Two claims">
      <ul class="reasons">
        <li>${icon('check', 13)}<span>They differ in their time only, and may be one claim.</span></li>
      </ul>
      ${sentence(same.keep)}${sentence(same.drop)}
      <div class="decide">
        <button
          class="button filled"
          type="button"
          title="The first stays; the other’s evidence keeps its own time"
          @click=${() => this.#decide(asSame(graph, same), 'The two claims are one. Ctrl Z undoes it.')}
        >
          One claim
        </button>
        <button class="button" type="button" @click=${() => this.#putOff(this.#keyOf(same))}>Leave both</button>
      </div>
    </article>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.isConnectedToExplorer) return nothing;
    const all = selectSame(this.current);
    const open = all.filter((same) => !this.later.has(this.#keyOf(same)));
    const putOff = all.length - open.length;
    return html`
      <header>
        <span class="eyebrow">The same thing twice?</span>
        <button class="icon-button" type="button" aria-label="Close" title="Close" @click=${() => this.#close()}>
          ${icon('x', 17)}
        </button>
      </header>
      <div class="card" part="card" tabindex="-1">
        <p class="lead">
          ${
            open.length === 0
              ? `Nothing ${putOff > 0 ? 'else ' : ''}here seems to be there twice.`
              : `${counted(open.length, 'pair')} may be one. Nothing is merged unless you say so, and all evidence is kept.`
          }
        </p>
        ${open.slice(0, SHOWN).map((same) => (same.what === 'entities' ? this.#entities(same) : this.#claims(same)))}
        ${open.length > SHOWN ? html`<p class="quiet">and ${open.length - SHOWN} more, once these are decided</p>` : nothing}
        ${
          putOff > 0
            ? html`<button class="more" type="button" @click=${() => (this.later = new Set())}>
                ${counted(putOff, 'pair')} left for later
              </button>`
            : nothing
        }
      </div>
    `;
  }
}
