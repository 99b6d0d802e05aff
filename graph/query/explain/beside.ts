/** What an answer tells beside its sentence, and under which headings: the same words on the command line and in a page. */
import type { Answer, Statement } from '../answer.ts';

export interface Section {
  readonly title: string;
  readonly statements: readonly Statement[];
}

/**
 * The sections that follow an answer's sentence.
 * @param said the sentence as it is shown: what it holds is not told again
 */
export function besideAnswer(answer: Answer, said: string): readonly Section[] {
  const untold = (statements: readonly Statement[]): readonly Statement[] =>
    statements.filter(({ text }) => !said.includes(text));
  return [
    { title: titleOf(answer), statements: untold(answer.instead) },
    { title: 'Also', statements: untold(answer.remarks) },
  ].filter(({ statements }) => statements.length > 0);
}

/** What takes the place of what was asked, where that is denied or not known; or what is beside it. */
function titleOf({ verdict, answer, claims }: Answer): string {
  if (verdict === 'refuted' || verdict === 'disputed') return 'What is true instead';
  return verdict === 'unknown' || (answer.length === 0 && claims.length === 0) ? 'What is known instead' : 'Besides';
}
