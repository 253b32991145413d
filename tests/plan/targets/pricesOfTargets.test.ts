import { describe, expect, it } from 'vitest';
import { metAtStartSlips } from '../../../src/analysis/consistency/metAtStartSlips.js';
import { targetConsistency } from '../../../src/analysis/consistency/targetConsistency.js';
import { runOf } from '../../../src/analysis/runOf.js';
import type { Target } from '../../../src/plan/targets/Target.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { itTells } from '../../fixtures/problemCases.js';
import { smallPlan } from '../../fixtures/smallPlan.js';
import { onSize } from '../../fixtures/withoutPeople.js';

const [income, size] = onSize;
const sizeAt = (basis: string) =>
  [[income, size.replace('unit:', `priceBasis: ${basis}\n    unit:`)]] as const;
const levels = ['farming,constant2010,billion VND,2015,4000', 'services,constant2010,billion VND,2015,9000']
  .map((row) => `grdp,${row},reported,early,yearbook,\n`)
  .join('');
const header = 'indicator,activity,price_basis,unit,period,value,status,vintage,source,note\n';
const rowOf = async (plan: Awaited<ReturnType<typeof smallPlan>>) =>
  runOf(simulatePlan(await plan.read())).scorecard.find(
    ({ scenario, target }) => scenario === 'plan' && target.id === 'income',
  );

describe('the prices of a target', () => {
  it('are those it names: a level at constant prices is judged by the volume', async () => {
    const row = await rowOf(
      await smallPlan({ 'plan.yaml': sizeAt('constant2010'), 'facts.csv': [[header, header + levels]] }),
    );
    // Volumes of 13,000 grow by 8.5 % a year for three years; at current prices GRDP starts from 20,000 already.
    expect(row?.value).toBeCloseTo(13_000 * 1.085 ** 3, 6);
    expect(row?.start).toBe(13_000);
    expect(row?.verdict).toBe('missed');
  });

  it('bind with growth in the check of all targets: both speak of one volume', async () => {
    const plan = await smallPlan({
      'plan.yaml': sizeAt('constant2010'),
      'facts.csv': [[header, header + levels]],
    });
    const { conflicts } = await targetConsistency(await plan.read());
    // From 13,000 to 30,000 in three years takes 32 % a year, and growth is to be 8-9 %.
    expect(conflicts.map(({ targets }) => targets.map(({ id }) => id))).toEqual([['growth', 'income']]);
  });

  it('are those of the level that it is held against at the start', async () => {
    const plan = await smallPlan({
      'plan.yaml': sizeAt('constant2010'),
      'facts.csv': [[header, header + levels]],
    });
    const {
      scenarios,
      dataset,
      plan: { targets },
    } = await plan.read();
    const [scenario] = scenarios;
    const found = targets.find(({ id }) => id === 'income');
    if (scenario === undefined || found === undefined) throw new Error('the plan has both');
    const { upper: _, ...target } = found;
    const at = (more: Partial<Target>) => {
      const told = { targets: [{ ...target, lower: 12_000, ...more }], indicators: [] };
      return metAtStartSlips(told, scenario, dataset).map(({ value }) => value);
    };
    expect(at({})).toEqual([13_000]);
    expect(at({ activities: ['farming', 'services'] })).toEqual([13_000]);
    expect(at({ lower: 14_000 })).toEqual([]);
    expect(at({ priceBasis: 'current' })).toEqual([20_000]);
    const perPerson = { indicator: 'grdpPerCapita', unit: 'million VND per person' };
    // 13,000 billion over 500 thousand people; 40 at current prices.
    expect(at({ ...perPerson, lower: 25 })).toEqual([26]);
    expect(at({ ...perPerson, lower: 27 })).toEqual([]);
    expect(at({ priceBasis: 'constant1994' })).toEqual([]);
  });

  it('that the projection does not have are said, and nothing is judged', async () => {
    const row = await rowOf(await smallPlan({ 'plan.yaml': sizeAt('constant1994') }));
    expect(row?.needs).toEqual([
      expect.objectContaining({
        inputs: [{ kind: 'prices', priceBasis: 'constant1994', projected: ['constant2015', 'current'] }],
      }),
    ]);
  });

  const label = '{ vi: Bình quân đầu người, en: Per person }';
  const at = 'targets[2].priceBasis';
  itTells([
    {
      title: 'are asked for where a label speaks of constant ones',
      edits: { 'plan.yaml': [onSize, [label, '{ vi: GRDP theo giá so sánh 2010, en: GRDP }']] },
      problems: (place) => [
        `${place('plan.yaml', '- id: income', 'id')} ${at}: expected priceBasis: constant2010, as the label speaks of constant prices, got nothing. Without it the target is judged at current prices; priceBasis: current says that these are meant.`,
      ],
    },
    {
      title: 'may be current ones all the same',
      edits: { 'plan.yaml': [...sizeAt('current'), [label, '{ vi: GRDP, en: GRDP at constant prices }']] },
      problems: () => [],
    },
    {
      title: 'are refused on growth, which is of volumes',
      edits: {
        'plan.yaml': [['indicator: grdp\n    range', 'indicator: grdp\n    priceBasis: current\n    range']],
      },
      problems: (place) => [
        `${place('plan.yaml', 'priceBasis: current', 'current')} targets[0].priceBasis: expected no prices on a target of the kind averageGrowth, got "current". Growth is of volumes, and a share at current prices: leave it out.`,
      ],
    },
    {
      title: 'are refused where they are none',
      edits: { 'plan.yaml': sizeAt('constant') },
      problems: (place) => [
        `${place('plan.yaml', 'priceBasis: constant', 'constant')} ${at}: expected current, or constant2010 with the reference year, got "constant".`,
      ],
    },
  ]);
});
