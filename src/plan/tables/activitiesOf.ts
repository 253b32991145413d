import type { Activity, ActivityPart } from '../Activity.js';
import { activityNames } from '../vocabulary/activityNames.js';
import { foldedText } from '../vocabulary/foldedText.js';
import { headingContext } from './headingContext.js';
import { isWhole, knownActivity, spellingsOf } from './sameName.js';
import type { TableReading } from './TableLine.js';

/**
 * The activities that tables of GRDP at current prices list, in their order, each with the parts that stand under it as
 * "of which". Their ids and English names are those of the vocabulary where it knows them; one that it does not know is
 * none in a list of indicators, where productivity may follow GRDP.
 */
export function activitiesOf(readings: readonly TableReading[]): Activity[] {
  const found = new Map<string, Activity>();
  const parts = new Map<string, ActivityPart[]>();
  const taken = new Set<string>();
  for (const { label, also, partOf, context, isListed } of readings.flatMap(({ lines }) => lines)) {
    const names = spellingsOf(label, also);
    const isAccount = names.some((name) => headingContext(name).subject !== undefined);
    const isLevel = context.subject === 'grdp' && context.measurement === undefined;
    if (!isLevel || context.priceBasis !== 'current' || isAccount || isWhole(names)) continue;
    if (isListed === true && partOf === undefined && knownActivity(names) === undefined) continue;
    const activity = activityNamed(names);
    if (taken.has(activity.id)) continue;
    taken.add(activity.id);
    if (partOf === undefined) found.set(label, activity);
    else if (found.has(partOf)) parts.set(partOf, [...(parts.get(partOf) ?? []), activity]);
  }
  return [...found].map(([label, activity]) => {
    const own = parts.get(label);
    return own === undefined ? activity : { ...activity, parts: own };
  });
}

function activityNamed(names: readonly string[]): ActivityPart {
  const known = activityNames.find(({ id }) => id === knownActivity(names));
  const [label = '', first = label, second = first] = names;
  // "Industry - construction" is one name, and not one in two languages.
  const vi = knownActivity([label]) === known?.id ? label : first;
  if (known !== undefined) return { id: known.id, label: { vi, en: known.en } };
  return { id: idFrom(first), label: { vi: first, en: second } };
}

/** An id made of the words of a name, without marks: `other services` becomes `otherServices`. */
function idFrom(name: string): string {
  const [first = 'activity', ...others] = foldedText(name).match(/[a-z0-9]+/g) ?? [];
  return [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}
