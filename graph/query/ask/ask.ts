/** Asking a graph a question in words. No language model: patterns made from the vocabulary, names looked up, queries run. */
import type { Graph, Lens } from '../../model/index.ts';
import { isOpen, Reading, without } from '../../model/index.ts';
import type { Answer, Choice, Obstacle, Statement } from '../answer.ts';
import { entityPart } from '../explain/claim-words.ts';
import { isSilent, NO_ANSWER } from '../explain/no-answer.ts';
import { plain, say, statement } from '../explain/parts.ts';
import { lensInWords } from '../explain/telling.ts';
import { askTwo } from './compound.ts';
import { Asking } from './form.ts';
import type { Filling } from './form.ts';
import { JOINTS, Names, unmistakable } from './names.ts';
import { BEGINNINGS } from './modifiers.ts';
import { nextQuestions } from './next.ts';
import { CARD_FORM } from './other-forms.ts';
import { parse } from './parse.ts';
import type { Place, Understood } from './parse.ts';
import { notUnderstood, unknownNames } from './problems.ts';

/** More ways of taking the names of one question than this are not tried. */
const MOST_WAYS = 24;

/**
 * Answers a question under a lens. The question may name its own date and voices, which then take the place of the
 * lens's. Never throws: what is not understood is in `problems`, what is ambiguous in `choices`.
 */
export function ask(graph: Graph, lens: Lens, question: string): Answer {
  const { voices, unknown } = voicesOfLens(graph, lens);
  if (unknown.length > 0) return unknownNames(graph, lens, question, unknown);
  const own = { ...lens, accordingTo: voices };
  const answer = askUnder(graph, own, question);
  return answer.problems.length === 0
    ? answer
    : (askTwo(graph, own, question, (part) => askUnder(graph, own, part)) ?? answer);
}

/** Whether a text is a question, whatever it is answered with: it is answered only where it may be two in one. */
export function isUnderstood(graph: Graph, lens: Lens, question: string): boolean {
  const parsed = parse(graph, question);
  if ('understood' in parsed && !isNoName(graph, parsed.understood)) return true;
  return !ask(graph, lens, question).problems.some(({ code }) => code === 'question-unknown');
}

function askUnder(graph: Graph, lens: Lens, question: string): Answer {
  const parsed = parse(graph, question);
  if ('problem' in parsed) return notUnderstood(graph, lens, question, parsed.problem);
  const { understood } = parsed;
  if (isNoName(graph, understood)) return notUnderstood(graph, lens, question, 'unknown');
  if (understood.unknown.length > 0) return unknownNames(graph, lens, question, understood.unknown, understood.meaning);
  const ways = waysOf(graph, lens, understood);
  const answers = ways.map((asking) => ({ asking, answer: asking.meaning.form.answer(asking) }));
  const [only, ...more] = answers;
  if (only !== undefined && more.length === 0)
    return finished(graph, question, lens, understood, only.asking, only.answer);
  const speaking = answers.filter(({ answer }) => !isSilent(answer));
  // where nothing is known of any of them, the one of which the nearest thing is known, and most
  const [fullest] = [...answers].sort(
    (a, b) => distance(a.answer) - distance(b.answer) || extent(b.answer) - extent(a.answer),
  );
  const distinct = new Map(
    (speaking.length > 0 ? speaking : fullest === undefined ? [] : [fullest]).map((each) => [
      fingerprint(each.answer),
      each,
    ]),
  );
  const [chosen, ...others] = distinct.values();
  if (chosen === undefined) return notUnderstood(graph, lens, question, 'unknown');
  if (others.length > 0) {
    return mustAsk(
      graph,
      lens,
      question,
      understood,
      [chosen, ...others].map(({ asking }) => asking),
    );
  }
  return finished(graph, question, lens, understood, chosen.asking, chosen.answer);
}

/** How many claims lie between a question and what is told in place of an answer. */
function distance({ instead: [first] }: Answer): number {
  return first?.claims.length ?? Infinity;
}

function extent({ shown }: Answer): number {
  return shown.claims.length;
}

/** The voices of a lens as ids, where it names them by name; and the names that nothing here has. */
export function voicesOfLens(
  graph: Graph,
  { accordingTo }: Lens,
): { readonly voices: readonly string[]; readonly unknown: readonly string[] } {
  const names = new Names(graph);
  const meant = accordingTo.map((voice) =>
    graph.sources.has(voice) || graph.entityNumber(voice) !== -1 ? [voice] : names.voices(voice, true).meanings,
  );
  return { voices: meant.flat(), unknown: accordingTo.filter((_, place) => meant[place]?.length === 0) };
}

const MOST_WORDS_OF_A_NAME = 6;

/** What an unknown name that begins with one of these is: a piece of a question that no pattern took. */
const ASKING: ReadonlySet<string> = new Set(
  'who what which whom whose where when why how is are was were does do did'.split(' '),
);

/** Words that fit no pattern but that of a mere name, and are not likely to be one. */
function isNoName(graph: Graph, { meaning, unknown, places, text }: Understood): boolean {
  const [place] = places;
  if (meaning.isRare === true && unknown.length > 0) return true;
  if (unknown.some((name) => JOINTS.has(name.toLowerCase()))) return true;
  if (unknown.some((name) => ASKING.has(name.split(' ')[0]?.toLowerCase() ?? ''))) return true;
  const isBare = meaning.form.id === CARD_FORM.id && place?.text === text && unknown.length > 0;
  const words = text.split(' ');
  if (!isBare || words.length === 0) return false;
  if (BEGINNINGS.has(words[0]?.toLowerCase() ?? '') || words.length > MOST_WORDS_OF_A_NAME) return true;
  return words.length > 2 && new Names(graph).nearest(text).length === 0;
}

/** Everything that the names may mean: entities that the question excludes are dropped, unless none would be left. */
function waysOf(graph: Graph, lens: Lens, understood: Understood): readonly Asking[] {
  const { meaning, places, kinds, isNegated, isOfNow, voice, role, accordingTo, time } = understood;
  let fillings: Filling[] = [
    { entities: new Map(), kinds, isNegated, isOfNow, ...(role === undefined ? {} : { role }) },
  ];
  for (const place of places) {
    const accepted = place.entities.filter((entity) => isAccepted(graph, meaning, place.place, entity));
    const entities = accepted.length > 0 ? accepted : place.entities;
    fillings = fillings.flatMap((filling) =>
      entities.map((entity) => ({ ...filling, entities: new Map([...filling.entities, [place.place, entity]]) })),
    );
  }
  if (voice !== undefined)
    fillings = fillings.flatMap((filling) => voice.voices.map((id) => ({ ...filling, voice: id })));
  const voices = accordingTo.flatMap((each) => each.voices);
  const own: Lens = voices.length === 0 ? lens : { ...lens, accordingTo: voices };
  return fillings.slice(0, MOST_WAYS).map((filling) => new Asking(graph, own, meaning, filling, time));
}

function isAccepted(graph: Graph, meaning: Understood['meaning'], place: string, entity: number): boolean {
  return meaning.form.accepts?.(graph.vocabulary, meaning, place, graph.kindOf(entity)) ?? true;
}

/** Two answers that say the same of different entities are the same answer only if they name the same ones. */
function fingerprint({ verdict, certainty, answer, claims, text }: Answer): string {
  const ids = answer.map(({ id, certainty: sure }) => `${id} ${sure}`).join('\n');
  return [verdict ?? '', certainty, ids, claims.join('\n'), claims.length === 0 ? text : ''].join('\n\n');
}

function finished(
  graph: Graph,
  question: string,
  lens: Lens,
  understood: Understood,
  asking: Asking,
  found: Answer,
): Answer {
  const { isWhy, isOfNumber, meaning } = understood;
  const answer = isOfNumber ? counted(found) : isWhy && meaning.form.isReason !== true ? withoutReasons(found) : found;
  const obstacles = isSilent(answer) ? obstaclesOf(graph, lens, understood, asking) : [];
  return {
    ...answer,
    question,
    form: asking.meaning.form.id,
    obstacles,
    text: [answer.text, ...obstacles.map(({ label, without: other }) => `${label} the answer is: ${other}`)].join(' '),
    remarks: [...readings(understood, asking), ...answer.remarks],
    next: answer.next.length > 0 ? answer.next : nextQuestions(graph, asking, answer, understood.text),
  };
}

/** How many are known, where it was asked, before who they are. */
function counted(answer: Answer): Answer {
  const count = answer.answer.length;
  if (count === 0 || /^[\d]/.test(answer.text)) return answer;
  const lead = `${count.toLocaleString('en')} ${count === 1 ? 'is' : 'are'} known here.`;
  return { ...answer, parts: say(`${lead} `, answer.parts), text: `${lead} ${plain(answer.parts)}` };
}

/** What is so, where it was asked why. */
function withoutReasons(answer: Answer): Answer {
  if (isSilent(answer) || answer.verdict === 'refuted') return answer;
  const lead = 'Nothing here says why.';
  return {
    ...answer,
    headline: 'Not said.',
    parts: say(`${lead} `, answer.parts),
    text: `${lead} ${plain(answer.parts)}`,
  };
}

/** What names and words with slips were read as. */
function readings({ places, respelled }: Understood, asking: Asking): readonly Statement[] {
  const names = places
    .filter(({ isNear }) => isNear)
    .map(({ place, text }) => {
      const name = entityPart(new Reading(asking.graph, asking.lens), asking.entity(place));
      return statement(say(`“${text}” is read as `, name, '.'));
    });
  // who takes one for the other is told which is spoken of: the company, or the product of its name
  const chosen = places
    .filter(({ isNear, entities }) => !isNear && entities.length > 1)
    .flatMap(({ place, text, entities }) => {
      const fitting = entities.filter((entity) => isAccepted(asking.graph, asking.meaning, place, entity));
      const entity = asking.entity(place);
      if (fitting.length < 2) return [];
      return statement(
        say(
          `“${text}” is read as `,
          { text: unmistakable(asking.graph, entity), entity: asking.graph.entityIdOf(entity) },
          '.',
        ),
      );
    });
  return [...names, ...chosen, ...respelled.map(([typed, read]) => statement(say(`“${typed}” is read as “${read}”.`)))];
}

/** The parts of the reader's lens, each on its own, without which there would be an answer. */
function obstaclesOf(graph: Graph, lens: Lens, { accordingTo, time }: Understood, asking: Asking): readonly Obstacle[] {
  if (isOpen(asking.lens)) return [];
  const parts: readonly Obstacle['part'][] = ['asOf', 'accordingTo', 'hide'];
  return parts.flatMap((part) => {
    const isAsked = (part === 'asOf' && time !== undefined) || (part === 'accordingTo' && accordingTo.length > 0);
    const isSet = part === 'asOf' ? asking.lens.asOf !== undefined : asking.lens[part].length > 0;
    if (isAsked || !isSet) return [];
    const open = new Asking(graph, without(asking.lens, part), asking.meaning, asking.filling, time);
    const answer = asking.meaning.form.answer(open);
    if (isSilent(answer)) return [];
    const only: Lens = {
      accordingTo: [],
      hide: [],
      ...(part === 'asOf' ? { asOf: lens.asOf ?? '' } : { [part]: lens[part] }),
    };
    const words = lensInWords(new Reading(graph, lens), only);
    const label = part === 'hide' ? 'With what is hidden' : `Without “${words}”`;
    return [{ part, label, without: answer.text }];
  });
}

/** Which is meant, where the meanings of a name have different answers. */
function mustAsk(graph: Graph, lens: Lens, question: string, understood: Understood, ways: readonly Asking[]): Answer {
  const choices = understood.places.flatMap((place) => choicesOf(graph, understood, place, ways));
  const names = [...new Set(choices.map(({ name }) => name))];
  const options = choices.map(({ label, kind }) => `${label} (${kind})`).join(' or ');
  const text = `Which ${names.join(' and which ')} is meant: ${options}?`;
  return {
    ...NO_ANSWER,
    question,
    lens,
    form: understood.meaning.form.id,
    headline: 'Which one?',
    text,
    parts: [{ text }],
    choices,
    focus: choices.map(({ entity }) => entity),
    shown: { entities: choices.map(({ entity }) => entity), claims: [] },
  };
}

function choicesOf(graph: Graph, understood: Understood, place: Place, ways: readonly Asking[]): readonly Choice[] {
  const entities = [...new Set(ways.map((asking) => asking.entity(place.place)))];
  if (entities.length < 2) return [];
  return entities.map((entity) => {
    const { id, name, about } = graph.entity(entity);
    const reworded =
      understood.text.slice(0, place.from) + unmistakable(graph, entity) + understood.text.slice(place.to);
    return {
      name: place.text,
      entity: id,
      label: name,
      kind: graph.kindTypeOf(entity).label,
      ...(about === undefined ? {} : { about }),
      question: `${reworded}?`,
    };
  });
}
