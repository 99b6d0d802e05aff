/** Amounts of money, and the other qualifiers that are read by their type. */
import { describe, expect, test } from 'vitest';
import { parseMoney } from '../../../graph/formats/document/money.ts';
import { readQualifier } from '../../../graph/formats/document/qualifiers.ts';

describe('money', () => {
  test.each([
    ['500 million USD', 5e8, 'USD'],
    ['$500 million', 5e8, 'USD'],
    ['$500M', 5e8, 'USD'],
    ['USD 500,000,000', 5e8, 'USD'],
    ['USD500000000', 5e8, 'USD'],
    ['500,000,000 USD', 5e8, 'USD'],
    ['€1.2bn', 1.2e9, 'EUR'],
    ['1.2 billion euros', 1.2e9, 'EUR'],
    ['£3.5m', 3.5e6, 'GBP'],
    ['US$ 19 billion', 1.9e10, 'USD'],
    ['A$250k', 250_000, 'AUD'],
    ['¥100 billion', 1e11, 'JPY'],
    ['34 billion dollars', 3.4e10, 'USD'],
    ['1 chf', 1, 'CHF'],
    ['0.07 trillion SEK', 7e10, 'SEK'],
    ['  12.50 EUR ', 12.5, 'EUR'],
    ['10mEUR', 1e7, 'EUR'],
    ['4.35 million USD', 4_350_000, 'USD'],
  ])('%s', (text, amount, currency) => {
    expect(parseMoney(text)).toEqual({ amount, currency });
  });

  test.each([
    '500 million',
    'a fortune',
    '500',
    'USD',
    '$',
    '',
    '1.2.3 USD',
    '5,00 EUR',
    '500 million XYZ',
    'about $5 million',
    '$5-6 million',
    '-5 USD',
    '1,2345 USD',
    `$${'1'.repeat(500)}`,
    '500 million USD in stock',
  ])('%s is not plainly an amount', (text) => {
    expect(parseMoney(text)).toBeUndefined();
  });
});

describe('qualifiers', () => {
  test.each([
    ['text', 'CTO', { text: 'CTO' }],
    ['number', '1,200', { text: '1,200', amount: 1200 }],
    ['number', '-3.5', { text: '-3.5', amount: -3.5 }],
    ['percent', '51 %', { text: '51 %', amount: 51 }],
    ['percent', '12.5', { text: '12.5', amount: 12.5 }],
    ['percent', '7 percent', { text: '7 percent', amount: 7 }],
    ['date', '2007-10', { text: '2007-10' }],
    ['money', '$1', { text: '$1', amount: 1, currency: 'USD' }],
  ] as const)('%s: %s', (type, text, value) => {
    expect(readQualifier(text, type)).toEqual({ value });
  });

  test.each([
    ['number', 'many'],
    ['percent', 'most'],
    ['date', 'soon'],
    ['money', 'much'],
  ] as const)('%s: %s stays text, with a warning', (type, text) => {
    expect(readQualifier(text, type)).toEqual({
      value: { text },
      warning: expect.stringContaining('it is kept as text'),
    });
  });
});
