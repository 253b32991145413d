import type { Activity } from '../Activity.js';
import type { Dataset } from '../facts/Dataset.js';
import type { Observation } from '../facts/Observation.js';
import type { DeclaredNature } from '../indicators/natureOfSeries.js';
import { type AuditedFacts, auditedFacts } from './AuditedFacts.js';
import { averagesOfYears } from './averagesOfYears.js';
import type { Finding, FindingWeight } from './Finding.js';
import { groupedFindings } from './groupedFindings.js';
import { implausibleDeflators } from './prices/implausibleDeflators.js';
import { impliedExchangeRates } from './prices/impliedExchangeRates.js';
import { mixedBases } from './prices/mixedBases.js';
import { publishedDeflators } from './prices/publishedDeflators.js';
import { referenceYearLevels } from './prices/referenceYearLevels.js';
import { regionBatches } from './regionBatches.js';
import { conflictingFigures } from './slips/conflictingFigures.js';
import { copiedYears } from './slips/copiedYears.js';
import { identicalActivities } from './slips/identicalActivities.js';
import { implausibleSizes } from './slips/implausibleSizes.js';
import { impossibleSigns } from './slips/impossibleSigns.js';
import { missingYears } from './slips/missingYears.js';
import { outOfBounds } from './slips/outOfBounds.js';
import { seriesBreaks } from './slips/seriesBreaks.js';
import { shiftedYears } from './slips/shiftedYears.js';
import { unitChanges } from './slips/unitChanges.js';
import { unitsOfSeries } from './slips/unitsOfSeries.js';
import { vintageBreaks } from './slips/vintageBreaks.js';
import { contributionsOfParts } from './sums/contributionsOfParts.js';
import { growthOfLevels } from './sums/growthOfLevels.js';
import { growthOfParts } from './sums/growthOfParts.js';
import { growthOfWhole } from './sums/growthOfWhole.js';
import { perCapitaOfTotals } from './sums/perCapitaOfTotals.js';
import { sharesOfHundred } from './sums/sharesOfHundred.js';
import { sharesOfLevels } from './sums/sharesOfLevels.js';
import { sumsOfParts } from './sums/sumsOfParts.js';
import { sumsOfQuarters } from './sums/sumsOfQuarters.js';
import { contributionSums, totalsOfComponents } from './sums/totalsOfComponents.js';

const checks: readonly ((facts: AuditedFacts) => readonly Finding[])[] = [
  conflictingFigures,
  impossibleSigns,
  outOfBounds,
  implausibleSizes,
  unitChanges,
  seriesBreaks,
  unitsOfSeries,
  totalsOfComponents,
  contributionSums,
  sumsOfParts,
  contributionsOfParts,
  sharesOfHundred,
  sharesOfLevels,
  growthOfLevels,
  referenceYearLevels,
  shiftedYears,
  growthOfWhole,
  growthOfParts,
  averagesOfYears,
  perCapitaOfTotals,
  publishedDeflators,
  identicalActivities,
  copiedYears,
  impliedExchangeRates,
  implausibleDeflators,
  mixedBases,
  vintageBreaks,
  missingYears,
];

/** Figures that are audited together, so that a table of thousands of communes takes no more memory than one of ten. */
const mostAtOnce = 10_000;

const weights: readonly FindingWeight[] = ['contradiction', 'doubt', 'note'];

/** What an audit knows of the plan, and whom it tells how far it has come. */
export interface AuditOptions {
  /** What the plan's own indicators are; without it their units say. */
  readonly indicators?: readonly DeclaredNature[];
  readonly activities?: readonly Activity[];
  /** What is published of the plan's region elsewhere, which tells how large its figures can be. */
  readonly published?: readonly Observation[];
  /** Told after each check, in per cent of all. */
  readonly onProgress?: ((percent: number) => void) | undefined;
}

/**
 * What published figures say about each other: sums and shares that do not close, growth that is not that of the levels,
 * figures per person and exchange rates that do not belong together, units that change, vintages that disagree, years
 * that are missing.
 *
 * Every figure counts as all values that round to its printed digits, and a relation is broken where no such values
 * fulfil it: there are no tolerances besides. Figures are compared within one vintage, but for findings that are about
 * vintages, for populations and for exchange rates, where a vintage has none of its own.
 *
 * @param dataset - figures of any regions, indicators and activities
 * @param options - a plan does, as it says what its own indicators are
 * @returns the findings: contradictions first, then doubts, then notes
 *
 * @example
 * const { dataset } = await readPlanFolder('data/lang-son-2016-2020');
 * auditFacts(dataset).filter(({ kind }) => kind === 'exchangeRate').length // => 3
 * const row = { region: 'x', indicator: 'shareOfGrdp', priceBasis: 'current', unit: 'percent', period: { from: 2020, to: 2020 }, status: 'reported', vintage: 'v', source: 's', note: '' } as const;
 * const shares = [{ ...row, activity: 'industry', value: 40.5 }, { ...row, activity: 'services', value: 60.5 }];
 * auditFacts({ region: 'x', observations: shares, sources: [] }).map(({ kind }) => kind) // => ['shareSum']
 */
export function auditFacts(
  dataset: Dataset,
  { indicators = [], activities = [], published = [], onProgress }: AuditOptions = {},
): Finding[] {
  const batches = regionBatches(publishedOnly(dataset), mostAtOnce);
  const findings = batches.flatMap((batch, position) => {
    const facts = auditedFacts(batch.dataset, indicators, { activities, published });
    const told = checks.flatMap((check, step) => {
      const found = check(facts);
      onProgress?.((100 * (position * checks.length + step + 1)) / (batches.length * checks.length));
      return found;
    });
    const found = groupedFindings(withoutEchoes(told));
    return found.filter(
      ({ rows: [first] }) => first === undefined || batch.regions.has(first.observation.region),
    );
  });
  const all = [...findings, ...sumsOfQuarters(dataset, indicators)];
  return weights.flatMap((weight) => all.filter((finding) => finding.weight === weight));
}

/** What follows from levels says nothing about them. */
function publishedOnly(dataset: Dataset): Dataset {
  const { observations } = dataset;
  if (!observations.some(({ formula }) => formula !== undefined)) return dataset;
  return { ...dataset, observations: observations.filter(({ formula }) => formula === undefined) };
}

/** A figure with a slipped point breaks its series, and is of the wrong size: that is told once, as the slip. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const slipped = new Set(
    findings
      .flatMap(({ kind, rows }) => (kind === 'unitChange' ? rows.slice(0, 1) : []))
      .map(({ observation }) => observation),
  );
  const isTold = (rows: Finding['rows']) => rows.some(({ observation }) => slipped.has(observation));
  return findings.filter(
    ({ kind, rows }) => (kind !== 'seriesBreak' && kind !== 'implausibleSize') || !isTold(rows),
  );
}
