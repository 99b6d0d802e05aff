/** What a script gave as data, as text: text as it is, an object as the JSON it stands for. */

/** What it is called in messages. */
export const GIVEN = 'the data of the page';

/** @throws an Error with a sentence where it stands for no JSON: a function, or what holds itself */
export function givenText(data: unknown): string {
  if (typeof data === 'string') return data;
  let text: unknown;
  try {
    text = JSON.stringify(data);
  } catch {
    // it says less than the sentence below
  }
  if (typeof text !== 'string') throw new TypeError('The data of the page cannot be written as JSON.');
  return text;
}
