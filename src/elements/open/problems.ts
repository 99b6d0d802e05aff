/** What is wrong with the files: alike problems together, the first of each with line and field. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Problem } from '../../../graph/index.ts';
import type { Preview } from '../../files/index.ts';
import { icon } from '../shared/icon.ts';
import { count, counted } from '../shared/words.ts';

/** Problems of a sort that are shown before one asks for more. */
const FEW = 3;
const MANY = 100;

export function problemsView({ problems, files }: Preview): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const words = [
    ...(errors.length === 0 ? [] : [counted(errors.length, 'error')]),
    ...(warnings.length === 0 ? [] : [counted(warnings.length, 'remark')]),
  ].join(', ');
  const groups = [...grouped(errors), ...grouped(warnings)];
  return html`<section class="problems" aria-label="What is wrong">
    <h3>${errors.length > 0 ? 'What is wrong' : 'Worth knowing'}<span class="quiet">${words}</span></h3>
    ${groups.map((group) => groupView(group, files.length > 1))}
  </section>`;
}

function grouped(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) groups.set(problem.code, [...(groups.get(problem.code) ?? []), problem]);
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

function groupView(group: readonly Problem[], namesFile: boolean): TemplateResult {
  const isError = group[0]?.severity === 'error';
  const rest = group.slice(FEW, MANY);
  const row = (problem: Problem): TemplateResult => problemRow(problem, namesFile);
  return html`<div class="group ${isError ? 'error' : ''}">
    ${icon(isError ? 'circle-alert' : 'info', 15)}
    <div>
      <ul>
        ${group.slice(0, FEW).map(row)}
      </ul>
      ${
        rest.length === 0
          ? nothing
          : html`<details>
              <summary>${count(group.length - FEW)} more of these</summary>
              <ul>
                ${rest.map(row)}
              </ul>
              ${group.length > MANY ? html`<p class="quiet">and ${count(group.length - MANY)} more</p>` : nothing}
            </details>`
      }
    </div>
  </div>`;
}

function problemRow({ message, hint, line, column, path, file }: Problem, namesFile: boolean): TemplateResult {
  const place = [
    ...(namesFile && file !== undefined ? [file] : []),
    ...(line === undefined
      ? []
      : [`line ${count(line)}${column === undefined || column === 1 ? '' : `, column ${column}`}`]),
    // the row of a table is its line
    ...(path === undefined || path === '' || /^rows\[\d+\]$/.test(path) ? [] : [path]),
  ].join(', ');
  return html`<li>
    ${message} ${hint === undefined ? nothing : html`<span class="quiet">${hint}</span>`}
    ${place === '' ? nothing : html`<span class="place quiet">${place}</span>`}
  </li>`;
}
