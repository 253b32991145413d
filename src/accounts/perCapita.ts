import { say } from '../errors/Message.js';
import { numberIssues, refuse } from './argumentIssues.js';
import { finiteResult } from './finiteResult.js';

/**
 * A value shared out over the people, such as GRDP per capita. The population is the average of the
 * year, since the value is made over the whole year. It is not income: what a province produces may be
 * earned elsewhere.
 *
 * @formula value / population
 * @unit billion VND over thousand persons is million VND per person (10⁹ / 10³ = 10⁶)
 * @source System of National Accounts 2008, chapter 19 (population); GSO, GRDP per capita
 * @param value - billion VND
 * @param population - average population of the year, thousand persons
 * @returns million VND per person, at the price basis of the value
 * @throws ScenarioError when the value is not finite or the population is not above 0
 * @example
 * perCapita(26374.92, 757.9) // => 34.8
 */
export function perCapita(value: number, population: number): number {
  refuse(
    numberIssues(['value'], value, { what: say`a value in billion VND` }),
    numberIssues(['population'], population, {
      what: say`an average population in thousand persons`,
      above: 0,
    }),
  );
  return finiteResult(say`value per person`, value / population);
}
