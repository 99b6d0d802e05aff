/** A claim as a sentence in parts, so that its ends can be links and its verb can bear the family's colour. */
import type { Graph, QualifierValue, Relation, When } from '../../graph/index.ts';
import { past, present, whenInWords } from '../../graph/index.ts';

export interface Sentence {
  /** The number of the entity that the sentence begins with. */
  readonly subject: number;
  /** "is derived from", "acquired", "developed". */
  readonly verb: string;
  readonly object: number;
  /** "in 2007", "until 2007"; none where the claim has no time. */
  readonly time?: string;
}

/** "Citrix – acquired – XenSource – in 2007". What has happened or is over is said in the past. */
export function sentenceOf(graph: Graph, claim: number): Sentence {
  const relation = graph.relationOf(claim);
  const when = graph.whenOf(claim);
  const time = when === undefined ? undefined : timePhrase(when);
  return {
    subject: graph.subjectOf(claim),
    verb: isPast(relation, when) ? past(relation.forward[0]) : present(relation.forward[0]),
    object: graph.objectOf(claim),
    ...(time === undefined ? {} : { time }),
  };
}

/** The sentence in one line: "Citrix acquired XenSource in 2007". */
export function sentenceText(graph: Graph, claim: number): string {
  const { subject, verb, object, time } = sentenceOf(graph, claim);
  return [graph.nameOf(subject), verb, graph.nameOf(object), time].filter(Boolean).join(' ');
}

/** A state that had an end. */
export function isOver(relation: Relation, when: When | undefined): boolean {
  return relation.nature === 'state' && when?.form === 'interval' && !when.ongoing && Number.isFinite(when.end.to);
}

function isPast(relation: Relation, when: When | undefined): boolean {
  return relation.nature === 'event' || when?.form === 'date' || isOver(relation, when);
}

/** "in 2007", "on 22 Feb 2008", "since 2007", "until 2007", "from 1998 to 2003", "about 2008". */
function timePhrase(when: When): string {
  const words = whenInWords(when);
  if (when.form === 'interval') return /^(?:since|until|from) /.test(words) ? words : `from ${words}`;
  if (/^(?:about|perhaps) /.test(words)) return words;
  const isDay = when.start.from === when.start.to;
  return `${isDay ? 'on' : 'in'} ${words}`;
}

/** A qualifier's value as one writes it in a sentence: "500 million USD", "51 %". */
export function valueInWords(value: QualifierValue): string {
  return value.text;
}
