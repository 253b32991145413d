import type { ConsistencyReport, UndecidedTargets } from '../../analysis/consistency/ConsistencyReport.js';
import type { Language } from '../../plan/LocalText.js';
import type { Plan } from '../../plan/Plan.js';

/**
 * What a test of a plan's targets found, in one sentence: whether all can hold, and how many bear on one another.
 *
 * @example
 * const folder = await readPlanFolder('data/lang-son-2016-2020');
 * consistencyFinding(await targetConsistency(folder), folder.plan, 'en') // => 'lang-son-2016-2020: 29 targets can all hold together; 8 of them share accounts or an indicator with another.'
 */
export function consistencyFinding(
  { feasible, tested, conflicts }: Pick<ConsistencyReport, 'feasible' | 'tested' | 'conflicts'>,
  { id }: Pick<Plan, 'id'>,
  language: Language,
): string {
  const linked = tested.filter((entry) => entry.with.length > 0).length;
  const answer = feasible ? 'can' : conflicts.length > 0 ? 'cannot' : 'undecided';
  const finding = findings[language][answer];
  return language === 'vi'
    ? `${id}: ${tested.length} chỉ tiêu ${finding}; ${linked} chỉ tiêu ràng buộc nhau qua hệ thống tài khoản hoặc qua cùng một số liệu.`
    : `${id}: ${tested.length} targets ${finding}; ${linked} of them share accounts or an indicator with another.`;
}

const findings = {
  vi: {
    can: 'có thể cùng đạt',
    cannot: 'không thể cùng đạt',
    undecided: 'chưa xác định được có thể cùng đạt hay không',
  },
  en: {
    can: 'can all hold together',
    cannot: 'cannot all hold together',
    undecided: 'may or may not hold together: it could not be decided',
  },
};

/**
 * Targets of which it could not be decided whether they can all hold, and why, as a sentence.
 *
 * @example
 * undecidedText({ targets: [], reason: 'tooLarge' }, 'en') // => 'Not decided: too many conditions to solve exactly in a few seconds'
 */
export function undecidedText({ targets, reason }: UndecidedTargets, language: Language): string {
  const names = targets.map(({ label }) => ` “${label[language]}”`).join(',');
  const reasons = {
    outOfRange: {
      vi: 'số liệu nằm ngoài phạm vi tính toán được',
      en: 'the figures lie beyond what can be computed',
    },
    tooLarge: {
      vi: 'quá nhiều điều kiện để giải chính xác trong vài giây',
      en: 'too many conditions to solve exactly in a few seconds',
    },
  };
  return `${language === 'vi' ? 'Chưa xác định được' : 'Not decided'}${names}: ${reasons[reason][language]}`;
}
