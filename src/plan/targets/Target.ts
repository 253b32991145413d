import { z } from 'zod';
import { say } from '../../errors/Message.js';
import type { PriceBasis } from '../facts/Observation.js';
import { byName, choice, list, name, says, strict, text } from '../grammar.js';
import { Period } from '../Period.js';
import { BoundOfTarget, Quantity } from '../Quantity.js';
import { LocalText } from '../text/LocalText.js';
import { unitText } from '../text/plainText.js';
import { yearNumber } from '../yearNumber.js';
import { directionInWords } from './boundInWords.js';
import { boundsAbout, checkTolerance } from './boundsAbout.js';
import { type RankAmong, rankOf, rankOrders, rankScopes } from './RankAmong.js';
import {
  type Complain,
  checkBounds,
  rangeComplaint,
  unitOfSigns,
  type WrittenBounds,
} from './targetBounds.js';
import { targetKeyHints } from './targetKeyHints.js';
import { checkYear, yearOf } from './targetYears.js';
import { WrittenPrices } from './WrittenPrices.js';

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
  'rank',
] as const;

/** One of {@link targetKinds}. */
export type TargetKind = (typeof targetKinds)[number];

/** Which side of its bounds meets the target: more is better, less is better, or only what lies between them. */
export type Direction = 'atLeast' | 'atMost' | 'within';

/** The bounds of one year; a point with its tolerance where the direction is written as about. */
export interface BoundsOfYear {
  readonly year: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly point?: number;
  readonly tolerance?: number;
}

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
  /** Prices of a level or an amount, where they are written: current ones otherwise, wherever there are any. */
  readonly priceBasis?: PriceBasis | undefined;
  /** Unit of the bounds, of the value and of the gap. */
  readonly unit: string;
  /** The year of a share or a level, or the last by which it is to be reached. */
  readonly year?: number;
  /** The bounds are to be reached in some year up to that one, or before the plan; what comes after it does not count. */
  readonly isDeadline?: true;
  readonly lower?: number;
  readonly upper?: number;
  /** Years of the plan that it speaks of in place of all of them: the year before them is what growth starts from. */
  readonly over?: Period;
  /** Bounds year by year, as written: a plan that was read has a target for each of the years instead. */
  readonly byYear?: readonly BoundsOfYear[];
  /** Id of the target as written, where this one is of a single year of it. */
  readonly writtenAs?: string;
  readonly direction: Direction;
  /** The text says "about". */
  readonly about: boolean;
  /** The place among the provinces that it asks for: bounds are then those of the year's published figures, where there are any. */
  readonly rank?: RankAmong;
  /** The point that the value has to be near, and how near: where the direction is written as about. */
  readonly point?: number;
  readonly tolerance?: number;
}

const Range = z.tuple([Quantity, Quantity], { error: ({ input }) => rangeComplaint(input) });

const Written = strict(
  {
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
    priceBasis: WrittenPrices.optional().describe(
      'Prices of a level, an amount or a multiple, such as constant2010; current where left out',
    ),
    year: yearNumber().optional(),
    by: yearNumber()
      .optional()
      .describe('The last year by which a share or a level is to be reached: in that year or in any before'),
    before: yearNumber()
      .optional()
      .describe('The year before which a share or a level is to be reached: before 2024 is by 2023'),
    over: Period.optional().describe(
      'Some years of the plan, such as 2016-2018, that a growth, a change or a total is of; all of them where left out',
    ),
    range: Range.optional(),
    value: BoundOfTarget.optional(),
    byYear: byName(
      z.string().regex(/^\d{4}$/u, { error: says('badValue', say`a year such as ${2020}`) }),
      z.union([Quantity, Range]),
      say`bounds by year, such as { 2021: 8%, 2022: [8%, 9%] }`,
    )
      .optional()
      .describe('Bounds year by year: each year is judged for itself'),
    tolerance: Quantity.optional().describe(
      'How far from the value still counts, beside direction: about; half a unit of its last digit where left out',
    ),
    among: choice(rankScopes, say`with whom a place is compared`)
      .optional()
      .describe('For the kind rank: among all provinces, or those of the region; country where left out'),
    first: choice(rankOrders, say`whose place is the first`)
      .optional()
      .describe('For the kind rank: whether who has most is first, or who has least; highest where left out'),
    direction: choice(['atLeast', 'atMost', 'within', 'about'], say`a direction`, directionInWords),
    about: z.boolean({ error: says('badValue', say`true or false`) }).default(false),
  },
  targetKeyHints,
);

const asks = { atLeast: 'either', atMost: 'either', within: 'range', about: 'value' } as const;

const impliedUnits: Partial<Record<TargetKind, string>> = {
  averageGrowth: 'percent',
  share: 'percent',
  yearlyReduction: 'percent',
  multiple: 'ratio',
  rank: 'rank',
};

/** Schema of {@link Target} as plan.yaml writes it: bounds as `range: [a, b]` or `value: a`, with the sign of their unit; a point with `direction: about`. */
export const Target: z.ZodType<Target> = Written.transform((written, context): Target => {
  const {
    range,
    value,
    tolerance,
    unit: writtenUnit,
    year: _year,
    by: _by,
    before: _before,
    among: _among,
    first: _first,
    direction,
    activity,
    activities,
    byYear,
    over,
    ...rest
  } = written;
  const implied = impliedUnits[rest.kind];
  const quantities = [value ?? [], range ?? [], Object.values(byYear ?? {})].flat(2);
  const unit = implied ?? writtenUnit ?? unitOfSigns(quantities) ?? '';
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
  const years = Object.entries(byYear ?? {});
  checkYear({ ...written, years }, complain);
  checkActivities({ activity, activities }, complain);
  checkTolerance(tolerance, { unit, about: direction === 'about' }, complain);
  const bounds = (written: WrittenRange, path: readonly string[] = []) => {
    checkBounds({ ...written, unit, asks: asks[direction] }, (key, message, input) =>
      complain(path.length === 0 ? key : path, message, input),
    );
    const { range, value } = written;
    if (direction !== 'about') return boundsOf(range, value, direction);
    return value === undefined ? {} : boundsAbout(value, tolerance);
  };
  const ofYears = years.map(([of, bound]): BoundsOfYear => {
    const written = Array.isArray(bound)
      ? { range: bound, value: undefined }
      : { range: undefined, value: bound };
    return { year: Number(of), ...bounds(written, ['byYear', of]) };
  });
  const rank = rankOf(written, { place: value?.value ?? range?.[1].value, direction }, complain);
  return {
    ...rest,
    ...(rank === undefined ? {} : { rank }),
    activity: activities?.join('+') ?? activity ?? 'total',
    ...(activities === undefined ? {} : { activities }),
    ...(over === undefined ? {} : { over }),
    unit,
    ...(direction === 'about' ? { about: true, direction: 'within' } : { direction }),
    ...(byYear === undefined ? bounds({ range, value }) : { byYear: ofYears }),
    ...yearOf(written),
  };
}).describe('A measurable target of the plan');

type WrittenRange = Pick<WrittenBounds, 'range' | 'value'>;

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
  range: readonly [Quantity, Quantity] | undefined,
  value: Quantity | undefined,
  direction: Direction,
): Bounds {
  if (range !== undefined) return { lower: range[0].value, upper: range[1].value };
  if (value === undefined) return {};
  return direction === 'atLeast' ? { lower: value.value } : { upper: value.value };
}
