import { rereferencedVolume } from '../../accounts/rereferencedVolume.js';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import type { BaseChoice, BaseNote, ConstantPrices } from './BaseAccounts.js';
import { type Dataset, observationsOf } from './Dataset.js';
import type { Observation } from './Observation.js';
import { isConstant } from './priceBases.js';

/** The levels at constant prices that volumes start from, where there are any, and what is said of them. */
export interface ChosenPrices {
  readonly constantPrices?: ConstantPrices;
  /** The levels taken. */
  readonly used: readonly Observation[];
  readonly notes: readonly BaseNote[];
  readonly issues: readonly Issue[];
}

/**
 * The levels of the base year at constant prices, for every activity of the base and from its own vintage.
 *
 * Where levels at the prices of several reference years are published, the latest is taken; where none of every activity
 * are, the base year's own prices weigh them. Asked for a reference year that is not published, levels are
 * put at its prices by the deflators of that year, activity by activity: a step that is named, as it changes
 * the growth of the whole.
 *
 * @param activities - of the base, in order
 */
export function constantPricesOf(
  dataset: Dataset,
  choice: BaseChoice,
  activities: readonly string[],
): ChosenPrices {
  const { year, vintage, constantPrices: asked } = choice;
  if (asked === year) return none;
  const levels = observationsOf(dataset, { region: dataset.region, indicator: 'grdp', vintage });
  const at = (when: number, basis: string) =>
    activities.flatMap(
      (id) =>
        levels.find(
          ({ activity, period, priceBasis, value }) =>
            activity === id &&
            period.from === when &&
            period.to === when &&
            priceBasis === basis &&
            value > 0,
        ) ?? [],
    );
  const isWhole = (found: readonly Observation[]) => found.length === activities.length;
  const published = [...new Set(levels.map(({ priceBasis }) => priceBasis))]
    .filter(isConstant)
    .map((basis) => Number(basis.slice('constant'.length)))
    .filter((reference) => isWhole(at(year, `constant${reference}`)))
    .sort((a, b) => b - a);
  const reference = asked === undefined ? published[0] : published.find((one) => one === asked);
  if (reference !== undefined) {
    const used = at(year, `constant${reference}`);
    const volumes = used.map(({ value }) => value);
    const notes: BaseNote[] = [{ kind: 'constantPrices', referenceYear: reference }];
    return { constantPrices: { referenceYear: reference, volumes }, used, notes, issues: [] };
  }
  if (asked === undefined) return none;
  for (const from of published) {
    const [now, values, volumes] = [
      at(year, `constant${from}`),
      at(asked, 'current'),
      at(asked, `constant${from}`),
    ];
    if (!isWhole(values) || !isWhole(volumes)) continue;
    const moved = now.map(({ value }, i) =>
      rereferencedVolume(value, (100 * (values[i]?.value ?? 0)) / (volumes[i]?.value ?? 0)),
    );
    const notes: BaseNote[] = [{ kind: 'rereferenced', from, referenceYear: asked }];
    const used = [...now, ...values, ...volumes];
    return { constantPrices: { referenceYear: asked, volumes: moved }, used, notes, issues: [] };
  }
  const told = [...published, year].join(', ');
  const issue: Issue = {
    code: 'missing',
    path: ['constantPrices'],
    value: asked,
    expected: say`levels of ${year} at constant ${asked} prices of every activity, in the vintage ${vintage}`,
    hint: say`Known reference years: ${told}. Levels at other prices need the current and the constant levels of ${asked}.`,
  };
  return { ...none, issues: [issue] };
}

const none: ChosenPrices = { used: [], notes: [], issues: [] };
