/** Amounts of money as people write them: `500 million USD`, `$500 million`, `€1.2bn`, `USD 500,000,000`. */

export interface Money {
  readonly amount: number;
  /** ISO 4217 */
  readonly currency: string;
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['hk$', 'HKD'],
  ['nz$', 'NZD'],
  ['s$', 'SGD'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['yen', 'JPY'],
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+(?:\.\d{1,12})?|\d{1,15}(?:\.\d{1,12})?)`;
const CURRENCY = String.raw`([A-Za-z]{0,7}[$€£¥₹₩]|[A-Za-z]{3,7})`;
const BEFORE = new RegExp(`^${CURRENCY}\\s*${NUMBER}\\s*([a-z]{0,8})$`, 'i');
const AFTER = new RegExp(`^${NUMBER}\\s*([a-z]{0,8})\\s*${CURRENCY}$`, 'i');

/** The amount and its currency, or `undefined` where the text is not plainly both. */
export function parseMoney(text: string): Money | undefined {
  const trimmed = text.trim();
  const before = BEFORE.exec(trimmed);
  if (before !== null) return money(before[2], before[3], before[1]);
  const after = AFTER.exec(trimmed);
  if (after === null) return undefined;
  // `500mEUR` and `500 EUR`: the letters after the number are a scale, a currency, or both
  return money(after[1], after[2], after[3]) ?? money(after[1], '', `${after[2] ?? ''}${after[3] ?? ''}`);
}

function money(number = '', scaleWord = '', currencyWord = ''): Money | undefined {
  const scale = SCALES.get(scaleWord.toLowerCase());
  const currency = SYMBOLS.get(currencyWord.toLowerCase()) ?? isoCode(currencyWord);
  if (scale === undefined || currency === undefined) return undefined;
  const exponent = Math.log10(scale);
  const amount = Number(`${number.replaceAll(',', '')}e${exponent}`); // exact where `1.2 * 1e9` may not be
  return { amount, currency };
}

let codes: ReadonlySet<string> | undefined;

function isoCode(word: string): string | undefined {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  const code = word.toUpperCase();
  return codes.has(code) ? code : undefined;
}
