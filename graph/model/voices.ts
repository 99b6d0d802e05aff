/** Who says a claim or denies it, from a row of evidence. */
import type { Voiced } from './claim.ts';
import type { VoiceRow } from './segment.ts';
import type { Strings } from './strings.ts';

export class Voices {
  readonly #strings: Strings;
  /** Of evidence that names nothing but its source, which most does: one object for each source and stance. */
  readonly #plain = new Map<number, Voiced>();

  constructor(strings: Strings) {
    this.#strings = strings;
  }

  of(row: VoiceRow): Voiced {
    if (row.speaker < 0 && row.for < 0 && row.date === undefined) return this.#plainly(row);
    const speaker = this.#strings.optional(row.speaker);
    const spokenFor = this.#strings.optional(row.for);
    return {
      source: this.#strings.text(row.source),
      ...(speaker === undefined ? {} : { speaker }),
      ...(spokenFor === undefined ? {} : { for: spokenFor }),
      stance: stanceOf(row),
      ...(row.date === undefined ? {} : { date: row.date }),
    };
  }

  #plainly(row: VoiceRow): Voiced {
    const key = row.refutes ? -row.source - 1 : row.source;
    const known = this.#plain.get(key);
    if (known !== undefined) return known;
    const voiced: Voiced = { source: this.#strings.text(row.source), stance: stanceOf(row) };
    this.#plain.set(key, voiced);
    return voiced;
  }
}

function stanceOf({ refutes }: VoiceRow): Voiced['stance'] {
  return refutes ? 'refutes' : 'supports';
}
