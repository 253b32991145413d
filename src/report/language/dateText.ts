import type { Language } from '../../plan/LocalText.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A date as files write it (`2015`, `2015-12`, `2015-12-08`), as people write it; other texts, such as `2017-2019`,
 * are handed back with a dash between years.
 *
 * @example
 * dateText('2020-09', 'vi') // => '9/2020'
 * dateText('2015-12-08', 'vi') // => '8/12/2015'
 * dateText('2015-12-08', 'en') // => '8 Dec 2015'
 * dateText('2017-2019', 'en') // => '2017–2019'
 */
export function dateText(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return date.replace(/^(\d{4})-(\d{4})$/, '$1–$2');
  const parts = [
    day === undefined ? [] : [String(Number(day))],
    language === 'vi' ? String(Number(month)) : name,
    year,
  ];
  return parts.flat().join(language === 'vi' ? '/' : ' ');
}
