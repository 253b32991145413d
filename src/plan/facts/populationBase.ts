import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { BaseAccounts } from './BaseAccounts.js';
import { missingFigure } from './baseAccountsFromFacts.js';
import { baseFigureIssues } from './baseFigureIssues.js';
import { type Dataset, observationsOf } from './Dataset.js';

/** A base of which neither GRDP nor the population is known, nor taken: indicators alone are projected. */
export function bareBase(year: number): BaseAccounts {
  return { year, vintage: '', ...withoutAccounts, sources: [] };
}

const withoutAccounts = {
  activities: [],
  shares: [],
  grdp: 0,
  notes: [{ kind: 'withoutAccounts' }],
} as const;

/**
 * A base of which GRDP is not known: the population of the year, and no accounts.
 *
 * @param choice - the year, and the vintage of its population
 * @throws ScenarioError where no vintage is chosen, where it has no population of the year, and where it has two
 *
 * @example
 * populationBase({ region: 'x', observations: [], sources: [] }, { year: 2015, vintage: 'census' }) // => throws ScenarioError
 */
export function populationBase(
  dataset: Dataset,
  { year, vintage }: { readonly year: number; readonly vintage: string | undefined },
): BaseAccounts {
  const what = say`the average population`;
  if (vintage === undefined) {
    const hint = say`Without GRDP of the base year a scenario starts from its population.`;
    const expected = say`the vintage of the population`;
    throw new ScenarioError([{ code: 'missing', path: ['population'], expected, hint }]);
  }
  const query = { region: dataset.region, indicator: 'averagePopulation', activity: 'total', year };
  const found = observationsOf(dataset, { ...query, vintage });
  const [people] = found;
  const issues = baseFigureIssues(found, what, { key: 'population', year, vintage });
  if (people === undefined)
    issues.push(
      missingFigure(observationsOf(dataset, query), { year, vintage }, { key: 'population', what }),
    );
  if (people === undefined || issues.length > 0) throw new ScenarioError(issues);
  return {
    year,
    vintage,
    ...withoutAccounts,
    population: people.value,
    populationFrom: { vintage, source: people.source },
    sources: [people.source],
  };
}
