import type { Finding } from '../audit/Finding.js';
import type { Interval } from '../audit/Interval.js';
import type { Quantity } from '../Quantity.js';
import { percentFromRate } from '../Rate.js';
import { assumptionLimits } from './assumptionLimits.js';
import type { Variable } from './statedAssumptions.js';
import type { WrittenPlan } from './WrittenPlan.js';
import { decimalsOf, sizeDoubt } from './Yardstick.js';

/** How many points from what a scenario assumes 10 of 100 futures can lie, where rates are concerned. */
const points: Interval = { low: -30, high: 30 };

const bounds = ['low', 'middle', 'high'] as const;

/**
 * Ranges of doubt of the wrong order of magnitude: ends in points farther from the assumption than any error of a year,
 * ends in per cent that no assumption of the kind could be, and events that take or give more than there is.
 */
export function doubtSizes({ drafts = [], placeOf }: WrittenPlan): Finding[] {
  return drafts.flatMap(({ id, doubt }, position) => {
    const stated = (keys: readonly (string | number)[], unit: string, value: number) => {
      const place = placeOf?.('scenarios', ['scenarios', position, ...keys]);
      const own = { document: 'scenarios', id, keys, value, unit, decimals: decimalsOf(value) } as const;
      return place === undefined ? own : { ...own, place };
    };
    const ends = Object.entries(doubt?.on ?? {}).flatMap(([on, range]) =>
      bounds.flatMap((bound) => {
        const end = range[bound];
        const limits = end && limitsOf(end, on);
        if (limits === undefined) return [];
        const unit = end?.sign === 'pp' ? 'percentage points' : 'percent';
        const number = stated(['doubt', 'on', on, bound], unit, end?.value ?? 0);
        return sizeDoubt('assumptionSize', number, [{ limits }]);
      }),
    );
    const events = (doubt?.events ?? []).flatMap(({ on, size }, rank) => {
      const limits = assumptionLimits({ variable: { group: 'shock', on } });
      const keys = ['doubt', 'events', rank, 'size'];
      if (limits === undefined) return [];
      return sizeDoubt('assumptionSize', stated(keys, 'percent', percentFromRate(size)), [{ limits }]);
    });
    return [...ends, ...events];
  });
}

/** Where an end of a range of doubt can lie; amounts may be of any size. */
function limitsOf({ sign }: Quantity, on: string): Interval | undefined {
  if (sign === '') return undefined;
  return sign === 'pp' ? points : assumptionLimits({ variable: variableOf(on) });
}

const groups = ['growth', 'deflator', 'exchangeRate', 'population'] as const;

/** What `growth`, `growth.services` or `exchangeRate` are doubts about; indicators may be of any size. */
function variableOf(name: string): Variable {
  const [head, activity = 'total'] = name.split('.');
  const group = groups.find((known) => known === head);
  return group === undefined ? { group: 'indicator', on: name } : { group, on: activity };
}
