import { z } from 'zod';
import { choice, name, says, strict, text } from './grammar.js';
import { LocalText } from './LocalText.js';
import { Quantity } from './Quantity.js';

/** The kinds of promise a target can make; each says how its value is read off the years. */
export const targetKinds = [
  'averageGrowth',
  'share',
  'level',
  'levelEveryYear',
  'periodTotal',
  'increment',
  'yearlyChange',
  'yearlyReduction',
  'yearlyAmount',
] as const;

/** One of {@link targetKinds}. */
export type TargetKind = (typeof targetKinds)[number];

/** Which side of its bounds keeps the promise: more is better, less is better, or only what lies between them. */
export type Direction = 'atLeast' | 'atMost' | 'within';

/** A measurable promise of the plan. */
export interface Target {
  readonly id: string;
  readonly label: LocalText;
  /** Where the document states it, such as article, clause, point and paragraph. */
  readonly clause: string;
  readonly kind: TargetKind;
  readonly indicator: string;
  /** The activity it speaks of; the whole economy where none is named. */
  readonly activity: string;
  /** Unit of the bounds, of the value and of the gap. */
  readonly unit: string;
  /** The year of a share or a level. */
  readonly year?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly direction: Direction;
  /** The text says "about" (khoảng). */
  readonly about: boolean;
}

const Written = strict({
  id: name('a target id'),
  label: LocalText,
  clause: text('the clause that states it'),
  kind: choice(targetKinds, 'a kind of target'),
  indicator: name('the indicator it promises'),
  activity: name('an activity id').default('total'),
  unit: text('the unit, such as "USD per person"').optional(),
  year: z.int({ error: says('badValue', 'a year such as 2020') }).optional(),
  range: z
    .tuple([Quantity, Quantity], { error: says('badValue', 'two bounds, such as [8%, 9%]') })
    .optional(),
  value: Quantity.optional(),
  direction: choice(['atLeast', 'atMost', 'within'], 'a direction'),
  about: z.boolean({ error: says('badValue', 'true or false') }).default(false),
});

const signs: Readonly<Record<string, Quantity['sign']>> = { percent: '%', 'percentage points': 'pp' };
const impliedUnits: Partial<Record<TargetKind, string>> = {
  averageGrowth: 'percent',
  share: 'percent',
  yearlyReduction: 'percent',
};

/** Schema of {@link Target} as plan.yaml writes it: bounds as `range: [a, b]` or `value: a`, with the sign of their unit. */
export const Target: z.ZodType<Target> = Written.transform((written, context): Target => {
  const { range, value, unit: writtenUnit, year, ...rest } = written;
  const complain = (key: string, message: string, input?: unknown) =>
    context.addIssue({ code: 'custom', path: [key], message, input });
  const unit = writtenUnit ?? impliedUnits[rest.kind] ?? '';
  if (unit === '')
    complain('unit', says('missing', `the unit of the bounds of a target of the kind ${rest.kind}`));
  if ((rest.kind === 'share' || rest.kind === 'level') && year === undefined)
    complain('year', says('missing', `the year of a target of the kind ${rest.kind}`));
  const bounds = boundsOf(range, value, rest.direction);
  if (bounds === undefined) {
    const hint =
      rest.direction === 'within'
        ? 'The direction within needs both bounds.'
        : 'Give exactly one of the two.';
    complain('range', says('missing', 'bounds: range: [a, b] or value: a', hint));
  }
  for (const [key, quantity] of Object.entries({ 'range.0': range?.[0], 'range.1': range?.[1], value })) {
    const sign = signs[unit] ?? '';
    if (quantity === undefined || quantity.sign === sign) continue;
    const advice = sign === '' ? `Write the bare number; the unit is ${unit}.` : `Add ${sign}.`;
    const found = `${quantity.value}${quantity.sign === '' ? '' : ` ${quantity.sign}`}`;
    complain(
      key.split('.')[0] ?? key,
      says(sign === '' ? 'badNumber' : 'bareRate', `a bound in ${unit}`, advice),
      found,
    );
  }
  if (range !== undefined && range[0].value > range[1].value)
    complain(
      'range',
      says('badValue', 'the lower bound before the upper'),
      `[${range[0].value}, ${range[1].value}]`,
    );
  return { ...rest, unit, ...bounds, ...(year === undefined ? {} : { year }) };
}).describe('A measurable promise of the plan');

type Bounds = Pick<Target, 'lower' | 'upper'>;

function boundsOf(
  range: [Quantity, Quantity] | undefined,
  value: Quantity | undefined,
  direction: Direction,
): Bounds | undefined {
  if ((range === undefined) === (value === undefined)) return undefined;
  if (range !== undefined) return { lower: range[0].value, upper: range[1].value };
  if (value === undefined || direction === 'within') return undefined;
  return direction === 'atLeast' ? { lower: value.value } : { upper: value.value };
}
