/** The chain that an answer rests on, drawn downwards: from owner to owned, from descendant to ancestor. */
import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import type { Answer, Chain, ChainStep, Part } from '../../../graph/index.ts';
import { claimCard } from '../../explorer/index.ts';
import { lineLook, lineSample, relationLook, use } from '../../look/index.ts';
import { marker } from '../shared/drawn.ts';
import { exception } from '../shared/standing.ts';
import { capitalised, counted } from '../shared/words.ts';
import type { AnswerDesk } from './desk.ts';
import { citation, parts } from './statements.ts';

/** Chains that are shown at once; the others are behind a disclosure. */
const FEW = 1;

export function chains(answer: Answer, desk: AnswerDesk): TemplateResult | typeof nothing {
  const [...all] = answer.chains.filter(({ steps }) => steps.length > 0);
  if (all.length === 0) return nothing;
  const [shown, others] = [all.slice(0, FEW), all.slice(FEW)];
  return html`<section>
    <h3>${all.length > 1 ? 'The chains' : 'The chain'}</h3>
    ${shown.map((chain) => chainView(chain, desk))}
    ${
      others.length === 0
        ? nothing
        : html`<details>
            <summary>${counted(others.length, 'other way', 'other ways')}</summary>
            ${others.map((chain) => chainView(chain, desk))}
          </details>`
    }
  </section>`;
}

/** A chain that was walked against its claims is turned around, so that its lines run downwards. */
function chainView(chain: Chain, desk: AnswerDesk): TemplateResult {
  const isTurned = chain.steps.every(({ forward }) => !forward);
  const steps = isTurned ? [...chain.steps].reverse() : chain.steps;
  const top = isTurned ? steps[0]?.to : steps[0]?.from;
  const end =
    chain.end === undefined
      ? nothing
      : html`<li class="end">
          <span class="open-end" aria-hidden="true"></span>
          <span class="quiet">${parts(chain.end.parts, desk)}</span>
        </li>`;
  return html`<ol class="chain">
    ${isTurned ? end : nothing} ${top === undefined ? nothing : stop(top, desk)}
    ${steps.map((step) => html`${link(step, isTurned, desk)}${stop(isTurned ? step.from : step.to, desk)}`)}
    ${isTurned ? nothing : end}
  </ol>`;
}

function stop(id: string, desk: AnswerDesk): TemplateResult {
  const { graph } = desk;
  const entity = graph.entityNumber(id);
  if (entity === -1) return html`<li class="stop"><span></span><span>${id}</span></li>`;
  return html`<li class="stop">
    ${marker(graph.vocabulary, graph.kindOf(entity), 40)}
    <span class="what">
      <button class="name" type="button" @click=${() => desk.openEntity(id)}>${graph.nameOf(entity)}</button>
      <span class="quiet">${capitalised(graph.kindTypeOf(entity).label)}</span>
    </span>
  </li>`;
}

function link(step: ChainStep, isTurned: boolean, desk: AnswerDesk): TemplateResult | typeof nothing {
  const { graph, reading } = desk;
  const claim = graph.claimNumber(step.claim);
  if (claim === -1) return nothing;
  const relation = graph.relationOf(claim);
  const card = claimCard(reading, claim);
  const details = card.facts.map(({ values }) => values.map(({ text }) => text).join(' or ')).join('; ');
  const isDown = step.forward !== isTurned;
  return html`<li
    class="link"
    @pointerenter=${() => desk.lightClaims([step.claim])}
    @pointerleave=${() => desk.lightClaims(undefined)}
  >
    ${upright(step, isDown, desk, claim)}
    <span class="what">
      <span>
        <button
          class="name verb hue-${relationLook(relation).hue}"
          type="button"
          @click=${() => desk.openClaim(step.claim)}
        >
          ${isDown ? relation.label : relation.inverse}</button
        >${marks(step.says.parts, desk)} ${exception(step.standing, step.certainty)}
      </span>
      ${details === '' ? nothing : html`<span class="quiet">${details}</span>`}
    </span>
  </li>`;
}

/** The line of the relation, upright. */
function upright(step: ChainStep, isDown: boolean, { graph }: AnswerDesk, claim: number): TemplateResult {
  const look = lineLook(relationLook(graph.relationOf(claim)), step.standing, step.certainty);
  const { width, height, paths } = lineSample(look, 44, 16);
  const turn = isDown ? `translate(${height} 0) rotate(90)` : `translate(0 ${width}) rotate(-90)`;
  return html`<svg class="icon" width=${height} height=${width} viewBox="0 0 ${height} ${width}" aria-hidden="true">
    <g transform=${turn}>
      ${paths.map(
        (path) => svg`<path d=${path.d} stroke=${use(path.stroke)} stroke-width=${path.strokeWidth}
          stroke-dasharray=${path.dash?.join(' ') ?? nothing} stroke-linecap=${path.cap}
          fill=${path.fill === 'none' ? 'none' : use(path.fill)} opacity=${path.opacity} />`,
      )}
    </g>
  </svg>`;
}

function marks(all: readonly Part[], desk: AnswerDesk): readonly TemplateResult[] {
  return all.flatMap((part) => ('citation' in part ? [citation(part.citation, desk)] : []));
}
