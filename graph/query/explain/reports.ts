/** Answers that are lists of sentences: what changed, what a voice says, where sources disagree, what is refuted. */
import type { Stance } from '../../model/index.ts';
import { timeInWords } from '../../model/index.ts';
import type { Answer, Part, Statement } from '../answer.ts';
import type { Change } from '../changes.ts';
import type { Conflict, ConflictSide } from '../conflicts.ts';
import { saidBy } from '../says.ts';
import type { SaysFinding } from '../says.ts';
import { assertionInWords, claimInWords, isOver } from './claim-words.ts';
import { denialSentence } from './denial.ts';
import { endOfLife } from './life.ts';
import { listed, plain, say, statement } from './parts.ts';
import type { Draft, Telling } from './telling.ts';
import { unique } from './telling.ts';

/** So many sentences are in the text, and so many in the list; how many there are is said. */
export const MOST_TOLD = 12;
const MOST_LISTED = 1000;

/** The answer to "what changed between 2006 and 2008". */
export function explainChanges(telling: Telling, found: readonly Change[], about?: number): Answer {
  const sentences = found.map((change) => () => changeSentence(telling, change));
  const nothing = say(
    'Nothing here is known to have changed ',
    about === undefined ? '' : say('for ', telling.entity(about), ' '),
    telling.timeAsked === '' ? 'then' : telling.timeAsked,
    '.',
  );
  return report(telling, sentences, nothing, {
    headline: counted(found.length, 'change', 'changes'),
    claims: found.flatMap(({ claim }) => claim ?? []),
    focus: about === undefined ? [] : [about],
    certainty: found.length > 0 && found.every(({ certainty }) => certainty === 'possible') ? 'possible' : 'certain',
  });
}

function changeSentence(telling: Telling, { type, claim, entity, certainty }: Change): Statement {
  const possibly = certainty === 'possible' ? 'Possibly: ' : '';
  if (claim !== undefined) {
    const lead = type === 'ended' ? 'Ended: ' : type === 'began' ? 'Began: ' : '';
    return telling.sentence([claim], possibly, lead, telling.claim(claim));
  }
  const told = entity === undefined || type === 'happened' ? undefined : endOfLife(telling, entity, type, possibly);
  return told ?? telling.sentence([], possibly);
}

/** The answer to "what does Mike Neil say". */
export function explainSays(
  telling: Telling,
  { voice, supports, refutes, notes }: SaysFinding,
  about?: number,
): Answer {
  const { citations } = telling;
  const source = telling.reading.graph.sources.get(voice);
  const name: Part = source === undefined ? citations.name(voice) : { text: `“${source.title}”` };
  const claims = unique([...supports, ...refutes]);
  const sentences = [
    ...refutes.map((claim) => () => saidSentence(telling, voice, claim, 'refutes')),
    ...supports.map((claim) => () => saidSentence(telling, voice, claim, 'supports')),
    ...notes.map(
      (note) => () =>
        statement(
          say(
            listed(citations.voices(note.evidence)),
            ': ',
            note.says.replace(/[.]$/, ''),
            ...unique(note.evidence.map((piece) => piece.source)).map((id) => citations.markSource(id)),
            '.',
          ),
        ),
    ),
  ];
  const nothing = say('Nothing here is said by ', name, ...aboutOf(telling, about), '.');
  const entity = telling.reading.graph.entityNumber(voice);
  return report(telling, sentences, nothing, {
    headline:
      [
        counted(supports.length, 'claim supported', 'claims supported', ''),
        ...(refutes.length > 0 ? [`${String(refutes.length)} refuted`] : []),
      ].join(', ') + '.',
    claims,
    focus: [...(about === undefined ? [] : [about]), ...(entity === -1 ? [] : [entity])],
  });
}

/** "Mike Neil (for Microsoft) refutes that …": who speaks, where a party or a source was asked for. */
function saidSentence(telling: Telling, voice: string, claim: number, stance: Stance): Statement {
  const voices = telling.citations.voices(saidBy(telling.reading, voice, claim, stance));
  const verb =
    stance === 'refutes' ? (voices.length === 1 ? 'refutes' : 'refute') : voices.length === 1 ? 'says' : 'say';
  return telling.sentence(
    [claim],
    listed(voices),
    ` ${verb} that `,
    claimInWords(telling.reading, claim),
    telling.citations.mark([claim], stance),
  );
}

/** The answer to "what do sources disagree on". */
export function explainConflicts(telling: Telling, found: readonly Conflict[], about?: number): Answer {
  const sentences = found.map((conflict) => () => conflictSentence(telling, conflict));
  return report(telling, sentences, say('The sources here do not disagree on anything in view.'), {
    headline: counted(found.length, 'disagreement', 'disagreements'),
    claims: found.flatMap(({ claims }) => claims),
    focus: about === undefined ? [] : [about],
  });
}

function conflictSentence(telling: Telling, { on, claims, positions }: Conflict): Statement {
  const { reading, citations } = telling;
  const { graph } = reading;
  const [claim] = claims;
  if (claim === undefined) return telling.sentence([], 'Sources disagree');
  const relation = graph.relationOf(claim);
  const pair = { subject: graph.subjectOf(claim), relation, object: graph.objectOf(claim) };
  const said = assertionInWords(reading, pair, isOver(relation, graph.whenOf(claim)) ? 'past' : 'present');
  if (on === 'stance') {
    const sides = (['supports', 'refutes'] as const).map((stance) =>
      say(
        citations.voicesListed([claim], stance).parts,
        ` ${stance === 'supports' ? 'for' : 'against'}`,
        citations.mark([claim], stance),
      ),
    );
    return telling.sentence(claims, 'On whether ', said, ': ', listed(sides, Infinity, 'and'));
  }
  const label =
    on === 'when' ? 'when' : (relation.qualifiers.find(({ id }) => id === on.qualifier)?.label ?? on.qualifier);
  const values = positions.map((position) => say(valueInWords(on, position), positionMarks(telling, position)));
  return telling.sentence(claims, on === 'when' ? 'On when ' : `On the ${label}, where `, said, ': ', listed(values));
}

function valueInWords(on: Conflict['on'], { value }: ConflictSide): string {
  return on === 'when' ? timeInWords(value) : value;
}

/** The marks of the sources of a position; they are cited with the claim already. */
function positionMarks(telling: Telling, { evidence }: ConflictSide): readonly Part[] {
  telling.citations.mark(unique(evidence.map(({ claim }) => claim)));
  return unique(evidence.map((each) => each.evidence.source)).map((source, place) => {
    const [mark] = telling.citations.markSource(source);
    return { ...mark, text: place === 0 ? (mark?.text ?? '') : (mark?.text.trim() ?? '') };
  });
}

/** The answer to "what is refuted": the myths. */
export function explainRefuted(telling: Telling, claims: readonly number[], about?: number): Answer {
  const sentences = claims.map((claim) => () => denialSentence(telling, claim));
  return report(telling, sentences, say('Nothing in view', ...aboutOf(telling, about), ' is refuted.'), {
    headline: counted(claims.length, 'claim refuted', 'claims refuted'),
    claims,
    focus: about === undefined ? [] : [about],
  });
}

/** The answer to "what has no source". */
export function explainUnsourced(telling: Telling, claims: readonly number[], about?: number): Answer {
  const sentences = claims.map((claim) => () => telling.claimSentence(claim));
  return report(
    telling,
    sentences,
    say('Nothing in view', ...aboutOf(telling, about), ' is stated without a source.'),
    {
      headline: counted(claims.length, 'claim without a source', 'claims without a source'),
      claims,
      focus: about === undefined ? [] : [about],
    },
  );
}

function aboutOf(telling: Telling, about: number | undefined): readonly Part[] {
  return about === undefined ? [] : say(' about ', telling.entity(about));
}

/** Claims told one by one: what became of something. */
export function explainClaims(
  telling: Telling,
  claims: readonly number[],
  entity: number,
  nothing: readonly Part[],
): Answer {
  const sentences = claims.map((claim) => () => telling.claimSentence(claim, { from: entity }));
  return report(telling, sentences, nothing, {
    headline: counted(claims.length, 'claim', 'claims'),
    claims,
    focus: [entity],
  });
}

/** The answer to "when was Firefox released", "does Mosaic still exist". */
export function explainLife(
  telling: Telling,
  entity: number,
  claims: readonly number[],
  ends: readonly ('began' | 'ended')[],
): Answer {
  const statements = [
    ...ends.flatMap((end) => endOfLife(telling, entity, end) ?? []),
    ...claims.map((claim) => telling.claimSentence(claim, { from: entity })),
  ];
  const [only, ...more] = ends;
  const what = more.length > 0 ? 'whether or when ' : 'when ';
  const verb = more.length > 0 ? ' came or went' : only === 'began' ? ' came into being' : ' came to an end';
  const nothing = say('Nothing here says ', what, telling.entity(entity), verb, telling.limits, '.');
  const [first] = statements;
  return report(
    telling,
    statements.map((each) => () => each),
    nothing,
    { headline: first?.text ?? '', claims, focus: [entity] },
  );
}

/** A list of sentences as one answer; the text holds the first of them. Those that are not listed are never made. */
export function report(
  telling: Telling,
  sentences: readonly (() => Statement)[],
  nothing: readonly Part[],
  draft: Omit<Draft, 'parts' | 'text' | 'statements'>,
): Answer {
  const statements = sentences.slice(0, MOST_LISTED).map((sentence) => sentence());
  const told = statements.slice(0, MOST_TOLD);
  const more = sentences.length - told.length;
  const rest = more === 0 ? '' : ` And ${String(more)} more.`;
  const parts =
    statements.length === 0
      ? nothing
      : say(...told.map((each, place) => say(place === 0 ? '' : ' ', each.parts)), rest);
  return telling.answer({
    ...draft,
    headline: statements.length === 0 ? 'Nothing.' : draft.headline,
    parts,
    text: plain(parts),
    statements,
    layout: draft.claims.length > MOST_TOLD ? 'layered' : 'composed',
  });
}

function counted(count: number, one: string, many: string, stop = '.'): string {
  return `${String(count)} ${count === 1 ? one : many}${stop}`;
}
