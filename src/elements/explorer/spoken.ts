/** What is said to who cannot see the panel change. */
import type { State } from '../../explorer/index.ts';
import { selectAnswer, selectReading, sentenceText } from '../../explorer/index.ts';
import { counted } from '../shared/words.ts';

/** "Citrix, company. 9 claims.", "Hyper-V is derived from Xen: refuted.", "No. Hyper-V is not derived from Xen …" */
export function spokenState(state: State): string {
  const { graph, view } = state;
  const { selection } = view;
  if (selection?.type === 'entity') {
    const entity = graph.entityNumber(selection.id);
    if (entity === -1) return '';
    let claims = 0;
    for (const claim of graph.touching(entity)) if (selectReading(state).inView(claim)) claims += 1;
    return `${graph.nameOf(entity)}, ${graph.kindTypeOf(entity).label}. ${counted(claims, 'claim')}.`;
  }
  if (selection?.type === 'claim') {
    const claim = graph.claimNumber(selection.id);
    if (claim === -1) return '';
    return `${sentenceText(graph, claim)}: ${selectReading(state).judge(claim).standing ?? 'not in view'}.`;
  }
  const answer = selectAnswer(state);
  return answer === undefined ? '' : `${answer.headline} ${answer.text}`;
}
