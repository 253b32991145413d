import type { Language } from '../../../plan/LocalText.js';
import type { ScorecardFigures } from './scorecardFigures.js';

/**
 * What the scorecard finds, as a sentence: whether any scenario meets all targets that can be computed, how many the
 * best meets, and how many targets cannot be computed.
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * scorecardTitle(scorecardFigures(result), 'en')
 * // => 'At best 8 of 10 computable targets are met; 19 of 29 are not computable yet'
 */
export function scorecardTitle(figures: ScorecardFigures, language: Language): string {
  const { lines, scenarios, keptBy } = figures;
  const count = {
    targets: lines.length,
    known: lines.filter(({ outcome }) => outcome !== 'unknown').length,
    scenarios: scenarios.length,
    best: Math.max(0, ...keptBy),
    complete: 0,
  };
  const complete = keptBy.filter((kept) => kept === count.known).length;
  const counts = { ...count, complete };
  const name = scenarios.length === 1 ? scenarios[0]?.label[language] : undefined;
  return language === 'vi' ? vietnameseTitle(counts, name) : englishTitle(counts, name);
}

interface Counts {
  readonly targets: number;
  /** Targets that at least one scenario can compute. */
  readonly known: number;
  readonly scenarios: number;
  /** The most targets that one scenario meets. */
  readonly best: number;
  /** Scenarios that meet all known targets. */
  readonly complete: number;
}

function vietnameseTitle({ targets, known, scenarios, best, complete }: Counts, name?: string): string {
  if (known === 0) return `Chưa tính được chỉ tiêu nào trong ${targets} chỉ tiêu`;
  const rest = known === targets ? '' : `; ${targets - known} trong ${targets} chỉ tiêu chưa tính được`;
  const all = `${known} chỉ tiêu${known === targets ? '' : ' tính được'}`;
  if (name !== undefined) return `“${name}” đạt ${best} trong ${all}${rest}`;
  const scope = known === 1 ? `chỉ tiêu duy nhất${known === targets ? '' : ' tính được'}` : `cả ${all}`;
  const most = known === 1 ? '' : `, nhiều nhất là ${best}`;
  if (complete === 0) return `Không kịch bản nào đạt ${scope}${most}${rest}`;
  const which = complete === scenarios ? `Cả ${scenarios} kịch bản` : `${complete}/${scenarios} kịch bản`;
  return `${which} đạt ${scope}${rest}`;
}

function englishTitle({ targets, known, scenarios, best, complete }: Counts, name?: string): string {
  if (known === 0) return `None of the ${targets} targets can be computed yet`;
  const rest =
    known === targets
      ? ''
      : `; ${targets - known} of ${targets} ${targets - known === 1 ? 'is' : 'are'} not computable yet`;
  const computable = known === targets ? '' : 'computable ';
  const all = `${known} ${computable}targets`;
  if (name !== undefined) return `“${name}” meets ${best} of the ${all}${rest}`;
  const scope = known === 1 ? `the one ${computable}target` : `all ${all}`;
  if (complete === 0)
    return known === 1 ? `No scenario meets ${scope}${rest}` : `At best ${best} of ${all} are met${rest}`;
  const which =
    complete === scenarios
      ? `${scenarios === 2 ? 'Both' : `All ${scenarios}`} scenarios meet`
      : `${complete} of the ${scenarios} scenarios ${complete === 1 ? 'meets' : 'meet'}`;
  return `${which} ${scope}${rest}`;
}
