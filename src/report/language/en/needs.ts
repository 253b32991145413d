import type { ProductionFact } from '../../../analysis/Need.js';
import type { YearPart } from '../../../plan/YearPart.js';
import { yearsText } from '../yearsText.js';

const known = (years: readonly number[]) =>
  years.length === 0 ? '' : ` (known: ${yearsText(years).join(', ')})`;

const partNames: Readonly<Record<YearPart, string>> = {
  ...{ Q1: 'first quarter', Q2: 'second quarter', Q3: 'third quarter', Q4: 'fourth quarter' },
  ...{ H1: 'first half', H2: 'second half', '9M': 'first nine months' },
};

/** The English words for what an answer cannot be computed without. */
export const needs = {
  under: (label: string, inputs: readonly string[]) => `${label}: ${inputs.join(' and ')}`,
  together: (texts: readonly string[]) => texts.join('; '),
  inputs: {
    baseFigure: (year: number, years: readonly number[]) => `the figure of ${year}${known(years)}`,
    otherVintage: (year: number, vintages: readonly string[]) =>
      `the figure of ${year} in the vintage the scenario asks for (known in: ${vintages.join(', ')})`,
    assumption: 'an assumption for the years of the plan',
    accounts: (year: number) => `GRDP of ${year} and how it grows`,
    declaration: (indicator: string) =>
      `${indicator} declared among the indicators in plan.yaml and assumed for the years of the plan`,
    projection: 'the projection has no such figure',
    activity: (activity: string, year: number, vintage: string) =>
      `figures of “${activity}”, which the base ${year} (${vintage}) does not have`,
    unit: (unit: string, projected: readonly string[]) =>
      `figures in the unit “${unit}” (projected in: ${projected.join(', ')})`,
    prices: (wanted: string, projected: readonly string[]) =>
      `figures at ${wanted} (projected at: ${projected.join(', ')})`,
    rate: 'levels that have a rate (from zero, or over a change of sign, there is none)',
  },
  published: (label: string, years: readonly number[], parts: PublishedParts) =>
    `${label}: the published ${years.length > 1 ? 'figures' : 'figure'} of ${new Intl.ListFormat('en-GB').format(yearsText(years))}${
      parts.oneVintage ? ' in one vintage' : ''
    }${parts.constantPrices ? ' at constant prices' : ''}${known(parts.known)}`,
  peers: ({ label, year, among, latest, where }: PeersParts) =>
    `${label}: the figures of ${year} of all provinces${among === 'region' ? ' of the region' : ''}${
      latest === undefined
        ? ''
        : ` (last published for all: ${latest.year}, place ${latest.place} of ${latest.count})`
    }${where === undefined ? '' : `; published by: ${where}`}`,
  accounts: (label: string, year: number, activity: string) =>
    `${label}: accounts of ${year} that hold this figure (kind of target, year, unit and component “${activity}”)`,
  grdp: (year: number, vintage: string) => `GRDP of ${year} at current prices${within(vintage)}`,
  pastGrowth: {
    last: (year: number, vintage: string) => `growth of GRDP in ${year}${within(vintage)}`,
    average: (year: number, vintage: string) => `average growth of GRDP up to ${year}${within(vintage)}`,
  },
  growthOfParts: 'growth by activity that agrees with that of the total',
  growth: 'an economy that grows: without growth there is no ICOR',
  investmentOfYears:
    'total social investment of the years of the plan (a target, or an assumption of the scenario)',
  investment: 'total social investment',
  labourForce: (years: readonly number[], others: readonly number[]) =>
    `the labour force of ${years.join(' and ')} in one vintage${known(others)}`,
  workers: (years: readonly number[]) =>
    `the employed (employment), or the labour force, of ${years.join('–')}: a figure of the base year and an assumption`,
  productionFact: (fact: ProductionFact, year: number) =>
    `${
      {
        capitalOutputRatio: 'the capital-output ratio',
        labourShare: 'the share of labour in income',
        depreciation: 'the depreciation of capital',
        investmentRate: 'investment over GRDP',
      }[fact]
    } of ${year}`,
  /** A published share counts components that the plan does not. */
  otherWhole: (components: readonly string[], share: string) =>
    `The actual counts “${components.join(', ')}”, which the base of the plan does not; among the plan's activities alone the share is ${share}%`,
  /** What can still be said of a target that is not computable. */
  known: {
    figures: (texts: readonly string[]) => `known so far: ${texts.join(', ')}`,
    figure: (value: string, year: number) => `${value} (${year})`,
    step: (amount: string, from: number) => `${amount} a year from ${from} on reach the target`,
    level: (amount: string, from: number, to: number) =>
      `the target's pace from ${from} on leads to ${amount} in ${to}`,
    reached: (year: number) => `reached in ${year} already`,
    definition: {
      reached: (label: string, value: string, year: number) =>
        `reached too as “${label}”: ${value} (${year})`,
      notReached: (label: string, value: string, year: number) =>
        `not reached as “${label}”: ${value} (${year})`,
    },
    /** Figures before and after the years of the plan. */
    outside: (texts: readonly string[]) => `known outside the plan's years: ${texts.join(', ')}`,
    parts: (texts: readonly string[]) => `known of parts of years: ${texts.join(', ')}`,
    part: (value: string, year: number, part: YearPart) => `${value} (${partNames[part]} of ${year})`,
    related: (label: string, value: string, year: number) => `near it: “${label}” ${value} (${year})`,
    base: (amount: string, year: number, of: string) =>
      `with ${of} the target is met only if the figure of ${year} was ${amount}`,
    decides: (year: number) => `the figure of ${year} would decide`,
    published: (where: string) => `published by: ${where}`,
  },
  forecasters: {
    plan: 'The plan',
    last: 'Benchmark: last growth',
    average: 'Benchmark: average growth',
  },
};

/** What a place among the provinces cannot be told without. */
export interface PeersParts {
  readonly label: string;
  readonly year: number;
  readonly among: 'country' | 'region';
  readonly latest?: { readonly year: number; readonly place: number; readonly count: number } | undefined;
  readonly where?: string | undefined;
}

/** What is said of published figures besides their years. */
export interface PublishedParts {
  readonly known: readonly number[];
  readonly oneVintage: boolean;
  readonly constantPrices: boolean;
}

/** A base of indicators alone has no vintage. */
const within = (vintage: string) => (vintage === '' ? '' : ` in the vintage ${vintage}`);
