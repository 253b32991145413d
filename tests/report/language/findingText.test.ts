import { describe, expect, it } from 'vitest';
import { auditFacts } from '../../../src/plan/audit/auditFacts.js';
import { arithmeticText, findingsText, findingText } from '../../../src/report/language/findingText.js';
import { factOf } from '../../fixtures/scenarioOf.js';
import { shippedResult } from '../../fixtures/shippedPlan.js';

const level = { priceBasis: 'current', unit: 'billion VND', period: { from: 2015, to: 2015 } } as const;
const observations = [
  factOf('revenue', 10.5, { ...level, activity: 'a', status: 'estimate' }),
  factOf('revenue', 20.5, { ...level, activity: 'b', status: 'derived' }),
  factOf('revenue', 32, level),
];
const places = new Map(
  observations.map((row, i) => [
    row,
    { text: String(row.value), place: { file: 'plan/facts.csv', line: i + 2 } },
  ]),
);
const findings = auditFacts({ region: 'province', observations, sources: [], written: places });

describe('findingText', () => {
  it('says what is found, the arithmetic, what was expected, what to do and where', () => {
    expect(findings.map((finding) => findingText(finding, 'en'))).toEqual([
      [
        'Contradiction: The total does not equal the sum of its activities (province, revenue, Total / a / b, current prices, billion VND, 2015, vintage yearbook).',
        '10.5 + 20.5 = 31.0 ≠ 32',
        'Within the rounding of the printed figures this gives 30.90 to 31.10; expected 31.50 to 32.50 (a gap of at least 0.40).',
        'Look for a wrong figure, a missing activity, or a figure at other prices.',
        'Rows: plan/facts.csv:4, :2, :3. Not final: 1 estimated, 1 derived.',
      ].join('\n'),
    ]);
  });

  it('says it in Vietnamese, with a decimal comma', () => {
    expect(findings.map((finding) => findingText(finding, 'vi'))).toEqual([
      [
        'Mâu thuẫn: Tổng số không bằng tổng các khu vực (province, revenue, Tổng số / a / b, giá hiện hành, tỷ đồng, 2015, số liệu yearbook).',
        '10,5 + 20,5 = 31,0 ≠ 32',
        'Trong phạm vi làm tròn của các số đã công bố, phép tính cho 30,90 đến 31,10; cần có 31,50 đến 32,50 (chênh ít nhất 0,40).',
        'Tìm số ghi sai, khu vực còn thiếu, hoặc số liệu theo giá khác.',
        'Dòng: plan/facts.csv:4, :2, :3. Chưa phải số chính thức: 1 số ước thực hiện, 1 số suy ra.',
      ].join('\n'),
    ]);
  });

  it('writes units in the language too', () => {
    const people = [
      { value: 98.5, decimals: 3 },
      { of: 'unit', id: 'thousand persons' },
    ] as const;
    expect(arithmeticText(people, 'vi')).toBe('98,500 nghìn người');
    expect(arithmeticText([people[0], { of: 'unit', id: 'percent' }], 'vi')).toBe('98,500%');
  });

  it('writes a number too large to write out with its power of ten', () => {
    expect(arithmeticText([{ value: 1e25, decimals: 0 }, '>', { value: 1000, decimals: 0 }], 'en')).toBe(
      '1e+25 > 1,000',
    );
  });
});

describe('what a finding names', () => {
  it('goes by the labels of the plan, targets and scenarios with their ids behind', async () => {
    const { plan, scenarios } = await shippedResult('lang-son-2016-2020');
    const shares = plan.activities.map(({ id }, position) =>
      factOf('shareOfGrdp', 20 + position, {
        ...{ activity: id, region: plan.region.id, unit: 'percent', priceBasis: 'current' },
        ...{ period: { from: 2015, to: 2015 }, vintage: 'plan-time' },
      }),
    );
    const [finding] = auditFacts({ region: plan.region.id, observations: shares, sources: [] });
    expect(finding && findingText(finding, 'vi', { plan })).toContain(
      '(Lạng Sơn, Tỷ trọng trong GRDP, Nông, lâm nghiệp và thủy sản / Công nghiệp - xây dựng / Dịch vụ / Thuế sản phẩm trừ trợ cấp sản phẩm, giá hiện hành, %, 2015, số liệu 12/2015 (plan-time))',
    );
    const stated = { value: 60, decimals: 0, unit: 'percent', keys: ['range', 0] };
    const doubt = { kind: 'targetSize', weight: 'doubt', rows: [], arithmetic: [], decimals: 0 } as const;
    const [target] = plan.targets;
    const ofPlan = { ...doubt, stated: { ...stated, document: 'plan', id: target?.id ?? '' } } as const;
    expect(findingText(ofPlan, 'en', { plan, scenarios })).toContain(
      `(“${target?.label.en}” (${target?.id}), range[0], %)`,
    );
    const ofScenario = { ...doubt, stated: { ...stated, document: 'scenarios', id: 'plan-8.5' } } as const;
    expect(findingText(ofScenario, 'en', { plan, scenarios })).toContain(
      '(“Plan at 8.5% growth” (plan-8.5), range[0], %)',
    );
  });
});

describe('findingsText', () => {
  it('counts the findings and says that they are warnings', () => {
    const lines = findingsText(findings, 'en').split('\n');
    expect(lines[0]).toBe(
      'Facts: contradictions 1, doubts 0, notes 0. They are warnings: the plan can be projected.',
    );
    expect(lines[1]).toMatch(/^1\. Contradiction: /);
    expect(lines[2]).toBe('   10.5 + 20.5 = 31.0 ≠ 32');
    expect(findingsText(findings, 'vi')).toMatch(
      /^Kiểm tra số liệu: 1 mâu thuẫn, 0 nghi vấn, 0 lưu ý\. Đây là cảnh báo: kế hoạch vẫn tính được\.\n1\. Mâu thuẫn: /,
    );
  });

  it('says so where there are none', () => {
    expect(findingsText([], 'vi')).toBe('Kiểm tra số liệu: không phát hiện vấn đề.');
  });
});
