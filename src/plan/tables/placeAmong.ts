import { foldedText } from '../vocabulary/foldedText.js';
import type { GridCell } from './Grid.js';
import { headingContext } from './headingContext.js';
import { isPartsHeading, isTotal, type LineLabel } from './lineLabel.js';

/** Where a table stands between wholes and parts. */
export interface PlaceAmong {
  /** The last line that is no part of another. */
  whole: string | undefined;
  wholeIndent: number;
  /** It has a Roman number, so that plain numbers under it are of its parts. */
  isRoman: boolean;
  /** Parts of the last whole follow. */
  partsFollow: boolean;
  /** The last part, by how it is marked. */
  part:
    | {
        readonly name: string;
        readonly indent: number;
        readonly isDashed: boolean;
        readonly isRanked: boolean;
      }
    | undefined;
}

/** A line, by its label and how far it is indented. */
export interface PlacedLine {
  readonly label: LineLabel;
  readonly indent: number;
}

/** Before the first line of a table. */
export const startOfPlaces = (): PlaceAmong => ({
  whole: undefined,
  wholeIndent: 0,
  isRoman: false,
  partsFollow: false,
  part: undefined,
});

/**
 * Keeps count of wholes and parts: "of which", dashes, numbers of a lower rank and deeper indents begin parts; names of groups,
 * numbers, and the end of dashes or indents end them.
 *
 * @param place - where the table stands; it is moved on
 * @returns the name of the line that this one is a part of; nothing for a whole
 */
export function placeAmong(
  place: PlaceAmong,
  { label, indent }: PlacedLine,
  groups: readonly GridCell[],
): string | undefined {
  if (isDivided(place, label, groups)) return undefined;
  const { part } = place;
  const isRanked = place.isRoman && /^\d/.test(label.number ?? '');
  if (isRanked || beginsParts(label, groups)) place.partsFollow = true;
  else if (isWholeAgain(label) || isOver(place, { label, indent })) place.partsFollow = false;
  if (!place.partsFollow || place.whole === undefined) {
    Object.assign(place, { ...startOfPlaces(), whole: label.name, wholeIndent: indent });
    place.isRoman = /^[IVXLC]+$/.test(label.number ?? '');
    return undefined;
  }
  const inside = isInside(part, label, isRanked) ? part?.name : undefined;
  if (inside === undefined)
    place.part = { name: label.name, indent, isDashed: label.isDashed === true, isRanked };
  return inside ?? place.whole;
}

/** Whether a line is a part of the last part: under a numbered one without a number of its rank, or numbered such as `1.2`. */
const isInside = (part: PlaceAmong['part'], { number = '' }: LineLabel, isRanked: boolean) =>
  (part?.isRanked === true && !isRanked) || /^\d+\.\d/.test(number);

/** Whether a line stands under the head of what the whole province is divided into: such are its activities. */
const isDivided = ({ whole = '' }: PlaceAmong, { isPart }: LineLabel, groups: readonly GridCell[]) =>
  !isPart && isUnderParts(groups) && isTotal(whole);

const beginsParts = ({ isPart }: LineLabel, groups: readonly GridCell[]) => isPart || isUnderParts(groups);

const isUnderParts = (groups: readonly GridCell[]) => groups.some(({ text }) => isPartsHeading(text));

/** Behind parts with dashes, or that stand deeper: a line without a dash, or back at the indent of the whole. */
function isOver({ part, wholeIndent }: PlaceAmong, { label, indent }: PlacedLine): boolean {
  if (part === undefined) return false;
  return (part.isDashed && !label.isPart) || (part.indent > wholeIndent && indent <= wholeIndent);
}

const isWholeAgain = ({ name, isNumbered }: LineLabel) =>
  isNumbered || isTotal(name) || isGroup(name) || headingContext(name).subject !== undefined;

const groupNames = [
  'nong, lam',
  'nong nghiep, lam nghiep',
  'cong nghiep va xay dung',
  'dich vu',
  'khu vuc i',
  'thue ',
];
const isGroup = (name: string) => {
  const folded = foldedText(name);
  return !folded.startsWith('dich vu luu tru') && groupNames.some((start) => folded.startsWith(start));
};
