import { expect, it } from 'vitest';
import { openPlan } from '../../../src/documents/openPlan.js';
import { conditionText } from '../../../src/report/tables/discoveryPage.js';
import { doubtTable } from '../../../src/report/tables/doubtTable.js';
import { effectName } from '../../../src/report/tables/sensitivityPage.js';
import { smallPlan } from '../../fixtures/smallPlan.js';

/** The run of a plan whose scenario `plan` may meet an event, called so. */
async function metEvent(label: string) {
  const before = '    measures: [road]\n';
  const event = `{ id: road-cut, ${label} on: total, in: "2016-2018", probability: 5%, size: -4% }`;
  const doubt = `    doubt: { events: [${event}] }\n`;
  const { folder } = await smallPlan({ 'scenarios.yaml': [[before, before + doubt]] });
  return (await openPlan(folder)).simulate();
}

it('calls an event by its label in the language asked for, wherever it is named', async () => {
  const run = await metEvent('label: { vi: Đường bị cắt, en: Road cut },');
  const scenario = 'plan';
  const [told] = run.odds({ scenario, draws: 1000 }).odds;
  if (told === undefined) throw new Error('there must be odds');
  const name = 'event road-cut';
  const once = { name, kind: 'event', low: 1, unit: '', scenario } as unknown as Parameters<
    typeof conditionText
  >[1];
  const texts = (['vi', 'en'] as const).map((language) => [
    doubtTable(run, told, { language }).rows[0]?.[0]?.text,
    effectName(run, { names: [name], scenario }, { language }),
    conditionText(run, once, { language }),
  ]);
  expect(texts).toEqual([
    ['Sự kiện “Đường bị cắt”', 'Sự kiện “Đường bị cắt”', 'sự kiện “Đường bị cắt” xảy ra'],
    ['Event “Road cut”', 'Event “Road cut”', 'event “Road cut” happens'],
  ]);
});

it('says of an event that can begin in one year which that is', async () => {
  const before = '    measures: [road]\n';
  const event = '{ id: road-cut, on: total, in: 2017, probability: 5%, size: -4% }';
  const { folder } = await smallPlan({
    'scenarios.yaml': [[before, `${before}    doubt: { events: [${event}] }\n`]],
  });
  const run = (await openPlan(folder)).simulate();
  const [told] = run.odds({ scenario: 'plan', draws: 1000 }).odds;
  if (told === undefined) throw new Error('there must be odds');
  const years = (['vi', 'en'] as const).map(
    (language) => doubtTable(run, told, { language }).rows[0]?.[2]?.text,
  );
  expect(years).toEqual(['5% năm 2017', '5% in 2017']);
});

it('calls an event without a label by its id', async () => {
  const run = await metEvent('');
  const called = { names: ['event road-cut'], scenario: 'plan' };
  expect(effectName(run, called, { language: 'vi' })).toBe('Sự kiện road-cut');
});
