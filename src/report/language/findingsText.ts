import type { Finding, FindingWeight } from '../../plan/audit/Finding.js';
import type { Language } from '../../plan/LocalText.js';
import { findingText } from './findingText.js';

/**
 * What the data auditor found, with a heading that counts it and says what it means for the run: findings are warnings.
 *
 * @example
 * findingsText([], 'en') // => 'Facts: the audit found nothing.'
 */
export function findingsText(findings: readonly Finding[], language: Language): string {
  const count = (wanted: FindingWeight) => findings.filter(({ weight }) => weight === wanted).length;
  const [contradictions, doubts, notes] = [count('contradiction'), count('doubt'), count('note')];
  if (findings.length === 0)
    return language === 'vi'
      ? 'Kiểm tra số liệu: không phát hiện vấn đề.'
      : 'Facts: the audit found nothing.';
  const head =
    language === 'vi'
      ? `Kiểm tra số liệu: ${contradictions} mâu thuẫn, ${doubts} nghi vấn, ${notes} lưu ý. Đây là cảnh báo: kế hoạch vẫn tính được.`
      : `Facts: contradictions ${contradictions}, doubts ${doubts}, notes ${notes}. They are warnings: the plan can be projected.`;
  const items = findings.map((finding, position) => {
    const [first, ...rest] = findingText(finding, language).split('\n');
    return [`${position + 1}. ${first}`, ...rest.map((line) => `   ${line}`)].join('\n');
  });
  return [head, ...items].join('\n');
}
