import type { Language } from '../../plan/LocalText.js';

const statuses = {
  reported: { vi: 'Thực hiện', en: 'Actual' },
  estimate: { vi: 'Ước thực hiện', en: 'Estimate' },
  preliminary: { vi: 'Sơ bộ', en: 'Preliminary' },
  derived: { vi: 'Số suy ra', en: 'Derived' },
  assumed: { vi: 'Giả định', en: 'Assumed' },
  base: { vi: 'Năm gốc', en: 'Base year' },
  projected: { vi: 'Dự tính', en: 'Projected' },
} as const;

/** How a figure came about: published in one of several ways, the base of a projection, or projected. */
export type FigureStatus = keyof typeof statuses;

/**
 * How a figure came about, in the words of a statistical table.
 *
 * @example
 * statusText('estimate', 'vi') // => 'Ước thực hiện'
 */
export function statusText(status: FigureStatus, language: Language): string {
  return statuses[status][language];
}
