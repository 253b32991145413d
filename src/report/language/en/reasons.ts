import type { DerivedReason } from '../../../plan/scenarios/Scenario.js';

/** The published figures that a value follows, by their names. */
export type Followed = Omit<Extract<DerivedReason, { kind: 'follows' }>, 'named'>;

/** The English words for why a value is assumed, and for what was derived in a base. */
export const reasons = {
  /** Regions that no plan names, by their ids. */
  regions: { 'viet-nam': 'the country' } as Readonly<Record<string, string>>,
  follows: ({ indicator, region, period, vintage }: Followed) =>
    `Follows “${indicator}” of ${region}, ${period}, vintage ${vintage}`,
  continued: 'Continues the past',
  sumOfParts: 'Growth of the sum of its parts',
  solved: 'Solved for a target; not an independent assumption',
  observedGrowth: 'Observed growth',
  grdpFromPerCapita: 'GRDP of the base year = GRDP per capita × average population',
  populationFromGrdp: 'Average population of the base year = GRDP ÷ GRDP per capita',
  withoutAccounts:
    'GRDP of the base year is not known: population and indicators are projected, and no accounts',
  populationBase: ({ year, vintage, label }: { year: number; vintage: string; label: string }) =>
    `Base ${year}, population (${vintage}): ${label}`,
  sharesRescaled: (sum: string) => `Published shares add up to ${sum}%, rescaled to 100%`,
  constantPrices: (reference: number) =>
    `Growth is counted on the published levels at constant ${reference} prices; the price level of the base year is kept`,
  rereferenced: (from: number, reference: number) =>
    `Published levels at constant ${from} prices are put at ${reference} prices by the deflators of the activities, which changes the growth of the whole`,
};
