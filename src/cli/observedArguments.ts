import type { ObservedGrowth } from '../analysis/backcast/ObservedGrowth.js';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { decimalPoint } from '../plan/grammar.js';
import { addSign } from '../plan/Rate.js';
import { numberWithSign } from './numberWithSign.js';

/** Observed growth as typed: of the whole, `2016=6.1%`, or of an activity, `2016.services=8%`. */
export function observedArguments(texts: readonly string[]): ObservedGrowth[] {
  const issues: Issue[] = [];
  const observed = texts.flatMap((text): ObservedGrowth[] => {
    const [, year = '', activity = 'total', rate = ''] =
      /^(\d{4})(?:\.([^=]+))?=(.*)$/u.exec(text.trim()) ?? [];
    const growth = numberWithSign(rate, '%');
    if (!Number.isNaN(growth)) return [{ year: Number(year), activity, growth }];
    const isBare = !Number.isNaN(numberWithSign(rate, ''));
    const hint = isBare ? addSign('%') : /\d,\d/u.test(rate) ? decimalPoint : undefined;
    issues.push({
      code: isBare ? 'bareRate' : 'badNumber',
      path: ['--observed'],
      value: text,
      expected: say`growth of a year, such as 2016=6.1%, or of an activity in it, such as 2016.services=8%`,
      hint,
    });
    return [];
  });
  if (issues.length > 0) throw new ScenarioError(issues);
  return observed;
}
