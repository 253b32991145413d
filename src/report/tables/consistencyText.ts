import type { ConsistencyReport } from '../../analysis/consistency/ConsistencyReport.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { changeText, conflictText, driverText } from '../language/conflictText.js';
import { consistencyFinding, undecidedText } from '../language/consistencyFinding.js';
import { localNeeds } from '../language/needsText.js';
import { slipText } from '../language/slipText.js';
import { impliedValuesTable } from './impliedValuesTable.js';
import { tableText } from './tableText.js';

/**
 * A test of a plan's targets as a page of plain text: the finding, what it rests on, conflicts or implied values, slips.
 *
 * @param report - what `targetConsistency` returned
 * @param plan - the plan
 * @param language - of the text
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * consistencyText(await targetConsistency(folder), folder.plan, 'en').split('\n')[0] // => 'lang-son-2016-2020: 29 targets can all hold together; 8 of them share accounts or an indicator with another.'
 */
export function consistencyText(report: ConsistencyReport, plan: Plan, language: Language): string {
  const vi = language === 'vi';
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', heading, ...lines];
  const { columns, rows } = impliedValuesTable(report, plan, language);
  const table = tableText({
    headings: columns.map(({ key, heading }) => heading ?? key),
    numeric: columns.map(({ key }) => key === 'lower' || key === 'upper'),
    rows: rows.map((row) => columns.map(({ key }) => String(row[key] ?? ''))),
  });
  return [
    consistencyFinding(report, plan, language),
    ...report.conflicts.flatMap((conflict) => conflictText(conflict, plan, language)),
    ...report.undecided.map((undecided) => undecidedText(undecided, language)),
    ...part(
      vi ? 'Điều chỉnh ít nhất để cùng đạt:' : 'The least change that lets all hold:',
      report.leastChange.map((change) => `  ${changeText(change, language)}`),
    ),
    ...part(vi ? 'Tính với:' : 'Held to be true:', heldLines(report, plan, language)),
    ...part(vi ? 'Kế hoạch ngầm định:' : 'What the plan implies:', rows.length === 0 ? [] : [table]),
    ...part(
      vi ? 'Phép tính của kế hoạch:' : "The plan's own arithmetic:",
      report.slips.map((slip) => `  ${slipText(slip, plan, language)}`),
    ),
    ...part(
      vi ? 'Chưa kiểm tra được:' : 'Not tested:',
      report.tested.flatMap(({ needs }) => (needs === undefined ? [] : [`  ${localNeeds(needs)[language]}`])),
    ),
  ].join('\n');
}

function heldLines(
  { drivers, base, scenario, bounds }: ConsistencyReport,
  plan: Plan,
  language: Language,
): string[] {
  const vi = language === 'vi';
  const grounds = {
    given: { vi: 'người dùng đặt', en: 'given' },
    scenario: { vi: `kịch bản ${scenario}`, en: `scenario ${scenario}` },
    assumed: { vi: 'giả định', en: 'assumed' },
    free: { vi: 'kế hoạch không nêu', en: 'the plan does not say' },
  };
  const reading = {
    written: { vi: 'Cả hai cận của khoảng đều ràng buộc', en: 'Both ends of a range bind' },
    promised: {
      vi: 'Chỉ cận theo hướng của chỉ tiêu ràng buộc',
      en: 'Only the promised end of a range binds',
    },
  }[bounds];
  return [
    `  ${vi ? 'Năm gốc' : 'Base'} ${base.year} (${base.vintage})`,
    `  ${reading[language]}`,
    ...drivers.map(
      (driver) => `  ${driverText(driver, plan, language)} (${grounds[driver.ground][language]})`,
    ),
  ];
}
