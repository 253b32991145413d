import type { Language, LocalText } from '../../../plan/LocalText.js';
import type { RealismColumn } from './realismFigures.js';

const noPast: LocalText = {
  vi: 'Chưa có số liệu quá khứ để so các kịch bản',
  en: 'There are no figures of the past to hold the scenarios against',
};

/**
 * The finding of the realism strip: how many scenarios ask for what has no example. Growth speaks first; where it has
 * its examples, whatever else has none.
 *
 * @param columns - the measures with a past
 * @param count - how many scenarios there are
 * @param language - of the title
 *
 * @example
 * realismStripTitle([], 7, 'vi') // => 'Chưa có số liệu quá khứ để so các kịch bản'
 */
export function realismStripTitle(
  columns: readonly RealismColumn[],
  count: number,
  language: Language,
): string {
  if (columns.length === 0) return noPast[language];
  const bold = (among: readonly RealismColumn[]) => {
    const rows = among.flatMap(({ rows: own }) => own.filter(({ verdict }) => verdict === 'unprecedented'));
    return new Set(rows.map(({ scenario }) => scenario)).size;
  };
  const growth = columns.filter(({ measure }) => measure === 'growth');
  const ofGrowth = bold(growth) > 0;
  const told = ofGrowth ? growth : columns;
  const ofCountry = told.every(({ past }) => !past.own);
  const where = ofCountry
    ? { vi: 'cả nước chưa từng có', en: 'the country has no example of' }
    : { vi: 'chưa từng có trong số liệu quá khứ', en: 'the past has no example of' };
  const what = ofGrowth ? { vi: 'mức tăng trưởng', en: 'growth' } : { vi: 'điều', en: 'something' };
  const thing = `${what[language]} ${where[language]}`;
  return count === 1
    ? findingOfOne(bold(told) === 1, thing)[language]
    : countedFinding(bold(told), count, thing)[language];
}

function findingOfOne(bold: boolean, thing: string): LocalText {
  return bold
    ? { vi: `Kịch bản đòi hỏi ${thing}`, en: `The scenario asks for ${thing}` }
    : { vi: 'Kịch bản nằm trong mức quá khứ từng có', en: 'The scenario stays within what is on record' };
}

function countedFinding(bold: number, count: number, thing: string): LocalText {
  if (bold === 0)
    return {
      vi: `Không kịch bản nào trong ${count} kịch bản đòi hỏi ${thing}`,
      en: `None of the ${count} scenarios asks for ${thing}`,
    };
  if (bold === count)
    return {
      vi: `Cả ${count} kịch bản đều đòi hỏi ${thing}`,
      en: `${count === 2 ? 'Both' : `All ${count}`} scenarios ask for ${thing}`,
    };
  return {
    vi: `${bold} trong ${count} kịch bản đòi hỏi ${thing}`,
    en: `${bold} of ${count} scenarios ${bold === 1 ? 'asks' : 'ask'} for ${thing}`,
  };
}
