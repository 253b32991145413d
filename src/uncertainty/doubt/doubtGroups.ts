import type { DoubtName, ScenarioDoubt } from '../../plan/scenarios/Doubt.js';
import type { DoubtModel } from '../rows/DoubtModel.js';

/** What varies together: one name in doubt with all its years, or names that correlations tie to each other. */
export interface DoubtGroup {
  readonly names: readonly DoubtName[];
  /** Places of their columns in the model. */
  readonly columns: readonly number[];
  /** It holds events alone, which happen or do not. */
  readonly isEvent: boolean;
}

/**
 * Names in doubt, those together that are correlated: of those it cannot be told apart which of them moves a result.
 *
 * @param model - of a scenario in doubt
 */
export function doubtGroups({ names, columns, scenario: { doubt } }: DoubtModel): DoubtGroup[] {
  const heads = new Map(names.map((name) => [name, name]));
  for (const { between, value } of tied(doubt)) {
    const [one = '', other = ''] = between.map((name) => heads.get(name));
    if (value !== 0) for (const [name, head] of heads) if (head === other) heads.set(name, one);
  }
  return [...new Set(heads.values())].map((head) => {
    const own = names.filter((name) => heads.get(name) === head);
    return {
      names: own,
      columns: columns.flatMap(({ name }, place) => (own.includes(name) ? [place] : [])),
      isEvent: own.every((name) => name.startsWith('event ')),
    };
  });
}

function tied(doubt: ScenarioDoubt | undefined): ScenarioDoubt['correlations'] {
  return doubt?.correlations ?? [];
}
