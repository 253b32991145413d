import { latestChange } from '../analysis/backcast/latestChange.js';
import { latestStart } from '../analysis/backcast/latestStart.js';
import { latestChangeText } from '../report/tables/latestChangeText.js';
import { latestStartText } from '../report/tables/latestStartText.js';
import { addedAmount, refuseOtherUnit } from './addedAmount.js';
import type { SolveAnswer, SolveCase } from './SolveAnswer.js';

/** How late assumptions can begin to change within their bounds. */
export function answerOfLatest({
  folder,
  language,
  target,
  scenarios,
  values,
  leversOf,
  stayingFrom,
}: SolveCase): SolveAnswer {
  const staying = stayingFrom === undefined ? {} : { stayingFrom };
  const found = scenarios.flatMap((scenario) =>
    values.map((to) =>
      latestChange(folder, { scenario, target: target.id, levers: leversOf(scenario), to, ...staying }),
    ),
  );
  const latestStarts = found.map(({ target: { id }, starts, ...rest }) => ({
    target: id,
    ...rest,
    starts: starts.map(({ year, solution: { status, before, after, levers: moves, breaks, needs } }) => ({
      year,
      status,
      before,
      after,
      levers: moves,
      breaks,
      needs,
    })),
  }));
  return { told: { latestStarts }, text: latestChangeText(folder.plan, found, language) };
}

/** How late a measure can start that adds so much to one assumption in each year. */
export function answerOfAdded(
  { folder, language, target, scenarios, leversOf }: SolveCase,
  typed: string,
): SolveAnswer {
  const size = addedAmount(typed);
  const found = scenarios.map((scenario) => {
    const on = leversOf(scenario)[0]?.on ?? 'growth';
    const start = latestStart(folder, { scenario, target: target.id, on, adds: size.amount });
    refuseOtherUnit(size, on, start.unit);
    return start;
  });
  const latestStarts = found.map(({ target: { id }, ...rest }) => ({ ...rest, target: id }));
  return { told: { latestStarts }, text: latestStartText(folder.plan, found, language) };
}
