import type { GapAttribution, GapContribution, GapSide } from '../../analysis/attribution/GapQuestion.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { vintageText } from '../language/figureText.js';
import { gapFactorText, growthPartText } from '../language/gapFactorText.js';
import { numberText } from '../language/numberText.js';
import { signedNumberText } from '../language/signedNumberText.js';
import { unitText } from '../language/unitText.js';
import { tableText } from './tableText.js';

/**
 * What makes a gap in GRDP per capita, as plain text for a terminal: both sides, then each factor in the unit of the gap, in per cent
 * of the gap, and in its own unit on both sides.
 *
 * @param plan - the plan both cases belong to
 * @param attribution - what `gapAttribution` returned
 * @param language - of the text
 *
 * @example
 * const result = simulatePlan(await readPlanFolder('data/lang-son-2016-2020'));
 * const text = attributionText(result.plan, gapAttribution(result, { from: 'plan-8.5', to: 'outturn' }), 'en');
 * text.includes('2,467.2 → 1,917.4 USD per person: a gap of −549.8') // => true
 */
export function attributionText(plan: Plan, attribution: GapAttribution, language: Language): string {
  const { from, to, year, gap, unit, method, factors, growth } = attribution;
  const vi = language === 'vi';
  const decimals = unit === 'USD per person' ? 1 : 2;
  const number = (value: number) => numberText(value, { language, decimals });
  const side = ({ label, target, scenario, vintage }: GapSide) => {
    const under = target === undefined ? '' : vi ? `, theo kịch bản ${scenario}` : `, under ${scenario}`;
    return `${label[language]}${under} (${vintageText(vintage, plan, language)})`;
  };
  const line = (contribution: GapContribution, name: string) => [
    name,
    signedNumberText(contribution.value, { language, decimals }),
    gap === 0 ? '…' : numberText((100 * contribution.value) / gap, { language, decimals: 1 }),
    numberText(contribution.fromLevel, { language, decimals: 2 }),
    numberText(contribution.toLevel, { language, decimals: 2 }),
    levelUnit(contribution, language),
  ];
  const body = factors.flatMap((contribution) => [
    line(contribution, gapFactorText(contribution.factor, language)),
    ...(contribution.factor === 'growth'
      ? growth.map((row) => line(row, `  ${activityName(row, plan, language)}`))
      : []),
  ]);
  const total = [
    vi ? 'Cộng' : 'Total',
    signedNumberText(gap, { language, decimals }),
    gap === 0 ? '…' : numberText(100, { language, decimals: 1 }),
    '',
    '',
    '',
  ];
  const headings = vi
    ? ['Yếu tố', unitText(unit, language), '% chênh lệch', 'Từ', 'Đến', 'Đơn vị']
    : ['Because of', unitText(unit, language), '% of the gap', 'From', 'To', 'Unit'];
  const how = {
    logarithmic: {
      vi: 'chỉ số Divisia trung bình lôgarit (LMDI)',
      en: 'logarithmic mean Divisia index (LMDI)',
    },
    shapley: { vi: 'giá trị Shapley', en: 'Shapley value' },
  }[method][language];
  const values = `${number(from.value)} → ${number(to.value)} ${unitText(unit, language)}`;
  const difference = signedNumberText(gap, { language, decimals });
  return [
    plan.title[language],
    `${vi ? 'Từ' : 'From'}: ${side(from)}`,
    `${vi ? 'Đến' : 'To'}: ${side(to)}`,
    vi
      ? `GRDP bình quân đầu người năm ${year}: ${values}, chênh lệch ${difference}`
      : `GRDP per capita in ${year}: ${values}: a gap of ${difference}`,
    '',
    tableText({ headings, numeric: [false, true, true, true, true, false], rows: [...body, total] }),
    '',
    vi
      ? `Phương pháp: ${how}; không phụ thuộc thứ tự, không có phần dư.`
      : `Method: ${how}; no order is chosen and nothing is left over.`,
  ].join('\n');
}

function activityName({ activity, part }: GapContribution, plan: Plan, language: Language): string {
  const label = plan.activities.find(({ id }) => id === activity)?.label[language] ?? activity;
  return part === '' ? label : `${label}, ${growthPartText(part, language)}`;
}

function levelUnit({ levelUnit: unit, part }: GapContribution, language: Language): string {
  const yearly = language === 'vi' ? '/năm' : ' a year';
  if (unit !== 'percent') return unitText(unit, language);
  return part === 'between'
    ? language === 'vi'
      ? '% GRDP năm gốc'
      : '% of GRDP in the base year'
    : `%${yearly}`;
}
