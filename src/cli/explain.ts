import type { GapCase, GapMethod } from '../analysis/attribution/GapQuestion.js';
import type { PlanRun } from '../analysis/PlanRun.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { didYouMean } from '../plan/grammar.js';
import type { Language } from '../plan/text/LocalText.js';
import type { Adding } from './Adding.js';
import { openForAnswer } from './openForAnswer.js';
import { printJson, printPage } from './print.js';

interface ExplainOptions {
  readonly lang: Language;
  readonly method: GapMethod;
  readonly by?: string;
  readonly json?: boolean;
}

/** `explain`: what makes the gap in GRDP per capita between two scenarios, or a target and a scenario. */
export function addExplain({ program, words, language }: Adding): void {
  program
    .command('explain')
    .description(words.explain.description)
    .argument('<plan-folder>', words.folder)
    .argument('[cases...]', words.explain.cases)
    .addOption(language)
    .addOption(
      program
        .createOption('--method <method>', words.explain.method)
        .choices(['logarithmic', 'shapley'])
        .default('logarithmic'),
    )
    .option('--by <assumption>', words.explain.by)
    .option('--json', words.json)
    .action(explain);
}

async function explain(
  argument: string,
  [from, to, ...more]: readonly string[],
  { lang, method, by, json = false }: ExplainOptions,
): Promise<void> {
  if (more.length > 0) {
    const expected = say`at most two cases: from and to`;
    throw new ScenarioError([{ code: 'badArgument', path: ['cases'], value: more.join(' '), expected }]);
  }
  const { inOptionWords } = await import('./inOptionWords.js');
  const run = (await openForAnswer(argument, lang)).simulate();
  const cases = {
    from: gapCase(from ?? run.planScenario?.scenario.id, { run, name: 'from', by }),
    to: gapCase(to ?? run.actual?.id, { run, name: 'to', by }),
  };
  if (by !== undefined && typeof cases.from === 'string' && typeof cases.to === 'string') {
    const expected = say`a target among the two cases`;
    const hint = say`A scenario is taken as it is: nothing gives way. Name a target, or leave ${'--by'} out.`;
    throw new ScenarioError([{ code: 'badArgument', path: ['--by'], value: by, expected, hint }]);
  }
  const answer = await inOptionWords(() => run.explain({ ...cases, method }), {
    target: 'cases',
    scenario: 'cases',
  });
  if (json) {
    printJson({ plan: run.plan.id, ...answer });
    return;
  }
  const { answerPage } = await import('../report/tables/answerPage.js');
  await printPage(answerPage(answer));
}

/** A scenario by its id; a target by its id, under the scenario that stands for the plan or the one after an @. */
function gapCase(
  typed: string | undefined,
  { run, name, by }: { readonly run: PlanRun; readonly name: string; readonly by: string | undefined },
): GapCase {
  const [target = '', scenario = run.planScenario?.scenario.id] = (typed ?? '').split('@');
  const targets = run.plan.targets.map(({ id }) => id);
  if (typed !== undefined && targets.includes(target) && scenario !== undefined)
    return { target, scenario, ...(by !== undefined && { by }) };
  const scenarios = run.scenarios.map(({ id }) => id);
  if (typed !== undefined && scenarios.includes(typed)) return typed;
  const expected = say`a scenario (${scenarios.join(', ')}) or a target`;
  const hint =
    typed === undefined
      ? say`Name both cases: ${'explain <plan-folder> <from> <to>'}.`
      : didYouMean(typed, [...scenarios, ...targets]);
  const code = typed === undefined ? 'missing' : 'unknownName';
  throw new ScenarioError([{ code, path: [name], value: typed, expected, hint }]);
}
