import { leverAverage } from '../../../analysis/backcast/leverAverage.js';
import { assumptionsOfLever, leverNames } from '../../../analysis/backcast/withLever.js';
import type { PlanRun } from '../../../analysis/PlanRun.js';
import { labelsOf } from '../../../report/language/labels.js';
import { localReason } from '../../../report/language/reasonText.js';
import type { Sentences } from '../../../report/language/Sentences.js';
import { scenariosTable, scorecardTable } from '../../../report/tables/runTables.js';
import { type Table, tableOf } from '../../../report/tables/Table.js';
import { element } from './element.js';
import { tableElement } from './tableElement.js';

/** The tables at the end of the page: scenarios, verdicts, assumptions, sources. */
export function appendix(host: HTMLElement, run: PlanRun, say: Sentences): void {
  const text = say.explorer;
  const named: [string, Table][] = [
    [text.charts, scenariosTable(run)],
    [
      say.tables.verdict,
      scorecardTable(run, run.planScenario ? { scenario: run.planScenario.scenario.id } : {}),
    ],
    [text.assumptions, assumptionsTable(run, say)],
    [text.sources, sourcesTable(run, say)],
  ];
  host.replaceChildren(
    element('h2', {}, text.tables),
    ...named.map(([name, table]) =>
      element(
        'details',
        {},
        element('summary', {}, name),
        element('div', { class: 'scroll', tabindex: 0 }, tableElement(table)),
      ),
    ),
  );
}

function assumptionsTable(run: PlanRun, say: Sentences): Table {
  const labels = labelsOf(run, say);
  const text = say.explorer;
  const rows = run.scenarios.flatMap((scenario) =>
    leverNames(scenario)
      .filter((lever) => !lever.startsWith('indicators.'))
      .map((lever) => ({ scenario, lever, first: assumptionsOfLever(scenario, lever)[0]?.[0] })),
  );
  return tableOf(
    say,
    [
      { heading: say.tables.scenario, cell: ({ scenario }) => labels.scenario(scenario.id) },
      { heading: text.assumption, cell: ({ lever }) => labels.lever(lever) },
      {
        heading: text.average,
        cell: ({ scenario, lever }) => ({
          value: leverAverage(scenario, lever, scenario.years[0] ?? 0),
          decimals: 2,
        }),
      },
      {
        heading: text.reasonColumn,
        cell: ({ first }) => (first === undefined ? '' : say.of(localReason(first.reason))),
      },
    ],
    rows,
  );
}

function sourcesTable({ dataset }: PlanRun, say: Sentences): Table {
  const { publisher, title, date, where } = say.explorer.sourceColumns;
  return tableOf(
    say,
    [
      { heading: publisher, cell: (source) => source.publisher },
      { heading: title, cell: (source) => source.title },
      { heading: date, cell: (source) => source.date },
      { heading: where, cell: (source) => source.locator },
    ],
    dataset.sources,
  );
}
