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

/** Keys of plan.yaml and scenarios.yaml, and none. */
export const yamlKeys =
  'growth range value direction unit year kind activity vintage base closure shares structure extends label constructor __proto__ X include shocks indicators decimals actual plan observed over'.split(
    ' ',
  );
