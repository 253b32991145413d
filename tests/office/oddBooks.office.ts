import { test } from 'vitest';
import type { PlanRun } from '../../src/analysis/PlanRun.js';
import { openPlan } from '../../src/documents/openPlan.js';
import type { Target } from '../../src/plan/targets/Target.js';
import { growthTarget, oddRun, perCapitaTarget, shareTarget } from '../fixtures/oddRuns.js';
import { smallPlan } from '../fixtures/smallPlan.js';
import { withoutPeople, withoutRate } from '../fixtures/withoutLevels.js';
import { expectModelInBook } from './modelInBook.js';

const inDong = perCapitaTarget({ unit: 'million VND per person', lower: 40, upper: 45 });
/** Each target by a name of its own, by which its line is found. */
const named = (targets: readonly Target[]) =>
  targets.map((one) => ({ ...one, label: { vi: one.id, en: one.id } }));

/** A plan of an activity with a part, whose indicators fall short of the years of the plan. */
async function withParts(): Promise<PlanRun> {
  const { folder } = await smallPlan({
    'plan.yaml': [
      [
        'label: { vi: Nông nghiệp, en: Farming } }',
        'label: { vi: Nông nghiệp, en: Farming }, parts: [{ id: crops, label: { vi: Trồng trọt, en: Crops } }] }',
      ],
    ],
  });
  return (await openPlan(folder)).simulate();
}

const runs: Readonly<Record<string, () => PlanRun | Promise<PlanRun>>> = {
  'two activities and a goal in VND': () =>
    oddRun({
      activities: ['y', 'x'],
      targets: named([inDong, shareTarget('y', { upper: 50, direction: 'atMost' })]),
    }),
  'no rate of exchange': () =>
    withoutRate(oddRun({ targets: named([inDong, shareTarget('x', { lower: 25 })]) })),
  'no population': () =>
    withoutPeople(oddRun({ targets: named([growthTarget(), shareTarget('x', { lower: 25 })]) })),
  'nine activities, fifteen years and growth below zero': () =>
    oddRun({
      activities: ['y', 'x', 'verdict', 'growth', 'total-like', 'f', 'g', 'h', 'i'],
      years: 15,
      targets: named([perCapitaTarget({ year: 2030 }), growthTarget(), shareTarget('y', { lower: 10 })]),
      rates: [-0.03, 0.04, 0.021],
    }),
  'an activity with parts': withParts,
};

test.each(Object.entries(runs))('%s: LibreOffice computes what the model does', async (_, run) => {
  await expectModelInBook(await run(), 'en');
});
