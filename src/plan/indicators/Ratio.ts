import { z } from 'zod';
import { say } from '../../errors/Message.js';
import { name, says, strict } from '../grammar.js';

/** A series that is measured: an indicator, of one activity or of the whole. */
export interface SeriesName {
  readonly indicator: string;
  readonly activity: string;
}

/** An indicator that is one series over another. */
export interface Ratio {
  readonly of: SeriesName;
  readonly to: SeriesName;
  /** Each year is the sum of the plan's years so far over the sum of the same years, never a sum or a mean of yearly ratios. */
  readonly cumulated: boolean;
}

const expected = say`an indicator, or { indicator: grdp, activity: services }`;

const Series: z.ZodType<SeriesName> = z.preprocess(
  (written) => (typeof written === 'string' ? { indicator: written } : written),
  strict({
    indicator: name(expected),
    activity: name(say`an activity id`).default('total'),
  }),
);

/** Schema of {@link Ratio} as plan.yaml writes it: `{ of: socialInvestment, to: grdp, cumulated: true }`. */
export const Ratio: z.ZodType<Ratio> = strict({
  of: Series,
  to: Series,
  cumulated: z.boolean({ error: says('badValue', say`true or false`) }).default(false),
}).describe('One series over another: by year, or the sums of the years so far where it is cumulated');
