import { z } from 'zod';
import { type Message, say } from '../../errors/Message.js';
import { byName, choice, didYouMean, name, says, strict } from '../grammar.js';
import { Period } from '../Period.js';
import { Rate, rateComplaint } from '../Rate.js';
import { LocalText } from '../text/LocalText.js';
import { plainText } from '../text/plainText.js';
import type { AssumedStatus } from './AssumedStatus.js';

/** An assumption that follows published figures instead of stating its own. */
export interface ObservedDraft {
  readonly observed: string;
  readonly activity: string;
  readonly region?: string | undefined;
  readonly vintage: string;
  readonly over: Period;
  /** `average`: one geometric mean for all years; `yearly`: the growth of each year. */
  readonly as: 'average' | 'yearly';
  readonly reason?: LocalText | undefined;
}

/** An assumption as written: a value for all years, values by year or span of years, or published figures to follow. */
export type PathDraft =
  | number
  | Readonly<Record<string, number>>
  | {
      readonly value: number | Readonly<Record<string, number>>;
      /** How the value came about: `assumed` where nothing is said. */
      readonly status?: AssumedStatus | undefined;
      readonly source?: string | undefined;
      readonly reason?: LocalText | undefined;
    }
  | ObservedDraft;

const years = z.string().regex(/^\s*\d{4}(\s*[-‐-―−]\s*\d{4})?\s*$/, {
  error: says('badValue', say`a year such as 2020 or years such as 2016-2020`),
});

const Observed = strict({
  observed: name(say`the indicator whose figures are followed`),
  activity: name(say`an activity id`).default('total'),
  region: name(say`a region id`).optional(),
  vintage: plainText(say`the vintage of the figures`),
  over: Period,
  as: choice(['average', 'yearly'], say`how the figures are followed`).default('average'),
  reason: LocalText.optional(),
});

/** Schema of a {@link PathDraft} of values of one kind. */
export function pathOf(value: z.ZodType<number>) {
  const byYear = byName(years, value, say`values by year, such as { 2016: 8%, 2017-2020: 9% }`);
  const explained = strict({
    value: z.union([value, byYear]),
    status: choice(['assumed', 'derived', 'reported'], say`how the value came about`).optional(),
    source: name(say`a source id`).optional(),
    reason: LocalText.optional(),
  });
  return z.union([value, explained, Observed, byYear]);
}

/** The advice for what explains a value and stands beside its path instead. */
export function besideValue(path: string): Readonly<Record<string, Message>> {
  const keys = ['reason', 'status', 'source'];
  return Object.fromEntries(
    keys.map((key) => [key, say`It stands beside the value: ${`${path}: { value: …, ${key}: … }`}.`]),
  );
}

/** A path of rates. */
export const RatePath = pathOf(Rate);
const rateOrResidual = say`a rate such as 8.5%, or residual`;
const residual = z.literal('residual', { error: says('badValue', rateOrResidual) });

/** A path of rates, or the word for what the others leave. */
export const RateOrResidual = z.union([RatePath, residual], {
  error: ({ input }) => {
    if (!isWord(input)) return rateComplaint(input, say`a rate such as 8.5%`);
    return says('badValue', rateOrResidual, didYouMean(input, ['residual']));
  },
});

/** Schema of paths by activity, or one for all of them under a word of its own. */
export function byActivity<Value extends z.ZodType>(whole: string, value: Value, expected: Message) {
  const hint = say`A path stands under ${whole} or an activity, such as { ${whole}: { 2016: 8%, 2017-2020: 9% } }.`;
  return byName(name(say`an activity id or ${whole}`), value, expected).refine(
    (written) => !isPath(written),
    {
      when: () => true,
      error: says('badValue', expected, hint),
    },
  );
}

/** Whether a value is one path, by year, explained or followed, where paths by activity were wanted. */
function isPath(written: unknown): boolean {
  if (typeof written !== 'object' || written === null) return false;
  const { reason, observed } = written as Partial<Record<string, unknown>>;
  const isReason = typeof reason === 'object' ? LocalText.safeParse(reason).success : isText(reason);
  const keys = Object.keys(written);
  const isByYear = keys.length > 0 && keys.every((key) => years.safeParse(key).success);
  return isReason || isText(observed) || isByYear;
}

const isText = (written: unknown) => isWord(written) && written !== 'residual';

const isWord = (written: unknown) => typeof written === 'string' && !/\d/.test(written);
