import { expect, it } from 'vitest';
import { runOf } from '../../../src/analysis/runOf.js';
import { planAgainstActual } from '../../../src/report/charts/planAgainstActual.js';
import { scorecard } from '../../../src/report/charts/scorecard.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { scorecardTable } from '../../../src/report/tables/runTables.js';
import { backtestTable } from '../../../src/report/tables/testTables.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const run = runOf(await shippedResult('lang-son-2016-2020'));

it.each(['vi', 'en'] as const)('says a unit once where it has a column of its own (%s)', (language) => {
  const say = sentences(language);
  for (const table of [
    scorecardTable(run, { language }),
    backtestTable(run, { language }),
    scorecard(run, { language }).table,
    planAgainstActual(run, { language }).table,
  ]) {
    const at = (heading: string) => table?.columns.findIndex((column) => column.heading === heading) ?? -1;
    const [range, unit] = [at(say.tables.targetRange), at(say.tables.unit)];
    const cells = (table?.rows ?? []).map((row) => [row[range]?.text ?? '?', row[unit]?.text ?? '?']);
    expect(cells.filter(([bounds = '', name = '']) => bounds.includes(name))).toEqual([]);
    expect(cells.every(([bounds = '']) => !/[%/]/.test(bounds))).toBe(true);
  }
});
