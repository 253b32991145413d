import type { PlanRun } from '../../analysis/PlanRun.js';
import { type ScorecardRow, verdicts } from '../../analysis/ScorecardRow.js';
import { volumeBasisOf } from '../../plan/facts/baseVolumes.js';
import { isConstant } from '../../plan/facts/priceBases.js';
import { pricedAccounts } from '../../plan/indicators/accountsUnits.js';
import type { Scenario } from '../../plan/scenarios/Scenario.js';
import type { Target } from '../../plan/targets/Target.js';
import type { ChartWords } from '../draw/frame.js';
import type { Sentences } from '../language/Sentences.js';
import { isMet, judgedScenarios, type ScorecardLine } from './scorecardLines.js';
import { sourceSentences } from './sources.js';

/** What is told of. */
interface Found {
  readonly lines: readonly ScorecardLine[];
  readonly judged: ReadonlyMap<string, readonly ScorecardRow[]>;
  readonly shown: readonly Scenario[];
}

/** What the scorecard says in words: the plan's own scenarios first, the actual apart. */
export function scorecardWords(run: PlanRun, found: Found, say: Sentences): ChartWords {
  const { plan, scenarios } = run;
  const indicators = new Set(plan.targets.map(({ indicator }) => indicator));
  const ids = new Set(scenarios.map(({ id }) => id));
  const rows = run.rows.filter(({ scenario, indicator }) => ids.has(scenario) && indicators.has(indicator));
  const remarks = [say.rows.targetsOf(say.of(plan.document.title))];
  return {
    title: titleOf(run, found, say),
    subtitle: subtitleOf(run, say),
    footer: sourceSentences(run, { rows, remarks }, say),
    kind: say.rows.scorecard.kind,
    said: found.shown.map(({ id, label }) => {
      const own = found.judged.get(id) ?? [];
      const counts = verdicts.flatMap((verdict) => {
        const count = own.filter((row) => row.verdict === verdict).length;
        return count === 0 ? [] : [`${say.names.verdicts[verdict]} ${count}`];
      });
      return say.rows.scorecard.tally(say.of(label), counts.join(', '));
    }),
  };
}

function titleOf(run: PlanRun, { lines, judged }: Found, say: Sentences): string {
  const { plan, pathways, actual } = run;
  const own = judgedScenarios(run);
  const known = lines.filter(({ group }) => group !== 'unknown' && group !== 'actualOnly').length;
  const countsOf = ({ id }: Scenario) => {
    const rows = judged.get(id) ?? [];
    const computed = rows.filter(({ verdict }) => verdict !== 'notComputable');
    return { met: rows.filter(isMet).length, known: computed.length };
  };
  const mets = own.map((scenario) => countsOf(scenario).met);
  const [only] = own;
  return say.rows.scorecard.title({
    targets: plan.targets.length,
    known,
    scenarios: own.length,
    best: Math.max(0, ...mets),
    complete: mets.filter((met) => met === known).length,
    name: own.length === 1 && only !== undefined ? say.of(only.label) : undefined,
    actual:
      actual === undefined || pathways.length === 0
        ? undefined
        : { ...countsOf(actual), name: say.of(actual.label) },
  });
}

/** The prices and the exchange rate that targets are judged at, where any of them speaks of such. */
function subtitleOf({ plan: { targets, region, period }, scenarios }: PlanRun, say: Sentences): string {
  const bases = [...new Set(scenarios.map(({ base }) => volumeBasisOf(base)))];
  const has = (test: (target: Target) => boolean, text: () => string) =>
    targets.some(test) ? text() : undefined;
  const where = `${say.of(region.name)} ${say.span(String(period.from), String(period.to))}`;
  return say.rows.scorecard.subtitle(where, {
    isPerPerson: targets.some(({ indicator }) => indicator === 'grdpPerCapita'),
    constant: has(
      ({ kind, indicator }) => kind === 'averageGrowth' && pricedAccounts.includes(indicator),
      () => say.list(bases.map((basis) => say.priceBasis(basis))),
    ),
    current: has(
      ({ kind, indicator, priceBasis }) =>
        kind === 'share' || (indicator === 'grdpPerCapita' && !isConstant(priceBasis)),
      () => say.priceBasis('current'),
    ),
    rate: has(
      ({ unit }) => unit === 'USD per person' || unit === 'million USD',
      () => say.exchangeRateBasis('periodAverage'),
    ),
  });
}
