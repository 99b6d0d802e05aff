/** Values of qualifiers: kept as written, and read by the type that the vocabulary gives them. */
import { parseWhen } from '../../model/index.ts';
import type { QualifierType, QualifierValue } from '../../model/index.ts';
import { parseMoney } from './money.ts';

/** What a text of each type looks like, for a warning. */
const EXAMPLES: Readonly<Record<QualifierType, string>> = {
  text: 'any text',
  number: 'a number, such as 1200 or 3.5',
  percent: 'a percentage, such as 51 %',
  date: 'a date, such as 2007 or 2007-10-22',
  money: 'money, such as 500 million USD or USD 500,000,000',
};

export interface ReadValue {
  readonly value: QualifierValue;
  /** Where it could not be read as its type and stays text. */
  readonly warning?: string;
}

export function readQualifier(text: string, type: QualifierType): ReadValue {
  const value = typed(text.trim(), type);
  if (value !== undefined) return { value: { text, ...value } };
  return { value: { text }, warning: `"${text}" is not ${EXAMPLES[type]}; it is kept as text.` };
}

function typed(text: string, type: QualifierType): Omit<QualifierValue, 'text'> | undefined {
  switch (type) {
    case 'text':
      return {};
    case 'number':
      return amount(/^([+-]?\d+(?:\.\d+)?)$/, text.replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, ''));
    case 'percent':
      return amount(/^(\d+(?:\.\d+)?)\s*(?:%|percent|per cent)?$/, text);
    case 'date':
      return 'when' in parseWhen(text) ? {} : undefined;
    case 'money':
      return parseMoney(text);
  }
}

function amount(pattern: RegExp, text: string): Omit<QualifierValue, 'text'> | undefined {
  const [, number] = pattern.exec(text) ?? [];
  return number === undefined ? undefined : { amount: Number(number) };
}
