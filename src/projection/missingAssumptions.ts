import type { Issue } from '../errors/Issue.js';
import { say } from '../errors/Message.js';
import { around, changesAround, type LevelAround } from '../plan/facts/levelsAround.js';
import type { Assumption, GrowthByInvestment, Scenario } from '../plan/scenarios/Scenario.js';

/**
 * What a scenario is missing to be projected, as issues under its own keys. One that was read from a plan folder is missing
 * nothing; one that was changed in a notebook may, and a missing assumption is never taken for zero.
 *
 * @example
 * const { scenarios } = await readPlanFolder('data/lang-son-2016-2020');
 * scenarios.flatMap(missingAssumptions) // => []
 */
export function missingAssumptions(scenario: Scenario): Issue[] {
  const { base, years, growth } = scenario;
  return [
    ...around.flatMap((level) =>
      base[level] === undefined && scenario[changesAround[level]] !== undefined ? [missingLevel(level)] : [],
    ),
    ...yearIssues(base.year, years),
    ...assumptionsOf(scenario).flatMap(({ path, assumption }) => coverIssues(path, assumption, years)),
    ...structureIssues(base.activities, growth),
  ];
}

function missingLevel(level: LevelAround): Issue {
  const expected = {
    exchangeRate: say`the exchange rate of the base year, VND per USD`,
    population: say`the average population of the base year, thousand persons`,
  }[level];
  return { code: 'missing', path: ['base', level], expected };
}

interface Named {
  readonly path: Issue['path'];
  readonly assumption: Assumption | undefined;
}

function assumptionsOf({ base, growth, deflatorChange, indicators, ...rest }: Scenario): Named[] {
  return [
    ...growthAssumptions(base.activities, growth),
    ...Object.entries(rest.partGrowth ?? {}).map(([part, assumption]) => ({
      path: ['growth', part],
      assumption,
    })),
    ...base.activities.map((activity) => ({
      path: ['deflatorChange', activity],
      assumption: deflatorChange[activity],
    })),
    ...around.flatMap((level) => {
      const key = changesAround[level];
      return base[level] === undefined && rest[key] === undefined
        ? []
        : [{ path: [key], assumption: rest[key] }];
    }),
    ...indicators.map(({ indicator, path }) => ({ path: ['indicators', indicator], assumption: path })),
  ];
}

function growthAssumptions(activities: readonly string[], growth: Scenario['growth']): Named[] {
  if (growth.closure === 'byTotalAndStructure')
    return [{ path: ['growth', 'total'], assumption: growth.total }];
  if (growth.closure === 'byInvestment') return investmentAssumptions(growth);
  if (growth.closure === 'withoutAccounts') return [];
  const { rates, residual } = growth;
  return activities.map((activity) =>
    activity === residual?.activity
      ? { path: ['growth', 'total'], assumption: residual.total }
      : { path: ['growth', activity], assumption: rates[activity] },
  );
}

function investmentAssumptions({ investmentRate, through }: GrowthByInvestment): Named[] {
  const named = (key: string, assumption: Assumption | undefined) => ({
    path: ['growth', 'investment', key],
    assumption,
  });
  const rate = named('rate', investmentRate);
  if (through.method === 'icor') return [rate, named('icor', through.icor)];
  const { productivityGrowth, labourGrowth, humanCapitalGrowth } = through;
  const skill = humanCapitalGrowth === undefined ? [] : [named('humanCapitalGrowth', humanCapitalGrowth)];
  const drivers = [named('productivityGrowth', productivityGrowth), named('labourGrowth', labourGrowth)];
  return [rate, ...drivers, ...skill];
}

function structureIssues(activities: readonly string[], growth: Scenario['growth']): Issue[] {
  if (growth.closure === 'byTotalAndStructure') return shareIssues(activities, growth.shares);
  const structure = growth.closure === 'byInvestment' ? growth.structure : undefined;
  return structure === undefined ? [] : shareIssues(activities, structure.shares);
}

function yearIssues(baseYear: number, years: readonly number[]): Issue[] {
  const inOrder = years.length > 0 && years.every((year, position) => year === baseYear + 1 + position);
  const expected = say`the years after the base ${baseYear}, in order`;
  return inOrder ? [] : [{ code: 'badValue', path: ['years'], value: years.join(', '), expected }];
}

function coverIssues(
  path: Issue['path'],
  assumption: Assumption | undefined,
  years: readonly number[],
): Issue[] {
  const expected = say`a value for each year, ${years.join(', ')}`;
  if (assumption === undefined) return [{ code: 'missing', path, expected }];
  const covered = assumption.map(({ year }) => year).join(', ');
  return covered === years.join(', ') ? [] : [{ code: 'missing', path, value: covered, expected }];
}

function shareIssues(activities: readonly string[], shares: readonly number[]): Issue[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.length === activities.length && Math.abs(sum - 1) <= 1e-9) return [];
  const expected = say`a share for each of ${activities.join(', ')}, as decimals that add up to 1`;
  return [{ code: 'sharesSum', path: ['growth', 'shares'], value: shares.join(' + '), expected }];
}
