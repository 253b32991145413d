import type { Language } from '../../plan/LocalText.js';

const verdicts = {
  met: { vi: 'Đạt', en: 'Met' },
  missed: { vi: 'Không đạt', en: 'Missed' },
  exceeded: { vi: 'Vượt', en: 'Exceeded' },
  metAtStart: { vi: 'Đã đạt từ đầu kỳ', en: 'Met at the start' },
  notComputable: { vi: 'Chưa tính được', en: 'Not computable' },
} as const;

/**
 * What became of a target, in the words of a progress report.
 *
 * @example
 * verdictText('missed', 'vi') // => 'Không đạt'
 * verdictText('metAtStart', 'en') // => 'Met at the start'
 */
export function verdictText(verdict: keyof typeof verdicts, language: Language): string {
  return verdicts[verdict][language];
}
