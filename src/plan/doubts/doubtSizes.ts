import type { Finding } from '../audit/Finding.js';
import type { Interval } from '../audit/Interval.js';
import type { Quantity } from '../Quantity.js';
import { percentFromRate } from '../Rate.js';
import type { DoubtDraft } from '../scenarios/DoubtDraft.js';
import { assumptionLimits } from './assumptionLimits.js';
import type { Variable } from './statedAssumptions.js';
import type { WrittenPlan } from './WrittenPlan.js';
import { decimalsOf, sizeDoubt } from './Yardstick.js';

/** How many points from what a scenario assumes 10 of 100 futures can lie, where rates are concerned. */
const points: Interval = { low: -30, high: 30 };

/** The forms that hold quantities by name. */
const groupsOfForm = ['normal', 'twoPiece', 'triangular'] as const;

/**
 * Doubts of the wrong order of magnitude, whatever their form: points farther from the assumption than any error of a
 * year, figures in per cent that no assumption of the kind could be, and events that take or give more than there is.
 */
export function doubtSizes({ drafts = [], placeOf }: WrittenPlan): Finding[] {
  return drafts.flatMap(({ id, doubt }, position) => {
    const stated = (keys: readonly (string | number)[], unit: string, value: number) => {
      const place = placeOf?.('scenarios', ['scenarios', position, ...keys]);
      const own = { document: 'scenarios', id, keys, value, unit, decimals: decimalsOf(value) } as const;
      return place === undefined ? own : { ...own, place };
    };
    const ends = Object.entries(doubt?.on ?? {}).flatMap(([on, form]) =>
      quantitiesOf(form).flatMap(({ keys, quantity }) => {
        const limits = limitsOf(quantity, on);
        if (limits === undefined) return [];
        const unit = quantity.sign === 'pp' ? 'percentage points' : 'percent';
        const number = stated(['doubt', 'on', on, ...keys], unit, quantity.value);
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

interface PlacedQuantity {
  readonly keys: readonly (string | number)[];
  readonly quantity: Quantity;
}

/** The quantities of a doubt, with where they stand in it. */
function quantitiesOf(form: DoubtDraft): PlacedQuantity[] {
  const { low, middle, high, empirical = [] } = form;
  const placed = (keys: PlacedQuantity['keys'], quantity: Quantity | undefined): PlacedQuantity[] =>
    quantity === undefined ? [] : [{ keys, quantity }];
  return [
    ...Object.entries({ low, middle, high }).flatMap(([key, quantity]) => placed([key], quantity)),
    ...groupsOfForm.flatMap((group) =>
      Object.entries(form[group] ?? {}).flatMap(([key, quantity]) => placed([group, key], quantity)),
    ),
    ...empirical.flatMap((quantity, rank) => placed(['empirical', rank], quantity)),
  ];
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
