import type { PlanRun } from '../../analysis/PlanRun.js';
import { basePrices, baseVolume, baseVolumes, referenceYearOf } from '../../plan/facts/baseVolumes.js';
import { hasAccounts } from '../../plan/scenarios/hasAccounts.js';
import type { Assumption, Scenario } from '../../plan/scenarios/Scenario.js';
import { investmentBases, investmentLevers } from './growthByInvestment.js';
import { indicatorBases, indicatorLevers, indicatorsBeside } from './indicatorLevers.js';
import { type Lever, type LeverWords, unused, withDecimals, years } from './Lever.js';

/** The scenarios that a workbook holds: those with accounts of the year before the plan. */
export function workbookScenarios({ plan, scenarios }: PlanRun): Scenario[] {
  return scenarios.filter((scenario) => hasAccounts(scenario) && scenario.base.year === plan.period.from - 1);
}

/** The activities of these scenarios, in the order of the plan's own. */
export function workbookActivities(scenarios: readonly Scenario[]): string[] {
  const longest = [...scenarios].sort((a, b) => b.base.activities.length - a.base.activities.length);
  return [...new Set(longest.flatMap(({ base }) => base.activities))];
}

/**
 * All figures that the projection of a workbook starts from, those that a reader may change before the others; neither
 * people nor a rate of exchange where no scenario knows their level.
 */
export function workbookLevers(scenarios: readonly Scenario[], words: LeverWords): Lever[] {
  const parts = workbookActivities(scenarios);
  const last = scenarios[0]?.years.at(-1) ?? 0;
  const levers = [
    ...yearlyLevers(parts, words),
    ...structureLevers(parts, last, words),
    ...investmentLevers(scenarios, words),
    ...indicatorLevers(scenarios, words),
    ...codeLevers(parts, words),
    ...baseLevers(scenarios, parts, words),
    ...investmentBases(scenarios, words),
    ...indicatorBases(scenarios, words),
    ...factorLevers(scenarios, parts, words),
  ];
  const isGiven = (lever: Lever) =>
    scenarios.some((scenario) => lever.of(scenario).some((value) => typeof value === 'number'));
  const left = around.flatMap(([level, ...others]) =>
    levers.some((lever) => lever.id === level && isGiven(lever)) ? [] : [level, ...others],
  );
  const kept = levers.flatMap((lever) =>
    left.includes(lever.id) ? [] : { ...lever, own: lever.own && isGiven(lever) },
  );
  const inOrder = [...kept.filter(({ own }) => own), ...kept.filter(({ own }) => !own)];
  return withDecimals(inOrder, scenarios);
}

/** What a plan may do without: the level of the base year, and what moves it. */
const around: readonly (readonly [string, ...string[]])[] = [
  ['base.fx', 'fx', 'factor.exchangeRate'],
  ['base.population', 'population', 'factor.population'],
];

function yearlyLevers(parts: readonly string[], { say, labels }: LeverWords): Lever[] {
  const common = { unit: say.workbook.rate, own: true, shown: 'percent' } as const;
  const { levers } = say.names;
  const each = (id: string, of: (s: Scenario, activity: string) => Assumption | undefined, none?: number) =>
    parts.map((activity): Lever => {
      const name = `${id}.${activity}`;
      return { ...common, id: name, label: labels.lever(name), of: (s) => years(s, of(s, activity), none) };
    });
  return [
    { ...common, id: 'growth.total', label: levers.growth, of: (s) => years(s, totalGrowth(s)) },
    ...each('growth', activityGrowth),
    ...each('deflator', (s, activity) => s.deflatorChange[activity], 0),
    { ...common, id: 'fx', label: levers.exchangeRate, of: (s) => years(s, s.exchangeRateChange) },
    { ...common, id: 'population', label: levers.population, of: (s) => years(s, s.populationChange) },
  ];
}

function structureLevers(parts: readonly string[], last: number, { say, labels }: LeverWords): Lever[] {
  const share = (s: Scenario, activity: string) => {
    const structure = structureOf(s);
    return structure === undefined ? unused : (structure.shares[s.base.activities.indexOf(activity)] ?? 0);
  };
  return parts.map((activity) => {
    const label = say.workbook.structure(last, labels.activity(activity));
    return {
      id: `to.${activity}`,
      label,
      unit: say.workbook.percent,
      own: true,
      shown: 'percent',
      of: (s) => [share(s, activity)],
    };
  });
}

function codeLevers(parts: readonly string[], { say }: LeverWords): Lever[] {
  const words = say.workbook;
  const code = (id: string, label: string, of: (scenario: Scenario) => number): Lever => {
    const unit = id === 'steps' ? words.years : words.code;
    return { id, label, unit, own: false, shown: 'code', of: (scenario) => [of(scenario)] };
  };
  return [
    code('closure', words.closure, (s) => (structureOf(s) ? 2 : s.growth.closure === 'byActivity' ? 1 : 3)),
    code('steps', words.steps, (s) => (structureOf(s)?.year ?? s.base.year + 1) - s.base.year),
    code('path', words.path, (s) => (structureOf(s)?.path === 'logRatio' ? 1 : 0)),
    code('residual', words.residual, (s) => parts.indexOf(residualOf(s) ?? '') + 1),
  ];
}

function baseLevers(
  scenarios: readonly Scenario[],
  parts: readonly string[],
  { say, labels, prices }: LeverWords,
): Lever[] {
  const words = say.workbook;
  const billion = say.unit('billion VND');
  const one = (
    id: string,
    [label, unit]: readonly [string, string],
    of: (s: Scenario) => number | string,
  ): Lever => {
    return { id: `base.${id}`, label, unit, own: false, shown: 'amount', of: (s) => [of(s)] };
  };
  const each = (id: 'volume' | 'price' | 'share', unit: string, of: (s: Scenario) => readonly number[]) =>
    parts.map((activity) =>
      one(
        `${id}.${activity}`,
        [words.start(id === 'volume' ? prices : words[id], labels.activity(activity)), unit],
        (s) => of(s)[s.base.activities.indexOf(activity)] ?? (id === 'price' ? 100 : 0),
      ),
    );
  const [people, rate] = [labels.indicator('averagePopulation'), labels.indicator('exchangeRate')];
  return [
    ...each('volume', billion, ({ base }) => baseVolumes(base)),
    ...each('price', indexUnit(scenarios, say), ({ base }) => basePrices(base)),
    ...each('share', words.ratio, ({ base }) => base.shares),
    one('total', [words.start(prices, say.names.total), billion], ({ base }) => baseVolume(base)),
    one(
      'population',
      [words.startOf(people), say.unit('thousand persons')],
      ({ base }) => base.population ?? unused,
    ),
    one('fx', [words.startOf(rate), say.unit('VND per USD')], (s) =>
      s.exchangeRateChange === undefined ? unused : (s.base.exchangeRate ?? unused),
    ),
  ];
}

/** The unit of deflators: of one reference year, where all scenarios share it. */
function indexUnit(scenarios: readonly Scenario[], say: LeverWords['say']): string {
  const year = sharedYear(scenarios);
  return year === undefined ? say.workbook.index : say.unit(`index ${year}=100`);
}

/** The prices of the volumes: those of one reference year, where all scenarios share it. */
export function volumePrices(scenarios: readonly Scenario[], say: LeverWords['say']): string {
  const year = sharedYear(scenarios);
  return year === undefined ? say.workbook.constantPrices : say.priceBasis(`constant${year}`);
}

function sharedYear(scenarios: readonly Scenario[]): number | undefined {
  const [year, ...others] = new Set(scenarios.map(({ base }) => referenceYearOf(base)));
  return others.length > 0 ? undefined : year;
}

function factorLevers(
  scenarios: readonly Scenario[],
  parts: readonly string[],
  { say, labels }: LeverWords,
): Lever[] {
  const { levers, indicators } = say.names;
  const factor = (on: string, name: string): Lever => {
    const of = (scenario: Scenario) => shockFactors(scenario, on);
    const label = say.workbook.shock(name);
    return { id: `factor.${on}`, label, unit: say.workbook.factor, own: false, shown: 'amount', of };
  };
  return [
    factor('total', indicators.grdp),
    ...parts.map((activity) => factor(activity, labels.activity(activity))),
    ...(['deflator', 'exchangeRate', 'population'] as const).map((on) => factor(on, levers[on])),
    ...indicatorsBeside(scenarios).map(({ indicator }) => factor(indicator, labels.indicator(indicator))),
  ];
}

function shockFactors({ shocks, years: all }: Scenario, on: string): number[] {
  const own = shocks.filter((shock) => shock.on === on);
  return all.map((_, t) => own.reduce((product, { factors }) => product * (factors[t] ?? 1), 1));
}

function structureOf({ growth }: Scenario) {
  if (growth.closure === 'byTotalAndStructure') return growth;
  return growth.closure === 'byInvestment' ? growth.structure : undefined;
}

function residualOf({ growth }: Scenario): string | undefined {
  return growth.closure === 'byActivity' ? growth.residual?.activity : undefined;
}

function totalGrowth({ growth }: Scenario): Assumption | undefined {
  if (growth.closure === 'byTotalAndStructure') return growth.total;
  return growth.closure === 'byActivity' ? growth.residual?.total : undefined;
}

/** None of an activity that the base has not: it grows from nothing, by nothing. */
function activityGrowth({ growth, base }: Scenario, activity: string): Assumption | undefined {
  if (growth.closure !== 'byActivity') return undefined;
  if (growth.rates[activity] !== undefined || base.activities.includes(activity))
    return growth.rates[activity];
  return (Object.values(growth.rates)[0] ?? []).map((each) => ({ ...each, value: 0 }));
}
