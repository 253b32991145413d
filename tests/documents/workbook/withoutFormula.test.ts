import { expect, test } from 'vitest';
import { runOf } from '../../../src/analysis/runOf.js';
import { evaluated } from '../../../src/documents/workbook/evaluated.js';
import { choiceNames } from '../../../src/documents/workbook/inputsSheets.js';
import { workbookSheets } from '../../../src/documents/workbook/workbookOf.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { oddsLines } from '../../../src/report/tables/oddsLines.js';
import { odds } from '../../../src/uncertainty/odds.js';
import { smallPlan } from '../../fixtures/smallPlan.js';

const target = (id: string, rest: string) => `  - id: ${id}
    label: { vi: ${id}, en: ${id} }
    clause: clause 9
    ${rest}
`;
const share = (id: string, rest: string) =>
  target(id, `kind: share\n    indicator: shareOfGrdp\n    direction: within\n    ${rest}`);
const targets = [
  share('services-by-2017', 'activity: services\n    by: 2017\n    range: [70%, 73%]'),
  share('farming-before-2018', 'activity: farming\n    before: 2018\n    range: [20%, 22%]'),
  target(
    'crops',
    'kind: averageGrowth\n    indicator: grdp\n    activity: crops\n    direction: atLeast\n    value: 3%',
  ),
].join('');

async function run() {
  const plan = await smallPlan({
    'plan.yaml': [
      [
        'label: { vi: Nông nghiệp, en: Farming } }',
        'label: { vi: Nông nghiệp, en: Farming }, parts: [{ id: crops, label: { vi: Trồng trọt, en: Crops } }] }',
      ],
      ['measures:', `${targets}measures:`],
    ],
    'facts.csv': [
      [
        'shareOfGrdp,services,current,percent,2015,69.5,reported,early,yearbook,\n',
        'shareOfGrdp,services,current,percent,2015,69.5,reported,early,yearbook,\nshareOfGrdp,crops,current,percent,2015,20,reported,early,yearbook,\n',
      ],
    ],
    'scenarios.yaml': [
      [
        '    growth: { total: 8.5% }\n',
        '    growth: { total: 8.5% }\n    doubt: { on: { growth: { low: -1 pp, high: 1 pp, reason: { vi: thử, en: tried } } } }\n',
      ],
    ],
  });
  return runOf(simulatePlan(await plan.read()));
}

test('a range that is to be reached by a date has a formula, and what has none has a reason', async () => {
  const judged = await run();
  const words = sentences('en');
  const { sheets, inputs, scenarios } = workbookSheets(judged, 'en');
  const cells = [...(sheets[2]?.cells ?? [])];
  const rowOf = (text: string) => cells.find(([, { content }]) => content === text)?.[0].slice(1);
  for (const [s, { id }] of scenarios.entries()) {
    inputs.inputs.cells.set('C3', { content: choiceNames(scenarios, words)[s] ?? '', look: 'input' });
    const valueAt = evaluated(sheets);
    for (const name of ['services-by-2017', 'farming-before-2018']) {
      const row = judged.scorecard.find((one) => one.scenario === id && one.target.id === name);
      expect(valueAt('Targets', `E${rowOf(name)}`)).toBeCloseTo(row?.value ?? Number.NaN, 12);
      expect(valueAt('Targets', `G${rowOf(name)}`)).toBe(words.names.verdicts[row?.verdict ?? 'missed']);
    }
  }
  const reason = evaluated(sheets)('Targets', `C${rowOf('crops')}`);
  expect(reason).toBe(words.workbook.withoutPart);
});

test('odds say which target they cannot tell, and why', async () => {
  const judged = await run();
  const [found] = odds(judged, { scenario: 'plan', draws: 256 }).odds;
  if (found === undefined) throw new Error('the plan is in doubt');
  const reasons = found.targets.flatMap(({ target: { id }, reason }) =>
    reason === undefined ? [] : [[id, reason]],
  );
  expect(reasons).toEqual([
    ['forest-gain', 'needs'],
    ['crops', 'part'],
  ]);
  expect(oddsLines(judged, found, { language: 'en' })).toContain(
    'crops has no odds: it stands on a part of an activity, and futures are drawn of whole activities.',
  );
});
