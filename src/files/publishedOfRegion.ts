import type { Observation } from '../plan/facts/Observation.js';
import type { Plan } from '../plan/Plan.js';
import { provinceFacts } from '../plan/provinces/provinceFacts.js';
import { provinceIfKnown } from '../plan/provinces/provinceNamed.js';
import { readProvinces } from './readProvinces.js';

/** What is published of a plan's region in data/provinces, found by its name; nothing for one that is no province. */
export function publishedOfRegion({ region: { name } }: Pick<Plan, 'region'>): readonly Observation[] {
  const { provinces, series } = readProvinces();
  const province = provinceIfKnown(name.vi, provinces) ?? provinceIfKnown(name.en, provinces);
  return province === undefined ? [] : provinceFacts(province.id, series);
}
