/** The patterns of a form, all of which mean the same. */
import type { Form, Meaning } from './form.ts';
import { Pattern } from './pattern.ts';

/** @param isRare understood where its names are known, and never offered while one types */
export function patterns(form: Form, texts: readonly string[], isRare = false): readonly Pattern<Meaning>[] {
  const meaning: Meaning = { form, isRare };
  return texts.map((text) => new Pattern(text, meaning));
}
