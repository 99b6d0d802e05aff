/** A handle of the strip: a slider that stops only where something changes. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { stopAt } from '../../explorer/index.ts';

/** Which of the handles: there are two between two dates. */
export type HandleName = 'date' | 'from' | 'to';

export interface HandleParts {
  readonly name: HandleName;
  readonly label: string;
  /** The index of the stop it is at. */
  readonly index: number;
  readonly stops: number;
  /** "22 Feb 2008: 5 begin" */
  readonly words: string;
  /** No date is asked for: it waits at the end. */
  readonly isIdle: boolean;
  readonly step: (to: Move) => void;
}

export type Move = number | 'first' | 'last' | 'clear';

const KEYS: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageUp', 10],
  ['PageDown', -10],
  ['Home', 'first'],
  ['End', 'last'],
  ['Delete', 'clear'],
  ['Backspace', 'clear'],
]);

export function handle(parts: HandleParts): TemplateResult {
  const { name, label, index, stops, words, isIdle } = parts;
  return html`<div
    class="handle ${name} ${isIdle ? 'idle' : ''}"
    role="slider"
    tabindex="0"
    data-handle=${name}
    aria-label=${label}
    aria-valuemin="1"
    aria-valuemax=${Math.max(1, stops)}
    aria-valuenow=${isIdle ? Math.max(1, stops) : index + 1}
    aria-valuetext=${words}
    @keydown=${(event: KeyboardEvent) => onKey(event, parts)}
  >
    <svg width="20" height="17" aria-hidden="true">
      <path class="grip" d="M3 1H17Q19 1 19 3V10L10 16L1 10V3Q1 1 3 1Z" />
      <path class="lines" d="M7.5 4.5V9.5M12.5 4.5V9.5" />
    </svg>
  </div>`;
}

function onKey(event: KeyboardEvent, { step }: HandleParts): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const move = KEYS.get(event.key);
  if (move === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  step(event.shiftKey && typeof move === 'number' ? move * 10 : move);
}

/** The index of the stop that a move leads to. @param day where the handle is; none at the far end */
export function goalOf(stops: readonly number[], day: number | undefined, move: Exclude<Move, 'clear'>): number {
  if (move === 'first') return 0;
  if (move === 'last') return stops.length - 1;
  const index = day === undefined ? stops.length : stopAt(stops, day);
  // from between two stops, the way back leads to the one before
  const isBetween = day !== undefined && stops[index] !== day;
  const goal = index + move + (isBetween && move < 0 ? 1 : 0);
  return Math.min(stops.length - 1, Math.max(0, goal));
}
