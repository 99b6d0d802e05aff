/** Two entities side by side: what each is said to be, line by line, and by whom. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { SameEntities } from '../../../graph/index.ts';
import type { SameSide, State } from '../../explorer/index.ts';
import { sameSide } from '../../explorer/index.ts';
import { count } from '../shared/words.ts';

export interface SidesOptions {
  /** Names the group of buttons that choose the id to keep. */
  readonly group: string;
  /** Whether the other one is kept. */
  readonly turned: boolean;
  readonly turn: (turned: boolean) => void;
  readonly open: (id: string) => void;
}

type Line = readonly [label: string, of: (side: SameSide) => string];

const LINES: readonly Line[] = [
  ['Kind', ({ kind }) => kind],
  ['Also', ({ names }) => names.join(', ')],
  ['Existed', ({ existed = '' }) => existed],
  ['Address', ({ entity }) => entity.url ?? ''],
  ['Ids', ({ ids }) => ids.map(([scheme, id]) => `${scheme} ${id}`).join(', ')],
  ['About', ({ entity }) => entity.about ?? ''],
  ['Claims', ({ claims, examples }) => [count(claims), ...examples.map(({ text }) => text)].join(' · ')],
  ['Notes', ({ notes }) => (notes === 0 ? '' : count(notes))],
  ['Sources', ({ sources }) => sources.slice(0, 4).join(', ')],
];

export function sides({ graph }: State, same: SameEntities, options: SidesOptions): TemplateResult {
  const [one, other] = [sameSide(graph, same.keep), sameSide(graph, same.drop)];
  const head = ({ entity }: SameSide, isOther: boolean): TemplateResult =>
    html`<th scope="col">
      <button class="name" type="button" @click=${() => options.open(entity.id)}>${entity.name}</button>
      <label title="The one whose id and name stay">
        <input
          type="radio"
          name=${options.group}
          .checked=${options.turned === isOther}
          @change=${() => options.turn(isOther)}
        />
        <span class="spoken">Keep </span><span class="quiet">${entity.id}</span>
      </label>
    </th>`;
  return html`<table>
    <thead>
      <tr>
        <td></td>
        ${head(one, false)}${head(other, true)}
      </tr>
    </thead>
    <tbody>
      ${LINES.map(([label, of]) => {
        const [left, right] = [of(one), of(other)];
        if (left === '' && right === '') return nothing;
        return html`<tr class=${left === right ? '' : 'differs'}>
          <th scope="row">${label}</th>
          <td><span>${left}</span></td>
          <td><span>${right}</span></td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
