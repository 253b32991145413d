import type { ImpliedDeflator } from '../../analysis/backtest/impliedDeflators.js';
import type { Language } from '../../plan/LocalText.js';
import { localNeeds } from '../language/needsText.js';
import type { LabelledColumn, LabelledTable } from './LabelledTable.js';

/**
 * The deflator that each pair of vintages implies, beside the country's; pairs of two vintages are flagged as mixed.
 *
 * @param pairs - what `impliedDeflators` returned
 * @param language - of headings and labels
 *
 * @example
 * const pairs = impliedDeflators(await readPlanFolder('data/lang-son-2016-2020'));
 * impliedDeflatorTable(pairs, 'en').rows.map((row) => String(row['flag']).slice(0, 5)) // => ['Mixed', 'Mixed', 'Not c', 'Mixed']
 */
export function impliedDeflatorTable(pairs: readonly ImpliedDeflator[], language: Language): LabelledTable {
  const vi = language === 'vi';
  const columns: LabelledColumn[] = [
    { key: 'base', heading: vi ? 'Số liệu năm gốc' : 'Vintage of the base' },
    { key: 'outcome', heading: vi ? 'Số liệu thực hiện' : 'Vintage of the outcome' },
    { key: 'growth', heading: vi ? 'Tăng trưởng, %/năm' : 'Growth, % a year', decimals: 2 },
    {
      key: 'deflator',
      heading: vi ? 'Chỉ số giảm phát suy ra, lần' : 'Implied deflator, ratio',
      decimals: 3,
    },
    { key: 'change', heading: vi ? 'Suy ra, %/năm' : 'Implied, % a year', decimals: 2 },
    { key: 'country', heading: vi ? 'Cả nước, lần' : 'Country, ratio', decimals: 3 },
    { key: 'flag', heading: vi ? 'Nhận xét' : 'Remark' },
  ];
  return {
    language,
    columns,
    rows: pairs.map((pair) => ({
      base: pair.baseVintage,
      outcome: pair.outcomeVintage,
      growth: pair.growth,
      deflator: pair.deflator ?? null,
      change: pair.deflatorChange ?? null,
      country: pair.countryDeflator ?? null,
      flag: remark(pair, language),
    })),
  };
}

function remark({ mixed, needs }: ImpliedDeflator, language: Language): string {
  const vi = language === 'vi';
  const lacks =
    needs === undefined
      ? []
      : [
          vi
            ? `Chưa tính được: cần ${localNeeds(needs).vi}`
            : `Not computable: needs ${localNeeds(needs).en}`,
        ];
  const flag = mixed
    ? [
        vi
          ? 'Trộn hai bộ số liệu: gồm cả phần đánh giá lại năm gốc, không chỉ là giá'
          : 'Mixed vintages: it holds the revision of the base, not prices alone',
      ]
    : [];
  const words = [...flag, ...lacks];
  return words.length > 0 ? words.join('. ') : vi ? 'Cùng một bộ số liệu' : 'One vintage';
}
