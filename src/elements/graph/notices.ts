/** What stands where the diagram will be, and where it cannot be: the author's own content, or words that say why. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Problem } from '../../../graph/index.ts';
import { formatProblem } from '../../../graph/index.ts';
import { counted } from '../shared/words.ts';

export interface Noticed {
  readonly drawn: boolean;
  readonly isEmpty: boolean;
  /** How many entities there are, where all of them are more than are drawn at once. */
  readonly tooMany: number;
  /** Whether the element has an explorer of its own; what is around others has words of its own. */
  readonly hasWords: boolean;
  /** Whether the author wrote something for the case that nothing can be drawn. */
  readonly hasFallback: boolean;
  readonly problems: readonly Problem[];
}

const NOTHING = 'There is nothing to show.';

/** More problems than these are not told. */
const MOST = 5;

export function notices({ drawn, isEmpty, tooMany, hasWords, hasFallback, problems }: Noticed): TemplateResult {
  const hasFailed = problems.length > 0;
  const why = tooMany > 0 ? `${counted(tooMany, 'entity', 'entities')} are too many to be drawn at once.` : NOTHING;
  return html`<div class="before" ?hidden=${drawn || (hasFailed && !hasFallback)}><slot></slot></div>
    <div class="instead" ?hidden=${!isEmpty || hasFailed}>
      <slot name="empty">${hasWords ? why : nothing}</slot>
    </div>
    <div class="instead" role="alert" ?hidden=${!hasFailed || hasFallback}>
      <slot name="error">
        ${hasFailed ? html`<strong>This diagram could not be drawn.</strong>` : nothing}
        <ul>
          ${problems.slice(0, MOST).map((problem) => html`<li>${formatProblem(problem)}</li>`)}
        </ul>
      </slot>
    </div>`;
}
