import type { Chart } from '../../../report/draw/Chart.js';
import { wholeRanges } from '../../../report/tables/wholeRanges.js';
import { element } from './element.js';

/** Tells when the page is as narrow as a phone held upright, on which charts are drawn for that. */
export const narrow = matchMedia('(max-width: 34rem)');

/** What the page asks of its charts: their titles stand in its own letters, and what it lays behind them is seen. */
export const onPage = () =>
  ({ size: narrow.matches ? 'phone' : 'halfPage', title: false, background: 'transparent' }) as const;

/** What a chart finds and what it draws, as lines of the page. */
export function headline({ title, subtitle }: Pick<Chart, 'title' | 'subtitle'>): HTMLElement[] {
  return [element('b', {}, wholeRanges(title)), element('small', {}, wholeRanges(subtitle))];
}
