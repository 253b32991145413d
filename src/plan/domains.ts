import { type NumberRule, numberIssues, obeys } from '../accounts/argumentIssues.js';
import type { Issue } from '../errors/Issue.js';
import { type Message, say } from '../errors/Message.js';
import { mustBePositive } from './indicators/accountsUnits.js';

/** The values a quantity may have; none is beyond {@link largestFigure}. */
export type Domain = Omit<NumberRule, 'what' | 'hint'>;

/** No figure is read or projected from here on: beyond it numbers lose their digits and axes their ticks. */
const largestFigure = 1e15;

/** What is nearer to zero, and not zero, is no figure in any unit: others divided by it outgrow all numbers. */
const smallestFigure = 1e-15;

/** The component of GRDP that can be below zero, where subsidies exceed taxes. */
export const taxesLessSubsidies = 'taxesLessSubsidiesOnProducts';

/** The one table of what quantities may be, for what is read, what a base is made of, and what is projected. */
export const domains = {
  /** Any figure, in its unit. */
  figure: {},
  /** A level that others are divided by or grow from, in its unit. */
  positive: { above: 0 },
  /** How much a level changes in a year, as a decimal: a fall by all there is leaves nothing to go on from. */
  change: { above: -1 },
  /** A part of a whole, as a decimal. */
  part: { atLeast: 0, atMost: 1 },
} as const satisfies Readonly<Record<string, Domain>>;

/**
 * What a figure of facts.csv may be: accounts that others are divided by are above zero.
 *
 * @example
 * factDomain('averagePopulation') // => { above: 0 }
 */
export function factDomain(indicator: string): Domain {
  return mustBePositive.includes(indicator) ? domains.positive : domains.figure;
}

/**
 * What the share of an activity in a base may be: one that is zero has no growth, and belongs left out.
 *
 * @example
 * shareDomain('services') // => { above: 0 }
 * shareDomain('taxesLessSubsidiesOnProducts') // => { notZero: true }
 */
export function shareDomain(activity: string): Domain {
  return activity === taxesLessSubsidies ? { notZero: true } : domains.positive;
}

/**
 * Whether a value lies in a domain.
 *
 * @example
 * isIn(-1, domains.change) // => false
 */
export function isIn(value: number, domain: Domain): boolean {
  return Math.abs(value) < largestFigure && obeys(value, domain);
}

/**
 * Whether a value can be a figure of a domain: it lies in it, and is zero or far enough from it to be divided by.
 *
 * @example
 * isFigureIn(1e-16, domains.figure) // => false
 */
export function isFigureIn(value: number, domain: Domain): boolean {
  return isIn(value, domain) && (value === 0 || Math.abs(value) >= smallestFigure);
}

/**
 * The issue with a value outside its domain, or none.
 *
 * @param what - the quantity with its unit, as a noun phrase
 *
 * @example
 * domainIssues(['value'], 0, { what: say`a number in persons`, domain: domains.positive }).map((issue) => issueText(issue))
 * // => ['value: expected a number in persons, above 0, got 0.']
 */
export function domainIssues(
  path: Issue['path'],
  value: number,
  { what, domain }: { readonly what: Message; readonly domain: Domain },
): Issue[] {
  if (Math.abs(value) >= largestFigure)
    return [{ code: 'tooLarge', path, value, expected: say`${what}, below ${'10^15'}` }];
  if (value !== 0 && Math.abs(value) < smallestFigure)
    return [{ code: 'badNumber', path, value, expected: say`${what}, zero or beyond ${'10^-15'}` }];
  return numberIssues(path, value, { what, ...domain }).map((issue) => ({ ...issue, code: 'badNumber' }));
}
