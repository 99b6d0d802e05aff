/** Conditions of rules: what a template has to give for an item to be looked at. */
import type { Item } from './item.ts';
import type { ConditionFields } from './schema.ts';
import { parseTemplate } from './template.ts';
import { list } from './value.ts';

export type Condition = (item: Item) => boolean;

/**
 * Whether all conditions of `where` hold for an item, and none of `except`.
 * @throws MappingFault where a template cannot be understood
 */
export function filterOf(where: ConditionFields | undefined, except: ConditionFields | undefined): Condition {
  const needed = conditionsOf(where);
  const excluded = conditionsOf(except);
  return (item) => needed.every((holds) => holds(item)) && !excluded.some((holds) => holds(item));
}

function conditionsOf(fields: ConditionFields = {}): readonly Condition[] {
  return Object.entries(fields).map(([text, wanted]) => {
    const template = parseTemplate(text);
    const tests = testsOf(wanted);
    return (item) => {
      const texts = template.texts(item).filter((each) => each !== '');
      return tests.every((test) => test(texts));
    };
  });
}

type Test = (texts: readonly string[]) => boolean;

function testsOf(wanted: ConditionFields[string]): readonly Test[] {
  const { is, begins, ends, contains, present } =
    typeof wanted === 'string' || Array.isArray(wanted) ? { is: wanted } : wanted;
  const any = (words: string | readonly string[] | undefined, holds: (text: string, word: string) => boolean): Test[] =>
    words === undefined ? [] : [(texts) => texts.some((text) => list(words).some((word) => holds(text, word)))];
  return [
    ...any(is, (text, word) => text === word),
    ...any(begins, (text, word) => text.startsWith(word)),
    ...any(ends, (text, word) => text.endsWith(word)),
    ...any(contains, (text, word) => text.includes(word)),
    ...(present === undefined ? [] : [(texts: readonly string[]) => texts.length > 0 === present]),
  ];
}
