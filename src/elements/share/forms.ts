/** A part of the sheet that offers one text in several forms, to be copied. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

export interface Form {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** It is to be read, not run. */
  readonly prose?: boolean;
  /** What else is to be known of it. */
  readonly hint?: string | TemplateResult;
  /** It says why there is none, or none yet. */
  readonly isMissing?: boolean;
}

export interface Forms {
  readonly title: string;
  readonly hint: string | TemplateResult | typeof nothing;
  readonly forms: readonly Form[];
}

/**
 * @param chosen the id of the form that is shown; the first where it is none of them
 * @param copyButton the button that copies a text, by what that is
 */
export function formsPart(
  { title, hint, forms }: Forms,
  chosen: string | undefined,
  choose: (id: string) => void,
  copyButton: (what: string, text: string) => TemplateResult,
): TemplateResult {
  const form = forms.find(({ id }) => id === chosen) ?? forms[0];
  if (form === undefined) return html``;
  return html`<section aria-label=${title}>
    <h3>
      ${title}
      <span class="forms" role="group" aria-label="${title}: form">
        ${forms.map(
          ({ id, label }) =>
            html`<button type="button" aria-pressed=${id === form.id ? 'true' : 'false'} @click=${() => choose(id)}>
              ${label}
            </button>`,
        )}
      </span>
    </h3>
    <pre
      class=${form.prose === true ? 'prose' : nothing}
      tabindex="0"
      role="group"
      aria-label="${title}: ${form.label}"
    >
${form.text}</pre>
    <div class="row">
      <p class="quiet">${form.hint ?? hint}</p>
      ${form.isMissing === true ? nothing : copyButton(form.label, form.text)}
    </div>
  </section>`;
}
