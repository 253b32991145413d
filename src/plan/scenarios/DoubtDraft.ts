import { z } from 'zod';
import { type Message, say } from '../../errors/Message.js';
import { byName, choice, list, name, quantity, says, strict } from '../grammar.js';
import { Period } from '../Period.js';
import { Quantity } from '../Quantity.js';
import { Rate } from '../Rate.js';
import { LocalText } from '../text/LocalText.js';
import { plainText } from '../text/plainText.js';
import type { AssumedStatus } from './AssumedStatus.js';

/** Whose word a doubt is. */
export interface GroundDraft {
  readonly status?: AssumedStatus | undefined;
  readonly source?: string | undefined;
  readonly reason?: LocalText | undefined;
}

/** Doubt on one assumption as written: one of its forms, and on what it rests. */
export interface DoubtDraft extends GroundDraft {
  readonly low?: Quantity | undefined;
  readonly middle?: Quantity | undefined;
  readonly high?: Quantity | undefined;
  readonly normal?: { readonly mean?: Quantity | undefined; readonly sd: Quantity } | undefined;
  readonly twoPiece?:
    | { readonly mode?: Quantity | undefined; readonly below: Quantity; readonly above: Quantity }
    | undefined;
  readonly triangular?:
    | { readonly least: Quantity; readonly mode?: Quantity | undefined; readonly most: Quantity }
    | undefined;
  readonly empirical?: readonly Quantity[] | undefined;
  readonly from?: 'history' | 'vintages' | undefined;
  readonly observed?: string | undefined;
  readonly activity?: string | undefined;
  readonly region?: string | undefined;
  readonly vintage?: string | undefined;
  readonly vintages?: readonly string[] | undefined;
  readonly over?: Period | undefined;
  readonly hindsight?: boolean | undefined;
  readonly persistence?: number | undefined;
}

/** An event as written. */
export interface EventDraft extends GroundDraft {
  readonly id: string;
  readonly label?: LocalText | undefined;
  readonly on: string;
  readonly in: Period;
  readonly probability: number;
  readonly size: number;
  readonly lasts: number;
}

/** Everything in doubt, as written. */
export interface ScenarioDoubtDraft {
  readonly on?: Readonly<Record<string, DoubtDraft>> | undefined;
  readonly structure?:
    | (GroundDraft & {
        readonly shares: Readonly<Record<string, { readonly low: number; readonly high: number }>>;
      })
    | undefined;
  readonly events?: readonly EventDraft[] | undefined;
  readonly correlation?:
    | readonly { readonly between: readonly [string, string]; readonly value: number }[]
    | undefined;
}

const ground = {
  status: choice(['assumed', 'derived', 'reported'], say`how the value came about`).optional(),
  source: name(say`a source id`).optional(),
  reason: LocalText.optional(),
};

const between = (low: number, high: number, expected: Message) =>
  quantity(expected).refine((value) => value >= low && value <= high, {
    error: says('badNumber', expected),
  });

const Form = strict({
  low: Quantity.optional().describe(
    'The 10 % point: of the average of the years, unless persistence is given',
  ),
  middle: Quantity.optional().describe('The 50 % point; the figure of the scenario where left out'),
  high: Quantity.optional().describe('The 90 % point'),
  normal: strict({ mean: Quantity.optional(), sd: Quantity }).optional(),
  twoPiece: strict({ mode: Quantity.optional(), below: Quantity, above: Quantity }).optional(),
  triangular: strict({ least: Quantity, mode: Quantity.optional(), most: Quantity }).optional(),
  empirical: list(Quantity, say`a list of at least 10 values`)
    .min(10, {
      error: says('badValue', say`at least 10 values`, say`With fewer, state low, middle and high.`),
    })
    .optional(),
  from: choice(['history', 'vintages'], say`where the doubt is taken from`)
    .optional()
    .describe(
      'The errors of past plans are asked for by odds --past-plans: a second answer, never in place of this',
    ),
  observed: name(say`the indicator whose past figures are taken`).optional(),
  activity: name(say`an activity id`).optional(),
  region: name(say`a region id`).optional(),
  vintage: plainText(say`the vintage of the figures`).optional(),
  vintages: list(plainText(say`a vintage`), say`a list of vintages`).optional(),
  over: Period.optional(),
  hindsight: z.boolean({ error: says('badValue', say`true or false`) }).optional(),
  persistence: between(0, 1, say`what a year keeps of the error of the year before, from 0 to 1`)
    .optional()
    .describe(
      'Where given, the doubt is on each single year; where left out, on the average of all years alike',
    ),
  ...ground,
});

const probability = Rate.refine((value) => value >= 0 && value <= 1, {
  error: says('badNumber', say`a probability from 0% to 100%`),
});

const Event = strict({
  id: name(say`an event id`),
  label: LocalText.optional().describe('What the event is called; by its id where left out'),
  on: name(say`total, an activity, exchangeRate, population, deflator or an indicator`),
  in: Period,
  probability,
  size: Rate,
  lasts: z
    .int({ error: says('badValue', say`a number of years, from 1 to 50`) })
    .min(1, {
      error: says('badValue', say`a number of years, from 1 to 50`),
    })
    .max(50, { error: says('badValue', say`a number of years, from 1 to 50`) })
    .default(1),
  ...ground,
});

/** Schema of {@link ScenarioDoubtDraft}. */
export const ScenarioDoubtDraft: z.ZodType<ScenarioDoubtDraft> = strict({
  on: byName(
    name(say`the name of an assumption, such as growth or deflator`),
    Form,
    say`doubts by assumption, such as { growth: { low: -2 pp, high: 1 pp } }`,
  ).optional(),
  structure: strict({
    shares: byName(
      name(say`an activity id`),
      strict({ low: Rate, high: Rate }),
      say`ranges by activity, such as { services: { low: 57%, high: 62% } }`,
    ),
    ...ground,
  }).optional(),
  events: list(Event, say`a list of events`).optional(),
  correlation: list(
    strict({
      between: z.tuple([name(say`an assumption`), name(say`an assumption`)], {
        error: says('badValue', say`two assumptions, such as [growth, deflator]`),
      }),
      value: between(-1, 1, say`a correlation from -1 to 1`),
    }),
    say`a list of correlations`,
  ).optional(),
}).describe('What is uncertain, and how much');
