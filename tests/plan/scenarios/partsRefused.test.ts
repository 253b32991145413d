import { expect, test } from 'vitest';
import { smallPlan } from '../../fixtures/smallPlan.js';

const activity = '  - { id: services, label: { vi: Dịch vụ, en: Services } }';
const parts = `  - id: services
    label: { vi: Dịch vụ, en: Services }
    parts: [{ id: trade, label: { vi: Thương mại, en: Trade } }]`;

/** The small plan whose services have trade as a part, which is 20 % of GRDP. */
async function problems(edits: readonly (readonly [string, string])[]) {
  const small = await smallPlan({
    'plan.yaml': [[activity, parts]],
    'facts.csv': [
      [
        'shareOfGrdp,services,current,percent,2015,69.5,reported,early,yearbook,',
        'shareOfGrdp,services,current,percent,2015,69.5,reported,early,yearbook,\nshareOfGrdp,trade,current,percent,2015,20,reported,early,yearbook,',
      ],
    ],
    'scenarios.yaml': edits,
  });
  return small.problems();
}

test('a shock on a part is refused, and its activity named', async () => {
  expect(await problems([['on: farming, year', 'on: trade, year']])).toEqual([
    expect.stringContaining(
      'got "trade". trade is a part of services: a shock on services falls on all its parts alike.',
    ),
  ]);
});

test('a part has the prices of its activity', async () => {
  expect(await problems([['{ all: 3% }', '{ all: 3%, trade: 4% }']])).toEqual([
    expect.stringContaining('got "trade". trade is a part of services, and has the prices of services.'),
  ]);
});

test('the growth of a part is in doubt with its activity', async () => {
  const doubt = `    label: { vi: Theo đà, en: Drift }
    doubt:
      on:
        growth.trade: { low: -1 pp, high: 1 pp, reason: { vi: thử, en: tried } }`;
  const found = await problems([['    label: { vi: Theo đà, en: Drift }', doubt]]);
  expect(found[0]).toContain(
    'trade is a part of services: it is in doubt with services, under growth.services.',
  );
});
