import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { backtest } from '../../../src/analysis/backtest/backtest.js';
import { targetConsistency } from '../../../src/analysis/consistency/targetConsistency.js';
import { scorecard } from '../../../src/analysis/scorecard.js';
import { verdictOf } from '../../../src/analysis/verdictOf.js';
import { readProvinces } from '../../../src/files/readProvinces.js';
import type { ProvinceData } from '../../../src/plan/provinces/Province.js';
import { rankedTargets } from '../../../src/plan/provinces/rankedTargets.js';
import { simulatePlan } from '../../../src/projection/simulatePlan.js';
import { needsText } from '../../../src/report/language/needsText.js';
import { sentences } from '../../../src/report/language/Sentences.js';
import { planOfTargets, targetOf } from '../../fixtures/planOfTargets.js';
import { smallPlan } from '../../fixtures/smallPlan.js';

const text = (en: string) => ({ vi: en, en });

/** Provinces of two regions with their schools by year; the first is the plan's own. */
function dataOf(...schools: readonly Readonly<Record<number, number>>[]): ProvinceData {
  const ids = ['province', ...schools.slice(1).map((_, position) => `other-${position}`)];
  const provinces = ids.map((id, position) => ({
    id,
    name: text(id),
    region: text(position < 3 ? 'North' : 'South'),
    aliases: [],
  }));
  const values = new Map(
    schools.map((own, position) => [
      ids[position] ?? '',
      new Map(Object.entries(own).map(([year, value]) => [Number(year), value])),
    ]),
  );
  const series = {
    ...{
      indicator: 'schools',
      label: text('Schools'),
      unit: 'schools',
      decimals: 0,
      priceBasis: '' as const,
    },
    ...{ vintage: 'census', source: 'office', preliminary: [], note: '', values },
  };
  return { provinces, series: [series], sources: [] };
}

const asked = { place: 2, among: 'country', first: 'highest' } as const;
const rankOf = (parts: Partial<typeof asked | { first: 'lowest'; among: 'region' }> = {}) =>
  targetOf({
    kind: 'rank',
    unit: 'rank',
    upper: 2,
    year: 2018,
    direction: 'atMost',
    rank: { ...asked, ...parts },
  });

function compiled(target: ReturnType<typeof targetOf>, data: ProvinceData) {
  const [found] = rankedTargets(planOfTargets([target]), data).targets;
  if (found === undefined) throw new Error('the target must be there');
  return found;
}

describe('a place among the provinces', () => {
  const data = dataOf(
    { 2017: 40, 2018: 55 },
    { 2017: 50, 2018: 50 },
    { 2017: 60, 2018: 60 },
    { 2017: 30, 2018: 70 },
  );

  it('is the figure of the province that holds it among the others, in the year of the target', () => {
    // Of 70, 60 and 50 the second is 60: who has 60 shares the second place with it.
    expect(compiled(rankOf(), data)).toMatchObject({
      ...{ kind: 'level', unit: 'schools', direction: 'atLeast', lower: 60 },
      rank: { place: 2, count: 4, vintage: 'census', source: 'office' },
    });
    expect(compiled(rankOf(), data)).not.toHaveProperty('upper');
    // The least of the region are 50 and 60.
    expect(compiled(rankOf({ first: 'lowest', among: 'region' }), data)).toMatchObject({
      ...{ direction: 'atMost', upper: 60, rank: { count: 3 } },
    });
  });

  it('has no bound while a figure of the year is missing, and tells the place in the last year that has all', () => {
    const { 2018: _, ...early } = { 2017: 30, 2018: 70 };
    const found = compiled(
      rankOf(),
      dataOf({ 2017: 40, 2018: 55 }, { 2017: 50, 2018: 50 }, { 2017: 60, 2018: 60 }, early),
    );
    expect(found).toMatchObject({ kind: 'rank', rank: { latest: { year: 2017, place: 3, count: 4 } } });
    expect(sentences('en').targetBounds(found)).toBe('among the 2 highest of all provinces');
  });

  it('is met by a value exactly where fewer than so many others have more', () => {
    const figure = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 2, maxLength: 8 }),
        figure,
        fc.constantFrom('highest' as const, 'lowest' as const),
        (others, own, first) => {
          const target = compiled(
            rankOf({ first } as never),
            dataOf({ 2018: own }, ...others.map((one) => ({ 2018: one }))),
          );
          const better = others.filter((one) => (first === 'highest' ? one > own : one < own)).length;
          expect(verdictOf(own, target).verdict !== 'missed').toBe(better < 2);
        },
      ),
    );
  });
});

const rank = (year: number, value = 5) => `  - id: forest-rank
    label: { vi: Thứ hạng, en: Place }
    clause: clause 9
    kind: rank
    indicator: forestCover
    year: ${year}
    value: ${value}
    direction: atMost
measures:`;

async function provincePlan(due: string, more: readonly (readonly [string, string])[] = []) {
  return smallPlan({
    'plan.yaml': [
      [
        'id: an-binh-province\n  name: { vi: An Bình, en: An Bình }',
        'id: lang-son\n  name: { vi: Lạng Sơn, en: Lạng Sơn }',
      ],
      [
        '  - { id: schools',
        '  - { id: forestCover, label: { vi: Che phủ, en: Cover }, unit: percent, decimals: 1, published: { vi: Cục Kiểm lâm, en: Forest service } }\n  - { id: schools',
      ],
      ['measures:', due],
      ...more,
    ],
  });
}

test('a year whose figures nobody has published is not computable, and says which would decide', async () => {
  const result = simulatePlan(await (await provincePlan(rank(2018))).read());
  const row = scorecard(result).find(({ target }) => target.id === 'forest-rank');
  expect(row?.verdict).toBe('notComputable');
  const cover = readProvinces().series.find(({ indicator }) => indicator === 'forestCover');
  const in2015 = [...(cover?.values ?? [])].flatMap(([id, of]) =>
    id === 'lang-son' ? [] : (of.get(2015) ?? []),
  );
  const place = 1 + in2015.filter((one) => one > 60.6).length;
  const where = `(last published for all: 2015, place ${place} of ${in2015.length + 1}); published by: Forest service`;
  expect(needsText(row?.needs ?? [], sentences('en'))).toBe(
    `Cover: the figures of 2018 of all provinces ${where}`,
  );
  expect(needsText(row?.needs ?? [], sentences('vi'))).toMatch(
    /^Che phủ: số liệu năm 2018 của tất cả các tỉnh/u,
  );
  expect(backtest(result).find(({ target }) => target.id === 'forest-rank')?.verdict).toBe('notDeterminable');
  const tested = (await targetConsistency(result)).tested.find(({ target }) => target.id === 'forest-rank');
  expect(tested?.needs?.[0]?.kind).toBe('peers');
});

test('a place that cannot be is refused where it is written', async () => {
  const problems = async (due: string) => (await provincePlan(due)).problems();
  expect(await problems(rank(2018, 63))).toEqual([
    expect.stringContaining('value: expected a place from 1 to 62, as 63 provinces are compared, got 63.'),
  ]);
  expect(await problems(rank(2018, 1.5))).toEqual([
    expect.stringContaining('value: expected a place, such as 10 for the first ten, got 1.5.'),
  ]);
  expect(await problems(rank(2018).replace('atMost', 'atLeast'))).toEqual([
    expect.stringContaining(
      'direction: expected the direction atMost, as the first place is 1, got "atLeast".',
    ),
  ]);
  expect(
    await problems(
      rank(2018)
        .replace('kind: rank', 'kind: level\n    unit: percent\n    first: lowest')
        .replace('value: 5', 'value: 5%'),
    ),
  ).toEqual([
    expect.stringContaining('first: expected first only for a target of the kind rank, got "lowest".'),
  ]);
});
