import type { PlanSlip, ShareSumSlip } from '../../analysis/consistency/PlanSlip.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { numberText } from './numberText.js';
import { amountText, rangeText } from './rangeText.js';
import { targetAmountText } from './targetBoundsText.js';

/**
 * An arithmetic slip of a plan as a sentence.
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const { slips } = await targetConsistency(folder);
 * slips.slice(0, 1).map((slip) => slipText(slip, folder.plan, 'en')) // => ['The shares promised for 2020 add up to 99% to 102%: only 19 + 20 + 61 = 19 + 21 + 60 = 20 + 20 + 60 = 100 at the corners of the ranges, and the middles give 100.5%.']
 */
export function slipText(slip: PlanSlip, plan: Plan, language: Language): string {
  switch (slip.kind) {
    case 'shareSum':
      return shareText(slip, plan, language);
    case 'impliedBase':
      return baseText(slip, language);
    case 'growthSum':
      return growthText(slip, language);
    case 'metAtStart':
      return startText(slip, language);
  }
}

type SlipOf<Kind extends PlanSlip['kind']> = Extract<PlanSlip, { kind: Kind }>;

function baseText(slip: SlipOf<'impliedBase'>, language: Language): string {
  const vi = language === 'vi';
  const { fromLower, fromUpper, unit, year, known, finding } = slip;
  const ends = { lower: Math.min(fromLower, fromUpper), upper: Math.max(fromLower, fromUpper) };
  const base = rangeText({ ...ends, unit }, language);
  const labels = slip.targets.map(({ label }) => `“${label[language]}”`).join(vi ? ' và ' : ' and ');
  const head = vi ? `${labels} hàm ý năm ${year} có ${base}` : `${labels} imply ${base} in ${year}`;
  if (finding === 'factDiffers' && known !== undefined)
    return `${head}${vi ? '; số liệu công bố là' : '; the facts give'} ${amountText(known, unit, language)}.`;
  if (finding === 'agrees') return `${head}.`;
  return `${head}${vi ? ': hai cận không khớp nhau' : ': the two ends do not agree'}.`;
}

function growthText(slip: SlipOf<'growthSum'>, language: Language): string {
  const range = rangeText({ ...slip, unit: 'percent' }, language);
  const promised = slip.targets.slice(0, 1).map((whole) => targetAmountText(whole, language));
  return language === 'vi'
    ? `Tốc độ tăng của các thành phần chỉ cho tổng số tăng ${range}/năm, không thể là ${promised}.`
    : `Growth of the components gives ${range} a year together, which cannot be ${promised}.`;
}

function startText({ target, year, value, vintage }: SlipOf<'metAtStart'>, language: Language): string {
  const found = amountText(value, target.unit, language);
  const promised = targetAmountText(target, language);
  return language === 'vi'
    ? `“${target.label.vi}”: năm ${year} đã là ${found} (${vintage}), mục tiêu ${promised} đã đạt từ đầu kỳ.`
    : `“${target.label.en}”: ${found} already in ${year} (${vintage}), so ${promised} is met at the start.`;
}

function shareText(slip: ShareSumSlip, plan: Plan, language: Language): string {
  const vi = language === 'vi';
  const number = (value: number) => numberText(value, { language });
  const percent = (value: number) => `${number(value)}%`;
  const range = `${percent(slip.lower)} ${vi ? 'đến' : 'to'} ${percent(slip.upper)}`;
  const head = vi
    ? `Tỷ trọng các khu vực năm ${slip.year} cộng lại được ${range}`
    : `The shares promised for ${slip.year} add up to ${range}`;
  if (slip.finding === 'impossible')
    return `${head}${besideText(slip, plan, language)}: ${impossibleText(slip, language)}.`;
  const corners = slip.corners.map((corner) => corner.map(number).join(' + ')).join(' = ');
  if (slip.finding === 'onePoint')
    return `${head}: ${vi ? 'chỉ còn một phương án' : 'only one point remains'}, ${corners} = 100.`;
  if (corners === '')
    return `${head}: ${vi ? 'không tổ hợp cận nào cho đúng 100%' : 'no corner of the ranges gives 100'}.`;
  const middle = slip.targets.reduce((sum, { lower = 0, upper = 100 }) => sum + (lower + upper) / 2, 0);
  return vi
    ? `${head}: trong các tổ hợp cận chỉ có ${corners} = 100, còn các điểm giữa cộng lại được ${percent(middle)}.`
    : `${head}: only ${corners} = 100 at the corners of the ranges, and the middles give ${percent(middle)}.`;
}

function impossibleText({ rounded = false }: ShareSumSlip, language: Language): string {
  const vi = language === 'vi';
  const cannot = vi ? 'không thể bằng 100%' : '100% cannot be reached';
  if (!rounded) return cannot;
  return vi
    ? `${cannot}; chênh lệch không vượt quá sai số làm tròn của các tỷ trọng`
    : `${cannot}; the difference is within the rounding of the decimals they are written with`;
}

function besideText({ unnamed }: ShareSumSlip, { activities }: Plan, language: Language): string {
  if (unnamed.length === 0) return '';
  const names = unnamed.map((id) => activities.find((each) => each.id === id)?.label[language] ?? id);
  return ` (${language === 'vi' ? 'chưa kể' : 'beside'} ${names.join(', ')})`;
}
