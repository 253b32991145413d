import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import type { HistoryComparison, RealismRow } from '../../analysis/realism/RealismRow.js';
import type { ChartWords } from '../draw/frame.js';
import { labelsOf } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';
import { measureName } from '../tables/realismTable.js';
import { isBeyondRecord, type RealismColumn } from './realismColumns.js';
import { publishersOf } from './sources.js';

/** How scenarios, measures, values and pasts are written. */
export type RealismTeller = ReturnType<typeof realismTeller>;

/** How scenarios, measures, values and pasts are written in one language. */
export function realismTeller({ scenarios, plan }: PlanRun, say: Sentences) {
  const decimals = (unit: string) => decimalsOf({ unit }, plan);
  const range = (from: number, to: number, unit: string) =>
    say.span(say.number(from, decimals(unit)), say.number(to, decimals(unit)));
  return {
    say,
    decimals,
    range,
    scenario: labelsOf({ scenarios, plan }, say).scenario,
    amount: (value: number, unit: string) => say.amount(value, unit, decimals(unit)),
    measure: (row: Pick<RealismRow, 'measure' | 'basis'>) => measureName(row, say),
    pasts: ({ past, other, unit }: RealismColumn) =>
      [past, ...(other === undefined ? [] : [other])].map((one) =>
        say.rows.realism.past(one.own, yearsOf([one], say), range(one.least, one.greatest, unit)),
      ),
  };
}

/** The first and the last year that pasts hold. */
function yearsOf(pasts: readonly HistoryComparison[], say: Sentences): string {
  const years = pasts.flatMap(({ values }) => values.flatMap(({ from, to }) => [from, to]));
  return say.span(String(Math.min(...years)), String(Math.max(...years)));
}

/** What is told of. */
interface Found {
  readonly all: readonly RealismRow[];
  readonly columns: readonly RealismColumn[];
  readonly until: number | undefined;
  readonly told: RealismTeller;
}

/** What the realism strip says in words. */
export function realismWords(run: PlanRun, { all, columns, until, told }: Found): ChartWords {
  const { plan, dataset } = run;
  const { say } = told;
  const said = say.rows.realism;
  const ids = new Set(columns.flatMap(({ past, other }) => [...past.sources, ...(other?.sources ?? [])]));
  const publishers = publishersOf(dataset, ids, say);
  const counted = all.filter(({ scenario }) => run.pathways.length === 0 || scenario !== run.actual?.id);
  const missing = new Set(counted.filter(({ value }) => value === undefined).map(told.measure));
  const rows = columns.flatMap((column) => column.rows);
  const isTargeted = rows.some(({ basis }) => basis === 'targeted');
  return {
    title: titleOf(run, columns, told),
    subtitle: said.subtitle(say.span(String(plan.period.from), String(plan.period.to)), until),
    footer: [
      said.investment,
      ...(isTargeted ? [said.targeted(say.of(plan.document.title))] : []),
      ...(missing.size === 0 ? [] : [said.missing([...missing].join('; '))]),
      ...(publishers === '' ? [] : [said.sources(publishers)]),
    ],
    kind: said.kind,
    said: rows.map((row) =>
      said.said(told.scenario(row.scenario), told.measure(row), {
        value: told.amount(row.value ?? 0, row.unit),
        verdict: say.realism.verdicts[row.verdict],
      }),
    ),
  };
}

/** Growth speaks first; where it has its examples, what most scenarios have none of. The actual is no scenario. */
function titleOf(run: PlanRun, columns: readonly RealismColumn[], told: RealismTeller): string {
  const { say, amount } = told;
  const said = say.rows.realism;
  if (columns.length === 0) return said.noPast;
  const counted = run.pathways.length > 0 ? run.pathways : run.scenarios;
  const without = (among: readonly RealismColumn[]) =>
    counted.filter(({ id }) =>
      among.some(({ rows }) => rows.some((row) => row.scenario === id && isBeyondRecord(row))),
    );
  const growth = columns.filter(({ measure }) => measure === 'growth');
  const ofGrowth = without(growth).length > 0;
  const most = Math.max(...columns.map((column) => without([column]).length));
  const [widest] = columns.filter((column) => without([column]).length === most);
  const [row] = widest?.rows ?? [];
  const asked = ofGrowth ? growth : most > 0 && widest !== undefined ? [widest] : columns;
  const found = without(asked);
  const pasts = asked.map(({ past }) => past);
  const beyond = said.beyond(pasts.some(({ own }) => own) ? undefined : yearsOf(pasts, say));
  const level =
    most === 0 || row === undefined ? said.anything(beyond) : said.level(told.measure(row), beyond);
  const title = say.phrases.scenariosThat({
    names: (counted.length === 1 ? counted : found).map(({ label }) => say.of(label)),
    k: found.length,
    n: counted.length,
    ...said.need,
    what: ofGrowth ? said.growth(beyond) : level,
  });
  const actual = growth[0]?.rows.find(({ scenario }) => scenario === run.actual?.id);
  if (!ofGrowth || actual?.value === undefined || run.pathways.length === 0) return title;
  return said.withActual(title, amount(actual.value, actual.unit));
}
