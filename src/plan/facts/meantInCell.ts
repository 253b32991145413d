import { headingContext } from '../tables/headingContext.js';
import { statusIn, yearHeading } from '../tables/yearHeading.js';
import { nearestName } from '../text/nearestName.js';
import { foldedText } from '../vocabulary/foldedText.js';
import { priceWords } from '../vocabulary/headingWords.js';
import { periodText } from '../yearsOf.js';
import { statuses } from './Observation.js';

/**
 * What a cell of facts.csv is meant to say in the words of yearbooks and of spreadsheets, as facts.csv writes it.
 *
 * @returns nothing where that is not known
 *
 * @example
 * meantInCell('period', 'Q1/2025') // => '2025-Q1'
 * meantInCell('status', 'Preliminary') // => 'preliminary'
 * meantInCell('price_basis', 'at current prices') // => 'current'
 */
export function meantInCell(column: string, written: string): string | undefined {
  if (column === 'status') return nearestName(written, statuses) ?? statusIn(written);
  if (column === 'price_basis') return priceBasisMeant(written);
  if (column !== 'period') return undefined;
  const date = /^\d{1,2}[/.-]\d{1,2}[/.-](\d{4})$|^(\d{4})[/.-]\d{1,2}[/.-]\d{1,2}$/.exec(written);
  if (date !== null) return date[1] ?? date[2];
  const { period, part } = yearHeading({ text: written, row: 0, column: 0 }) ?? {};
  if (period === undefined) return undefined;
  return part === undefined ? periodText(period) : `${period.from}-${part}`;
}

/** The words of a heading, or their end alone: `so sanh 2010`. */
function priceBasisMeant(written: string): string | undefined {
  const { priceBasis } = headingContext(written);
  if (priceBasis !== undefined && priceBasis !== 'constant') return priceBasis;
  const year = /(?:19|20)\d\d/.exec(written)?.[0] ?? '';
  const words = foldedText(written.replace(year, '')).trim();
  const isEndOf = (spelling: string) => words.length > 5 && foldedText(spelling).endsWith(words);
  if (priceWords.current.some(isEndOf)) return 'current';
  return year !== '' && priceWords.constant.some(isEndOf) ? `constant${year}` : undefined;
}
