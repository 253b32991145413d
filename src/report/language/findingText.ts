import type { Arithmetic, ArithmeticNumber, Finding, FindingRow } from '../../plan/audit/Finding.js';
import type { Interval } from '../../plan/audit/Interval.js';
import type { Language } from '../../plan/LocalText.js';
import { periodText } from '../../plan/yearsOf.js';
import { findingWords, weightWords } from './findingWords.js';
import { numberText } from './numberText.js';
import { slipWords } from './slipWords.js';
import { statusText } from './statusText.js';

/**
 * A finding of the data auditor in words: what is found and of which figure, the arithmetic, what was expected, what to
 * do, and the rows it rests on.
 *
 * @param finding - from `auditFacts`
 * @param language - of the text and of its numbers
 * @returns lines, the first of which says what is found
 *
 * @example
 * const row = { region: 'x', indicator: 'shareOfGrdp', priceBasis: 'current', unit: 'percent', period: { from: 2020, to: 2020 }, status: 'reported', vintage: 'v', source: 's', note: '' } as const;
 * const shares = [{ ...row, activity: 'industry', value: 40.5 }, { ...row, activity: 'services', value: 60.5 }];
 * const [finding] = auditFacts({ region: 'x', observations: shares, sources: [] });
 * findingText(finding, 'en').split('\n')[1] // => '40.5 + 60.5 = 101.0 ≠ 100.0'
 * findingText(finding, 'vi').split('\n')[1] // => '40,5 + 60,5 = 101,0 ≠ 100,0'
 */
export function findingText(finding: Finding, language: Language): string {
  const { kind, weight, arithmetic } = finding;
  const { means, advice } = findingWords[kind];
  const head = `${weightWords[weight][language]}: ${means[language]} (${subjectText(finding)}).`;
  return [
    head,
    ...arithmetic.map((line) => arithmeticText(line, language)),
    ...rangeLines(finding, language),
    ...missingLines(finding, language),
    ...sizeLines(finding, language),
    `${advice[language]}${unitHint(finding, language)}`,
    placesLine(finding, language),
  ].join('\n');
}

/**
 * A line of arithmetic with its numbers as the language writes them.
 *
 * @example
 * arithmeticText([{ value: 26.1, decimals: 2 }, '≠', { value: 26.2, decimals: 1 }], 'vi') // => '26,10 ≠ 26,2'
 */
export function arithmeticText(line: Arithmetic, language: Language): string {
  const texts = line.map((part) => (typeof part === 'string' ? part : writtenNumber(part, language)));
  return texts
    .join(' ')
    .replaceAll(/\( /g, '(')
    .replaceAll('(+ ', '(+')
    .replaceAll(/ (?=[%):,])/g, '');
}

/** A number at its decimals; one too large to write out, with its power of ten. */
function writtenNumber({ value, decimals }: ArithmeticNumber, language: Language): string {
  if (Math.abs(value) >= 1e21) return String(value);
  return numberText(value, { language, decimals: Math.min(20, decimals) });
}

/** What a finding is about: the number of the plan or of a scenario, or the figure that comes first. */
function subjectText({ rows, stated }: Finding): string {
  if (stated !== undefined)
    return [stated.id, ...stated.keys, stated.unit].filter((part) => part !== '').join(', ');
  const [first] = rows;
  if (first === undefined) return '';
  const all = rows.filter(({ observation }) => observation.indicator === first.observation.indicator);
  const names = (nameOf: (row: FindingRow) => string) => [...new Set(all.map(nameOf))].join('/');
  const { region, indicator, unit } = first.observation;
  return [
    region,
    indicator,
    names(({ observation }) => observation.activity),
    unit,
    names(({ observation }) => periodText(observation.period)),
    names(({ observation }) => observation.vintage),
  ].join(', ');
}

function rangeLines({ computed, expected, decimals }: Finding, language: Language): string[] {
  if (computed === undefined || expected === undefined) return [];
  const shown = (value: number) => writtenNumber({ value, decimals }, language);
  const range = ({ low, high }: Interval) => {
    const [least, most] = [shown(low), shown(high)];
    return least === most ? least : `${least} ${language === 'vi' ? 'đến' : 'to'} ${most}`;
  };
  return language === 'vi'
    ? [
        `Trong phạm vi làm tròn của các số đã công bố, phép tính cho ${range(computed)}; cần có ${range(expected)}.`,
      ]
    : [
        `Within the rounding of the printed figures this gives ${range(computed)}; expected ${range(expected)}.`,
      ];
}

function missingLines({ missing }: Finding, language: Language): string[] {
  if (missing === undefined) return [];
  return [`${language === 'vi' ? 'Thiếu' : 'Lacking'}: ${missing.join(', ')}.`];
}

/** Where the figure should lie, and what may have happened to it. */
function sizeLines({ plausible, slip }: Finding, language: Language): string[] {
  const shown = (value: number) => numberText(value, { language, decimals: tellingDigits(value) });
  const range =
    plausible === undefined
      ? []
      : !Number.isFinite(plausible.high)
        ? [language === 'vi' ? 'Khoảng hợp lý: lớn hơn 0.' : 'Plausible: above 0.']
        : [
            `${language === 'vi' ? 'Khoảng hợp lý' : 'Plausible'}: ${shown(plausible.low)} ${language === 'vi' ? 'đến' : 'to'} ${shown(plausible.high)}.`,
          ];
  const meant =
    slip === undefined ? [] : [`${slipWords[slip.kind][language]} ${numberText(slip.value, { language })}.`];
  return [...range, ...meant];
}

/** Digits that show an order of magnitude. */
function tellingDigits(value: number): number {
  const size = Math.abs(value);
  if (size >= 100 || size === 0) return 0;
  return size >= 1 ? 1 : 3;
}

function unitHint({ factor }: Finding, language: Language): string {
  if (factor === undefined) return '';
  const times = numberText(factor >= 1 ? factor : 1 / factor, { language, decimals: 0 });
  return language === 'vi'
    ? ` Hai bên chênh nhau đúng ${times} lần: xem lại đơn vị hoặc dấu thập phân.`
    : ` The two sides differ by a factor of ${times}: look at the unit or the decimal point.`;
}

function placesLine({ rows, stated }: Finding, language: Language): string {
  const { place } = stated ?? {};
  const own =
    place === undefined
      ? []
      : [[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')];
  const texts = [...own, ...rows.map((row) => rowText(row, rows))];
  if (texts.length === 0)
    return stated === undefined ? '' : `${stated.document}.yaml: ${stated.keys.join('.')}`;
  return `${language === 'vi' ? 'Dòng' : 'Rows'}: ${texts.join(', ')}.${softness(rows, language)}`;
}

/** Where a row stands; the row in words where it was not read from a file. Folders are told once a file. */
function rowText({ observation, place }: FindingRow, rows: readonly FindingRow[]): string {
  if (place === undefined) {
    const { indicator, activity, period, vintage } = observation;
    return `${indicator} ${activity} ${periodText(period)} ${vintage}`;
  }
  const first = rows.find((row) => row.place?.file === place.file);
  const file = first?.observation === observation ? place.file : '';
  return `${file}:${place.line ?? 1}`;
}

/** How many of the figures are other than reported. */
function softness(rows: readonly FindingRow[], language: Language): string {
  const statuses = rows
    .map(({ observation }) => observation.status)
    .filter((status) => status !== 'reported');
  if (statuses.length === 0) return '';
  const counted = [...new Set(statuses)].map((status) => {
    const count = statuses.filter((other) => other === status).length;
    return `${statusText(status, language).toLowerCase()} ${count}`;
  });
  return language === 'vi'
    ? ` Chưa phải số thực hiện: ${counted.join(', ')}.`
    : ` Not firm: ${counted.join(', ')}.`;
}
