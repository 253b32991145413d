import type { Activity } from '../Plan.js';
import { activityNames } from '../vocabulary/activityNames.js';
import { foldedText } from '../vocabulary/foldedText.js';
import { headingContext } from './headingContext.js';
import { isWhole, knownActivity, spellingsOf } from './sameName.js';
import type { TableReading } from './TableLine.js';

/**
 * The activities that tables of GRDP at current prices list, in their order: not the whole, and no parts of others. Their
 * ids and English names are those of the vocabulary where it knows them.
 */
export function activitiesOf(readings: readonly TableReading[]): Activity[] {
  const found = new Map<string, Activity>();
  for (const { label, also, partOf, context } of readings.flatMap(({ lines }) => lines)) {
    const names = spellingsOf(label, also);
    const isAccount = names.some((name) => headingContext(name).subject !== undefined);
    const isLevel = context.subject === 'grdp' && context.measurement === undefined;
    if (!isLevel || context.priceBasis !== 'current' || partOf !== undefined) continue;
    if (isAccount || isWhole(names)) continue;
    const activity = activityNamed(names);
    if (!found.has(activity.id)) found.set(activity.id, activity);
  }
  return [...found.values()];
}

function activityNamed(names: readonly string[]): Activity {
  const known = activityNames.find(({ id }) => id === knownActivity(names));
  const [label = '', first = label, second = first] = names;
  if (known !== undefined) return { id: known.id, label: { vi: first, en: known.en } };
  return { id: idFrom(first), label: { vi: first, en: second } };
}

/** An id made of the words of a name: `nuôi trồng` becomes `nuoiTrong`. */
function idFrom(name: string): string {
  const [first = 'activity', ...others] = foldedText(name).match(/[a-z0-9]+/g) ?? [];
  return [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}
