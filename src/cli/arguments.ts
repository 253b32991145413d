import type { Lever } from '../analysis/backcast/Lever.js';
import type { ConsistencyOptions } from '../analysis/consistency/ConsistencyReport.js';
import type { DriverBand } from '../analysis/consistency/Driver.js';
import type { Issue } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { writtenNumberHint } from '../plan/grammar.js';
import { addSign } from '../plan/Rate.js';
import { nameHint } from '../plan/text/nearestName.js';
import { thousandsPoint } from '../plan/thousandsPoint.js';

/** Advice for a number written with a decimal comma or with separators of thousands. */
export const pointHint = say`Write a decimal point, and no separator of thousands.`;

/** A number as typed, with the sign of its unit: `%`, `pp` for points, or none; not a number where that is not what stands there. */
export function numberWithSign(text: string, sign: '%' | 'pp' | ''): number {
  const number = text.slice(0, text.length - sign.length).trim();
  return /^[+-]?\d+(\.\d+)?$/u.test(number) && text.endsWith(sign) ? Number(number) : Number.NaN;
}

/** A number as typed, with or without the sign of per cent. */
function numberFrom(text: string): number {
  const plain = text.trim().replace(/\s*%$/u, '');
  return plain === '' ? Number.NaN : Number(plain);
}

/** Numbers of options, as typed: what is no number is refused, all at once. */
export function numbersFrom(
  typed: Readonly<Record<string, readonly string[] | undefined>>,
): Map<string, number[]> {
  const given = Object.entries(typed).flatMap(([option, texts]) =>
    texts === undefined ? [] : [{ option, texts }],
  );
  const issues = given.flatMap(({ option, texts }) => texts.flatMap((text) => numberIssues(option, text)));
  if (issues.length > 0) throw new ScenarioError(issues);
  return new Map(given.map(({ option, texts }) => [option, texts.map(numberFrom)]));
}

function numberIssues(option: string, text: string): Issue[] {
  const point = thousandsPoint(text);
  if (!Number.isNaN(numberFrom(text)) && point === undefined) return [];
  const hint = point ?? writtenNumberHint(text);
  const issue = { code: 'badNumber', path: [option], value: text, expected: say`a number` } as const;
  return [hint === undefined ? issue : { ...issue, hint }];
}

/** A year as typed. */
export function yearFrom(option: string, text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new ScenarioError([
    { code: 'badArgument', path: [option], value: text, expected: say`a year such as ${2020}` },
  ]);
}

/** The drivers of a call, as typed: a band such as `2.7%..3.5%`, one value, `free` or `scenario`. */
export interface DriverArguments {
  readonly deflator?: string;
  readonly exchangeRate?: string;
  readonly population?: string;
  readonly investmentRate?: string;
  readonly icor?: string;
}

/** The drivers that a call names; rates need their sign, the ICOR has none. */
export function driversFrom(typed: DriverArguments): NonNullable<ConsistencyOptions['drivers']> {
  const issues: Issue[] = [];
  const band = (option: string, text: string | undefined, sign: '%' | '') => {
    if (text === undefined || text === 'free' || text === 'scenario') return text;
    const found = bandOf(text, sign);
    if (found === undefined) issues.push(bandIssue(option, text, sign));
    return found;
  };
  const drivers = {
    deflator: band('--deflator', typed.deflator, '%'),
    exchangeRate: band('--exchange-rate', typed.exchangeRate, '%'),
    population: band('--population', typed.population, '%'),
    investmentRate: band('--investment-rate', typed.investmentRate, '%'),
    icor: band('--icor', typed.icor, ''),
  };
  if (issues.length > 0) throw new ScenarioError(issues);
  return Object.fromEntries(Object.entries(drivers).filter(([, value]) => value !== undefined));
}

function bandOf(text: string, sign: '%' | ''): DriverBand | undefined {
  const ends = text.split('..').map((end) => end.trim());
  const numbers = ends.map((end) => numberWithSign(end, sign));
  if (Number(numbers[0]) > Number(numbers[1])) return undefined;
  const [lower, upper = lower] = numbers;
  const open = ends.map((end) => end === '');
  if (ends.length > 2 || (open[0] === true && open[1] !== false)) return undefined;
  if (numbers.some((number, position) => Number.isNaN(number) && open[position] !== true)) return undefined;
  return {
    ...(open[0] === true || lower === undefined ? {} : { lower }),
    ...(open[1] === true || upper === undefined ? {} : { upper }),
  };
}

function bandIssue(option: string, text: string, sign: '%' | ''): Issue {
  const bare = sign === '%' && bandOf(text, '') !== undefined;
  const [lower = '', upper = ''] = text.split('..').map((end) => end.trim());
  const turned = bandOf(`${upper}..${lower}`, sign) !== undefined && lower !== '' && upper !== '';
  const example = sign === '%' ? '2.7%..3.5%, 2.7%, 2.7%.., ..3.5%' : '4..5, 4.5, 4.., ..5';
  return {
    code: bare ? 'bareRate' : 'badNumber',
    path: [option],
    value: text,
    expected: say`a band such as ${example}, or ${'free'}, or ${'scenario'}`,
    ...(bare ? { hint: addSign('%', text) } : {}),
    ...(turned ? { hint: say`The lower end stands first: ${`${upper}..${lower}`}.` } : {}),
  };
}

/** The levers of a call, as typed. */
export interface LeverArguments {
  readonly by: readonly string[];
  /** Such as `growth=6:10`. */
  readonly bounds?: readonly string[];
  /** Such as `deflator=2`. */
  readonly weight?: readonly string[];
}

/** The levers that a call names, with their bounds and weights. */
export function leversFrom({ by, bounds = [], weight = [] }: LeverArguments): Lever[] {
  const issues: Issue[] = [];
  const read = (
    option: string,
    texts: readonly string[],
    { expected, count }: { expected: Message; count: number },
  ) =>
    new Map(
      texts.flatMap((text): [string, number[]][] => {
        const [name = '', value = ''] = text.split('=');
        const numbers = value.split(':').map(numberFrom);
        const issue = { path: [option], value: text };
        if (!by.includes(name)) {
          const named = say`an assumption named in ${'--by'}`;
          issues.push({ code: 'unknownName', ...issue, expected: named, hint: nameHint(name, by) });
        }
        if (numbers.length === count && !numbers.some(Number.isNaN)) return [[name, numbers]];
        const [, low, high] = /^([\d.]+)[-\u2010-\u2015\u2212]([\d.]+)$/u.exec(value) ?? [];
        const hint = low === undefined || count === 1 ? undefined : say`Write ${`${name}=${low}:${high}`}.`;
        issues.push({ code: 'badNumber', ...issue, expected, hint });
        return [];
      }),
    );
  const ranges = read('--bounds', bounds, { expected: say`bounds such as ${'growth=6:10'}`, count: 2 });
  const weights = read('--weight', weight, { expected: say`a weight such as ${'deflator=2'}`, count: 1 });
  if (issues.length > 0) throw new ScenarioError(issues);
  return by.map((on) => {
    const [lower, upper] = ranges.get(on) ?? [];
    const [cost] = weights.get(on) ?? [];
    const range = lower === undefined || upper === undefined ? {} : { bounds: [lower, upper] as const };
    return { on, ...range, ...(cost === undefined ? {} : { weight: cost }) };
  });
}

/** A probability as typed, such as `80%`, in per cent. */
export function probabilityFrom(option: string, text: string): number {
  const percent = numberWithSign(text.trim(), '%');
  if (!Number.isNaN(percent)) return percent;
  const isBare = !Number.isNaN(numberWithSign(text.trim(), ''));
  const hint = isBare ? addSign('%', text.trim()) : pointHint;
  const code = isBare ? 'bareRate' : 'badNumber';
  throw new ScenarioError([
    { code, path: [option], value: text, expected: say`a probability such as 80%`, hint },
  ]);
}

/** What a measure adds: points such as `2pp` for a rate, a bare number for an amount. */
export function addedFrom(text: string): { readonly amount: number; readonly isPoints: boolean } {
  const points = numberWithSign(text.trim(), 'pp');
  const isPoints = !Number.isNaN(points);
  const amount = isPoints ? points : numberWithSign(text.trim(), '');
  if (!Number.isNaN(amount)) return { amount, isPoints };
  const hint = text.trim().endsWith('%')
    ? say`% is relative; a change in points is written with pp.`
    : pointHint;
  const expected = say`points such as 2pp, or an amount such as 15`;
  throw new ScenarioError([{ code: 'badNumber', path: ['--adds'], value: text, expected, hint }]);
}

/** Refuses an amount whose sign is not that of the assumption it is added to. */
export function refuseOtherUnit(
  text: string,
  { isPoints }: { readonly isPoints: boolean },
  { on, unit }: { readonly on: string; readonly unit: string },
): void {
  const takesPoints = unit === 'percentage points';
  if (takesPoints === isPoints) return;
  const issue = takesPoints
    ? { expected: say`points such as 2pp to add to ${on}`, hint: say`Add the unit pp.` }
    : { expected: say`an amount in ${unit} to add to ${on}`, hint: say`Leave out the unit pp.` };
  const code = takesPoints ? 'bareRate' : 'badNumber';
  throw new ScenarioError([{ code, path: ['--adds'], value: text, ...issue }]);
}
