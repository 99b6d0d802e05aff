/** How files were understood: format or mapping, delimiter and encoding, each of which can be chosen otherwise. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { FORMATS, PRESETS } from '../../../graph/index.ts';
import type { Choices, FileReport, Preview } from '../../files/index.ts';
import { icon } from '../shared/icon.ts';
import { inBytes } from '../shared/words.ts';

const DELIMITERS: readonly (readonly [value: string, label: string])[] = [
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
];

const ENCODINGS: readonly (readonly [value: string, label: string])[] = [
  ['utf-8', 'UTF-8'],
  ['windows-1252', 'Western (Windows-1252)'],
  ['windows-1250', 'Central European (Windows-1250)'],
  ['windows-1251', 'Cyrillic (Windows-1251)'],
  ['shift_jis', 'Japanese (Shift JIS)'],
  ['gb18030', 'Chinese (GB 18030)'],
  ['utf-16le', 'UTF-16'],
];

export interface Reading {
  readonly choices: Choices;
  readonly readAs: (choices: Choices) => void;
}

export function recognisedView({ files, outcome }: Preview, { choices, readAs }: Reading): TemplateResult {
  const [first] = files;
  const hasMapping = files.some(({ by }) => by?.type === 'mapping');
  return html`
    <ul class="files">
      ${files.map((file) => fileRow(file, outcome === 'nothing'))}
    </ul>
    ${
      first === undefined || hasMapping
        ? nothing
        : html`<div class="choices">
            ${select('Read as', wayOf(choices), waysOf(first), (value) => readAs(withWay(choices, value)))}
            ${
              files.some(({ isTable }) => isTable)
                ? select(
                    'Columns parted by',
                    choices.delimiter ?? '',
                    [['', 'found out'], ...DELIMITERS],
                    (delimiter) => readAs(without({ ...choices, delimiter }, 'delimiter')),
                  )
                : nothing
            }
            ${
              files.some(({ mayDiffer }) => mayDiffer)
                ? select('Encoding', choices.encoding ?? '', [['', 'found out'], ...ENCODINGS], (encoding) =>
                    readAs(without({ ...choices, encoding }, 'encoding')),
                  )
                : nothing
            }
          </div>`
    }
  `;
}

function fileRow({ name, bytes, by, presets, understood }: FileReport, isUnread: boolean): TemplateResult {
  const how =
    by === undefined
      ? 'Not recognised'
      : by.type === 'format'
        ? by.label
        : by.type === 'mapping'
          ? `By the mapping in ${by.id}`
          : `By the mapping “${by.label}”${presets.includes(by.id) ? ', which fits it' : ''}`;
  return html`<li>
    ${icon('file-text', 16)}
    <span class="words">
      <span>${name} <span class="quiet">${inBytes(bytes)}</span></span>
      <span class="quiet"
        >${[how, ...(isUnread ? [] : understood.map((each) => each.replace(/\.$/, '')))].join('. ')}</span
      >
    </span>
  </li>`;
}

type Option = readonly [value: string, label: string];

/** Formats and mappings that it can be read by; mappings that fit come first. */
function waysOf({ presets }: FileReport): readonly Option[] {
  const fitting = PRESETS.filter(({ id }) => presets.includes(id));
  const others = PRESETS.filter(({ id }) => !presets.includes(id));
  return [
    ['', 'what it looks like'],
    ...fitting.map(({ id, title }): Option => [`preset ${id}`, `Mapping: ${title}`]),
    ...(fitting.length === 0 ? [] : [['preset none', 'No mapping'] as const]),
    ...FORMATS.filter(({ reads }) => reads).map(({ id, label }): Option => [`format ${id}`, label]),
    ...others.map(({ id, title }): Option => [`preset ${id}`, `Mapping: ${title}`]),
  ];
}

function wayOf({ format, preset }: Choices): string {
  return format !== undefined ? `format ${format}` : preset === undefined ? '' : `preset ${preset}`;
}

function withWay(choices: Choices, value: string): Choices {
  const { format: _format, preset: _preset, ...rest } = choices;
  const [type, id = ''] = value.split(' ');
  return type === 'format' ? { ...rest, format: id } : type === 'preset' ? { ...rest, preset: id } : rest;
}

/** An empty value is none. */
function without(choices: Choices, key: 'delimiter' | 'encoding'): Choices {
  const { [key]: value, ...rest } = choices;
  return value === '' ? rest : choices;
}

function select(
  label: string,
  value: string,
  options: readonly Option[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="select">
    <span>${label}</span>
    <span class="box">
      <select @change=${(event: Event) => choose((event.currentTarget as HTMLSelectElement).value)}>
        ${options.map(([each, words]) => html`<option .value=${each} ?selected=${each === value}>${words}</option>`)}
      </select>
      ${icon('chevron-down', 14)}
    </span>
  </label>`;
}
