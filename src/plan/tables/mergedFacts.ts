import type { Issue } from '../../errors/Issue.js';
import { issueList } from '../../errors/issueList.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Observation } from '../facts/Observation.js';
import { shiftedDecimal } from '../vocabulary/shiftedDecimal.js';
import { powerBetween } from '../vocabulary/unitFromText.js';
import type { YearPart } from '../YearPart.js';
import { periodText } from '../yearsOf.js';
import type { ImportedFact } from './ImportedTable.js';

/** Which figures are new, and how many were there already. */
export interface MergedFacts {
  readonly added: readonly ImportedFact[];
  readonly alreadyThere: number;
}

type Figure = Pick<Observation, 'indicator' | 'activity' | 'priceBasis' | 'period' | 'vintage'> & {
  readonly part?: YearPart;
};

const keyOf = ({ indicator, activity, priceBasis, period, part = undefined, vintage }: Figure) =>
  [indicator, activity, priceBasis, period.from, period.to, part ?? '', vintage].join('|');

/**
 * Figures of tables beside those that a plan has: the same figure is kept once; a figure that differs under the same
 * vintage is refused with both numbers, whether it stands in the plan or in another cell.
 *
 * @param present - the plan's own, of its own region
 * @throws ScenarioError with every figure that differs
 */
export function mergedFacts(imported: readonly ImportedFact[], present: readonly Observation[]): MergedFacts {
  const issues = issueList();
  const there = new Map(present.map((row) => [keyOf(row), row]));
  const taken = new Map<string, ImportedFact>();
  const added: ImportedFact[] = [];
  let alreadyThere = 0;
  for (const fact of imported) {
    const key = keyOf(fact);
    const [row, earlier] = [there.get(key), taken.get(key)];
    if (earlier !== undefined) {
      if (Number(earlier.value) !== Number(fact.value))
        issues.add(conflict(fact, say`${earlier.value} in ${placeName(earlier)}`));
      continue;
    }
    taken.set(key, fact);
    if (row === undefined) added.push(fact);
    else if (isSame(row, fact)) alreadyThere += 1;
    else issues.add(conflict(fact, say`${row.value} (${row.unit}) in ${'facts.csv'}`));
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

function conflict(fact: ImportedFact, other: Issue['expected']): Issue {
  const { indicator, activity, priceBasis, period, part, vintage, value, unit, file } = fact;
  const when = part === undefined ? periodText(period) : `${period.to}-${part}`;
  const subject = [indicator, activity, priceBasis, when].filter((part) => part !== '').join(', ');
  return {
    code: 'conflictingFacts',
    path: [],
    value: `${value} (${unit})`,
    expected: say`${other}, as for ${subject} in the vintage ${vintage}`,
    hint: say`If it was revised, give this file a vintage of its own with ${'--vintage'}; nothing was written.`,
    where: say`cell ${placeName(fact)}`,
    place: { file },
  };
}
