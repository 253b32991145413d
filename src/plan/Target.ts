import { z } from 'zod';
import { say } from '../errors/Message.js';
import { boundsAbout, checkTolerance } from './boundsAbout.js';
import { choice, list, name, says, strict, text } from './grammar.js';
import { LocalText } from './LocalText.js';
import { unitText } from './plainText.js';
import { Quantity } from './Quantity.js';
import { type Complain, checkBounds, rangeComplaint } from './targetBounds.js';

/** The kinds of target; each says how its value is read off the years. */
export const targetKinds = [
  'averageGrowth',
  'share',
  'level',
  'levelEveryYear',
  'periodTotal',
  'increment',
  'multiple',
  'yearlyChange',
  'yearlyReduction',
  'yearlyAmount',
] as const;

/** One of {@link targetKinds}. */
export type TargetKind = (typeof targetKinds)[number];

/** Which side of its bounds meets the target: more is better, less is better, or only what lies between them. */
export type Direction = 'atLeast' | 'atMost' | 'within';

/** A measurable target of the plan. */
export interface Target {
  readonly id: string;
  readonly label: LocalText;
  /** Where the document states it, such as article, clause, point and paragraph. */
  readonly clause: string;
  readonly kind: TargetKind;
  readonly indicator: string;
  /** The activity it speaks of; the whole economy where none is named; of a group, all their ids. */
  readonly activity: string;
  /** The activities, or parts of them, that it speaks of together, such as all but agriculture. */
  readonly activities?: readonly string[];
  /** Unit of the bounds, of the value and of the gap. */
  readonly unit: string;
  /** The year of a share or a level. */
  readonly year?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly direction: Direction;
  /** The text says "about". */
  readonly about: boolean;
  /** The point that the value has to be near, and how near: where the direction is written as about. */
  readonly point?: number;
  readonly tolerance?: number;
}

const Written = strict({
  id: name(say`a target id`),
  label: LocalText,
  clause: text(say`the clause that states it`),
  kind: choice(targetKinds, say`a kind of target`),
  indicator: name(say`the indicator it is for`),
  activity: name(say`an activity id`).optional(),
  activities: list(name(say`an activity id`), say`a list of activity ids`)
    .optional()
    .describe('Activities, or parts of them, that are added up'),
  unit: unitText(say`the unit, such as "USD per person"`).optional(),
  year: z.int({ error: says('badValue', say`a year such as ${2020}`) }).optional(),
  range: z.tuple([Quantity, Quantity], { error: ({ input }) => rangeComplaint(input) }).optional(),
  value: Quantity.optional(),
  tolerance: Quantity.optional().describe(
    'How far from the value still counts, beside direction: about; half a unit of its last digit where left out',
  ),
  direction: choice(['atLeast', 'atMost', 'within', 'about'], say`a direction`),
  about: z.boolean({ error: says('badValue', say`true or false`) }).default(false),
});

const asks = { atLeast: 'either', atMost: 'either', within: 'range', about: 'value' } as const;

const impliedUnits: Partial<Record<TargetKind, string>> = {
  averageGrowth: 'percent',
  share: 'percent',
  yearlyReduction: 'percent',
  multiple: 'ratio',
};

/** Schema of {@link Target} as plan.yaml writes it: bounds as `range: [a, b]` or `value: a`, with the sign of their unit; a point with `direction: about`. */
export const Target: z.ZodType<Target> = Written.transform((written, context): Target => {
  const {
    range,
    value,
    tolerance,
    unit: writtenUnit,
    year,
    direction,
    activity,
    activities,
    ...rest
  } = written;
  const implied = impliedUnits[rest.kind];
  const unit = implied ?? writtenUnit ?? '';
  const complain: Complain = (path, message, input) =>
    context.addIssue({ code: 'custom', path: [...path], message, input });
  const kind = say`a target of the kind ${rest.kind}`;
  if (unit === '') complain(['unit'], says('missing', say`the unit of the bounds of ${kind}`));
  else if (writtenUnit !== undefined && writtenUnit !== unit)
    complain(
      ['unit'],
      says('badValue', say`${unit}, the unit of ${kind}`, say`It can be left out.`),
      writtenUnit,
    );
  if ((rest.kind === 'share' || rest.kind === 'level') && year === undefined)
    complain(['year'], says('missing', say`the year of ${kind}`));
  checkActivities({ activity, activities }, complain);
  checkBounds({ range, value, unit, asks: asks[direction] }, complain);
  checkTolerance(tolerance, { unit, about: direction === 'about' }, complain);
  const point = direction === 'about' && value !== undefined ? boundsAbout(value, tolerance) : undefined;
  return {
    ...rest,
    activity: activities?.join('+') ?? activity ?? 'total',
    ...(activities === undefined ? {} : { activities }),
    unit,
    ...(direction === 'about'
      ? { about: true, direction: 'within', ...point }
      : { direction, ...boundsOf(range, value, direction) }),
    ...(year === undefined ? {} : { year }),
  };
}).describe('A measurable target of the plan');

function checkActivities(
  {
    activity,
    activities,
  }: { readonly activity: string | undefined; readonly activities: readonly string[] | undefined },
  complain: Complain,
): void {
  if (activity !== undefined && activities !== undefined)
    complain(
      ['activity'],
      says('badValue', say`activity or activities, not both`, say`Leave one of them out.`),
      activity,
    );
  if (activities !== undefined && activities.length < 2)
    complain(['activities'], says('badValue', say`two or more activities`), activities);
}

type Bounds = Pick<Target, 'lower' | 'upper'>;

function boundsOf(
  range: [Quantity, Quantity] | undefined,
  value: Quantity | undefined,
  direction: Direction,
): Bounds {
  if (range !== undefined) return { lower: range[0].value, upper: range[1].value };
  if (value === undefined) return {};
  return direction === 'atLeast' ? { lower: value.value } : { upper: value.value };
}
