import type { Issue } from '../../errors/Issue.js';
import { issueList } from '../../errors/issueList.js';
import { figureText, listed, say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Observation } from '../facts/Observation.js';
import { namedIn } from '../namedIn.js';
import type { Plan } from '../Plan.js';
import { shiftedDecimal } from '../vocabulary/shiftedDecimal.js';
import { powerBetween, unitFromText } from '../vocabulary/unitFromText.js';
import type { YearPart } from '../YearPart.js';
import { periodText } from '../yearsOf.js';
import type { ImportedFact } from './ImportedTable.js';

type NamingPlan = Pick<Plan, 'activities' | 'indicators'>;

/** Which figures are new, and how many were there already. */
export interface MergedFacts {
  readonly added: readonly ImportedFact[];
  readonly alreadyThere: number;
}

type Figure = Pick<Observation, 'indicator' | 'activity' | 'priceBasis' | 'unit' | 'period' | 'vintage'> & {
  readonly part?: YearPart;
};

/** A period as a number, or a part of a year as a text. */
type TimeKey = number | string;

/** What figures are of, but for their time: a table has many figures of one series one after the other. */
function seriesFinder<Kept>(): (figure: Figure) => Map<TimeKey, Kept> {
  const all = new Map<string, Map<TimeKey, Kept>>();
  let last: { readonly figure: Figure; readonly kept: Map<TimeKey, Kept> } | undefined;
  return (figure) => {
    if (last !== undefined && isOfSeries(last.figure, figure)) return last.kept;
    const { indicator, activity, priceBasis, unit, vintage } = figure;
    // GRDP per capita is told in VND and in USD: two series, where a thousand and a million of one thing are the same.
    const measure = unitFromText(unit)?.measure;
    const key = [indicator, activity, priceBasis, measure, vintage].join('|');
    const kept = all.get(key) ?? new Map<TimeKey, Kept>();
    all.set(key, kept);
    last = { figure, kept };
    return kept;
  };
}

const isOfSeries = (one: Figure, other: Figure) =>
  one.indicator === other.indicator &&
  one.activity === other.activity &&
  one.priceBasis === other.priceBasis &&
  one.unit === other.unit &&
  one.vintage === other.vintage;

const timeKey = ({ period, part = undefined }: Figure): TimeKey =>
  part === undefined ? period.from * 10_000 + period.to : `${period.to}-${part}`;

/**
 * Figures of tables beside those that a plan has: the same figure is kept once; a figure that differs under the same
 * vintage is refused with both numbers, whether it stands in the plan or in another cell.
 *
 * @param present - the plan's own, of its own region
 * @param plan - what things are called
 * @throws ScenarioError with every figure that differs
 */
export function mergedFacts(
  imported: readonly ImportedFact[],
  present: readonly Observation[],
  plan: NamingPlan,
): MergedFacts {
  const issues = issueList();
  const [thereOf, takenOf] = [seriesFinder<Observation>(), seriesFinder<ImportedFact>()];
  for (const row of present) thereOf(row).set(timeKey(row), row);
  const added: ImportedFact[] = [];
  let alreadyThere = 0;
  for (const fact of imported) {
    const [time, taken] = [timeKey(fact), takenOf(fact)];
    const [row, earlier] = [thereOf(fact).get(time), taken.get(time)];
    if (earlier !== undefined) {
      if (Number(earlier.value) !== Number(fact.value))
        issues.add(conflict(fact, say`${figureText(earlier.value)} in ${placeName(earlier)}`, plan));
      continue;
    }
    taken.set(time, fact);
    if (row === undefined) added.push(fact);
    else if (isSame(row, fact)) alreadyThere += 1;
    else {
      const there = say`${figureText(String(row.value))} (${{ id: row.unit }}) in ${'facts.csv'}`;
      issues.add(conflict(fact, there, plan));
    }
  }
  const found = issues.issues();
  if (found.length > 0) throw new ScenarioError(found);
  return { added, alreadyThere };
}

function isSame(row: Observation, { value, unit }: ImportedFact): boolean {
  const power = powerBetween(row.unit, unit);
  return power !== undefined && Number(shiftedDecimal(String(row.value), power)) === Number(value);
}

const placeName = ({ sheet, cell }: ImportedFact) => (sheet === '' ? cell : `${sheet}!${cell}`);

function conflict(fact: ImportedFact, other: Issue['expected'], plan: NamingPlan): Issue {
  const { indicator, activity, priceBasis, period, part, vintage, value, unit, file } = fact;
  const when = part === undefined ? periodText(period) : `${period.to}-${part}`;
  const parts = [indicator, activity, priceBasis].filter((part) => part !== '' && part !== 'total');
  const subject = listed([...parts.map((part) => namedIn(plan, part)), when]);
  return {
    code: 'conflictingFacts',
    path: [],
    value: say`${figureText(value)} (${{ id: unit }})`,
    expected: say`${other}, as for ${subject} in the vintage ${vintage}`,
    hint: say`If it was revised, give this file a vintage of its own with ${'--vintage'}; nothing was written.`,
    where: say`cell ${placeName(fact)}`,
    place: { file },
  };
}
