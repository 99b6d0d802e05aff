/** The quiet word in the bar that something was changed, and the list of changes behind it. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { isEmpty, isUnsaved } from '../../explorer/index.ts';
import { icon } from '../shared/icon.ts';
import { giveFocusBack, isOpened } from '../shared/popover.ts';
import { counted } from '../shared/words.ts';
import type { Shell } from './shell.ts';

/** @param place puts the list beside the button */
export function editsButton(shell: Shell, place: (event: Event) => void): TemplateResult | typeof nothing {
  const { state, editsOpen, setEditsOpen } = shell;
  const { log, refused } = state;
  if (isEmpty(log) && !editsOpen) return nothing;
  const words = counted(log.done.length, 'change');
  return html`<button
      class="button edits"
      type="button"
      popovertarget="edits"
      aria-haspopup="dialog"
      aria-label="${words}${isUnsaved(log) ? ', not saved' : ''}"
      title="What you changed: undo, redo, save as a patch file"
    >
      ${icon(refused.length > 0 ? 'triangle-alert' : 'pencil', 15)}<span>${words}</span>
      ${isUnsaved(log) ? html`<span class="unsaved" aria-hidden="true"></span>` : nothing}
    </button>
    <div
      id="edits"
      class="menu lens-menu edits-menu"
      popover
      role="dialog"
      aria-label="Changes"
      @beforetoggle=${(event: Event) => {
        giveFocusBack(event);
        setEditsOpen(isOpened(event));
      }}
      @toggle=${place}
    >
      ${editsOpen ? html`<stemma-edits></stemma-edits>` : nothing}
    </div>`;
}
