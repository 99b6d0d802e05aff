/** What is said when the keyboard moves: what is there, and by which relation it was reached. */
import type { Vocabulary } from '../../../graph/index.ts';
import type { Scene, SceneEdge, SceneNode } from '../../explorer/index.ts';
import { capitalised, counted } from '../shared/words.ts';
import type { Position } from './walk.ts';
import { edgeOf, relationsOf } from './walk.ts';

/** "Xen, codebase. Maintained by Xen Project. Relation 2 of 12." */
export function spoken(scene: Scene, vocabulary: Vocabulary, position: Position): string {
  const node = scene.nodes.find(({ key }) => key === position.at);
  if (node === undefined) return '';
  const edge = edgeOf(scene, position.trail);
  if (edge === undefined || position.trail === undefined)
    return [described(node, vocabulary), around(scene, node)].join(' ');
  const { siblings, index } = position.trail;
  return [
    described(node, vocabulary),
    clause(scene, vocabulary, edge, node),
    `Relation ${String(index + 1)} of ${String(siblings.length)}.`,
  ].join(' ');
}

/** "Xen, codebase." */
function described({ name, kind, note }: SceneNode, vocabulary: Vocabulary): string {
  const label = vocabulary.kinds.get(kind)?.label ?? kind;
  return `${[name, label, ...(note === undefined || note === label ? [] : [note])].join(', ')}.`;
}

/** "Maintained by Xen Project.", read from the node; what is doubtful about the claim comes first. */
function clause(scene: Scene, vocabulary: Vocabulary, edge: SceneEdge, node: SceneNode): string {
  const relation = vocabulary.relations.get(edge.relation);
  const isSubject = edge.source === node.key;
  const verb = isSubject || edge.symmetric ? (relation?.label ?? edge.label) : (relation?.inverse ?? edge.label);
  const other = scene.nodes.find(({ key }) => key === (isSubject ? edge.target : edge.source));
  const words = `${DOUBTS[edge.standing]}${edge.certainty === 'possible' ? 'possibly ' : ''}${verb} ${other?.name ?? ''}`;
  return `${capitalised(words.trim())}${edge.standing === 'unsourced' ? ', no source' : ''}.`;
}

const DOUBTS: Readonly<Record<SceneEdge['standing'], string>> = {
  supported: '',
  refuted: 'refuted: ',
  disputed: 'disputed: ',
  unsourced: '',
};

/** "3 relations out, 2 in. 4 more are not shown." */
function around(scene: Scene, node: SceneNode): string {
  const out = relationsOf(scene, node.key, 'out').length;
  const into = relationsOf(scene, node.key, 'in').length;
  const more = node.more > 0 ? ` ${counted(node.more, 'relation')} not shown.` : '';
  return `${counted(out, 'relation')} out, ${String(into)} in.${more}`;
}

/** "Xen: 3 entities more." */
export function growthInWords(name: string, more: number): string {
  if (more === 0) return `${name}: nothing more to show.`;
  return `${name}: ${counted(Math.abs(more), 'entity', 'entities')} ${more > 0 ? 'more' : 'fewer'}.`;
}
