import type { PlanRun } from '../../analysis/PlanRun.js';
import type { Doubt, DoubtedEvent } from '../../plan/scenarios/Doubt.js';
import { doubtRange } from '../../uncertainty/doubt/doubtRange.js';
import type { ScenarioOdds } from '../../uncertainty/FoundOdds.js';
import type { Labels } from '../language/labels.js';
import type { Sentences } from '../language/Sentences.js';
import { type TableOptions, wordsOf } from './cells.js';
import { type Table, tableOf } from './Table.js';

/** What is in doubt in a scenario: how much, over which years, on what basis and for which reason. */
export function doubtTable(run: PlanRun, odds: ScenarioOdds, options: TableOptions = {}): Table {
  const { say, labels } = wordsOf(run, options);
  const text = say.odds;
  const scenario = run.scenarios.find(({ id }) => id === odds.scenario);
  const reach = (doubt: Doubt) => {
    if (scenario === undefined) return '';
    const { low, high, unit } = doubtRange(doubt, scenario);
    return say.withUnit(say.phrases.upTo(say.signed(low, 1), say.signed(high, 1)), unit);
  };
  const percent = (share: number) => `${say.number(100 * share, 0)}%`;
  return tableOf<Doubt | DoubtedEvent>(
    say,
    [
      {
        heading: text.doubtOn,
        cell: (row) =>
          doubtName('id' in row ? `event ${row.id}` : row.on, { say, labels, scenario: odds.scenario }),
      },
      {
        heading: text.reach,
        cell: (row) => ('id' in row ? text.eventSize(`${say.signed(100 * row.size, 1)}%`) : reach(row)),
      },
      {
        heading: text.years,
        cell: (row) => ('id' in row ? text.chance(percent(row.probability), row.years) : yearsText(row, say)),
      },
      { heading: say.tables.basis, cell: (row) => basisText(row, { say, vintage: labels.vintage }) },
      { heading: text.reason, cell: ({ ground }) => say.of(ground.reason) },
    ],
    [...odds.doubt.doubts, ...odds.doubt.events],
  );
}

function yearsText({ on, persistence }: Doubt, { odds, number }: Sentences): string {
  if (persistence !== undefined) return odds.persistent(number(persistence));
  return on === 'base' || on.startsWith('structure.') || on.startsWith('shock.') ? odds.once : odds.allAlike;
}

function basisText(
  { ground: { status, source, history, vintages } }: Doubt | DoubtedEvent,
  { say, vintage }: { readonly say: Sentences; readonly vintage: (id: string) => string },
): string {
  const { odds, names } = say;
  if (history !== undefined)
    return odds.history(history.count, history.years.replace('-', '–'), history.isHindsight);
  if (vintages !== undefined) return odds.vintages(vintages.map(vintage));
  return source === '' ? names.statuses[status] : `${names.statuses[status]} (${source})`;
}

/** What is in doubt in a scenario, in words: an assumption, the base, a share, the size of a shock, or an event. */
export function doubtName(
  name: string,
  { say, labels, scenario }: { readonly say: Sentences; readonly labels: Labels; readonly scenario: string },
): string {
  const text = say.odds;
  const rest = name.slice(name.indexOf('.') + 1);
  if (name === 'base') return text.base;
  if (name.startsWith('event ')) return text.event(labels.event(name.slice('event '.length), scenario));
  if (name.startsWith('structure.')) return text.structure(labels.activity(rest));
  if (name.startsWith('shock.'))
    return text.shock(rest === 'deflator' ? labels.lever(rest) : labels.growing(rest));
  return labels.lever(name);
}
