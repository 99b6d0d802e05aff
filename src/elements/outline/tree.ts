/** The lineage as a tree: what comes from what, each thing once, with the claim that says so; branches fold. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Relation } from '../../../graph/index.ts';
import type { TreeRow } from '../../explorer/index.ts';
import { relationLook } from '../../look/index.ts';
import { icon } from '../shared/icon.ts';
import { count } from '../shared/words.ts';
import type { OutlineActions } from './entities.ts';

export interface TreeActions extends OutlineActions {
  /** Numbers of the entities whose branches are open. */
  readonly open: ReadonlySet<number>;
  readonly toggle: (entity: number, open: boolean) => void;
  /** The number of the entity that the reader was at. */
  readonly current: number | undefined;
  readonly goTo: (entity: number) => void;
}

/** A tree of more rows opens with its roots alone. */
const MOST_OPEN = 120;

/** The branches that are open at first. */
export function openedAtFirst(rows: readonly TreeRow[]): ReadonlySet<number> {
  const isLarge = rows.length > MOST_OPEN;
  return new Set(rows.filter(({ below }) => below > 0 && !isLarge).map(({ entity }) => entity));
}

/** The entities above one in the tree. */
export function above(rows: readonly TreeRow[], id: string): readonly number[] {
  const at = rows.findIndex((row) => row.id === id);
  const found: number[] = [];
  let level = rows[at]?.level ?? 1;
  for (let index = at - 1; index >= 0 && level > 1; index--) {
    const row = rows[index];
    if (row === undefined || row.level >= level) continue;
    found.push(row.entity);
    level = row.level;
  }
  return found;
}

export function lineageTree(rows: readonly TreeRow[], actions: TreeActions): TemplateResult {
  return html`<ul
    class="tree"
    role="tree"
    aria-label="What comes from what"
    @keydown=${(event: KeyboardEvent) => onKey(event, actions)}
  >
    ${branch(rows, 0, rows.length, { ...actions, current: tabStop(rows, actions) })}
  </ul>`;
}

/** The entity that the tab key leads to: the one the reader was at, or the branch that was closed over it; else the first. */
function tabStop(rows: readonly TreeRow[], { current, open }: TreeActions): number | undefined {
  const row = rows.find(({ entity }) => entity === current);
  if (row === undefined) return rows[0]?.entity;
  return above(rows, row.id).findLast((entity) => !open.has(entity)) ?? row.entity;
}

/** The rows from one place to another, those below each of them inside of it. */
function branch(rows: readonly TreeRow[], from: number, to: number, actions: TreeActions): readonly TemplateResult[] {
  const items: TemplateResult[] = [];
  for (let at = from; at < to;) {
    const row = rows[at];
    if (row === undefined) break;
    const end = at + 1 + row.below;
    items.push(
      item(row, row.below > 0 && actions.open.has(row.entity) ? branch(rows, at + 1, end, actions) : [], actions),
    );
    at = end;
  }
  return items;
}

function item(row: TreeRow, below: readonly TemplateResult[], actions: TreeActions): TemplateResult {
  const { selection, openEntity, toggle, current } = actions;
  const { entity, id, name, level, place, siblings } = row;
  const sources = sourcesOf(row, actions);
  const isOpen = below.length > 0;
  const isSelected = selection?.type === 'entity' && selection.id === id;
  return html`<li
    role="treeitem"
    aria-level=${level}
    aria-posinset=${place}
    aria-setsize=${siblings}
    aria-expanded=${row.below === 0 ? nothing : isOpen ? 'true' : 'false'}
    aria-current=${isSelected ? 'true' : nothing}
    aria-label=${[name, ...sources.map(({ words }) => words)].join(', ')}
    tabindex=${current === entity ? '0' : '-1'}
    data-entity=${entity}
  >
    <div class="branch">
      ${
        row.below === 0
          ? html`<span class="twig"></span>`
          : html`<button
              class="twig"
              type="button"
              tabindex="-1"
              aria-label=${isOpen ? `Close ${name}` : `Open ${name}`}
              @click=${() => toggle(entity, !isOpen)}
            >
              ${icon(isOpen ? 'chevron-down' : 'chevron-right', 14)}
            </button>`
      }
      <button class="name" type="button" tabindex="-1" @click=${() => openEntity(id)}>${name}</button>
      ${row.below === 0 || isOpen ? nothing : html`<span class="quiet">${count(row.below)}</span>`}
      ${sources.map((source) => sourceButton(source, actions))}
    </div>
    ${
      isOpen
        ? html`<ul role="group">
            ${below}
          </ul>`
        : nothing
    }
  </li>`;
}

/** A claim that says where something comes from, in words. */
interface Source {
  readonly claim: number;
  readonly relation: Relation;
  readonly words: string;
}

/** "forked from, 2004"; with the name of the other where it is not the row above, and "also" where something was said before. */
function sourcesOf({ link, also }: TreeRow, { graph }: TreeActions): readonly Source[] {
  const all = [
    ...(link === undefined ? [] : [{ claim: link.claim, after: link.year === undefined ? '' : `, ${link.year}` }]),
    ...also.map(({ claim, entity }) => ({ claim, after: ` ${graph.nameOf(entity)}` })),
  ];
  return all
    .filter(({ claim }) => claim !== -1)
    .map(({ claim, after }, index) => {
      const relation = graph.relationOf(claim);
      return { claim, relation, words: `${index > 0 ? 'also ' : ''}${relation.label}${after}` };
    });
}

function sourceButton({ claim, relation, words }: Source, { openClaim }: TreeActions): TemplateResult {
  return html`<button
    class="claim hue-${relationLook(relation).hue}"
    type="button"
    tabindex="-1"
    title="The claim and its evidence"
    @click=${() => openClaim(claim)}
  >
    ${words}
  </button>`;
}

/** The keys of a tree: up and down along the rows, right into a branch, left out of it. */
function onKey(event: KeyboardEvent, { toggle, goTo }: TreeActions): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
  const at = event.target.closest<HTMLElement>('[role=treeitem]');
  const tree = event.currentTarget as HTMLElement;
  if (at === null) return;
  const items = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]')];
  const entity = Number(at.dataset['entity']);
  const expanded = at.getAttribute('aria-expanded');
  const go = (to: HTMLElement | null | undefined): void => {
    if (to === null || to === undefined) return;
    goTo(Number(to.dataset['entity']));
    to.focus();
  };
  const index = items.indexOf(at);
  const open = (): void => at.querySelector<HTMLElement>('.name')?.click();
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(items[index + 1]),
    ArrowUp: () => go(items[index - 1]),
    ArrowRight: () =>
      expanded === 'false' ? toggle(entity, true) : expanded === 'true' ? go(items[index + 1]) : undefined,
    ArrowLeft: () =>
      expanded === 'true' ? toggle(entity, false) : go(at.parentElement?.closest<HTMLElement>('[role=treeitem]')),
    Home: () => go(items[0]),
    End: () => go(items.at(-1)),
    Enter: open,
    ' ': open,
  };
  const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
  if (act === undefined || (act === open && event.target !== at)) return;
  act();
  event.preventDefault();
  event.stopPropagation();
}
