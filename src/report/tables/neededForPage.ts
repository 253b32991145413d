import type { PlanRun } from '../../analysis/PlanRun.js';
import type { FoundNeeds, NeededForProbability } from '../../uncertainty/FoundNeeds.js';
import { type TableOptions, wordsOf } from './cells.js';
import { rounded } from './oddsLines.js';
import type { Page } from './Page.js';
import { heading } from './solutionPages.js';
import { tableOf } from './Table.js';

const rateDecimals = 2;

/**
 * What an assumption must be for a probability: of each scenario the odds as it is, its average now and as needed.
 */
export function neededForPage(run: PlanRun, answer: FoundNeeds, options: TableOptions = {}): Page {
  const words = { plan: run.plan, ...wordsOf(run, options) };
  const { say, labels } = words;
  const { columns } = say.pages.solution;
  const wanted = say.odds.of100(say.number(answer.probability));
  const needed = ({ needed: value, error, unit }: NeededForProbability) => {
    if (value === undefined) return { value, text: say.odds.outOfReach };
    const spread = error === undefined ? '' : ` ± ${say.number(error, rateDecimals)}`;
    return { value, text: `${say.number(value, rateDecimals)}${spread} (${say.unit(unit)})` };
  };
  return {
    language: say.language,
    blocks: [
      heading(answer.target, words),
      tableOf<NeededForProbability>(
        say,
        [
          { heading: say.tables.scenario, cell: ({ scenario }) => labels.scenario(scenario) },
          {
            heading: say.odds.metNow,
            cell: ({ now }) => ({ value: 100 * now.value, text: `${rounded(now, say)}%` }),
          },
          { heading: say.tables.assumption, cell: ({ by }) => labels.lever(by) },
          { heading: columns.assumed, cell: ({ before }) => ({ value: before, decimals: rateDecimals }) },
          { heading: say.odds.neededFor(wanted), cell: needed },
        ],
        answer.found,
      ),
      [say.odds.neededNote(say.number(answer.draws, 0))],
    ],
  };
}
