/** What the keys do: each command, with what it needs of the element. */
import type { DrawnTrack } from '../../lanes/picture.ts';
import type { Surface } from '../../lanes/surface.ts';
import type { Step } from '../../lanes/walk.ts';
import type { Command } from './keys.ts';

export interface Hands {
  readonly surface: Surface | undefined;
  /** The track that the keyboard is at. */
  readonly drawn: DrawnTrack | undefined;
  readonly walk: (step: Step) => void;
  readonly tap: (track: DrawnTrack, add: boolean) => void;
  readonly fold: (track: DrawnTrack) => void;
  readonly showAlone: (kind: 'ancestors' | 'descendants', track: DrawnTrack) => void;
  readonly showAll: () => void;
  readonly leave: () => void;
}

export function perform(command: Command, hands: Hands): void {
  const { surface, drawn } = hands;
  switch (command.type) {
    case 'walk':
      hands.walk(command.step);
      return;
    case 'zoom':
      surface?.zoomBy(command.factor);
      return;
    case 'pan':
      surface?.panBy(command.x, command.y);
      return;
    case 'fit':
      surface?.fit();
      return;
    case 'all':
      hands.showAll();
      return;
    case 'leave':
      hands.leave();
      return;
    default:
      if (drawn !== undefined) onTrack(command.type, drawn, hands);
  }
}

function onTrack(
  type: 'select' | 'compare' | 'fold' | 'ancestors' | 'descendants',
  drawn: DrawnTrack,
  { tap, fold, showAlone }: Hands,
): void {
  if (type === 'fold') fold(drawn);
  else if (type === 'select' || type === 'compare') tap(drawn, type === 'compare');
  else showAlone(type, drawn);
}
