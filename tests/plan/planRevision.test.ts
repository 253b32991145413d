import { describe, expect, it } from 'vitest';
import { openPlan } from '../../src/documents/openPlan.js';
import { readPlanFolder } from '../../src/files/readPlanFolder.js';
import type { Plan } from '../../src/plan/Plan.js';
import { planRevision } from '../../src/plan/planRevision.js';
import type { Target } from '../../src/plan/targets/Target.js';
import { revisionTable } from '../../src/report/tables/revisionTable.js';
import { messageOf } from '../fixtures/messageOf.js';
import { shippedOpened } from '../fixtures/shippedRun.js';
import { smallPlan } from '../fixtures/smallPlan.js';
import { smallPlanFiles } from '../fixtures/smallPlanFiles.js';

const { plan: before } = await readPlanFolder('data/lang-son-2016-2020');

/** The change of one target of the plan when it is edited. */
function changeOf(id: string, edit: Partial<Target>): readonly [string, object] | undefined {
  const targets = before.targets.map((target) => (target.id === id ? { ...target, ...edit } : target));
  const after: Plan = { ...before, targets };
  const revised = planRevision(before, after).find((one) => one.id === id);
  return revised && [revised.change, revised.difference];
}

describe('planRevision', () => {
  it('says which targets ask for less, whatever their direction', () => {
    // Growth of 8-9 %, at least: 7-8 % is met by all that met it before, and more.
    expect(changeOf('grdp-growth', { lower: 7, upper: 8 })).toEqual(['looser', { lower: -1, upper: -1 }]);
    expect(changeOf('grdp-growth', { lower: 8.5 })).toEqual(['tighter', { lower: 0.5, upper: 0 }]);
    // The same least growth with a lower upper end: what is met is met as before, but the range is another.
    expect(changeOf('grdp-growth', { upper: 8.5 })).toEqual(['moved', { lower: 0, upper: -0.5 }]);
    // A share within 60-61 %: wider is looser, and 58-60 % is another range.
    expect(changeOf('share-services', { lower: 58 })?.[0]).toBe('looser');
    expect(changeOf('share-services', { lower: 58, upper: 60 })?.[0]).toBe('moved');
    expect(changeOf('share-services', {})).toEqual(['same', { lower: 0, upper: 0 }]);
    expect(changeOf('grdp-per-capita', { unit: 'million VND per person' })?.[0]).toBe('other');
    // The same level a year earlier is tighter.
    expect(changeOf('grdp-per-capita', { year: 2019 })?.[0]).toBe('tighter');
  });

  it('keeps what was added and what was dropped', () => {
    const [first, ...others] = before.targets;
    const added = first === undefined ? [] : [{ ...first, id: 'new' }];
    const revised = planRevision(before, { ...before, targets: [...others, ...added] });
    expect(revised.filter(({ change }) => change !== 'same').map(({ id, change }) => [id, change])).toEqual([
      ['new', 'added'],
      [first?.id, 'dropped'],
    ]);
  });
});

describe('a plan that amends another', () => {
  const original = smallPlanFiles['plan.yaml'] ?? '';
  const amends: readonly [string, string] = [
    'period: "2016-2018"',
    'period: "2016-2018"\namends: ../country',
  ];

  it('keeps both, and shows before, after and difference in either language', async () => {
    const folder = await smallPlan({
      'plan.yaml': [amends, ['range: [8%, 9%]', 'range: [7%, 8.5%]']],
      '../country/plan.yaml': original,
    });
    const plan = await openPlan(folder.folder);
    expect(plan.amended?.targets[0]?.lower).toBe(8);
    expect(plan.inputs.map(({ file }) => file)).toContain('../country/plan.yaml');
    const text = (language: 'vi' | 'en') =>
      revisionTable(plan, { language }).rows[0]?.map((cell) => cell.text);
    expect(text('en')).toEqual(['Growth', '', '8–9% a year', '7–8.5% a year', '−1.00 / −0.50', 'looser']);
    expect(text('vi')).toEqual(['Tăng trưởng', '', '8–9%/năm', '7–8,5%/năm', '−1,00 / −0,50', 'nới lỏng']);
    expect(plan.revision()?.map(({ change }) => change)).toEqual(['looser', 'same', 'same', 'same']);
  });

  it('says where the other is looked for, and what is wrong in it', async () => {
    const missing = await smallPlan({ 'plan.yaml': [amends] });
    expect(await missing.problems()).toEqual([
      `${missing.at('plan.yaml', 'amends: ../country', '../country')} amends: expected the folder of the plan that this one amends, got "../country". It is looked for from the folder of the plan.`,
    ]);
    const other = { '../country/plan.yaml': original.replace('  id: an-binh-province', '  id: elsewhere') };
    const wrong = await smallPlan({ 'plan.yaml': [amends], ...other });
    expect(await wrong.problems()).toEqual([
      `${wrong.at('plan.yaml', 'amends: ../country', '../country')} amends: expected a plan of the same region, an-binh-province, got "elsewhere".`,
    ]);
    const broken = await smallPlan({
      'plan.yaml': [amends],
      '../country/plan.yaml': original.replace('direction: within', 'direction: sideways'),
    });
    expect((await broken.problems()).join()).toContain('../country/plan.yaml:40:16');
  });

  it('has no revision where it amends none', async () => {
    const plan = await shippedOpened('lang-son-2016-2020');
    expect(plan.revision()).toBeUndefined();
    expect(messageOf(() => revisionTable(plan))).toBe(
      'amends: expected a plan with amends in its plan.yaml, got nothing.',
    );
  });
});
