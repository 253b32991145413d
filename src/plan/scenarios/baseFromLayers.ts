import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { BaseAccounts, BaseChoice } from '../facts/BaseAccounts.js';
import { baseAccountsFromFacts, vintagesHint } from '../facts/baseAccountsFromFacts.js';
import { type Dataset, observationsOf } from '../facts/Dataset.js';
import { bareBase, populationBase } from '../facts/populationBase.js';
import { isConstant } from '../facts/priceBases.js';
import { needsExchangeRate } from '../needsExchangeRate.js';
import { needsPopulation } from '../needsPopulation.js';
import type { Plan } from '../Plan.js';
import { nameHint } from '../text/nearestName.js';
import { type Layer, latest, type ScenarioContext } from './ScenarioContext.js';
import type { ScenarioDraft } from './ScenarioDraft.js';

type WrittenBase = NonNullable<ScenarioDraft['base']>;

/**
 * The base a scenario starts from: the accounts of the vintage it names; where it names none, and says nothing of
 * accounts, the population alone.
 *
 * @returns the base, or nothing after noting why in `issues`
 */
export function baseFromLayers(
  layers: readonly Layer[],
  { plan, dataset, issues }: Pick<ScenarioContext, 'plan' | 'dataset' | 'issues'>,
): BaseAccounts | undefined {
  const found = latest({ layers }, ({ draft }) => draft.base);
  if (found === undefined) {
    const path = ['scenarios', layers.at(-1)?.position ?? 0, 'base'];
    issues.push({ code: 'missing', path, ...missingBase(plan, dataset) });
    return undefined;
  }
  const { value: written, layer } = found;
  const path = ['scenarios', layer.position, 'base'];
  const under = (issue: Issue): Issue => ({ ...issue, path: [...path, ...issue.path] });
  const wrong = writtenIssues(written, layers, { plan, dataset }).map(under);
  issues.push(...wrong);
  if (wrong.length > 0) return undefined;
  const { year, vintage, exchangeRate, population, constantPrices } = written;
  const chosen: Omit<BaseChoice, 'vintage'> = {
    year,
    ...(exchangeRate === undefined || !isConverted(layers, plan) ? {} : { exchangeRate }),
    ...(population === undefined ? {} : { population }),
    isPerPersonTold: isPerPersonTold(written, layers, plan),
    ...(constantPrices === undefined ? {} : { constantPrices }),
  };
  try {
    if (vintage !== undefined) return baseAccountsFromFacts(plan, dataset, { ...chosen, vintage });
    return chosen.isPerPersonTold ? populationBase(dataset, { year, vintage: population }) : bareBase(year);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    issues.push(...error.issues.map((issue) => (issue.place === undefined ? under(issue) : issue)));
    return undefined;
  }
}

/** What a base holds, and one that the figures of the plan allow. */
function missingBase(plan: Plan, dataset: Dataset): Pick<Issue, 'expected' | 'hint'> {
  const year = plan.period.from - 1;
  const isInUsd = needsExchangeRate(plan);
  const expected = isInUsd ? say`a base: year, vintage and exchangeRate` : say`a base: year and vintage`;
  const accounts = accountsOfYear(dataset, year);
  const rate = observationsOf(dataset, { indicator: 'exchangeRate', year })[0];
  const [first] = accounts;
  if (first === undefined || (isInUsd && rate === undefined)) return { expected };
  const rateKey = isInUsd && rate !== undefined ? `, exchangeRate: ${rate.vintage}` : '';
  const line = `base: { year: ${year}, vintage: ${first.vintage}${rateKey} }`;
  return { expected, hint: say`Write ${line}, for instance. ${vintagesHint(accounts)}` };
}

/** What is wrong with a base as written; the first kind of problem only. */
function writtenIssues(
  written: WrittenBase,
  layers: readonly Layer[],
  { plan, dataset }: Pick<ScenarioContext, 'plan' | 'dataset'>,
): Issue[] {
  if (written.year !== plan.period.from - 1) {
    const expected = say`the year before the plan's period, ${plan.period.from - 1}`;
    return [{ code: 'outOfPeriod', path: ['year'], value: written.year, expected }];
  }
  const isWithout = written.vintage === undefined;
  const accountsKey = isWithout ? accountsKeyOf(layers) : undefined;
  if (accountsKey !== undefined) {
    const expected = say`one vintage, such as plan-time`;
    const reason = say`The key ${accountsKey} is of the accounts. Without a vintage only population and indicators are projected.`;
    const known = vintagesHint(accountsOfYear(dataset, written.year));
    return [{ code: 'missing', path: ['vintage'], expected, hint: say`${reason} ${known}` }];
  }
  const isRateAsked = isWithout ? isRateAssumed(layers) : isConverted(layers, plan);
  if (written.exchangeRate === undefined && isRateAsked) {
    const expected = say`the vintage of the exchange rate`;
    const reason = say`A target of the plan in USD takes it, or the change of the exchange rate that is assumed.`;
    const known = vintagesHint(observationsOf(dataset, { indicator: 'exchangeRate', year: written.year }));
    return [{ code: 'missing', path: ['exchangeRate'], expected, hint: say`${reason} ${known}` }];
  }
  return unknownVintages(written, plan);
}

/** What is known of the size of the economy in a year: of vintages without it none can be that of a base. */
function accountsOfYear(dataset: Dataset, year: number): ReturnType<typeof observationsOf> {
  return ['grdp', 'grdpPerCapita']
    .flatMap((indicator) =>
      observationsOf(dataset, { indicator, activity: 'total', year, region: dataset.region }),
    )
    .filter(({ priceBasis }) => !isConstant(priceBasis));
}

/** Whether accounts are told in USD: by a target, or as the change of the rate is assumed. */
function isConverted(layers: readonly Layer[], plan: Plan): boolean {
  return needsExchangeRate(plan) || isRateAssumed(layers);
}

/** Whether anything is told per person: a target takes the population, a vintage of it is chosen, or its change assumed. */
function isPerPersonTold({ population }: WrittenBase, layers: readonly Layer[], plan: Plan): boolean {
  const isAssumed = latest({ layers }, ({ draft }) => draft.population) !== undefined;
  return population !== undefined || isAssumed || needsPopulation(plan);
}

function isRateAssumed(layers: readonly Layer[]): boolean {
  return latest({ layers }, ({ draft }) => draft.exchangeRate) !== undefined;
}

/** What a scenario says of accounts, if anything: without a vintage of theirs it has none. */
function accountsKeyOf(layers: readonly Layer[]): string | undefined {
  const keys = ['closure', 'growth', 'structure', 'investment', 'deflator'] as const;
  return keys.find((key) => latest({ layers }, ({ draft }) => draft[key]) !== undefined);
}

function unknownVintages({ year: _, constantPrices: __, ...vintages }: WrittenBase, plan: Plan): Issue[] {
  const known = plan.vintages.map(({ id }) => id);
  const expected = say`a vintage that plan.yaml declares`;
  return Object.entries(vintages).flatMap(([key, value]): Issue[] =>
    value === undefined || known.includes(value)
      ? []
      : [{ code: 'unknownName', path: [key], value, expected, hint: nameHint(value, known) }],
  );
}
