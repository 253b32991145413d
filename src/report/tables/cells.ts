import { decimalsOf } from '../../analysis/decimalsOf.js';
import type { PlanRun } from '../../analysis/PlanRun.js';
import { aPlan, optionsOf } from '../../analysis/runKinds.js';
import type { Issue } from '../../errors/Issue.js';
import { say } from '../../errors/Message.js';
import { ScenarioError } from '../../errors/ScenarioError.js';
import { type KeysOf, knownOptions } from '../../plan/knownOptions.js';
import { refuseOther } from '../../plan/optionKinds.js';
import type { Plan } from '../../plan/Plan.js';
import type { Target } from '../../plan/targets/Target.js';
import type { Language } from '../../plan/text/LocalText.js';
import { nearestHint } from '../../plan/text/nearestName.js';
import { type Labels, labelsOf } from '../language/labels.js';
import { problemsOf } from '../language/problemsOf.js';
import { problemsIn } from '../language/problemText.js';
import { type Sentences, sentences } from '../language/Sentences.js';
import type { CellFigure, ColumnOf } from './Table.js';

/** How a table is wanted; the language is that of the run where left out. */
export interface TableOptions {
  readonly language?: Language;
}

/** What every table can be asked for. */
export const tableKeys: KeysOf<TableOptions> = { language: true };

/** The words of a table, and what everything in its plan is called. */
export function wordsOf(
  run: Pick<PlanRun, 'language' | 'plan' | 'scenarios'>,
  { language = run.language }: TableOptions,
): { readonly say: Sentences; readonly labels: Labels } {
  const say = sentences(language);
  return { say, labels: labelsOf(run, say) };
}

/** A first column with the scenario, where rows of several stand in one table. */
export function scenarioColumn<Row extends { readonly scenario: string }>(
  { scenario: only }: { readonly scenario?: string },
  { say, labels }: Pick<ReturnType<typeof wordsOf>, 'say' | 'labels'>,
): ColumnOf<Row>[] {
  if (only !== undefined) return [];
  return [{ heading: say.tables.scenario, cell: ({ scenario }) => labels.scenario(scenario) }];
}

/** What a table of figures is of, as far as it was asked for: `Growth: Services, Plan at 8.5% growth, 2020`. */
export function captionOf(
  { names }: Pick<Sentences, 'names'>,
  { figure, ...rest }: Partial<Record<'figure' | 'activity' | 'scenario' | 'when', string>>,
): string {
  const others = [rest.activity, rest.scenario, rest.when].filter((one) => one !== undefined).join(', ');
  return figure === undefined || others === '' ? (figure ?? others) : names.partOf(figure, others);
}

/** A value in the unit of a target: with the decimals its figures have everywhere, and enough to tell met from missed. */
export function targetCell(value: number | undefined, target: Target, plan: Plan): CellFigure {
  return { value, decimals: decimalsOf({ target, values: value === undefined ? [] : [value] }, plan) };
}

/** A difference in the unit of a target, with its sign and the decimals of the value it belongs to. */
export function gapCell(
  { gap, value }: { readonly gap: number | undefined; readonly value: number | undefined },
  target: Target,
  { plan, say }: { readonly plan: Plan; readonly say: Sentences },
): CellFigure {
  const { decimals } = targetCell(value, target, plan);
  return gap === undefined ? { value: gap } : { value: gap, text: say.signed(gap, decimals) };
}

/**
 * The options of a table of a run, checked; what is wrong with them, or with the run, is told in the language asked for.
 *
 * @throws ScenarioError as `optionsOf` does, and for a language that is not known
 */
export function askedOf<Given extends TableOptions>(
  run: unknown,
  options: Given,
  keys: KeysOf<Given>,
): Given {
  return inKnownLanguage(run, options, () => optionsOf(run, options, keys));
}

/** The same of a table of a plan, or of its run. */
export function askedOfPlan<Given extends TableOptions>(
  plan: unknown,
  options: Given,
  keys: KeysOf<Given>,
): Given {
  return inKnownLanguage(plan, options, () => {
    refuseOther('run', plan, aPlan);
    return knownOptions(options, keys);
  });
}

function inKnownLanguage<Given extends TableOptions>(of: unknown, options: Given, read: () => Given): Given {
  return problemsOf(of, options, () => {
    const asked = read();
    if (asked.language !== undefined) sentences(asked.language);
    return asked;
  });
}

/**
 * The scenarios of a run that an option names; all where it is left out.
 *
 * @throws ScenarioError for an id that is not among them, with the nearest
 */
export function chosenScenarios(
  { scenarios, language }: Pick<PlanRun, 'scenarios' | 'language'>,
  { scenario, ...asked }: TableOptions & { readonly scenario?: string },
): PlanRun['scenarios'] {
  if (scenario === undefined) return scenarios;
  const ids = scenarios.map(({ id }) => id);
  refuseUnknown({ language, ...asked }, { scenario }, ids);
  return scenarios.filter(({ id }) => id === scenario);
}

/**
 * Refuses an id that is not known, with the nearest that is.
 *
 * @param option - its name and the id that it holds
 * @throws ScenarioError that names the option, and what it may hold
 */
export function refuseUnknown(
  { language }: { readonly language: Language },
  option: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): void {
  const issues = Object.entries(option).flatMap(([name, value]): Issue[] => {
    if (value === undefined || known.includes(value)) return [];
    const expected = say`one of ${known.join(', ')}`;
    return [{ code: 'unknownName', path: [name], value, expected, hint: nearestHint(value, known) }];
  });
  if (issues.length > 0)
    problemsIn(language, () => {
      throw new ScenarioError(issues);
    });
}
