/**
 * The file itself as evidence. A file that does not say who says so is a source all the same: every claim that is read
 * from it has the evidence "this file, this line".
 */
import type { Evidence, Source } from '../model/index.ts';

/** A file or an address, as the reader named it, as a source: known by its last part, with its address where it has one. */
export function fileSource(file: string): Source {
  const address = /^https?:\/\//i.test(file) ? file : undefined;
  const path = address === undefined ? file : address.replace(/[?#].*$/, '');
  const name = path.split(/[/\\]/).findLast((part) => part !== '') ?? '';
  const id = /^(?:-|<stdin>)?$/.test(name) ? 'standard-input' : name;
  const title = id === 'standard-input' ? 'Standard input' : id;
  return { id, title, ...(address === undefined ? {} : { url: address }) };
}

/** That a source states a claim, at a place in it. */
export function statedBy(source: Source, at?: string): Evidence {
  return { source: source.id, stance: 'supports', ...(at === undefined ? {} : { at }) };
}

/** `line 12`: the place in a text, as evidence names it. */
export function lineAt(line: number): string {
  return `line ${line}`;
}
