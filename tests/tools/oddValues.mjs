import { readFileSync } from 'node:fs';

/** What hands, spreadsheets and programs write where something else is meant, and how one is drawn. */

/** @typedef {(many: number) => number} Draw a whole number from 0 up to one below how many there are */

/**
 * Numbers of a fixed row, after Lehmer.
 *
 * @param {number} seed
 * @returns {Draw}
 */
export function draws(seed) {
  let state = ((seed % 2147483646) + 1) * 16807;
  return (many) => {
    for (let step = 0; step < 3; step += 1) state = (state * 48271) % 2147483647;
    return state % many;
  };
}

/**
 * @template Item
 * @param {Draw} draw
 * @param {readonly Item[]} items
 */
export function one(draw, items) {
  return items[draw(items.length)];
}

/** Numbers. */
export const numbers =
  '0|-0|-1|1e308|1e-320|.5|5.|1_000|0x10|1.234|1,5|1.234,5|99999999999999999999|100|-100|0.1|NaN|.inf|-.inf|1e21|999999999999999|-273|12:30|0b1|1 000|−5|1/3'.split(
    '|',
  );

/** Rates and points. */
export const rates =
  '0%|-100%|-99.99%|100%|750%|9999%|1e2%|%|8.5|8,5%|8.5 %|-0%|0.0001%|8.5%%|5 pp|-5pp|+3%|2–3%'.split('|');

/** Scalars, lists, maps and mistakes of YAML. */
export const texts = [
  ...'"" \'\' ~ null true no [] {} [1,2] {a:1} !!binary&aGk= *none &a 2016-01-01 __proto__ | @x `x` -&a "x : << >'.split(
    ' ',
  ),
  ...[
    '{ vi: x }',
    '"\\u0000"',
    '"a\\nb"',
    '"\\ud800"',
    '"😀"',
    '"谅"',
    '"=1+1"',
    '"\u200bx"',
    '"L\ufffdng"',
    ': :',
  ],
];

/** Ids, some of them words of the package or of the language it is written in. */
export const ids = [
  ...'y x total residual all verdict population exchangeRate deflator grdp x.1 sector_0 constructor toString __proto__ observed 0 2016 A-b.c_d đất -x value scenario year index id'.split(
    ' ',
  ),
  'a b',
  'a'.repeat(300),
];

/** Units. */
export const units =
  'percent|percentage points|billion VND|million VND|thousand VND|VND|USD|million USD|USD per person|million VND per person|thousand persons|persons|VND per USD|index 2010=100|index 2010 = 100|operations|ha||%|tỷ đồng|index points'.split(
    '|',
  );

/** @param {unknown} part @param {Record<'keys' | 'words', Set<string>>} found */
function gathered(part, found) {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (key === 'properties') for (const name of Object.keys(value)) found.keys.add(name);
    if (key === 'enum') for (const word of value) found.words.add(String(word));
    gathered(value, found);
  }
}

const schemas = new URL('../../data/schemas/', import.meta.url);
const found = { keys: new Set(['constructor', '__proto__', 'X']), words: new Set() };
for (const name of ['plan', 'scenarios', 'exercises'])
  gathered(JSON.parse(readFileSync(new URL(`${name}.schema.json`, schemas), 'utf8')), found);

/** Keys of plan.yaml, scenarios.yaml and exercises, all that their schemas know, and some that none knows. */
export const yamlKeys = [...found.keys];
/** Words that have a meaning there. */
export const words = [...found.words];

/** What stands where somebody thinks it belongs: whole entries, well formed. */
export const entries = [
  ...'by: 2019|by: 2030|before: 2021|before: 2016|year: 2020|kind: rank|among: region|first: lowest|value: 3|range: [1, 5]'.split(
    '|',
  ),
  ...'min: 0|max: 100|min: 10%|max: -5 pp|min: 30|nature: balance|nature: index|sign: any|sign: positive|tolerance: 0.5%'.split(
    '|',
  ),
  ...'direction: about|activities: [agriculture, services]|byYear: { 2016: 8%, 2020: [8%, 9%] }|unit: communes|decimals: 6'.split(
    '|',
  ),
  ...'activity: services|related: [grdp]|definitions: [newRuralCommunes]|abstract: true|extends: common|extends: plan'.split(
    '|',
  ),
  'ratio: { of: { indicator: grdp, activity: services }, to: { indicator: averagePopulation } }',
  'ratio: { of: { indicator: newRuralCommunes }, to: { indicator: newRuralCommunes }, cumulated: true }',
  'parts: [{ id: farming, label: { vi: a, en: a } }, { id: fishery, label: { vi: b, en: b } }]',
  'doubt: { on: { growth: { low: -2 pp, high: 1 pp, reason: { vi: a, en: a } }, services: { low: 0%, high: 40%, persistence: 0.9, reason: { vi: a, en: a } } } }',
  'doubt: { events: [{ id: e, on: total, in: "2016-2020", probability: 100%, size: -99%, lasts: 9, reason: { vi: a, en: a } }] }',
  'doubt: { on: { base: { from: vintages, vintages: [plan-time], reason: { vi: a, en: a } } }, correlation: [{ between: [base, growth], value: -1 }] }',
  'shocks: [{ on: total, year: 2017, size: -100%, effect: lasting }]',
  'shocks: [{ on: exchangeRate, year: 2020, size: 900%, effect: oneOff, recoverBy: 2016 }]',
  'indicators: { newRuralCommunes: { change: { add: { value: 1.5, reason: { vi: a, en: a } } } } }',
  'growth: { total: 8.5%, services: residual }',
  'structure: { year: 2018, path: logRatio, shares: { agriculture: 0%, industryConstruction: 0%, services: 100% } }',
  'investment: { rate: 33%, icor: 0.0001, way: direct }',
  'investment: { rate: 33%, longTermGrowth: { startingRate: 33%, capitalOutputRatio: 2.5, labourShare: 55%, depreciation: 5%, productivityGrowth: 1%, labourGrowth: 1% } }',
  'amends: ../plan',
  'include: [../viet-nam]',
  'actual: { year: 2020, vintage: plan-time }',
];

/** Letters and signs that come from keyboards, spreadsheets, other encodings and broken files. */
export const letters = [
  ' ',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\ufffd',
  '\u0000',
  '\u001b[2J',
  '\ud800',
  '😀',
  '谅',
  '"',
  "'",
  ',',
  ';',
  ':',
  '#',
  '\t',
  '\r',
  '\n',
  '–',
  '−',
  'é'.normalize('NFD'),
  '{',
  ']',
  '%',
  '|',
];
