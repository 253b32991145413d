import { describe, expect, it } from 'vitest';
import type { Need } from '../../../src/analysis/Need.js';
import { inWords, localNeeds } from '../../../src/report/language/needsText.js';

const label = { vi: 'Số trường', en: 'Schools' };
const needs: readonly Need[] = [
  {
    kind: 'inputs',
    label,
    inputs: [
      { kind: 'baseFigure', year: 2015, years: [2013], vintages: [] },
      { kind: 'activity', activity: 'tax', year: 2015, vintage: 'early' },
    ],
    activities: { tax: { vi: 'Thuế', en: 'Tax' } },
  },
  { kind: 'productionFact', fact: 'labourShare', year: 2015 },
];

describe('what an answer cannot be computed without', () => {
  it('is put into words of both languages', () => {
    expect(localNeeds(needs)).toEqual({
      vi: 'Số trường: số liệu năm 2015 (đã có: 2013) và số liệu của “Thuế”, mà năm gốc 2015 (early) không có; tỷ trọng thu nhập của lao động năm 2015',
      en: 'Schools: the figure of 2015 (known: 2013) and figures of “Tax”, which the base 2015 (early) does not have; the share of labour in income of 2015',
    });
  });

  it('stands in JSON in both languages, with cautions and the names of forecasters, wherever it is nested', () => {
    const caution = { kind: 'otherWhole', components: [label], value: 53.4068 };
    const plan = { forecaster: 'plan', kind: 'plan', vintage: '', value: 2 };
    const scenario = { forecaster: 'a', kind: 'scenario', label, vintage: 'early', needs };
    expect(inWords({ rows: [{ cautions: [caution], forecasts: [plan, scenario], value: 1 }] })).toEqual({
      rows: [
        {
          cautions: [
            {
              vi: 'Cơ cấu thực tế có thêm “Số trường”, cơ cấu khi lập kế hoạch không có; chỉ tính trong các khu vực của kế hoạch thì tỷ trọng là 53,41%',
              en: "The actual counts “Schools”, which the base of the plan does not; among the plan's activities alone the share is 53.41%",
            },
          ],
          forecasts: [
            { ...plan, label: { vi: 'Kế hoạch', en: 'The plan' } },
            { ...scenario, needs: localNeeds(needs) },
          ],
          value: 1,
        },
      ],
    });
  });
});
