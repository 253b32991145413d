import type { ConsistencyReport } from '../../analysis/consistency/ConsistencyReport.js';
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
  { feasible, tested }: Pick<ConsistencyReport, 'feasible' | 'tested'>,
  { id }: Pick<Plan, 'id'>,
  language: Language,
): string {
  const linked = tested.filter((entry) => entry.with.length > 0).length;
  if (language === 'vi') {
    const finding = feasible ? 'có thể cùng đạt' : 'không thể cùng đạt';
    return `${id}: ${tested.length} chỉ tiêu ${finding}; ${linked} chỉ tiêu ràng buộc nhau qua hệ thống tài khoản hoặc qua cùng một số liệu.`;
  }
  const finding = feasible ? 'can all hold together' : 'cannot all hold together';
  return `${id}: ${tested.length} targets ${finding}; ${linked} of them share accounts or an indicator with another.`;
}
