import type { SolveQuestion } from '../analysis/backcast/SolveQuestion.js';
import type { PlanRun } from '../analysis/PlanRun.js';
import { withAccounts } from '../plan/scenarios/hasAccounts.js';
import type { Language } from '../plan/text/LocalText.js';
import type { DoubtedRun } from '../uncertainty/DoubtedRun.js';
import type { Adding } from './Adding.js';
import { listed } from './listed.js';
import { openForAnswer } from './openForAnswer.js';
import { printJson, printPage } from './print.js';
import type { SolveOptions } from './solveOptions.js';

/** `solve`: what must hold for scenarios to reach a target, by one assumption or several together. */
export function addSolve({ program, words, language }: Adding): void {
  program
    .command('solve')
    .description(words.solve.description)
    .argument('<plan-folder>', words.folder)
    .addOption(language)
    .option('--scenario <id...>', words.scenarios, listed)
    .option('--target <target>', words.solve.target)
    .option('--by <assumption...>', words.solve.by, listed)
    .option('--to <value...>', words.solve.to)
    .option('--bounds <assumption=low:high...>', words.solve.bounds)
    .option('--weight <assumption=number...>', words.solve.weight)
    .option('--from <year>', words.solve.from)
    .option('--staying <year>', words.solve.staying)
    .option('--observed <growth...>', words.solve.observed)
    .option('--weights <shares...>', words.solve.weights)
    .option('--latest-start', words.solve.latestStart)
    .option('--adds <amount>', words.solve.adds)
    .option('--probability <percent>', words.solve.probability)
    .option('--json', words.json)
    .action(solve);
}

async function solve(argument: string, options: SolveOptions & { readonly lang: Language }): Promise<void> {
  const [{ refuseMixedOptions }, { inOptionWords }] = await Promise.all([
    import('./solveOptions.js'),
    import('./inOptionWords.js'),
  ]);
  refuseMixedOptions(options);
  const plan = await openForAnswer(argument, options.lang);
  const run = await inOptionWords(() =>
    plan.simulate(options.scenario === undefined ? {} : { scenarios: options.scenario }),
  );
  const { probability } = options;
  const answer = await inOptionWords(async () =>
    probability === undefined
      ? answerOf(run, options)
      : answerToProbability(run, { ...options, probability }),
  );
  if (options.json) {
    const { solutionAsJson } = await import('./runAsJson.js');
    printJson({ plan: run.plan.id, ...told(answer, solutionAsJson) });
    return;
  }
  const { answerPage } = await import('../report/tables/answerPage.js');
  await printPage(answerPage(answer));
}

async function answerOf(run: PlanRun, options: SolveOptions) {
  const { addedFrom, leversFrom, numbersFrom, refuseOtherUnit } = await import('./arguments.js');
  const { by, observed, latestStart = false, adds } = options;
  const numbers = numbersFrom({
    '--to': options.to,
    '--from': options.from === undefined ? undefined : [options.from],
    '--staying': options.staying === undefined ? undefined : [options.staying],
  });
  const isSaid = [by, options.bounds, options.weight].some((said) => said !== undefined);
  const [from] = numbers.get('--from') ?? [];
  const [stayingFrom] = numbers.get('--staying') ?? [];
  const to = numbers.get('--to');
  const question: SolveQuestion = {
    scenario: namedOrAccounted(run, options),
    ...(options.target === undefined ? {} : { target: options.target }),
    ...(isSaid ? { by: leversFrom({ ...options, by: by ?? ['growth'] }) } : {}),
    ...(to === undefined ? {} : { to }),
    ...(from === undefined ? {} : { from }),
    ...(stayingFrom === undefined ? {} : { stayingFrom }),
  };
  if (observed !== undefined) return answerToObserved(run, question, options);
  if (adds !== undefined) {
    const size = addedFrom(adds);
    const answer = run.latestStart({ ...question, adds: size.amount });
    for (const start of answer.found) refuseOtherUnit(adds, size, start);
    return answer;
  }
  return latestStart ? run.latestChange(question) : run.solve(question);
}

/** Those named; otherwise all that start from accounts. */
function namedOrAccounted({ scenarios }: PlanRun, { scenario }: SolveOptions): readonly string[] {
  return scenario ?? withAccounts(scenarios).map(({ id }) => id);
}

/** What an assumption must be for a probability. */
async function answerToProbability(
  run: DoubtedRun,
  options: SolveOptions & { readonly probability: string },
): Promise<ReturnType<DoubtedRun['neededFor']>> {
  const { probabilityFrom } = await import('./arguments.js');
  const { scenario, target, by: [by] = [] } = options;
  return run.neededFor({
    probability: probabilityFrom('--probability', options.probability),
    ...(scenario === undefined ? {} : { scenario }),
    ...(target === undefined ? {} : { target }),
    ...(by === undefined ? {} : { by }),
  });
}

/** What the remaining years need, or the remaining quarters where parts of a year were observed. */
async function answerToObserved(
  run: PlanRun,
  { scenario = [], ...question }: SolveQuestion,
  options: SolveOptions,
): Promise<ReturnType<PlanRun['stillNeeded' | 'quartersNeeded']>> {
  const { observedFrom, weightsFrom } = await import('./observedArguments.js');
  const { observed = [], weights } = options;
  const seen = observedFrom(observed);
  if (weights === undefined && !seen.some((one) => 'part' in one))
    return run.stillNeeded({ ...question, scenario, observed: seen });
  return run.quartersNeeded({
    ...question,
    observed: seen,
    ...(options.scenario === undefined ? {} : { scenario }),
    ...(weights === undefined ? {} : { weights: weightsFrom(weights) }),
  });
}

type SolutionAsJson = typeof import('./runAsJson.js').solutionAsJson;

function told(
  answer: Awaited<ReturnType<typeof answerOf>> | ReturnType<DoubtedRun['neededFor']>,
  solutionAsJson: SolutionAsJson,
) {
  switch (answer.question) {
    case 'solve':
      return { solutions: answer.solutions.map(solutionAsJson) };
    case 'stillNeeded': {
      const solutions = answer.found.map(({ solution, ...rest }) => ({
        ...solutionAsJson(solution),
        ...rest,
      }));
      return { observed: answer.observed, solutions };
    }
    case 'quartersNeeded':
      return {
        year: answer.year,
        observed: [...answer.years, ...answer.parts],
        solutions: answer.found.map(({ target, ...rest }) =>
          target === undefined ? rest : { target: target.id, ...rest },
        ),
      };
    case 'neededFor':
      return { ...answer, target: answer.target.id };
    case 'latestStart':
      return { latestStarts: answer.found.map(({ target: { id }, ...rest }) => ({ ...rest, target: id })) };
    case 'latestChange':
      return {
        latestStarts: answer.found.map(({ target: { id }, starts, ...rest }) => ({
          target: id,
          ...rest,
          starts: starts.map(({ year, solution: { status, before, after, levers, breaks, needs } }) => {
            return { year, status, before, after, levers, breaks, needs };
          }),
        })),
      };
  }
}
