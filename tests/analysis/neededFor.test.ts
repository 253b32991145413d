import { describe, expect, it } from 'vitest';
import { neededFor } from '../../src/analysis/neededFor.js';
import type { Target } from '../../src/plan/targets/Target.js';
import { localNeeds } from '../../src/report/language/needsText.js';
import { planOfTargets, resultOf, targetOf } from '../fixtures/planOfTargets.js';
import { factOf, indicatorOf, scenarioOf, steady } from '../fixtures/scenarioOf.js';

const percent = {
  id: 'poor',
  label: { vi: 'Tỷ lệ hộ nghèo', en: 'Poor households' },
  unit: 'percent',
  decimals: 1,
};
const base = factOf('schools', 130);
const in2017 = (value: number, parts = {}) =>
  factOf('schools', value, { ...parts, period: { from: 2017, to: 2017 } });

/** What a target needs in a scenario with these indicators, where these figures are published. */
function needs(
  parts: Partial<Target> & Pick<Target, 'kind'>,
  indicators: Parameters<typeof indicatorOf>[0][] = [],
  facts: ReturnType<typeof factOf>[] = [],
) {
  const target = targetOf(parts);
  const scenario = scenarioOf({ indicators: indicators.map(indicatorOf) });
  const { plan, rows } = resultOf(planOfTargets([target], [percent]), [scenario], facts);
  return localNeeds(neededFor(target, scenario, { plan, rows }));
}

describe('neededFor', () => {
  it('asks for the base year and an assumption where neither is known', () => {
    expect(needs({ kind: 'level' })).toEqual({
      vi: 'Số trường: số liệu năm 2015 và giả định cho các năm kế hoạch',
      en: 'Schools: the figure of 2015 and an assumption for the years of the plan',
    });
  });

  it('tells the years that are known, in order and once each', () => {
    const facts = [
      in2017(140),
      in2017(141, { vintage: 'later' }),
      factOf('schools', 120, { period: { from: 2012, to: 2012 } }),
    ];
    expect(needs({ kind: 'level' }, [], facts)).toEqual({
      vi: 'Số trường: số liệu năm 2015 (đã có: 2012, 2017) và giả định cho các năm kế hoạch',
      en: 'Schools: the figure of 2015 (known: 2012, 2017) and an assumption for the years of the plan',
    });
  });

  it('does not ask for a figure of the base year that is published', () => {
    expect(needs({ kind: 'level' }, [], [base])).toEqual({
      vi: 'Số trường: giả định cho các năm kế hoạch',
      en: 'Schools: an assumption for the years of the plan',
    });
  });

  it.each(['yearlyAmount', 'periodTotal'] as const)(
    'asks for nothing but an assumption for the kind %s',
    (kind) => {
      expect(needs({ kind }).en).toBe('Schools: an assumption for the years of the plan');
    },
  );

  it('asks for the base year where an assumption starts from it, whatever the kind of the target', () => {
    for (const kind of ['level', 'periodTotal', 'averageGrowth', 'yearlyAmount'] as const) {
      const growth = { indicator: 'schools', move: 'growth', path: steady(0.1) } as const;
      expect(needs({ kind }, [growth], [in2017(140)])).toEqual({
        vi: 'Số trường: số liệu năm 2015 (đã có: 2017)',
        en: 'Schools: the figure of 2015 (known: 2017)',
      });
    }
  });

  it('asks for the base year where the target compares with it, though the amounts are given', () => {
    const amount = { indicator: 'schools', move: 'amount', path: steady(150) } as const;
    expect(needs({ kind: 'increment' }, [amount]).en).toBe('Schools: the figure of 2015');
  });

  it('tells in which vintage the figure of the base year is known, where the scenario asks for another', () => {
    const growth = { indicator: 'schools', move: 'growth', path: steady(0.1) } as const;
    expect(needs({ kind: 'level' }, [growth], [base])).toEqual({
      vi: 'Số trường: số liệu năm 2015 theo bộ số liệu mà kịch bản chọn (đã có ở: yearbook)',
      en: 'Schools: the figure of 2015 in the vintage the scenario asks for (known in: yearbook)',
    });
  });

  it('counts a figure in another unit as unknown', () => {
    const pupils = factOf('schools', 30_000, { unit: 'pupils' });
    expect(needs({ kind: 'level' }, [], [pupils]).en).toBe(
      'Schools: the figure of 2015 and an assumption for the years of the plan',
    );
  });

  it('asks for levels in the unit of the target', () => {
    const add = { indicator: 'schools', move: 'add', path: steady(10), base } as const;
    expect(needs({ kind: 'level', unit: 'classes' }, [add])).toEqual({
      vi: 'Số trường: số liệu theo đơn vị “classes” (dự tính theo: schools)',
      en: 'Schools: figures in the unit “classes” (projected in: schools)',
    });
  });

  it('asks for figures of an activity that the projection does not have', () => {
    const add = { indicator: 'schools', move: 'add', path: steady(10), base } as const;
    expect(needs({ kind: 'level', activity: 'services' }, [add])).toEqual({
      vi: 'Số trường: số liệu của “Dịch vụ”, mà năm gốc 2015 (plan-time) không có',
      en: 'Schools: figures of “Services”, which the base 2015 (plan-time) does not have',
    });
  });

  it('says by the label of the target that a component is not in the base, and what no projection gives by itself', () => {
    const share = { kind: 'share', indicator: 'shareOfGrdp', unit: 'percent', activity: 'taxes' } as const;
    expect(needs(share)).toEqual({
      vi: 'Chỉ tiêu: số liệu của “Thuế sản phẩm”, mà năm gốc 2015 (plan-time) không có',
      en: 'Promise: figures of “Taxes on products”, which the base 2015 (plan-time) does not have',
    });
    expect(needs({ kind: 'level', indicator: 'labourForce', unit: 'thousand persons' })).toEqual({
      vi: 'Chỉ tiêu: giả định cho các năm kế hoạch',
      en: 'Promise: an assumption for the years of the plan',
    });
    expect(needs({ kind: 'levelEveryYear', indicator: 'consumerPriceChange', unit: 'percent' })).toEqual({
      vi: 'Chỉ tiêu: khai consumerPriceChange trong mục indicators của plan.yaml và giả định cho các năm kế hoạch',
      en: 'Promise: consumerPriceChange declared among the indicators in plan.yaml and assumed for the years of the plan',
    });
  });

  it('asks for GRDP where the scenario is of indicators alone', () => {
    const target = targetOf({ kind: 'averageGrowth', indicator: 'grdp', unit: 'percent' });
    const scenario = scenarioOf({ growth: { closure: 'withoutAccounts' }, populationChange: steady(0.01) });
    const { plan, rows } = resultOf(planOfTargets([target]), [scenario]);
    expect(localNeeds(neededFor(target, scenario, { plan, rows }))).toEqual({
      vi: 'Chỉ tiêu: GRDP năm 2015 và giả định tăng trưởng',
      en: 'Promise: GRDP of 2015 and how it grows',
    });
  });

  it('says that levels have no rate from zero or over a change of sign', () => {
    const falling = { indicator: 'schools', move: 'add', path: steady(-30), base } as const;
    expect(needs({ kind: 'averageGrowth', unit: 'percent' }, [falling])).toEqual({
      vi: 'Số trường: số liệu tính được tốc độ (từ số 0, hoặc khi đổi dấu, thì không có tốc độ)',
      en: 'Schools: levels that have a rate (from zero, or over a change of sign, there is none)',
    });
  });
});
