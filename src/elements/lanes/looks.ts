/** How the picture looks for what the reader has selected, points at and asks for. */
import { askedSpan } from '../../../graph/index.ts';
import type { History, Kin, Lit, State } from '../../explorer/index.ts';
import { selectBetween } from '../../explorer/index.ts';
import type { Hit } from '../../lanes/hit.ts';
import type { OwnerEntry } from '../../lanes/owners.ts';
import type { Looks } from '../../lanes/paint.ts';
import type { Picture } from '../../lanes/picture.ts';
import type { Cursor } from '../../lanes/walk.ts';
import { eventsOf } from '../../lanes/walk.ts';
import { litByHolder, litByPanel, litBySelection } from './lit.ts';

export interface Reader {
  readonly current: State;
  readonly history: History;
  readonly kin: Kin;
  readonly picture: Picture | undefined;
  readonly chosen: readonly number[];
  readonly hovered: Hit | undefined;
  /** The owner that the legend points at. */
  readonly owner: OwnerEntry | undefined;
  /** What a panel points at. */
  readonly lit: Lit | undefined;
  /** Where the keyboard is, while it is here. */
  readonly cursor: Cursor | undefined;
  readonly showRefuted: boolean;
}

export function looksOf(reader: Reader): Looks {
  const { current, history, kin, chosen, hovered, owner, lit, showRefuted } = reader;
  const { selection, lens } = current.view;
  const claim = selection?.type === 'claim' ? current.graph.claimNumber(selection.id) : -1;
  const links = [...history.links, ...history.refuted];
  return {
    lit:
      owner === undefined
        ? (litByPanel(history, lit) ?? litBySelection(history, kin, chosen))
        : litByOwner(reader, owner),
    selected: new Set(chosen.map((entity) => `n${String(entity)}`)),
    selectedLink: claim === -1 ? undefined : links.find(({ claims }) => claims.includes(claim))?.key,
    hovered: hovered?.type === 'track' ? hovered.track.track.key : undefined,
    ring: ringOf(reader),
    showRefuted,
    asOf: askedSpan(lens),
    isBetween: selectBetween(current) !== undefined,
  };
}

function litByOwner({ picture, history }: Reader, { key, entity, through, hue }: OwnerEntry): Looks['lit'] {
  if (picture?.owners.by !== 'descent') return litByHolder(history, entity, through);
  const tracks = picture.tracks.filter(({ placed }) => picture.owners.hueOfTrack(placed.id) === hue);
  return { tracks: new Set([key, ...tracks.map(({ placed }) => placed.id)]), links: new Set() };
}

function ringOf({ cursor, picture }: Reader): Looks['ring'] {
  const drawn = picture?.tracks.find(({ placed }) => placed.id === cursor?.track);
  if (drawn === undefined || picture === undefined || cursor === undefined) return undefined;
  const event = eventsOf(picture, drawn)[cursor.event];
  return { track: cursor.track, row: drawn.placed.row, at: event?.at ?? drawn.placed.start };
}
