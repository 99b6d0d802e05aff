/**
 * The numbers of sources in an answer: a source gets the next number when it is first cited, and its evidence on all
 * claims cited is listed under it.
 */
import type { Claim, Evidence, Reading, Source, Voiced } from '../../model/index.ts';
import { addTo, certaintyAt, saidOn, speakerOf, timeInWords } from '../../model/index.ts';
import type { CitedEvidence, CitedSource, Part } from '../answer.ts';
import { ROLE } from './claim-words.ts';
import { listed, say } from './parts.ts';

/** At most so many speakers are named in one sentence. */
const MOST_NAMED = 4;
/** Of one source, so much is cited, and under one mark so many claims; how much more there is, is said. */
const MOST_CITED = 40;

export class Citations {
  readonly #reading: Reading;
  readonly #numbers = new Map<string, number>();
  readonly #claims = new Set<number>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The marks of the sources of some claims, e.g. " [1][2]"; " (stated without a source)" where there is none. */
  mark(claims: readonly number[], stance?: Evidence['stance']): readonly Part[] {
    const bySource = new Map<string, Set<number>>();
    for (const claim of claims) {
      for (const voiced of this.#reading.voices(claim)) {
        if (stance !== undefined && voiced.stance !== stance) continue;
        const known = bySource.get(voiced.source);
        if (known === undefined) bySource.set(voiced.source, new Set([claim]));
        else known.add(claim);
        this.#claims.add(claim);
      }
    }
    if (bySource.size === 0) return claims.length === 0 ? [] : [{ text: ' (stated without a source)' }];
    return [...bySource]
      .map(([source, cited]) => ({ number: this.#number(source), cited }))
      .sort((a, b) => a.number - b.number)
      .map(({ number, cited }, place) => ({
        text: `${place === 0 ? ' ' : ''}[${String(number)}]`,
        citation: number,
        claims: [...cited].slice(0, MOST_CITED).map((claim) => this.#reading.graph.claimIdOf(claim)),
      }));
  }

  /** The mark of one source that is not cited for a claim: for a note. */
  markSource(source: string): readonly Part[] {
    const number = this.#number(source);
    return [{ text: ` [${String(number)}]`, citation: number, claims: [] }];
  }

  /**
   * Who speaks in some evidence, for a sentence: first those who speak for somebody, the authors of the sources
   * last. Where nobody is named, the title of the source.
   */
  voices(evidence: readonly Evidence[]): readonly (readonly Part[])[] {
    const { graph } = this.#reading;
    const voices = new Map<string, { readonly rank: number; readonly parts: readonly Part[] }>();
    for (const piece of evidence) {
      const source = graph.sources.get(piece.source);
      const speaker = speakerOf(piece, source);
      const key = [speaker ?? '', piece.for ?? '', speaker === undefined ? piece.source : ''].join('\n');
      const rank = piece.for !== undefined ? 0 : speaker !== undefined && speaker === source?.author ? 2 : 1;
      const party = piece.for === undefined ? [] : say(' (for ', this.name(piece.for), ')');
      const who = speaker === undefined ? say(`“${source?.title ?? piece.source}”`) : say(this.name(speaker), party);
      if (!voices.has(key)) voices.set(key, { rank, parts: who });
    }
    return [...voices.values()].sort((a, b) => a.rank - b.rank).map(({ parts }) => parts);
  }

  /** "Mike Neil (for Microsoft), Simon Crosby (for Citrix) and Keith Ward", and how many they are. */
  voicesListed(
    claims: readonly number[],
    stance: Evidence['stance'],
  ): { readonly parts: readonly Part[]; readonly count: number } {
    const evidence = claims.flatMap((claim) => this.#reading.evidence(claim));
    const voices = this.voices(evidence.filter((piece) => piece.stance === stance));
    return { parts: listed(voices, MOST_NAMED), count: voices.length };
  }

  /** A speaker or a party: a link where it is an entity. */
  name(who: string): Part {
    const entity = this.#reading.graph.entityById(who);
    return entity === undefined ? { text: who } : { text: entity.name, entity: entity.id };
  }

  /** The sources cited so far, by number, each with its evidence on the claims cited. */
  sources(): readonly CitedSource[] {
    const evidence = new Map<string, CitedEvidence[]>();
    const more = new Map<string, number>();
    const isFull = ({ source }: Voiced): boolean => evidence.get(source)?.length === MOST_CITED;
    for (const claim of this.#claims) {
      // what is said is looked up only where some of it is told
      const voices = this.#reading.voices(claim);
      for (const piece of voices.every(isFull) ? voices : this.#reading.evidence(claim)) {
        if (isFull(piece)) more.set(piece.source, (more.get(piece.source) ?? 0) + 1);
        else addTo(evidence, piece.source, this.#cited(claim, piece));
      }
    }
    return [...this.#numbers].map(([id, number]) => this.#source(id, number, evidence.get(id) ?? [], more.get(id)));
  }

  #number(source: string): number {
    const known = this.#numbers.get(source) ?? this.#numbers.size + 1;
    this.#numbers.set(source, known);
    return known;
  }

  #source(id: string, number: number, evidence: readonly CitedEvidence[], more: number | undefined): CitedSource {
    const source: Source = this.#reading.graph.sources.get(id) ?? { id, title: id };
    const { title, author, publisher, published, url, archived } = source;
    return {
      number,
      id,
      title,
      ...(author === undefined ? {} : { author: this.name(author).text }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published: timeInWords(published) }),
      ...(url === undefined ? {} : { url }),
      ...(archived === undefined ? {} : { archived }),
      evidence,
      ...(more === undefined ? {} : { more }),
    };
  }

  #cited(claim: number, evidence: Evidence): CitedEvidence {
    const source = this.#reading.graph.sources.get(evidence.source);
    const speaker = speakerOf(evidence, source);
    const role = speaker === undefined ? undefined : this.#roleOf(speaker, evidence, source);
    const date = evidence.date ?? source?.published;
    return {
      claim: this.#reading.graph.claimIdOf(claim),
      stance: evidence.stance,
      ...(speaker === undefined ? {} : { speaker: this.#named(speaker) }),
      ...(role === undefined ? {} : { role }),
      ...(evidence.for === undefined ? {} : { for: this.#named(evidence.for) }),
      ...(evidence.at === undefined ? {} : { at: evidence.at }),
      ...(date === undefined ? {} : { date: timeInWords(date) }),
      ...(evidence.quote === undefined ? {} : { quote: evidence.quote }),
      ...(evidence.says === undefined ? {} : { says: evidence.says }),
    };
  }

  #named(who: string): { readonly name: string; readonly id?: string } {
    const part = this.name(who);
    return 'entity' in part ? { name: part.text, id: part.entity } : { name: part.text };
  }

  /** What the graph says the speaker was on the day: "CTO, Citrix". Taken from the claims, whatever the lens is. */
  #roleOf(speaker: string, evidence: Evidence, source: Source | undefined): string | undefined {
    const { graph } = this.#reading;
    const entity = graph.entityNumber(speaker);
    if (entity === -1) return undefined;
    const asked = saidOn(evidence, source);
    for (const number of graph.outgoing(entity)) {
      const claim = graph.claim(number);
      const role = roleIn(claim);
      if (role === undefined || claim.evidence.some((piece) => piece.stance === 'refutes')) continue;
      const said = claim.evidence.flatMap((piece) => saidOn(piece, graph.sources.get(piece.source)) ?? []);
      const timed = { nature: graph.relationOf(number).nature, when: graph.whenOf(number), said };
      if (asked !== undefined && certaintyAt(timed, asked) === 'no') continue;
      return `${role}, ${graph.nameOf(graph.objectOf(number))}`;
    }
    return undefined;
  }
}

/** The role that a claim gives its subject. */
function roleIn(claim: Claim): string | undefined {
  return claim.qualifiers.get(ROLE)?.text;
}
