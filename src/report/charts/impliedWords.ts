import type { ConsistencyReport, TargetConflict } from '../../analysis/consistency/ConsistencyReport.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { volumeBasisOf } from '../../plan/facts/baseVolumes.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { ChartWords } from '../draw/frame.js';
import type { Sentences } from '../language/Sentences.js';
import type { ImpliedFigure, ImpliedFigures } from './impliedFigures.js';
import type { ImpliedTexts } from './impliedTexts.js';
import { sourceSentences } from './sources.js';

/** What is told of. */
interface Found {
  readonly report: ConsistencyReport;
  readonly figures: ImpliedFigures;
  readonly texts: ImpliedTexts;
}

/** Whether a figure is a rate of exchange, or converted by one. */
const inDollars = ({ quantity, unit }: ImpliedFigure): boolean =>
  quantity === 'exchangeRate' || unit.includes('USD');

/** What the chart of implied values says in words. */
export function impliedWords(run: PlanRun, found: Found, say: Sentences): ChartWords {
  const { plan, actual } = run;
  const { report, figures, texts } = found;
  const said = say.rows.implied;
  const { from, to } = plan.period;
  const hasRequired = figures.lines.some(({ basis }) => basis === 'required');
  const ranges = report.feasible ? 'feasible' : hasRequired ? 'required' : 'conflict';
  const bases = said.bases(
    say.priceBasis(volumeBasisOf(report.base)),
    say.priceBasis('current'),
    figures.lines.some(inDollars) ? say.exchangeRateBasis('periodAverage') : undefined,
  );
  const where = `${say.of(plan.region.name)} ${say.span(String(from), String(to))}`;
  const remarks = [
    ...(report.drivers.some(({ name }) => name === 'relativePrices') ? [said.alike] : []),
    ...(actual !== undefined && figures.lines.some((line) => line.actual !== undefined)
      ? [said.actualFrom(say.of(actual.label))]
      : []),
    say.rows.targetsOf(say.of(plan.document.title)),
  ];
  return {
    title: titleOf(found, say),
    subtitle: said.subtitle(where, said.ranges[ranges], bases),
    footer: sourceSentences(run, { rows: rowsBehind(run, found), remarks }, say),
    kind: said.kind,
    said: figures.lines.map((line) => {
      const vintage = texts.vintage(line);
      const value = texts.actual(line);
      const told = {
        basis: say.tables.bases[line.basis],
        actual: vintage === '' ? '' : said.inBrackets(value, vintage),
      };
      return said.said(texts.name(line), texts.range(line), told);
    }),
  };
}

/** What the plan takes for granted and what came instead, or which targets cannot all hold. */
function titleOf({ report, figures, texts }: Found, say: Sentences): string {
  const said = say.rows.implied;
  const { conflicts, undecided, tested } = report;
  const { finding } = figures;
  const [conflict] = conflicts;
  if (conflict !== undefined) return conflictTitle(conflict, { figures, texts }, say);
  if (finding === undefined)
    return undecided.length > 0 ? said.undecided(tested.length) : said.feasible(tested.length);
  const title = said.assumes(texts.phrase(finding));
  const { actual } = finding;
  return actual === undefined ? title : said.actual(title, texts.actual(finding), actual.borrowed);
}

function conflictTitle(
  { targets }: TargetConflict,
  { figures: { lines, finding }, texts }: Omit<Found, 'report'>,
  say: Sentences,
): string {
  const said = say.rows.implied;
  const head = said.conflict(targets.map(({ label }) => say.of(label)));
  if (finding?.basis !== 'required') return head;
  const held = lines.find(({ basis, quantity }) => basis === 'stated' && quantity === finding.quantity);
  if (held === undefined) return said.takes(head, texts.phrase(finding));
  return said.takesGiven(head, texts.phrase(held), texts.inSentence(finding));
}

/** The figures behind the base and the actuals. */
function rowsBehind({ rows, actual: own }: PlanRun, { report, figures }: Found): ResultRow[] {
  const { scenario: tested, base } = report;
  const actuals = figures.lines.flatMap(({ actual }) => actual ?? []);
  const published = rows.filter(({ scenario, vintage, source }) => {
    const isBase = vintage === base.vintage && base.sources.includes(source);
    const isActual = actuals.some((each) => each.vintage === vintage && each.sources.includes(source));
    return scenario === 'observed' && (isBase || isActual);
  });
  // Exchange rates and a country's prices are not the province's own: the rows of the scenarios name them.
  const starts = rows.filter(
    ({ scenario, status, indicator }) =>
      status === 'base' && (scenario === tested || (scenario === own?.id && indicator === 'exchangeRate')),
  );
  return [...published, ...starts];
}
