/** The few words beside a line and under a name. */
import type { Graph, Qualifiers, Reading, Relation, When } from '../../graph/index.ts';
import { calendarDate, parseWhen, past } from '../../graph/index.ts';
import { isOver } from './sentence.ts';

/**
 * The words on a claim's line, read from subject to object. A role stands in the place of the verb ("CTO"); what is
 * over is said in the past ("developed"); an event bears its year ("acquired 2007").
 */
export function claimLabel(reading: Reading, claim: number): { readonly label: string; readonly short: string } {
  const { graph } = reading;
  const relation = graph.relationOf(claim);
  const when = graph.whenOf(claim);
  const role = firstText(relation, graph.qualifiersOf(claim));
  const base = role ?? verbAt(relation, when);
  const year = yearMark(relation, when, role !== undefined);
  const possibly = reading.judge(claim).certainty === 'possible' && relation.nature === 'event' ? 'possibly ' : '';
  return { label: `${possibly}${base}${year}`, short: role ?? relation.short ?? base };
}

function firstText(relation: Relation, qualifiers: Qualifiers): string | undefined {
  const text = relation.qualifiers.find((qualifier) => qualifier.type === 'text' && qualifiers.has(qualifier.id));
  return text === undefined ? undefined : shortened(qualifiers.get(text.id)?.text ?? '');
}

function shortened(text: string): string {
  return text.length <= 28 ? text : `${text.slice(0, 27).trimEnd()}…`;
}

/** "develops", or "developed" where it is over. */
function verbAt(relation: Relation, when: When | undefined): string {
  const [wording] = relation.forward;
  return isOver(relation, when) && !('be' in wording) ? past(wording) : relation.label;
}

function yearMark(relation: Relation, when: When | undefined, hasRole: boolean): string {
  if (when === undefined) return '';
  if (relation.nature === 'event')
    return Number.isFinite(when.start.from) ? ` ${String(calendarDate(when.start.from).year)}` : '';
  if (!hasRole || !isOver(relation, when)) return '';
  return `, to ${String(calendarDate(when.end.to).year)}`;
}

/** The second line of a name: its end, or its kind where another thing has the same name. */
export function entityNote(graph: Graph, entity: number, hasNamesake: boolean): string | undefined {
  const existed = graph.existedOf(entity);
  if (existed !== undefined) {
    const result = parseWhen(existed);
    if ('when' in result && result.when.form === 'interval' && Number.isFinite(result.when.end.to)) {
      return `to ${String(calendarDate(result.when.end.to).year)}`;
    }
  }
  return hasNamesake ? graph.kindTypeOf(entity).label : undefined;
}
