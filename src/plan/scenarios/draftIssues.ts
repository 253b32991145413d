import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import type { Plan } from '../Plan.js';
import { parseWith } from '../parseWith.js';
import { repeatedIds } from '../repeatedIds.js';
import { nameHint } from '../text/nearestName.js';
import { inheritedLayers } from './inheritedLayers.js';
import { issuesByCause } from './issuesByCause.js';
import { type ScenarioDraft, ScenarioFile } from './ScenarioDraft.js';

/**
 * What is wrong with scenarios as written, before any figure is looked at: ids used twice, measures that the plan does
 * not have, scenarios to extend that do not exist or lead back in a circle.
 *
 * @param plan - left out where it could not be read; its measures are then not compared
 *
 * @example
 * draftIssues([{ id: 'a', abstract: false }]) // => []
 */
export function draftIssues(drafts: readonly ScenarioDraft[], plan?: Plan): Issue[] {
  const inherited = drafts.flatMap((draft, position): Issue[] => {
    const layers = draft.abstract ? [] : inheritedLayers(drafts, position);
    return 'code' in layers ? [layers] : [];
  });
  return [
    ...noneToRun(drafts),
    ...idIssues(drafts),
    ...markIssues(drafts, 'actual'),
    ...markIssues(drafts, 'plan'),
    ...unknownMeasures(drafts, plan),
    ...inherited,
  ];
}

/**
 * Checks the value of scenarios.yaml as far as it can be without facts.
 *
 * @throws ScenarioError with every problem found
 *
 * @example
 * refuseDrafts({ scenarios: [] }) // => throws ScenarioError
 */
export function refuseDrafts(value: unknown, plan?: Plan): void {
  const issues = draftIssues(parseWith(ScenarioFile, value, 'scenarios').scenarios, plan);
  if (issues.length > 0)
    throw new ScenarioError(
      issuesByCause(issues, []).map((issue): Issue => ({ ...issue, document: 'scenarios' })),
    );
}

function noneToRun(drafts: readonly ScenarioDraft[]): Issue[] {
  if (drafts.some(({ abstract }) => !abstract)) return [];
  const expected = say`at least one scenario that is not abstract`;
  const hint = say`An abstract scenario only serves those that extend it.`;
  return [{ code: 'missing', path: ['scenarios'], expected, hint }];
}

const marks = {
  actual: say`one scenario that is the actual path`,
  plan: say`one scenario that is the plan`,
};

/** One scenario at most bears a mark; none that is only extended does, and none bears both. */
function markIssues(drafts: readonly ScenarioDraft[], mark: keyof typeof marks): Issue[] {
  const first = drafts.findIndex((draft) => draft[mark]);
  return drafts.flatMap((draft, position): Issue[] => {
    const issue = { path: ['scenarios', position, mark], value: true };
    if (draft[mark] !== true) return [];
    if (draft.abstract) {
      const expected = say`${mark} on a scenario that is not abstract`;
      return [{ ...issue, code: 'badValue', expected, hint: say`An abstract scenario is never projected.` }];
    }
    if (position !== first) {
      const hint = say`${drafts[first]?.id ?? ''} is marked as it already.`;
      return [{ ...issue, code: 'duplicate', expected: marks[mark], hint }];
    }
    if (mark !== 'plan' || draft.actual !== true) return [];
    const expected = say`plan on another scenario than the actual`;
    return [
      { ...issue, code: 'badValue', expected, hint: say`What happened in fact cannot stand for the plan.` },
    ];
  });
}

function idIssues(drafts: readonly ScenarioDraft[]): Issue[] {
  const ids = drafts.map(({ id }) => id);
  const pathOf = (position: number) => ['scenarios', position, 'id'];
  const expected = say`another id: observed names the published figures`;
  return [
    ...ids.flatMap((id, position): Issue[] =>
      id.toLowerCase() === 'observed'
        ? [{ code: 'duplicate', path: pathOf(position), value: id, expected }]
        : [],
    ),
    ...repeatedIds(ids, pathOf),
  ];
}

function unknownMeasures(drafts: readonly ScenarioDraft[], plan: Plan | undefined): Issue[] {
  if (plan === undefined) return [];
  const known = plan.measures.map(({ id }) => id);
  const expected = say`a measure of the plan`;
  return drafts.flatMap(({ measures = [] }, position) =>
    measures.flatMap((id, rank): Issue[] => {
      const path = ['scenarios', position, 'measures', rank];
      return known.includes(id)
        ? []
        : [{ code: 'unknownName', path, value: id, expected, hint: nameHint(id, known) }];
    }),
  );
}
