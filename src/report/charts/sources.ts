import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Dataset } from '../../plan/facts/Dataset.js';
import type { Plan } from '../../plan/Plan.js';
import type { Target } from '../../plan/targets/Target.js';
import type { ResultRow } from '../../projection/ResultRow.js';
import type { ScenarioOdds } from '../../uncertainty/FoundOdds.js';
import { citedClause } from '../language/citedClause.js';
import { labelsOf, publisherName } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';

/** What a footer tells the origin of. */
export interface SourcedContent {
  readonly rows: readonly Pick<ResultRow, 'vintage' | 'source'>[];
  readonly target?: Target | undefined;
  /** Remarks of the chart's own, as sentences; they come first. */
  readonly remarks?: readonly string[];
}

/**
 * Where a chart's figures come from, as sentences: remarks, the document of the target, the publishers of the sources,
 * the vintages drawn in the plan's own words, and a warning where vintages meet.
 */
export function sourceSentences(
  { plan, dataset }: { readonly plan: Plan; readonly dataset: Dataset },
  { rows, target, remarks = [] }: SourcedContent,
  say: Sentences,
): string[] {
  const title = say.of(plan.document.title);
  // A document that is cited as a whole has its number for a clause.
  const document =
    target === undefined || title.includes(target.clause)
      ? title
      : `${title}, ${citedClause(target.clause, say)}`;
  const vintages = plan.vintages.filter(({ id }) => rows.some(({ vintage }) => vintage === id));
  const ids = new Set(rows.flatMap(({ source }) => source.split(' ')));
  const publishers = publishersOf(dataset, ids, say);
  const { footer } = say.phrases;
  return [
    ...remarks,
    ...(vintages.length > 1 ? [footer.mixed] : []),
    ...(target === undefined ? [] : [footer.target(document)]),
    ...(publishers === '' ? [] : [footer.sources(publishers)]),
    ...vintages.map(({ published, label }) => footer.vintage(say.date(published), say.of(label))),
  ];
}

/** The publishers of sources with the year of each, once; empty where none is known. */
export function publishersOf({ sources }: Dataset, ids: ReadonlySet<string>, say: Sentences): string {
  const publishers = sources
    .filter(({ id }) => ids.has(id))
    .map((source) => {
      const [year] = /^\d{4}/u.exec(source.date) ?? [];
      return `${publisherName(source, say)}${year === undefined ? '' : `\u00a0(${year})`}`;
    });
  return [...new Set(publishers)].join('; ');
}

/** What drawn odds rest on, for a footer: whose doubt, how many futures, and what was taken as independent. */
export function sampleRemarks(
  run: PlanRun,
  { scenario, draws, seed, independent, doubt }: ScenarioOdds,
  say: Sentences,
): string[] {
  const name = labelsOf(run, say).scenario(scenario);
  return [
    say.futures.sample(name, say.number(draws, 0), seed),
    ...(independent.length < 2 ? [] : [say.futures.independent(doubt.correlations.length === 0)]),
  ];
}
