import type { ConsistencyOptions } from '../analysis/consistency/ConsistencyReport.js';
import type { DriverBand } from '../analysis/consistency/Driver.js';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { numberWithSign } from './numberWithSign.js';

/** The drivers of a call, as typed: a band such as `2.7%..3.5%`, one value, `free` or `scenario`. */
export interface DriverArguments {
  readonly deflator?: string;
  readonly exchangeRate?: string;
  readonly population?: string;
  readonly investmentRate?: string;
  readonly icor?: string;
}

type Drivers = NonNullable<ConsistencyOptions['drivers']>;

/** The drivers that a call names; rates need their sign, the ICOR has none. */
export function driverArguments(typed: DriverArguments): Drivers {
  const issues: Issue[] = [];
  const band = (option: string, text: string | undefined, sign: '%' | '') => {
    if (text === undefined || text === 'free' || text === 'scenario') return text;
    const found = bandOf(text, sign);
    if (found === undefined) issues.push(issueOf(option, text, sign));
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
  const ends = text.split('..');
  const numbers = ends.map((end) => numberWithSign(end.trim(), sign));
  const [lower, upper = lower] = numbers;
  const open = ends.map((end) => end.trim() === '');
  if (ends.length > 2 || (open[0] === true && open[1] !== false)) return undefined;
  if (numbers.some((number, position) => Number.isNaN(number) && open[position] !== true)) return undefined;
  return {
    ...(open[0] === true || lower === undefined ? {} : { lower }),
    ...(open[1] === true || upper === undefined ? {} : { upper }),
  };
}

function issueOf(option: string, text: string, sign: '%' | ''): Issue {
  const bare = sign === '%' && bandOf(text, '') !== undefined;
  const example = sign === '%' ? '2.7%..3.5%, 2.7%, 2.7%.. or ..3.5%' : '4..5, 4.5, 4.. or ..5';
  return {
    code: bare ? 'bareRate' : 'badNumber',
    path: [option],
    value: text,
    expected: say`a band such as ${example}, or free, or scenario`,
    ...(bare ? { hint: say`Add the % sign.` } : {}),
  };
}
