import type { ObservedGrowth } from '../analysis/backcast/ObservedGrowth.js';
import type { ObservedPart, QuarterShares } from '../analysis/quarters/QuartersQuestion.js';
import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { addSign } from '../plan/Rate.js';
import { type YearPart, yearParts } from '../plan/YearPart.js';
import { numberWithSign, pointHint } from './arguments.js';

/**
 * Observed growth as typed: of a year, `2016=6.1%`, of a part of one, `2025-Q1=6.9%`, or of an activity in either,
 * `2016.services=8%`.
 */
export function observedFrom(texts: readonly string[]): (ObservedGrowth | ObservedPart)[] {
  const issues: Issue[] = [];
  const observed = texts.flatMap((text): (ObservedGrowth | ObservedPart)[] => {
    const [, year = '', written, activity = 'total', rate = ''] =
      /^(\d{4})(?:-([^.=]+))?(?:\.([^=]+))?=(.*)$/u.exec(text.trim()) ?? [];
    const part = yearParts.find((known) => known === written);
    const growth = numberWithSign(rate, '%');
    const isKnown = written === undefined || part !== undefined;
    if (isKnown && !Number.isNaN(growth)) return [{ year: Number(year), ...partOf(part), activity, growth }];
    issues.push(isKnown ? rateIssue(text, rate) : partIssue(text));
    return [];
  });
  if (issues.length > 0) throw new ScenarioError(issues);
  return observed;
}

function partOf(part: YearPart | undefined) {
  return part === undefined ? {} : { part };
}

function partIssue(text: string): Issue {
  const expected = say`a part of a year: ${yearParts.join(', ')}, such as ${'2025-Q1=6.9%'}`;
  return { code: 'badArgument', path: ['--observed'], value: text, expected };
}

function rateIssue(text: string, rate: string): Issue {
  const isBare = !Number.isNaN(numberWithSign(rate, ''));
  const hint = isBare ? addSign('%', rate) : /\d,\d/u.test(rate) ? pointHint : undefined;
  return {
    code: isBare ? 'bareRate' : 'badNumber',
    path: ['--observed'],
    value: text,
    expected: say`growth of a year, such as ${'2016=6.1%'}, or of an activity in it, such as ${'2016.services=8%'}`,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Weights of the four quarters as typed, of the whole, `20:24:26:30`, or of an activity, `services=20:24:26:30`. */
export function weightsFrom(texts: readonly string[]): QuarterShares[] {
  const issues: Issue[] = [];
  const weights = texts.flatMap((text): QuarterShares[] => {
    const [, activity = 'total', written = ''] = /^(?:([^=]+)=)?(.*)$/u.exec(text.trim()) ?? [];
    const [q1, q2, q3, q4, ...more] = written.split(':').map((share) => numberWithSign(share, ''));
    const shares = [q1 ?? Number.NaN, q2 ?? Number.NaN, q3 ?? Number.NaN, q4 ?? Number.NaN] as const;
    if (more.length === 0 && !shares.some(Number.isNaN)) return [{ activity, shares }];
    const expected = say`the shares of the four quarters, per cent of the year before, such as ${'20:24:26:30'} or ${'services=20:24:26:30'}`;
    issues.push({ code: 'badNumber', path: ['--weights'], value: text, expected });
    return [];
  });
  if (issues.length > 0) throw new ScenarioError(issues);
  return weights;
}
