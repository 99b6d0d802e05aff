/** What a drop or a paste brings: files, or text; folders and what cannot be read are told. */
import type { GivenFile } from '../../files/index.ts';

export interface Given {
  readonly files: readonly GivenFile[];
  /** A single address, and nothing else. */
  readonly address?: string;
  /** Why there is nothing in it that could be read. */
  readonly problem?: string;
}

/** Must be called while the event is handled: what it brings is gone afterwards. */
export function givenIn(transfer: DataTransfer): Given {
  const items = [...transfer.items];
  const folder = items.map((item) => item.webkitGetAsEntry()).find((entry) => entry?.isDirectory === true);
  if (folder !== undefined)
    return {
      files: [],
      problem: `“${folder?.name ?? ''}” is a folder. Open the files in it: several at once are fine.`,
    };
  const files = items.flatMap((item) => item.getAsFile() ?? []).map((file) => ({ name: file.name, blob: file }));
  if (files.length > 0) return { files };
  const text = transfer.getData('text/plain');
  if (/^https?:\/\/\S+$/.test(text.trim())) return { files: [], address: text.trim() };
  if (text.trim() === '') return { files: [], problem: 'There is neither a file nor a text in it.' };
  return { files: [{ name: 'Pasted text', blob: new Blob([text]) }] };
}

/** Whether something that is being dragged brings files. */
export function bringsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') === true;
}
