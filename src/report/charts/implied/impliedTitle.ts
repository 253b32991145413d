import type { ConsistencyReport, TargetConflict } from '../../../analysis/consistency/ConsistencyReport.js';
import type { Language } from '../../../plan/LocalText.js';
import type { ImpliedFigure, ImpliedFigures } from './impliedFigures.js';
import { cameText, spanText } from './impliedTexts.js';

/**
 * The finding of the chart of implied values: what the plan takes for granted and what came instead, or which targets
 * cannot all hold.
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const report = await targetConsistency(folder);
 * impliedTitle(report, impliedFigures(simulatePlan(folder), report), 'en')
 * // => 'The plan silently assumes prices rising 3.34–5.09% a year; they rose 3.02%'
 */
export function impliedTitle(
  { conflicts: [conflict], undecided, tested }: ConsistencyReport,
  figures: ImpliedFigures,
  language: Language,
): string {
  const vi = language === 'vi';
  const { finding } = figures;
  if (conflict !== undefined) return conflictTitle(conflict, figures, language);
  if (finding === undefined) {
    const count = tested.length;
    if (undecided.length > 0)
      return vi
        ? `Chưa xác định được ${count} chỉ tiêu có thể cùng đạt hay không`
        : `It could not be decided whether all ${count} targets can hold together`;
    if (count === 1) return vi ? 'Chỉ tiêu có thể đạt' : 'The target can be met';
    return vi ? `${count} chỉ tiêu có thể cùng đạt` : `All ${count} targets can hold together`;
  }
  const head = vi ? 'Kế hoạch ngầm định' : 'The plan silently assumes';
  return `${head} ${phrase(finding, language)}${cameClause(finding, language)}`;
}

function conflictTitle(
  { targets }: TargetConflict,
  { lines, finding }: ImpliedFigures,
  language: Language,
): string {
  const vi = language === 'vi';
  const names = targets.map(({ label }) => `“${label[language]}”`).join(vi ? ' và ' : ' and ');
  const told = targets.length > 3 ? `${targets.length} ${vi ? 'chỉ tiêu' : 'targets'}` : names;
  const cannot = targets.length === 1 ? 'cannot hold' : 'cannot hold together';
  const head = `${told} ${vi ? `không thể${targets.length === 1 ? '' : ' cùng'} đạt` : cannot}`;
  if (finding?.basis !== 'required') return head;
  const held = lines.find(({ basis, quantity }) => basis === 'stated' && quantity === finding.quantity);
  if (held === undefined) return `${head}: ${vi ? 'phải có' : 'it takes'} ${phrase(finding, language)}`;
  const span = spanText(finding, language);
  return `${head} ${vi ? 'khi' : 'with'} ${phrase(held, language)}: ${vi ? 'phải là' : 'it takes'} ${span}`;
}

function phrase(line: ImpliedFigure, language: Language): string {
  const most = { vi: 'nhiều nhất', en: 'at most' }[language];
  const least = { vi: 'ít nhất', en: 'at least' }[language];
  const span = spanText(line, language).replace('≤', most).replace('≥', least);
  const words: Readonly<Record<string, readonly [vi: string, en: string]>> = {
    deflator: [`giá tăng ${span}/năm`, `prices rising ${span} a year`],
    exchangeRate: [`tỷ giá VND/USD tăng ${span}/năm`, `the dollar rising ${span} a year`],
    population: [`dân số tăng ${span}/năm`, `population growing ${span} a year`],
    investmentRate: [`vốn đầu tư bằng ${span} GRDP`, `investment of ${span} of GRDP`],
    icor: [`ICOR ${span} lần`, `an ICOR of ${span}`],
    growth: [`GRDP tăng ${span}/năm`, `GRDP growing ${span} a year`],
  };
  const [vi, en] = words[line.quantity] ?? [span, span];
  return language === 'vi' ? vi : en;
}

function cameClause(line: ImpliedFigure, language: Language): string {
  const { quantity, came, unit } = line;
  if (came === undefined) return '';
  const vi = language === 'vi';
  const size = cameText({ unit, came: { ...came, value: Math.abs(came.value) } }, language);
  const [rise, rose] = came.value < 0 ? ['giảm', 'fell'] : ['tăng', 'rose'];
  if (came.borrowed && quantity === 'deflator')
    return vi ? `; giá cả nước ${rise} ${size}` : `; the country's ${rose} ${size}`;
  const subject = quantity === 'deflator' ? 'they' : 'it';
  return vi ? `; thực tế ${rise} ${size}` : `; ${subject} ${rose} ${size}`;
}
