/** Changes in words, as the list of what the reader did has them. */
import type { ClaimInput, Edit, Graph } from '../../graph/index.ts';
import { partsOfClaimId, present, timeInWords } from '../../graph/index.ts';
import type { Step } from './log.ts';
import { sentenceText } from './sentence.ts';

/** Where names are looked up: in the graph as it is, and in the one before, for what is gone. */
export type Lookups = readonly Graph[];

/** What a step did, a line to an edit; the first lines, and how many there are besides. */
export function stepInWords(
  { edits, title }: Step,
  graphs: Lookups,
  most = Infinity,
): { readonly lines: readonly string[]; readonly more: number } {
  const lines = edits.slice(0, most).map((edit) => editInWords(edit, graphs));
  return { lines: title === undefined ? lines : [title, ...lines], more: edits.length - lines.length };
}

/** "Removed Xen Project", "Added evidence to: Citrix acquired XenSource in 2007". */
export function editInWords(edit: Edit, graphs: Lookups): string {
  const named = (id: string): string => nameOf(id, graphs);
  const claim = (id: string): string => claimInWords(id, graphs);
  switch (edit.edit) {
    case 'add-entity':
      return `Added ${edit.entity.name ?? edit.entity.id}`;
    case 'change-entity':
      return `Changed ${named(edit.id)}${fieldsOf(edit.set, edit.unset)}`;
    case 'remove-entity':
      return `Removed ${named(edit.id)}`;
    case 'merge-entities':
      return `${named(edit.drop)} is the same thing as ${named(edit.keep)}`;
    case 'merge-claims':
      return `One claim: ${claim(edit.keep)}, and ${claim(edit.drop)}`;
    case 'add-claim':
      return `Added: ${statedInWords(edit.claim, graphs)}`;
    case 'change-claim':
      return `Changed: ${claim(edit.id)}${fieldsOf(edit.set, edit.unset)}`;
    case 'remove-claim':
      return `Removed: ${claim(edit.id)}`;
    case 'add-evidence':
      return `Added evidence of ${sourceName(edit.evidence.source, graphs)} to: ${claim(edit.claim)}`;
    case 'change-evidence':
      return `Changed evidence ${String(edit.index + 1)} of: ${claim(edit.claim)}`;
    case 'remove-evidence':
      return `Removed evidence ${String(edit.index + 1)} of: ${claim(edit.claim)}`;
    case 'add-note':
      return `Added a note on ${named(edit.note.about)}: ${edit.note.says}`;
    case 'remove-note':
      return `Removed a note on ${named(edit.about)}: ${edit.says}`;
    case 'add-source':
      return `Added the source ${edit.source.title}`;
    case 'change-source':
      return `Changed the source ${sourceName(edit.id, graphs)}${fieldsOf(edit.set, edit.unset)}`;
    case 'remove-source':
      return `Removed the source ${sourceName(edit.id, graphs)}`;
    case 'set-position':
      return edit.position === undefined
        ? `Left the place of ${named(edit.entity)} open`
        : `Placed ${named(edit.entity)}`;
  }
}

function nameOf(id: string, graphs: Lookups): string {
  for (const graph of graphs) {
    const entity = graph.entityNumber(id);
    if (entity !== -1) return graph.nameOf(entity);
  }
  return id;
}

function sourceName(id: string, graphs: Lookups): string {
  return graphs.map((graph) => graph.sources.get(id)?.title).find((title) => title !== undefined) ?? id;
}

function claimInWords(id: string, graphs: Lookups): string {
  for (const graph of graphs) {
    const claim = graph.claimNumber(id);
    if (claim !== -1) return sentenceText(graph, claim);
  }
  const parts = partsOfClaimId(id);
  if (parts === undefined) return id;
  const { ends, relation, when } = parts;
  return statedInWords(
    { subject: ends[0], relation, object: ends[1], ...(when === undefined ? {} : { when }) },
    graphs,
  );
}

function statedInWords({ subject, relation, object, when }: ClaimInput, graphs: Lookups): string {
  const wording = graphs[0]?.vocabulary.relations.get(relation)?.forward[0];
  const verb = wording === undefined ? relation : present(wording);
  const time = when === undefined ? '' : ` (${timeInWords(when)})`;
  return `${nameOf(subject, graphs)} ${verb} ${nameOf(object, graphs)}${time}`;
}

/** ": name, about" */
function fieldsOf(set: object = {}, unset: readonly string[] = []): string {
  const fields = [...new Set([...Object.keys(set), ...unset])];
  return fields.length === 0 ? '' : `: ${fields.map((field) => WORDS.get(field) ?? field).join(', ')}`;
}

/** Fields whose names are no words. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['notToBeConfusedWith', 'not to be confused with'],
  ['also', 'other names'],
  ['names', 'dated names'],
]);
