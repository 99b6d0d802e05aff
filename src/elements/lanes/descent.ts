/** What is said of the selected track under the picture: its line of descent, who says so, and what may be shown alone. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Reading } from '../../../graph/index.ts';
import { calendarDate } from '../../../graph/index.ts';
import type { DescentStep, Kin, Link } from '../../explorer/index.ts';
import type { DrawnTrack } from '../../lanes/picture.ts';
import { icon } from '../shared/icon.ts';
import { counted, listed } from '../shared/words.ts';
import type { Part, PartKind } from './lit.ts';

export interface DescentParts {
  readonly kin: Kin;
  /** Numbers of entities; the first was selected first. */
  readonly chosen: readonly number[];
  readonly part: Part | undefined;
  readonly reading: Reading;
  readonly choose: (entity: number) => void;
  readonly chooseClaim: (claim: number) => void;
  readonly show: (kind: PartKind | undefined) => void;
  /** The first of them in the picture. */
  readonly drawn: DrawnTrack | undefined;
  readonly fold: (track: DrawnTrack) => void;
  readonly close: () => void;
}

export function descent(parts: DescentParts): TemplateResult | typeof nothing {
  const [first, second] = parts.chosen;
  if (first === undefined || parts.kin.track(first) === undefined) return nothing;
  return html`<div class="descent" part="descent">
    <div class="words">${second === undefined ? line(first, parts) : shared(parts)}</div>
    ${choices(parts)}
    <button class="icon-button" type="button" aria-label="Clear the selection" @click=${parts.close}>
      ${icon('x', 16)}
    </button>
  </div>`;
}

/** "Ubuntu ← Debian (2004)", "89 descend from it", the sources. */
function line(entity: number, parts: DescentParts): TemplateResult {
  const { kin, reading } = parts;
  const steps = kin.lineOf(entity);
  const below = kin.descendants(entity).tracks.size - 1;
  const besides = kin.besides(entity);
  const sources = sourcesOf(
    reading,
    [...steps.map(({ link }) => link), ...besides].flatMap(({ claims }) => claims),
  );
  const rest = [
    ...(steps.length + besides.length === 0 ? ['nothing here says that it comes from another'] : []),
    ...(besides.length > 0 ? [besidesWords(besides, kin)] : []),
    ...(below > 0 ? [`${String(below)} ${below === 1 ? 'descends' : 'descend'} from it`] : []),
  ];
  return html`<p class="line"><strong>${kin.track(entity)?.name}</strong>${steps.map((step) => stepOf(step, parts))}</p>
    <p class="quiet">${sentence(rest)}${sources.length === 0 ? nothing : html` ${sourceWords(sources)}`}</p>`;
}

function stepOf({ older, link }: DescentStep, { kin, choose, chooseClaim }: DescentParts): TemplateResult {
  const track = kin.track(older);
  const [claim] = link.claims;
  const year = yearOf(link.when);
  return html` <span class="arrow" aria-label="comes from">←</span>
    <button class="name" type="button" @click=${() => choose(older)}>${track?.name}</button>${
      claim === undefined
        ? nothing
        : html` <button
            class="claim"
            type="button"
            title="The claim and its evidence"
            @click=${() => chooseClaim(claim)}
          >
            (${year ?? 'no date'})
          </button>`
    }`;
}

/** "also from Jurix (1996) and 2 others" */
function besidesWords(links: readonly Link[], kin: Kin): string {
  const named = links.slice(0, 2).map(({ from, when }) => {
    const year = yearOf(when);
    return `${kin.track(from)?.name ?? ''}${year === undefined ? '' : ` (${year})`}`;
  });
  const more = links.length - named.length;
  return `also from ${listed(more > 0 ? [...named, counted(more, 'other')] : named)}`;
}

/** "Ubuntu and Knoppix both come from Debian." */
function shared({ kin, chosen, choose }: DescentParts): TemplateResult {
  const names = chosen.map((entity) => kin.track(entity)?.name ?? '');
  const nearest = kin.nearestCommon(chosen);
  const isOne = nearest.find((entity) => chosen.includes(entity));
  const common = nearest.map((entity) => kin.track(entity)?.name ?? '');
  const others = names.filter((_, index) => chosen[index] !== isOne);
  return html`<p class="line">
      ${
        nearest.length === 0
          ? html`<strong>${listed(names)}</strong> have nothing in common here`
          : isOne === undefined
            ? html`<strong>${listed(names)}</strong> ${names.length === 2 ? 'both' : 'all'} come from
                ${nearest.map(
                  (entity, index) =>
                    html`${index === 0 ? '' : index === nearest.length - 1 ? ' and ' : ', '}<button
                        class="name"
                        type="button"
                        @click=${() => choose(entity)}
                      >
                        ${common[index]}
                      </button>`,
                )}`
            : html`<strong>${listed(others)}</strong> ${others.length === 1 ? 'comes' : 'come'} from
                <button class="name" type="button" @click=${() => choose(isOne)}>${common[0]}</button>`
      }
    </p>
    <p class="quiet">Compared: ${counted(chosen.length, 'track')}.</p>`;
}

function choices({ chosen, part, show, drawn, fold }: DescentParts): TemplateResult {
  const several = chosen.length > 1;
  const options: readonly (readonly [kind: PartKind | undefined, words: string])[] = several
    ? [
        [undefined, 'Everything'],
        ['common', 'Only what they share'],
      ]
    : [
        [undefined, 'Everything'],
        ['ancestors', 'Only ancestors'],
        ['descendants', 'Only descendants'],
        ['both', 'Both'],
      ];
  return html`${several ? nothing : foldButton(drawn, fold)}
    <div class="parts" role="group" aria-label="Show">
      ${options.map(
        ([kind, words]) =>
          html`<button type="button" aria-pressed=${part?.kind === kind ? 'true' : 'false'} @click=${() => show(kind)}>
            ${words}
          </button>`,
      )}
    </div>`;
}

/** What comes from it as a number on its track, and opened again. */
function foldButton(drawn: DrawnTrack | undefined, fold: (track: DrawnTrack) => void): TemplateResult | typeof nothing {
  if (drawn === undefined || drawn.placed.below === 0) return nothing;
  const { below, isFolded } = drawn.placed;
  return html`<button
    class="fold"
    type="button"
    aria-pressed=${isFolded ? 'true' : 'false'}
    title=${isFolded ? 'Open again what comes from it' : 'Fold what comes from it to a number'}
    @click=${() => fold(drawn)}
  >
    ${isFolded ? 'Unfold' : 'Fold'} ${below}
  </button>`;
}

function sentence(clauses: readonly string[]): string {
  const text = clauses.join('; ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The titles of the sources that claims rest on, under the lens. */
function sourcesOf(reading: Reading, claims: readonly number[]): readonly string[] {
  const ids = new Set(claims.flatMap((claim) => reading.evidence(claim).map(({ source }) => source)));
  return [...ids].map((id) => reading.graph.sources.get(id)?.title ?? id);
}

function sourceWords(sources: readonly string[]): string {
  const shown = sources.slice(0, 2);
  const more = sources.length - shown.length;
  return `Source: ${shown.join('; ')}${more > 0 ? ` and ${counted(more, 'other')}` : ''}.`;
}

function yearOf(when: { readonly from: number } | undefined): string | undefined {
  if (when === undefined || !Number.isFinite(when.from)) return undefined;
  return String(calendarDate(when.from).year);
}
