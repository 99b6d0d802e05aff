/** Reads how a document wants to be looked at: views, stories and places. */
import { didYouMean, layoutById, LAYOUTS, STANDINGS } from '../../model/index.ts';
import type { LayoutId, NamedView, Story } from '../../model/index.ts';
import { shortened, valueOf } from '../text/tree.ts';
import type { Node } from '../text/tree.ts';
import { checkName, placeOf } from './claims.ts';
import type { Path } from './report.ts';
import { POSITION, STORY, VIEW } from './schema.ts';
import type { Ids, Scope } from './scope.ts';

/** @param isClaim whether there is a claim with an id */
export function readView(
  id: string,
  node: Node,
  path: Path,
  scope: Scope,
  isClaim: (id: string) => boolean,
): NamedView | undefined {
  const valid = scope.validator.valid(node, VIEW, path);
  if (valid === undefined || node.type !== 'map') return undefined;
  const { 'as-of': asOf, 'according-to': accordingTo = [], focus = [], hide = [], layout: named, ...rest } = valid;
  const placesOf = (key: string, index: number): { at: number; path: Path } => {
    const list = valueOf(node, key);
    return { at: (list?.type === 'list' ? list.items[index] : list)?.at ?? node.at, path: [...path, key, index] };
  };
  focus.forEach((each, index) => {
    scope.entities.require(each, scope.report, placesOf('focus', index), 'view-dangling');
  });
  accordingTo.forEach((each, index) => {
    if (!scope.sources.isDeclared(each)) checkName(each, placesOf('according-to', index), scope);
  });
  hide.forEach((each, index) => {
    checkHidden(each, placesOf('hide', index), scope);
  });
  if (rest.select !== undefined && !scope.entities.isDeclared(rest.select) && !isClaim(rest.select))
    scope.report.warning(
      placeOf(node, 'select', path),
      'select-unknown',
      `"${shortened(rest.select)}" is neither an entity nor a claim.`,
      {
        hint: scope.entities.hint(rest.select),
      },
    );
  const layout = readLayout(named, placeOf(node, 'layout', path), scope);
  return {
    id,
    ...rest,
    focus,
    ...(layout === undefined ? {} : { layout }),
    ...(asOf === undefined ? {} : { asOf }),
    accordingTo,
    hide,
  };
}

/** A layout that is not known leaves the view in the usual one. */
function readLayout(
  named: string | undefined,
  place: { readonly at: number; readonly path: Path },
  { report }: Scope,
): LayoutId | undefined {
  const layout = named === undefined ? undefined : layoutById(named);
  if (named !== undefined && layout === undefined)
    report.warning(place, 'layout-unknown', `There is no layout "${shortened(named)}".`, {
      hint: didYouMean(named, LAYOUTS, `The layouts are ${LAYOUTS.join(', ')}.`),
    });
  return layout;
}

function checkHidden(
  id: string,
  place: { readonly at: number; readonly path: Path },
  { vocabulary, report }: Scope,
): void {
  const { kinds, families, relations } = vocabulary;
  if (kinds.has(id) || families.has(id) || relations.has(id) || STANDINGS.some((standing) => standing === id)) return;
  const known = [...kinds.keys(), ...families.keys(), ...relations.keys(), ...STANDINGS];
  const hint = didYouMean(id, known);
  report.warning(place, 'hide-unknown', `"${shortened(id)}" is no kind, family, relation or standing.`, { hint });
}

export function readStory(id: string, node: Node, path: Path, scope: Scope, views: Ids): Story | undefined {
  const valid = scope.validator.valid(node, STORY, path);
  if (valid === undefined || node.type !== 'list') return undefined;
  valid.forEach((view, index) => {
    const at = node.items[index]?.at ?? node.at;
    views.require(view, scope.report, { at, path: [...path, index] }, 'story-dangling');
  });
  return { id, views: valid };
}

export function readPosition(
  id: string,
  node: Node,
  path: Path,
  scope: Scope,
): readonly [string, { readonly x: number; readonly y: number }] | undefined {
  const valid = scope.validator.valid(node, POSITION, path);
  if (valid === undefined) return undefined;
  if (!scope.entities.isDeclared(id))
    scope.report.warning({ at: node.at, path }, 'entity-unknown', scope.entities.missing(id), {
      hint: scope.entities.hint(id),
    });
  const [x, y] = valid;
  return [id, { x, y }];
}
