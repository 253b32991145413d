import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { aPlan } from '../../analysis/runKinds.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { knownOptions } from '../../plan/knownOptions.js';
import { refuseOther } from '../../plan/optionKinds.js';
import type { Plan } from '../../plan/Plan.js';
import { planRevision, type RevisedTarget } from '../../plan/planRevision.js';
import type { Target } from '../../plan/targets/Target.js';
import { type TableOptions, tableKeys, wordsOf } from './cells.js';
import { type Table, tableOf } from './Table.js';

/**
 * The targets of a plan beside those of the plan it amends: before, after, the difference, and which are looser.
 *
 * @param plan - as `openPlan` returns it
 * @param options - `language`
 * @throws ScenarioError for a plan that amends none
 */
export function revisionTable(
  plan: Pick<PlanRun, 'plan' | 'scenarios' | 'language'> & { readonly amended?: Plan },
  options: TableOptions = {},
): Table {
  refuseOther('plan', plan, aPlan);
  const { amended } = plan;
  if (amended === undefined) {
    const expected = say`a plan with ${'amends'} in its plan.yaml`;
    throw new ScenarioError([{ code: 'missing', path: ['amends'], expected }]);
  }
  const { say: sentences } = wordsOf(plan, knownOptions(options, tableKeys));
  const words = sentences.midTerm.revision;
  const bounds = (target: Target | undefined) =>
    target === undefined ? '–' : sentences.targetBounds(target);
  const due = ({ before, after }: RevisedTarget) => {
    const years = [before?.year, after?.year].filter((year) => year !== undefined);
    return [...new Set(years)].join(' → ');
  };
  const difference = ({ difference: { lower, upper }, before, after }: RevisedTarget) => {
    const target = after ?? before;
    if (target === undefined) return '';
    const texts = [lower, upper].flatMap((value) =>
      value === undefined
        ? []
        : [sentences.signed(value, decimalsOf({ target, values: [value] }, plan.plan))],
    );
    return [...new Set(texts)].join(' / ');
  };
  const table = tableOf<RevisedTarget>(
    sentences,
    [
      {
        heading: sentences.tables.target,
        cell: ({ before, after, id }) => {
          const label = (after ?? before)?.label;
          return label === undefined ? id : sentences.of(label);
        },
      },
      { heading: sentences.tables.year, cell: due },
      { heading: words.before, cell: ({ before }) => bounds(before) },
      { heading: words.after, cell: ({ after }) => bounds(after) },
      { heading: words.difference, cell: difference },
      { heading: words.change, cell: ({ change }) => words.changes[change] },
    ],
    planRevision(amended, plan.plan),
  );
  return { ...table, caption: words.title(sentences.of(amended.document.title)) };
}
