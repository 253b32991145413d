import type { LocalText } from '../plan/LocalText.js';
import type { Plan } from '../plan/Plan.js';
import type { Target } from '../plan/Target.js';
import type { ResultRow } from '../projection/ResultRow.js';
import type { Scenario } from '../scenarios/Scenario.js';

/**
 * What a target needs that a scenario cannot give: the figure of the base year, an assumption, or both.
 *
 * Years for which figures are known stand beside, so that a reader sees how near they are.
 */
export function neededFor(target: Target, scenario: Scenario, { plan, observed }: { plan: Plan; observed: readonly ResultRow[] }): LocalText {
  const indicator = plan.indicators.find(({ id }) => id === target.indicator)?.label ?? { vi: target.indicator, en: target.indicator };
  const assumption = scenario.indicators.find((entry) => entry.indicator === target.indicator);
  const known = observed.filter((row) => row.indicator === target.indicator && row.activity === target.activity);
  const years = [...new Set(known.map(({ year }) => year))].sort((a, b) => a - b).join(', ');
  const { year } = scenario.base;
  const needsBase = assumption?.base === undefined && target.kind !== 'yearlyAmount' && target.kind !== 'periodTotal';
  const vi = [
    needsBase ? `số liệu năm ${year}${years === '' ? '' : ` (đã có: ${years})`}` : '',
    assumption === undefined ? 'giả định cho các năm kế hoạch' : '',
  ];
  const en = [
    needsBase ? `the figure of ${year}${years === '' ? '' : ` (known: ${years})`}` : '',
    assumption === undefined ? 'an assumption for the years of the plan' : '',
  ];
  const joined = (parts: readonly string[], and: string) => parts.filter((part) => part !== '').join(and);
  return { vi: `${indicator.vi}: ${joined(vi, ' và ')}`, en: `${indicator.en}: ${joined(en, ' and ')}` };
}
