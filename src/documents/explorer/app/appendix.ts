import type { PlanRun } from '../../../analysis/PlanRun.js';
import { hasAccounts } from '../../../plan/scenarios/hasAccounts.js';
import type { Sentences } from '../../../report/language/Sentences.js';
import { assumptionsTable, sourcesTable } from '../../../report/tables/appendixTables.js';
import { scenariosTable, scorecardTable } from '../../../report/tables/runTables.js';
import type { Table } from '../../../report/tables/Table.js';
import { withoutAccounts } from '../../../report/tables/withoutAccounts.js';
import { element } from './element.js';
import { tableElement } from './tableElement.js';

/** The tables at the end of the page: scenarios, verdicts, assumptions, sources. */
export function appendix(host: HTMLElement, run: PlanRun, say: Sentences): void {
  const text = say.explorer;
  const judged = run.planScenario?.scenario;
  const ofPlan = judged === undefined ? '' : `: ${say.of(judged.label)}`;
  const named: [string, Table][] = [
    [text.charts, run.scenarios.some(hasAccounts) ? scenariosTable(run) : withoutAccounts(run)],
    [
      `${say.tables.verdict}${ofPlan}`,
      scorecardTable(run, judged === undefined ? {} : { scenario: judged.id }),
    ],
    [text.assumptions, assumptionsTable(run)],
    [text.sources, sourcesTable(run)],
  ];
  host.replaceChildren(
    element('h2', {}, text.tables),
    ...named
      .filter(([, { rows }]) => rows.length > 0)
      .map(([name, table]) =>
        element(
          'details',
          {},
          element('summary', {}, name),
          element(
            'div',
            { class: 'scroll', role: 'region', 'aria-label': name, tabindex: 0 },
            tableElement(table),
          ),
        ),
      ),
  );
}

/** On paper nothing can be unfolded: what is folded is opened for a print, and folded again after it. */
export function unfoldInPrint(): void {
  let folded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const one of folded) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of folded) one.open = false;
  });
}
