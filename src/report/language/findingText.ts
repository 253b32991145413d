import type { Arithmetic, ArithmeticNumber, Finding, FindingRow } from '../../plan/audit/Finding.js';
import type { Interval } from '../../plan/audit/Interval.js';
import type { Language } from '../../plan/text/LocalText.js';
import { periodText } from '../../plan/yearsOf.js';
import { type FindingNames, findingNames, type KnownNames } from './findingNames.js';
import { type Sentences, sentences } from './Sentences.js';

/**
 * What the data auditor found, with a heading that counts it and says what it means for the run: findings are warnings.
 *
 * @param options - `canBeProjected`: false where the folder has problems besides; `plan` and `scenarios` for their labels
 *
 * @example
 * findingsText([], 'en') // => 'Facts: the audit found nothing.'
 */
export function findingsText(
  findings: readonly Finding[],
  language: Language,
  { canBeProjected = true, ...known }: KnownNames & { readonly canBeProjected?: boolean } = {},
): string {
  const words = sentences(language).findings;
  if (findings.length === 0) return words.none;
  const counts = { contradiction: 0, doubt: 0, note: 0 };
  for (const { weight } of findings) counts[weight] += 1;
  const items = findings.map((finding, position) => {
    const [first, ...rest] = findingText(finding, language, known).split('\n');
    return [`${position + 1}. ${first}`, ...rest.map((line) => `   ${line}`)].join('\n');
  });
  const heading = canBeProjected ? `${words.counts(counts)} ${words.warnings}` : words.counts(counts);
  return [heading, ...items].join('\n');
}

/**
 * A finding of the data auditor in words: what is found and of which figure, the arithmetic, what was expected, what to
 * do, and the rows it rests on.
 *
 * @param finding - from `auditFacts`
 * @param language - of the text and of its numbers
 * @param known - the plan and its scenarios, for their labels
 * @returns lines, the first of which says what is found
 *
 * @example
 * const row = { region: 'x', indicator: 'shareOfGrdp', priceBasis: 'current', unit: 'percent', period: { from: 2020, to: 2020 }, status: 'reported', vintage: 'v', source: 's', note: '' } as const;
 * const shares = [{ ...row, activity: 'industry', value: 40.5 }, { ...row, activity: 'services', value: 60.5 }];
 * const [finding] = auditFacts({ region: 'x', observations: shares, sources: [] });
 * findingText(finding, 'en').split('\n')[1] // => '40.5 + 60.5 = 101.0 ≠ 100.0'
 * findingText(finding, 'vi').split('\n')[1] // => '40,5 + 60,5 = 101,0 ≠ 100,0'
 */
export function findingText(finding: Finding, language: Language, known: KnownNames = {}): string {
  const say = sentences(language);
  const names = findingNames(known, say);
  const { kind, weight, arithmetic, missing, factor } = finding;
  const words = say.findings;
  const { means, advice } = words.kinds[kind];
  return [
    `${words.weights[weight]}: ${means} (${subjectText(finding, names, say)}).`,
    ...arithmetic.map((line) => lineText(line, names, say)),
    ...rangeLines(finding, say),
    ...(missing === undefined ? [] : [words.missing(missing.map(names.activity))]),
    ...sizeLines(finding, say),
    [advice, ...(factor === undefined ? [] : [words.factor(timesText(factor, say))])].join(' '),
    placesLine(finding, say),
  ].join('\n');
}

/**
 * A line of arithmetic with its numbers as the language writes them.
 *
 * @example
 * arithmeticText([{ value: 26.1, decimals: 2 }, '≠', { value: 26.2, decimals: 1 }], 'vi') // => '26,10 ≠ 26,2'
 */
export function arithmeticText(line: Arithmetic, language: Language, known: KnownNames = {}): string {
  const say = sentences(language);
  return lineText(line, findingNames(known, say), say);
}

function lineText(line: Arithmetic, names: FindingNames, say: Sentences): string {
  const texts = line.map((part) => {
    if (typeof part === 'string') return part;
    return 'of' in part ? names.part(part) : writtenNumber(part, say);
  });
  return texts
    .join(' ')
    .replaceAll(/\( /g, '(')
    .replaceAll('(+ ', '(+')
    .replaceAll(/ (?=[%):,])/g, '');
}

/** A number at its decimals; one too large to write out, with its power of ten. */
function writtenNumber({ value, decimals }: ArithmeticNumber, say: Sentences): string {
  return Math.abs(value) >= 1e21 ? String(value) : say.number(value, decimals);
}

/** What a finding is about: the number of the plan or of a scenario, or the figure that comes first. */
function subjectText({ rows, stated }: Finding, names: FindingNames, say: Sentences): string {
  if (stated !== undefined)
    return [names.stated(stated), keysText(stated.keys), say.unit(stated.unit)]
      .filter((part) => part !== '')
      .join(', ');
  const [first] = rows;
  if (first === undefined) return '';
  const all = rows.filter(({ observation }) => observation.indicator === first.observation.indicator);
  const each = (nameOf: (row: FindingRow['observation']) => string) =>
    [...new Set(all.map(({ observation }) => nameOf(observation)))].join(' / ');
  const { region, indicator, unit } = first.observation;
  const isWhole = all.every(({ observation }) => observation.activity === 'total');
  return [
    region === '' ? '' : names.region(region),
    names.indicator(indicator),
    isWhole ? '' : each(({ activity }) => names.activity(activity)),
    each(({ priceBasis }) => say.priceBasis(priceBasis)),
    say.unit(unit),
    each(({ period }) => periodText(period)),
    each(({ vintage }) => names.vintage(vintage)),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The way to a number as errors write it: `range[0]`, `growth.total`. */
const keysText = (keys: readonly (string | number)[]) =>
  keys.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  );

function rangeLines({ computed, expected, decimals }: Finding, say: Sentences): string[] {
  if (computed === undefined || expected === undefined) return [];
  const range = ({ low, high }: Interval) => {
    const [least, most] = [low, high].map((value) => writtenNumber({ value, decimals }, say)) as [
      string,
      string,
    ];
    return least === most ? least : say.phrases.upTo(least, most);
  };
  const gap = Math.max(computed.low - expected.high, expected.low - computed.high);
  const least = writtenNumber({ value: gap, decimals }, say);
  return [say.findings.gives(range(computed), range(expected), gap > 0 ? least : undefined)];
}

/** Where the figure should lie, and what may have happened to it. */
function sizeLines({ plausible, slip }: Finding, say: Sentences): string[] {
  const { findings, number, phrases } = say;
  const shown = (value: number) => number(value, tellingDigits(value));
  const rangeOf = ({ low, high }: Interval) => {
    if (Number.isFinite(high) && Number.isFinite(low)) return phrases.upTo(shown(low), shown(high));
    if (Number.isFinite(high)) return phrases.atMost(shown(high));
    return low === 0 ? findings.aboveZero : phrases.atLeast(shown(low));
  };
  return [
    ...(plausible === undefined ? [] : [findings.plausible(rangeOf(plausible))]),
    ...(slip === undefined ? [] : [findings.slips[slip.kind](number(slip.value))]),
  ];
}

/** Digits that show an order of magnitude. */
function tellingDigits(value: number): number {
  const size = Math.abs(value);
  if (size >= 100 || size === 0) return 0;
  return size >= 1 ? 1 : 3;
}

const timesText = (factor: number, say: Sentences) => say.number(factor >= 1 ? factor : 1 / factor, 0);

function placesLine({ rows, stated }: Finding, say: Sentences): string {
  const { place } = stated ?? {};
  const own =
    place === undefined
      ? []
      : [[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')];
  const texts = [...own, ...rows.map((row) => rowText(row, rows))];
  if (texts.length === 0)
    return stated === undefined ? '' : `${stated.document}.yaml: ${stated.keys.join('.')}`;
  const counted = countedStatuses(rows, say);
  return [say.findings.rows(texts), ...(counted.length === 0 ? [] : [say.findings.notFinal(counted)])].join(
    ' ',
  );
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
function countedStatuses(rows: readonly FindingRow[], say: Sentences) {
  const statuses = rows
    .map(({ observation }) => observation.status)
    .filter((status) => status !== 'reported');
  return [...new Set(statuses)].map((status) => ({
    status: say.findings.statuses[status],
    count: statuses.filter((other) => other === status).length,
  }));
}
