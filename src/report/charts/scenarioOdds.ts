import type { PlanRun } from '../../analysis/PlanRun.js';
import { refuseOtherRun } from '../../uncertainty/askedTarget.js';
import type { FoundOdds, Probability, ScenarioOdds, TargetOdds } from '../../uncertainty/FoundOdds.js';
import { isMissedAsAssumed } from '../../uncertainty/isMissedAsAssumed.js';
import type { Chart, DrawOptions } from '../draw/Chart.js';
import type { ChartWords } from '../draw/frame.js';
import { styleOf } from '../draw/style.js';
import { palette } from '../draw/theme.js';
import type { RowCell, RowContent, RowGrid } from '../kinds/RowGrid.js';
import { rowChart } from '../kinds/rowChart.js';
import { labelsOf } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';
import { rounded } from '../tables/oddsLines.js';
import { oddsTable, tellingTargets } from '../tables/oddsPage.js';
import { type OddsPoint, oddsPoints } from './odds.js';
import { shownScenarios } from './shownScenarios.js';
import { sourceSentences } from './sources.js';
import { verdictLooks } from './verdictLooks.js';

/** More scenarios than these are in the table alone. */
const mostColumns = 10;

/**
 * The odds of scenarios side by side: a row for each target that is probable in some scenario or missed as one assumes, a column for each scenario,
 * and all targets together at the end. The darker a cell, the likelier.
 *
 * @unit futures of 100
 * @returns nothing where no target is probable or missed
 * @throws ScenarioError for the odds of another run's scenarios or doubt
 */
export function scenarioOdds(
  run: PlanRun,
  found: FoundOdds,
  options: DrawOptions = {},
): Chart<OddsPoint> | undefined {
  const style = styleOf(run, options);
  const { say } = style;
  for (const odds of found.odds) refuseOtherRun(run, odds);
  if (tellingTargets(run, found).length === 0) return undefined;
  const own = (id: string) => found.odds.find(({ scenario }) => scenario === id);
  const { shown, rest } = shownScenarios(
    {
      pathways: run.scenarios.filter(({ id }) => own(id) !== undefined),
      actual: undefined,
      planScenario: run.planScenario,
    },
    mostColumns,
    ({ id }) => own(id)?.every.value,
  );
  const columns = shown.flatMap(({ id }) => own(id) ?? []);
  const rows = found.odds.flatMap(oddsPoints);
  return rowChart(
    {
      id: 'scenario-odds',
      words: wordsOf(run, { found, left: rest.length }, say),
      grid: gridOf(run, { found, columns }, say),
      rows,
      table: oddsTable(run, found, { language: say.language }),
    },
    style,
  );
}

function gridOf(
  run: PlanRun,
  { found, columns }: { readonly found: FoundOdds; readonly columns: readonly ScenarioOdds[] },
  say: Sentences,
): RowGrid {
  const { chart: text, sideBySide } = say.futures;
  const labels = labelsOf(run, say);
  const shown = tellingTargets(run, found);
  const rows = shown.map((target): RowContent[] => [
    { words: [{ text: say.of(target.label) }] },
    { words: [{ text: say.targetBounds(target) }] },
    ...columns.map(({ scenario, targets }) => {
      const tip = [say.of(target.label), labels.scenario(scenario)];
      return {
        cell: targetCell(
          targets.find((one) => one.target === target),
          tip,
          say,
        ),
      };
    }),
  ]);
  const together: RowContent[] = [
    { words: [{ text: text.together, bold: true }] },
    {},
    ...columns.map(({ scenario, every }) => ({
      cell: probableCell(every, [text.together, labels.scenario(scenario)], say),
    })),
  ];
  const { ink } = palette;
  const { assumedMet: met, assumedMissed: missed } = sideBySide;
  const assumedText = { met, missed };
  const isThere = (verdict: 'met' | 'missed') =>
    columns.some(({ targets }) =>
      targets.some(
        ({ target, standing, probability }) =>
          standing === 'assumed' &&
          shown.includes(target) &&
          (probability?.value === 1) === (verdict === 'met'),
      ),
    );
  return {
    columns: [
      { kind: 'words', least: 0.2 },
      { kind: 'words', least: 0.14, color: palette.targetText },
      ...columns.map(({ scenario }) => ({ kind: 'cells', heading: labels.scenario(scenario) }) as const),
    ],
    blocks: [{ rows }, { rows: [together] }],
    key: [
      ...[0, 0.5, 1].map((share) => ({
        ...look(share),
        text: text.axis(say.number(100 * share)),
        shape: 'square',
        ink: look(share).fill,
      })),
      ...(['met', 'missed'] as const).filter(isThere).map((verdict) => ({
        sign: verdictLooks[verdict].sign,
        fill: assumedFill,
        ink,
        text: assumedText[verdict],
      })),
    ],
    tips: [say.tables.target, say.tables.scenario, text.count],
    loose: 0.7,
    largest: 0.95,
  };
}

const assumedFill = '#eceff2';

function targetCell(odds: TargetOdds | undefined, tip: readonly string[], say: Sentences): RowCell {
  if (odds?.standing === 'probable' && odds.probability !== undefined)
    return probableCell(odds.probability, tip, say);
  const { notComputable, met, missed } = verdictLooks;
  if (odds?.standing !== 'assumed') return { ...notComputable, text: '', tip: [...tip, ''] };
  const isMet = !isMissedAsAssumed(odds);
  const { assumedMet, assumedMissed } = say.futures.sideBySide;
  const { sign } = isMet ? met : missed;
  const said = isMet ? assumedMet : assumedMissed;
  return { sign, text: '', fill: assumedFill, ink: palette.muted, tip: [...tip, said] };
}

function probableCell(probability: Probability, tip: readonly string[], say: Sentences): RowCell {
  const count = rounded(probability, say);
  return { sign: '', text: count, ...look(probability.value), tip: [...tip, count] };
}

/** From white to blue; the words on it are white where it is dark. */
function look(share: number): Pick<RowCell, 'fill' | 'ink'> {
  const between = [
    [0xe8, 0x00],
    [0xf1, 0x72],
    [0xf8, 0xb2],
  ].map(([from = 0, to = 0]) => Math.round(from + (to - from) * share));
  const fill = `#${between.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  return { fill, ink: share > 0.8 ? palette.paper : palette.ink };
}

function wordsOf(
  run: PlanRun,
  { found, left }: { readonly found: FoundOdds; readonly left: number },
  say: Sentences,
): ChartWords {
  const { chart: text, sideBySide } = say.futures;
  const { plan } = run;
  const labels = labelsOf(run, say);
  const sorted = [...found.odds].sort((a, b) => b.every.value - a.every.value);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  const certain = { value: 0, error: 1 };
  const { draws = 0, seed = 0 } = found.odds[0] ?? {};
  return {
    title: sideBySide.title({
      best: rounded(best?.every ?? certain, say),
      worst: rounded(worst?.every ?? certain, say),
      name: labels.scenario(best?.scenario ?? ''),
      scenarios: found.odds.length,
    }),
    subtitle: text.subtitle(
      say.of(plan.region.name),
      say.span(String(plan.period.from), String(plan.period.to)),
    ),
    footer: sourceSentences(
      run,
      {
        rows: [],
        remarks: [
          ...(left === 0 ? [] : [sideBySide.left(left)]),
          sideBySide.sample(say.number(draws, 0), seed),
          say.rows.targetsOf(say.of(plan.document.title)),
        ],
      },
      say,
    ),
    kind: sideBySide.kind,
    said: found.odds.map(
      (odds) => `${labels.scenario(odds.scenario)}: ${text.axis(rounded(odds.every, say))}`,
    ),
  };
}
