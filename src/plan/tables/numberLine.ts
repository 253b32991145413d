import { plausibleRange } from '../sizes/plausibleRange.js';
import { writtenDecimals } from '../text/writtenDecimals.js';
import { shiftedDecimal } from '../vocabulary/shiftedDecimal.js';
import { unitFromText } from '../vocabulary/unitFromText.js';
import type { NumberLine } from './decidedNumbers.js';
import type { Meant } from './figureIssues.js';
import type { LineMeaning } from './lineMeaning.js';
import type { TableLine } from './TableLine.js';
import type { InSum } from './totalVotes.js';

/** Units of things that come whole. */
const wholeThings: readonly string[] = ['persons', 'households', 'communes', 'VND'];

/** A line with all that helps to read its numbers. */
export function numberLine({ line, numbers, meaning, activity }: Meant): NumberLine {
  return {
    cells: numbers,
    isWhole: wholeThings.includes(unitFromText(meaning.writtenUnit)?.name ?? meaning.writtenUnit),
    isUpToHundred: meaning.indicator === 'shareOfGrdp' || isIndexInTimes(meaning),
    isOfSize: sizeOf(line, meaning, activity),
    ...(line.partOf === undefined ? { inSum: placeInSum(line, activity, meaning) } : {}),
  };
}

const isIndexInTimes = ({ minus, power }: LineMeaning) => minus === 100 && power > 0;

/** Whether a figure of a line can be of a size, in the unit that it is written in. */
function sizeOf({ cells }: TableLine, meaning: LineMeaning, activity: string) {
  return (index: number, value: string): boolean => {
    const period = cells[index]?.heading.period;
    const range = period && plausibleRange({ ...meaning, activity, period, isOwn: true });
    const size = Number(keptNumber(value, meaning));
    return range === undefined || (size >= range.low && size <= range.high);
  };
}

function placeInSum({ cells }: TableLine, activity: string, meaning: LineMeaning): InSum {
  return {
    sum: `${meaning.indicator}|${meaning.priceBasis}|${meaning.writtenUnit}`,
    isTotal: activity === 'total',
    columnOf: (index) => {
      const heading = cells[index]?.heading;
      return `${heading?.period.from}-${heading?.period.to} ${heading?.part} ${heading?.status}`;
    },
  };
}

/** A number in the unit it is kept in, with all its digits. */
export function keptNumber(value: string, { power, minus }: LineMeaning): string {
  const shifted = shiftedDecimal(value, power);
  if (minus === 0) return shifted;
  const places = writtenDecimals(shifted);
  const difference = BigInt(shiftedDecimal(shifted, places)) - 100n * 10n ** BigInt(places);
  return shiftedDecimal(String(difference), -places);
}
