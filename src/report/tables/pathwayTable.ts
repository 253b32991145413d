import { perCapitaGoal } from '../../analysis/perCapitaGoal.js';
import type { ScorecardRow } from '../../analysis/ScorecardRow.js';
import type { Language } from '../../plan/LocalText.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { SimulationResult } from '../../projection/simulatePlan.js';
import { numberText } from '../language/numberText.js';
import { verdictText } from '../language/verdictText.js';
import type { LabelledColumn, LabelledTable } from './LabelledTable.js';

/**
 * Where each scenario leads: average growth, structure and GRDP per capita in the plan's last year, and the verdict on
 * the goal for GRDP per capita.
 *
 * @param result - what `simulatePlan` returned
 * @param card - what `scorecard` returned for it
 * @param language - of headings and labels
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * pathwayTable(result, scorecard(result), 'en').rows[1]?.['verdict'] // => 'Missed (−133)'
 */
export function pathwayTable(
  result: SimulationResult,
  card: readonly ScorecardRow[],
  language: Language,
): LabelledTable {
  const { plan, scenarios, rows } = result;
  const goal = perCapitaGoal(plan);
  const year = plan.period.to;
  const activities = plan.activities.filter(({ id }) =>
    scenarios.some(({ base }) => base.activities.includes(id)),
  );
  const vi = language === 'vi';
  const shares = activities.map(
    ({ id, label }): LabelledColumn => ({ key: id, heading: `${label[language]}, %`, decimals: 1 }),
  );
  const columns: LabelledColumn[] = [
    { key: 'scenario', heading: vi ? 'Kịch bản' : 'Scenario' },
    { key: 'growth', heading: vi ? 'Tăng trưởng bình quân năm, %' : 'Average annual growth, %', decimals: 2 },
    ...shares,
    {
      key: 'perCapita',
      heading: vi ? `GRDP/người ${year}, USD` : `GRDP per capita ${year}, USD`,
      decimals: 0,
    },
    ...(goal === undefined ? [] : [{ key: 'verdict', heading: vi ? 'Đánh giá' : 'Verdict' }]),
  ];
  return {
    language,
    columns,
    rows: scenarios.map(({ id, label }) => {
      const own = rows.filter((row) => row.scenario === id && row.year === year);
      const share = (activity: string) =>
        figureOf(own, { indicator: 'shareOfGrdp', activity, unit: 'percent' });
      return {
        scenario: label[language],
        growth: figureOf(own, { indicator: 'averageGrowthRate', activity: 'total', unit: 'percent' }),
        ...Object.fromEntries(activities.map((activity) => [activity.id, share(activity.id)])),
        perCapita: figureOf(own, {
          indicator: 'grdpPerCapita',
          activity: 'total',
          unit: 'USD per person',
          priceBasis: 'current',
        }),
        verdict: verdictWithGap(
          card.find((row) => row.scenario === id && row.target.id === goal?.id),
          language,
        ),
      };
    }),
  };
}

function figureOf(rows: readonly ResultRow[], wanted: Partial<ResultRow>): number | null {
  const entries = Object.entries(wanted);
  const found = rows.find((row) => entries.every(([key, value]) => row[key as keyof ResultRow] === value));
  return found?.value ?? null;
}

function verdictWithGap(row: ScorecardRow | undefined, language: Language): string | null {
  if (row === undefined) return null;
  const verdict = verdictText(row.verdict, language);
  if (row.gap === undefined || row.gap === 0) return verdict;
  return `${verdict} (${row.gap > 0 ? '+' : ''}${numberText(row.gap, { language, decimals: 0 })})`;
}
