import type { ConsistencyReport } from '../../analysis/consistency/ConsistencyReport.js';
import type { Language, LocalText } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';
import { changeText, conflictText, driverText } from '../language/conflictText.js';
import { consistencyFinding, undecidedText } from '../language/consistencyFinding.js';
import { slipText } from '../language/slipText.js';
import type { LabelledTable } from './LabelledTable.js';

/**
 * What a test of a plan's targets found, a sentence a row: the finding, what was held to be true, the conflicts, the
 * least change, and the plan's own arithmetic. What the targets imply has a table of its own, `impliedValuesTable`.
 *
 * @param report - what `targetConsistency` returned
 * @param plan - the plan, for names
 * @param language - of headings and sentences
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * const report = await targetConsistency(folder, { drivers: { deflator: 'scenario' } });
 * const { rows } = consistencyTable(report, folder.plan, 'en');
 * rows.find(({ part }) => part === 'Least change')?.['finding']
 * // => '“GRDP per capita”: lower bound 2,600 USD per person → 2,524.6 USD per person'
 */
export function consistencyTable(report: ConsistencyReport, plan: Plan, language: Language): LabelledTable {
  const { conflicts, drivers, leastChange, slips } = report;
  const part = (name: LocalText, findings: readonly string[]) =>
    findings.map((finding) => ({ part: name[language], finding: finding.trim() }));
  return {
    language,
    columns: [
      { key: 'part', heading: { vi: 'Nội dung', en: 'Part' }[language] },
      { key: 'finding', heading: { vi: 'Kết quả', en: 'Finding' }[language] },
    ],
    rows: [
      ...part({ vi: 'Kết luận', en: 'Verdict' }, [
        consistencyFinding(report, plan, language),
        ...report.undecided.map((undecided) => undecidedText(undecided, language)),
      ]),
      ...part({ vi: 'Tính với', en: 'Held to be true' }, [
        drivers.map((driver) => driverText(driver, plan, language)).join('; '),
      ]),
      ...part(
        { vi: 'Mâu thuẫn', en: 'Conflict' },
        conflicts.flatMap((conflict) => conflictText(conflict, plan, language)),
      ),
      ...part(
        { vi: 'Điều chỉnh ít nhất', en: 'Least change' },
        leastChange.map((change) => changeText(change, language)),
      ),
      ...part(
        { vi: 'Phép tính', en: 'Arithmetic' },
        slips.map((slip) => slipText(slip, plan, language)),
      ),
    ],
  };
}
