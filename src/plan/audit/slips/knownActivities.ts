import { groupedBy } from '../../groupedBy.js';
import { type AuditedFacts, type Figure, keyText } from '../AuditedFacts.js';
import { accountsFamilies } from '../accountsFamilies.js';
import { exactly, haveCommonValue, sumOfIntervals } from '../Interval.js';

/** The figures of the activities of one whole, which are all in one vintage, period and basis. */
export function compositions(
  { figures, wholeOf }: AuditedFacts,
  wanted: (figure: Figure) => boolean,
): (readonly Figure[])[] {
  const parts = figures.filter(
    (figure) => figure.row.activity !== 'total' && wholeOf(figure.row) === undefined && wanted(figure),
  );
  return groupedBy(parts, ({ row }) => keyText({ ...row, activity: '' })).filter(
    (group) => group.length >= 2,
  );
}

/** The activities of some figures as one text, in the order of the alphabet. */
const activitiesText = (figures: readonly Figure[]): string =>
  [...new Set(figures.map(({ row }) => row.activity))].sort().join('|');

/**
 * The sets of activities that are known to make up a whole, by region and vintage: their shares add up to 100 or their
 * levels to the total somewhere.
 *
 * @returns a function that says whether figures cover a whole; by the sets of their vintage, or by those of their
 * region where the vintage has none
 */
export function wholesKnown(facts: AuditedFacts): (parts: readonly Figure[]) => boolean {
  const shares = compositions(facts, ({ row }) =>
    accountsFamilies.some(({ share }) => share === row.indicator),
  );
  const levels = compositions(facts, ({ nature }) => nature.addsUp);
  const whole = [...shares, ...levels].filter((parts) => {
    const [first] = parts;
    if (first === undefined) return false;
    const isShare = first.row.unit === 'percent';
    const total = isShare ? exactly(100) : facts.figureAt({ ...first.row, activity: 'total' })?.interval;
    return (
      total !== undefined && haveCommonValue(sumOfIntervals(parts.map(({ interval }) => interval)), total)
    );
  });
  const ofVintage = new Map<string, Set<string>>();
  const note = (key: string, set: string) => ofVintage.set(key, (ofVintage.get(key) ?? new Set()).add(set));
  for (const parts of whole) {
    const row = parts[0]?.row;
    if (row === undefined) continue;
    note(`${row.region}|${row.vintage}`, activitiesText(parts));
    note(row.region, activitiesText(parts));
  }
  return (parts) => {
    const row = parts[0]?.row;
    if (row === undefined) return false;
    const known = ofVintage.get(`${row.region}|${row.vintage}`) ?? ofVintage.get(row.region);
    return known?.has(activitiesText(parts)) ?? false;
  };
}

/** Activities that the same indicator has in the same vintage at another time, and not among these figures. */
export function activitiesLacking(
  groups: readonly (readonly Figure[])[],
): (parts: readonly Figure[]) => string[] {
  const key = ({ row }: Figure) => `${row.region}|${row.vintage}|${row.indicator}`;
  const all = new Map<string, Set<string>>();
  for (const figure of groups.flat()) {
    const names = all.get(key(figure)) ?? new Set<string>();
    all.set(key(figure), names.add(figure.row.activity));
  }
  return (parts) => {
    const [first] = parts;
    const names = first === undefined ? undefined : all.get(key(first));
    return [...(names ?? [])].filter((name) => parts.every(({ row }) => row.activity !== name));
  };
}
